"""The soak at a small size: the real program makes a few dozen clips, and what it takes is counted."""

from __future__ import annotations

import sys

import pytest

from tests.campaigns import soak

SMALL = 24


@pytest.mark.timeout(180)
@pytest.mark.skipif(sys.platform != "linux", reason="the figures come from /proc")
def test_the_program_makes_a_few_dozen_clips() -> None:
    summary = soak.run(SMALL, seed=1)
    assert summary.ok, summary.line()
    assert summary.cases == SMALL


def test_growth_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def growing(*_: object) -> tuple[list[soak.Sample], int]:
        steady = {"failed": 0, "threads": 9, "files": 30}
        return [
            {**steady, "done": done, "database": 3000 * done, "memory": (200 + done / 20) * 2**20}
            for done in range(5, 2001, 5)
        ], 0

    monkeypatch.setattr(soak, "_soak", growing)
    summary = soak.run(2000, seed=1)
    assert (summary.ok, summary.failed) == (False, 1)
    assert summary.more["ratios"] == {"memory": 1.21, "threads": 1.0, "files": 1.0, "database a job": 1.0}
