"""Which clips of a result are selected, as runs of their numbers: all of a hundred thousand are one run. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator


class Selection:
    """Runs that are sorted and never touch each other."""

    def __init__(self, runs: Iterable[range] = ()) -> None:
        self._runs: list[range] = []
        for run in runs:
            self.add(run)

    def __contains__(self, index: int) -> bool:
        place = bisect_right(self._runs, index, key=lambda run: run.start) - 1
        return place >= 0 and index in self._runs[place]

    def __len__(self) -> int:
        return sum(map(len, self._runs))

    def __iter__(self) -> Iterator[int]:
        for run in self._runs:
            yield from run

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Selection) and self._runs == other._runs

    __hash__ = None  # type: ignore[assignment]

    @property
    def runs(self) -> tuple[range, ...]:
        return tuple(self._runs)

    def copy(self) -> Selection:
        fresh = Selection()
        fresh._runs = list(self._runs)
        return fresh

    def add(self, run: range) -> None:
        """Select a run of clips."""
        if not run:
            return
        start, stop = run.start, run.stop
        apart = []
        for each in self._runs:
            if each.stop < start or each.start > stop:
                apart.append(each)
            else:
                start, stop = min(start, each.start), max(stop, each.stop)
        self._runs = sorted([*apart, range(start, stop)], key=lambda each: each.start)

    def remove(self, run: range) -> None:
        left = []
        for each in self._runs:
            left += [range(each.start, min(each.stop, run.start)), range(max(each.start, run.stop), each.stop)]
        self._runs = [each for each in left if each]

    def toggle(self, index: int) -> None:
        (self.remove if index in self else self.add)(range(index, index + 1))
