"""Which frame of one clip belongs to a frame of another that leads, so that two play in step. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.frame_table import FrameTable


_NEARLY = 1e-6  # seconds: a frame that begins at a moment by all but rounding


class Held(Enum):
    """Why a clip stands while the other one moves."""

    NOT = "not"
    FIRST = "first"  # it has not begun yet
    LAST = "last"  # it is over


@dataclass(frozen=True, slots=True)
class Match:
    """Frame by frame where both clips have the same rate, else by time. `offset`: frames of `own` further on.

    Before its first frame a clip holds that one, behind its last one that.
    """

    lead: FrameTable
    own: FrameTable
    offset: int = 0

    def frame(self, index: int) -> int:
        """The frame that goes with frame `index` of the leading clip."""
        return min(max(0, self._place(index)), len(self.own) - 1)

    def held(self, index: int) -> Held:
        """Whether frame `index` of the leading clip lies outside of this one."""
        place = self._place(index)
        if place < 0:
            return Held.FIRST
        return Held.LAST if place >= len(self.own) else Held.NOT

    def _place(self, index: int) -> int:
        if self.lead.rate == self.own.rate:
            return index + self.offset
        moment = self.lead.time(index) + _NEARLY
        over = max(0.0, moment - self.own.duration)
        beyond = 1 + int(over * self.own.rate) if over else 0
        return self.own.at(moment) + beyond + self.offset
