"""How often a task is asked after. Pure; any thread."""

from __future__ import annotations

import random

LISTENING = 10.0  # seconds between polls of a task that the socket reports on: only to confirm it
BUSY = 20  # live tasks from which on such polls are spread wider, so that their number a second stays the same
STEPS = ((10.0, 1.0), (60.0, 3.0), (600.0, 8.0), (3600.0, 30.0), (float("inf"), 120.0))  # (age, pause) in seconds


def poll_delay(age: float, heard: bool, live: int = 1) -> float:
    """Seconds to the next poll of a task followed for `age` seconds; `heard`: the socket reports on it.

    Slower with age and with the number of `live` tasks, and spread so that they do not all ask at once.
    """
    pause = next(pause for limit, pause in STEPS if age < limit)
    return max(pause, LISTENING * max(1.0, live / BUSY) if heard else 0.0) * random.uniform(0.9, 1.1)  # noqa: S311 (no secret)
