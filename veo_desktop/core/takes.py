"""Several takes of one shot: how many there may be, and which seed each has. Any thread; pure."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from veo_desktop.core.request import draw_seed

MOST_TAKES = 20
MAX_SEED = 2**32 - 1


class SeedSteps(Enum):
    """How the seeds of several takes follow each other."""

    APART = "apart"  # each one more than that before
    RANDOM = "random"


def seeds(
    first: str, number: int, how: SeedSteps, draw: Callable[[int], str] = draw_seed, largest: int = MAX_SEED
) -> tuple[str, ...]:
    """One seed a take, `first` the first one's and all different; a `first` that is no seed is that of every take.

    Stepping goes on at 0 beyond the largest; so does drawing where there are not that many seeds.
    """
    if not (first.isascii() and first.isdigit()):
        return (first,) * number
    if how is SeedSteps.APART or largest < number:
        return tuple(str((int(first) + step) % (largest + 1)) for step in range(number))
    found = dict.fromkeys([first])
    while len(found) < number:
        found.setdefault(draw(largest))
    return tuple(found)
