"""Runs against everything that can go wrong: `python -m tests.campaigns NAME [--cases N] [--seed S]`.

A campaign is a module `tests/campaigns/<name>.py` with `run(cases: int | None, seed: int) -> Summary`; None means the
size that the campaign is meant to have. Notes for people go to standard error.
"""
