"""The campaign of bent videos at a small size, and proof that it sees a program that ends."""

from __future__ import annotations

import pytest

from tests.campaigns import mutants


@pytest.mark.timeout(180)
def test_some_bent_videos() -> None:
    summary = mutants.run(120, seed=3)
    assert summary.ok, summary.line()
    assert summary.more["read"] > 10
    assert summary.more["refused"] > 10


def test_a_program_that_ends_is_seen() -> None:
    summary = mutants.run(12, seed=3, reader_args=["abort"])
    assert summary.failed > 0
    assert not summary.ok
