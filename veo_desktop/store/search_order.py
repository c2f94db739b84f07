"""Puts what a search found into the order of all clips, at no more than what was found costs. Any one thread; pure."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence

_FEW = 8  # times as many clips as were found: each is looked up then, else all are gone through


class InOrder:
    """`numbers` are those of all clips in their order, each once."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self._places: array[int] | None = None

    def only(self, wanted: Collection[int]) -> Sequence[int]:
        """Those of `wanted` that are here, in order."""
        if len(wanted) * _FEW > len(self.numbers):
            kept = set(wanted)
            return [number for number in self.numbers if number in kept]
        places = self._known_places()
        last = len(places)
        found = sorted({place for number in wanted if number < last and (place := places[number]) >= 0})
        return [self.numbers[place] for place in found]

    def _known_places(self) -> array[int]:
        """By a clip's number its place, -1 for none; numbers have few gaps, for rows are seldom deleted."""
        if self._places is None:
            self._places = array("i", [-1]) * (max(self.numbers, default=-1) + 1)
            for place, number in enumerate(self.numbers):
                self._places[number] = place
        return self._places
