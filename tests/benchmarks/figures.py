"""What a benchmark says: one JSON line a figure. Notes for people (spread, platform) go to standard error."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass


class CannotRunError(Exception):
    """A benchmark cannot be run here; the message says why."""


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` and `baseline` in `unit`; `ratio` is value over baseline. A figure without a `goal` is only reported."""

    name: str
    value: float
    unit: str
    baseline: float | None = None
    ratio: float | None = None
    goal: float | None = None
    ok: bool = True

    def line(self) -> str:
        rounded = {key: round(each, 4) if isinstance(each, float) else each for key, each in asdict(self).items()}
        return json.dumps(rounded)


def at_most(name: str, value: float, unit: str, goal: float) -> Figure:
    """A figure that has a limit of its own."""
    return Figure(name, value, unit, goal=goal, ok=value <= goal)


def reported(name: str, value: float, unit: str, baseline: float | None = None) -> Figure:
    """A figure without a goal."""
    return Figure(name, value, unit, baseline, value / baseline if baseline else None)


def compared(name: str, ours: Sequence[float], theirs: Sequence[float], unit: str, *, most: float) -> Figure:
    """Times of runs that took turns: their medians, and a ratio of at most `most`."""
    value, baseline = statistics.median(ours), statistics.median(theirs)
    ratio = value / baseline
    note(f"{name}: ours {spread(ours)} {unit}, baseline {spread(theirs)} {unit}")
    return Figure(name, value, unit, baseline, ratio, most, ratio <= most)


def compared_speed(name: str, ours: Sequence[float], theirs: Sequence[float], unit: str, *, least: float) -> Figure:
    """Speeds of runs that took turns: their medians, and a ratio of at least `least`."""
    value, baseline = statistics.median(ours), statistics.median(theirs)
    ratio = value / baseline
    note(f"{name}: ours {spread(ours)} {unit}, baseline {spread(theirs)} {unit}")
    return Figure(name, value, unit, baseline, ratio, least, ratio >= least)


def spread(values: Sequence[float]) -> str:
    """Median, least and most of some runs, for people."""
    return f"{statistics.median(values):.4g} ({min(values):.4g} to {max(values):.4g}, {len(values)} runs)"


def note(words: str) -> None:
    print(f"# {words}", file=sys.stderr, flush=True)
