"""The hour of the manual's pictures, the same in each run, so that no time in them changes. Main thread of a tool.

Held before the program is imported: parts of it keep the clock that they find then.
"""

from __future__ import annotations

import calendar
import time

BEGIN = calendar.timegm((2026, 11, 22, 15, 4, 0))  # and the zone is UTC, see `__main__`


class Clock:
    """Stands still until it is moved on."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def hold() -> Clock:
    """Stop the clock of this process."""
    clock = Clock(float(BEGIN))
    time.time = clock
    return clock
