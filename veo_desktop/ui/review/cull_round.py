"""Going through clips one after the other: where it stands and what was decided. Any thread; no widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from veo_desktop.core.judging import Change, Flag, Judgement


@dataclass(frozen=True, slots=True)
class CullItem:
    """One clip of the round, with what is thought of it."""

    job_id: str
    clip_id: str
    path: str
    title: str
    rating: int = 0
    flag: Flag = Flag.NONE


class CullRound:
    """At one of its clips, or behind the last one. There is at least one clip."""

    def __init__(self, items: Sequence[CullItem], start: int = 0) -> None:
        self._items = list(items)
        self._place = start

    @property
    def items(self) -> tuple[CullItem, ...]:
        return tuple(self._items)

    @property
    def place(self) -> int:
        """From 0; as many as there are clips once it is over."""
        return self._place

    @property
    def item(self) -> CullItem | None:
        """The clip that is to be judged; None once it is over."""
        return self._at(self._place)

    @property
    def following(self) -> CullItem | None:
        """The clip after it."""
        return self._at(self._place + 1)

    def judge(self, change: Change) -> CullItem | None:
        """Decide on the clip and go on to the next; the clip that this was, None behind the last one."""
        item = self.item
        if item is not None:
            after = change.of(Judgement(item.rating, item.flag))
            self._items[self._place] = replace(item, rating=after.rating, flag=after.flag)
            self._place += 1
        return item

    def go(self, steps: int) -> None:
        """Go on, or back, without a decision."""
        self._place = min(len(self._items), max(0, self._place + steps))

    def update(self, known: Mapping[str, Judgement]) -> None:
        """What is thought of clips, by id, has changed elsewhere (by undo)."""
        for place, item in enumerate(self._items):
            if (now := known.get(item.clip_id)) is not None:
                self._items[place] = replace(item, rating=now.rating, flag=now.flag)

    def flagged(self, flag: Flag) -> tuple[CullItem, ...]:
        """The clips of this verdict."""
        return tuple(item for item in self._items if item.flag is flag)

    def _at(self, place: int) -> CullItem | None:
        return self._items[place] if place < len(self._items) else None
