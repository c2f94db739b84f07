"""`python -m tests.campaigns NAME [--cases N] [--seed S]`: one campaign; exit code 1 when it failed."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys

from tests import campaigns
from tests.helpers.environment import enter_private_environment


def names() -> list[str]:
    """Every module here that is a campaign is imported by its name alone, so that none needs to be listed."""
    return sorted(
        each.name
        for each in pkgutil.iter_modules(campaigns.__path__)
        if "_" not in each.name and each.name != "summary"
    )


def main(args: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py campaign", description=__doc__)
    parser.add_argument("name", choices=names(), help="which campaign")
    parser.add_argument("--cases", type=int, help="how many cases (default: as many as it is meant to have)")
    parser.add_argument("--seed", type=int, default=1, help="what is drawn at random is drawn from this (default: 1)")
    options = parser.parse_args(args)
    enter_private_environment()  # before Qt is imported: no screen, sound or keyring of whoever runs this
    campaign = importlib.import_module(f"tests.campaigns.{options.name}")
    summary = campaign.run(options.cases, options.seed)
    print(summary.line(), flush=True)
    return 0 if summary.ok else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
