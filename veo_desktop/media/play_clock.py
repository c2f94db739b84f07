"""What moment of the clip it is now: runs steadily, follows the sound heard. Set on the UI thread, read on any."""

from __future__ import annotations

import time
from collections.abc import Callable

JUMP = 0.03  # seconds: further off than this the clock jumps, below it drifts over; less than one frame
DRIFT = 0.05  # part of the difference taken at each reading


class PlayClock:
    """Seconds on the timeline of the current play, which has a number. Stands until `run`."""

    def __init__(self, steady: Callable[[], float] = time.perf_counter) -> None:
        self._steady = steady
        # one tuple, replaced whole: another thread never reads half a change
        self._state = (0, 0.0, steady(), False)

    @property
    def running(self) -> bool:
        return self._state[3]

    def now(self) -> float:
        return self._moment(self._state)

    def now_in(self, play: int) -> float | None:
        """The moment of play `play`; None while the clock has not come to it."""
        state = self._state
        return self._moment(state) if state[0] == play else None

    def set(self, play: int, moment: float) -> None:
        """Stand at `moment` of play number `play`."""
        self._state = (play, moment, self._steady(), False)

    def run(self) -> None:
        self._state = (self._state[0], self.now(), self._steady(), True)

    def hold(self) -> None:
        self._state = (self._state[0], self.now(), self._steady(), False)

    def follow(self, heard: float) -> None:
        """Move towards the moment that is heard now; nothing while standing."""
        if self.running:
            now = self.now()
            off = heard - now
            self._state = (self._state[0], now + (off if abs(off) > JUMP else off * DRIFT), self._steady(), True)

    def _moment(self, state: tuple[int, float, float, bool]) -> float:
        _play, moment, since, running = state
        return moment + (self._steady() - since) if running else moment
