"""The way that play takes over a clip's frames: which one is due when, at any speed and in both directions.

Any thread; immutable. Moments are seconds of play since its first frame, at the pace that the person watches. They
and the steps go on rising round after round: whether play ends after one is up to who walks the course.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.frame_table import FrameTable


_NEARLY = 1e-9  # seconds: a moment that is a frame's by all but rounding


@dataclass(frozen=True, slots=True)
class Course:
    """Step 0 is frame `start`; `speed` is negative backwards, and never 0. A round is frames `first` to `last`."""

    table: FrameTable
    start: int
    speed: float
    first: int
    last: int

    def frame(self, step: int) -> int:
        """The frame of step `step`, from 0."""
        place = (self._offset(self.start) + step) % self._count
        return self.first + place if self.speed > 0 else self.last - place

    def due(self, step: int) -> float:
        """When step `step` is due."""
        rounds = self.round(step) * self._span
        return (rounds + self._way_to(self.frame(step)) - self._way_to(self.start)) / abs(self.speed)

    def step_at(self, moment: float) -> int:
        """The step on the screen at `moment`."""
        rounds, way = divmod(moment * abs(self.speed) + self._way_to(self.start), self._span)
        step = max(0, int(rounds) * self._count + self._offset(self._frame_at(way)) - self._offset(self.start))
        while self.due(step + 1) <= moment + _NEARLY:
            step += 1
        while step and self.due(step) > moment + _NEARLY:
            step -= 1
        return step

    def round(self, step: int) -> int:
        """How often play has begun anew by `step`."""
        return (self._offset(self.start) + step) // self._count

    def last_step(self, step: int) -> int:
        """The last step of the round that `step` is in."""
        return (self.round(step) + 1) * self._count - self._offset(self.start) - 1

    def end_of_round(self, moment: float) -> float:
        """When the round that is played at `moment` ends."""
        return self.due(self.last_step(self.step_at(moment)) + 1)

    @property
    def _count(self) -> int:
        return self.last - self.first + 1

    @property
    def _span(self) -> float:
        """Seconds of the clip in one round."""
        return self.table.time(self.last + 1) - self.table.time(self.first)

    def _offset(self, index: int) -> int:
        return index - self.first if self.speed > 0 else self.last - index

    def _way_to(self, index: int) -> float:
        """Seconds of the clip from where a round begins to where frame `index` comes into sight."""
        if self.speed > 0:
            return self.table.time(index) - self.table.time(self.first)
        return self.table.time(self.last + 1) - self.table.time(index + 1)

    def _frame_at(self, way: float) -> int:
        """About the frame in sight after `way` seconds of a round."""
        if self.speed > 0:
            found = self.table.at(self.table.time(self.first) + way)
        else:
            found = self.table.at(self.table.time(self.last + 1) - way)
        return min(max(self.first, found), self.last)
