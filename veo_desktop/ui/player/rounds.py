"""The frames between which play stays, and where a round of it begins and ends. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.workers.orders import Order


@dataclass(frozen=True, slots=True)
class Round:
    """Frames `first` to `last`, both included, played forwards or backwards."""

    first: int
    last: int
    forwards: bool

    @property
    def beginning(self) -> int:
        return self.first if self.forwards else self.last

    @property
    def finish(self) -> int:
        return self.last if self.forwards else self.first

    def into(self, index: int) -> int:
        """Frame `index` where it is one of the round, else the one that this begins with."""
        return index if self.first <= index <= self.last else self.beginning

    def nearest(self, index: int) -> int:
        return min(max(self.first, index), self.last)


def round_of(order: Order, frames: int) -> Round:
    """What `order` makes of a clip of so many frames, at least one."""
    last = frames - 1
    return Round(order.first, last if order.last < 0 else min(order.last, last), order.speed > 0)


def moves_otherwise(one: Order, other: Order) -> bool:
    """Whether the two take another way over the clip: at another speed, or within another range."""
    return (one.speed, one.first, one.last) != (other.speed, other.first, other.last)
