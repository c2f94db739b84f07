"""Puts what a search found into the order of all clips, at no more than what was found costs. Any one thread; pure."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import compress, islice, repeat

_FEW = 8  # times as many clips as were found: each is looked up then, else all are gone through


class Picked:
    """Some of the clips of an order, told by a mark for each place: their first page costs next to nothing."""

    def __init__(self, numbers: Sequence[int], marks: Iterable[int], count: int) -> None:
        self._numbers = numbers
        self._marks = marks
        self.count = count

    def first(self, many: int) -> array[int]:
        return array("q", islice(compress(self._numbers, self._marks), many))

    def all(self) -> array[int]:
        return array("q", compress(self._numbers, self._marks))


class InOrder:
    """`numbers` are those of all clips in their order, each once."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self._places: array[int] | None = None

    def every(self) -> Picked:
        return Picked(self.numbers, repeat(1), len(self.numbers))

    def only(self, wanted: Sequence[tuple[int]]) -> Picked:
        """Those of `wanted`, which are rows as SQLite gives them, that are here."""
        places = self._known_places()
        last = len(places)
        if len(wanted) * _FEW <= len(self.numbers):
            found = sorted({place for (number,) in wanted if number < last and (place := places[number]) >= 0})
            return Picked([self.numbers[place] for place in found], repeat(1), len(found))
        marks = bytearray(len(self.numbers) + 1)  # the last one is for those of no place
        for (number,) in wanted:
            if number < last:
                marks[places[number]] = 1
        marks[-1] = 0
        return Picked(self.numbers, marks, marks.count(1))

    def _known_places(self) -> array[int]:
        """By a clip's number its place, -1 for none; numbers have few gaps, for rows are seldom deleted."""
        if self._places is None:
            self._places = array("i", [-1]) * (max(self.numbers, default=-1) + 1)
            for place, number in enumerate(self.numbers):
                self._places[number] = place
        return self._places
