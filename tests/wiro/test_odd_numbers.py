"""Numbers and times beyond all reason are no numbers: nothing overflows, nothing is shown as an endless wait."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from veo_desktop.wiro.answers import number
from veo_desktop.wiro.events import read_event


@pytest.mark.parametrize("text", ["1e999999", "-1e-999999", "9" * 5000, "Infinity", "NaN", "sNaN", "0e999999"])
def test_numbers_beyond_reason_are_none(text: str) -> None:
    assert number(text) is None


def test_the_seeds_own_numbers_are_exact() -> None:
    assert number("0.003510000000") == Decimal("0.00351")
    assert number(" 1734513807 ") == 1734513807


def seconds_left(words: str, **message: str) -> float | None:
    progress = {"type": "progressGenerate", "percentage": "5", "remainingTime": words, **message}
    event = read_event(json.dumps({"type": "task_output", "tasktoken": "t", "message": progress}).encode())
    assert event is not None and event.progress is not None
    return event.progress.seconds_left


@pytest.mark.parametrize("words", ["9" * 400 + "s", "00:00:" + "9" * 400, "9" * 39, "99999999h", "-5", "1e999999"])
def test_times_beyond_reason_are_not_known(words: str) -> None:
    assert seconds_left(words) is None


@pytest.mark.parametrize(("words", "seconds"), [("3s", 3), ("1m 20s", 80), ("00:12", 12), ("1:00:05", 3605), ("7", 7)])
def test_times_of_every_kind(words: str, seconds: float) -> None:
    assert seconds_left(words) == seconds


def test_steps_beyond_reason_give_no_fraction() -> None:
    steps = {"stepCurrent": "1e18", "stepTotal": "1e-18", "percentage": ""}
    assert seconds_left("3s", **steps) == 3
