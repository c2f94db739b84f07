"""The jobs of the strip in their order; found and replaced by id without walking them. Any thread.

What waits to be sent stands first, the next one last of them; then what was sent, newest first. So a job
moves on from left to right without changing places, however the queue was put in order.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from veo_desktop.core.job import Job, JobState

_Key = tuple[bool, float, int]  # sent, then the later the sooner
_FIRST_SENT: _Key = (True, float("-inf"), 0)
_STEP = 1e-3  # between two jobs that are sent in another order than they were made


@dataclass(frozen=True, slots=True)
class Turn:
    """Where a waiting job stands in its account's line: 1 is sent next. `paused`: the whole queue rests."""

    number: int
    paused: bool = False


class JobOrder:
    """Jobs by place and by id. Of jobs made at the same moment the one that came in later is newer."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}
        self._keys: dict[str, _Key] = {}
        self._sorted: list[_Key] = []
        self._ids: dict[_Key, str] = {}
        self._arrivals = 0
        self._newest_sent = float("-inf")
        self._line: dict[str, int] | None = None  # the numbers in line; None until they are asked for again

    def __len__(self) -> int:
        return len(self._sorted)

    def __contains__(self, job_id: str) -> bool:
        return job_id in self._jobs

    def get(self, job_id: str) -> Job | None:
        return self._jobs.get(job_id)

    def at(self, place: int) -> Job:
        return self._jobs[self._ids[self._sorted[place]]]

    def place(self, job_id: str) -> int | None:
        key = self._keys.get(job_id)
        return None if key is None else bisect_left(self._sorted, key)

    def number(self, job_id: str) -> int | None:
        """How many-th in line a waiting job is, from 1; None for one that is held by hand, or does not wait."""
        if self._line is None:
            self._line = self._count_line()
        return self._line.get(job_id)

    def waiting(self) -> list[Job]:
        """What waits to be sent, the next one first."""
        count = bisect_left(self._sorted, _FIRST_SENT)
        return [self.at(place) for place in reversed(range(count))]

    def put(self, jobs: tuple[Job, ...]) -> bool:
        """Insert or replace by id; whether a job is new here or has another place now."""
        places = {job.id: self.place(job.id) for job in jobs}
        changed = False
        for job in jobs:
            before = self._jobs.get(job.id)
            self._jobs[job.id] = job
            if before is None or (before.state, before.position) != (job.state, job.position):
                changed = self._set_key(job, before) or changed
            if before is None or (before.state, before.position, before.hold) != (job.state, job.position, job.hold):
                self._line = None
        if not changed:
            return False
        self._sorted.sort()  # nearly sorted already: one pass
        return any(self.place(job_id) != place for job_id, place in places.items())

    def remove(self, job_id: str) -> int | None:
        """Take `job_id` out; the place it had, None when it was not here."""
        place = self.place(job_id)
        if place is not None:
            del self._ids[self._sorted.pop(place)]
            del self._keys[job_id]
            del self._jobs[job_id]
            self._line = None
        return place

    def _set_key(self, job: Job, before: Job | None) -> bool:
        old = self._keys.get(job.id)
        sent, when = job.state is not JobState.DRAFTED, job.position or job.created
        if sent and before is not None:
            if before.state is not JobState.DRAFTED:
                return False
            when = max(when, self._newest_sent + _STEP)  # it leaves the queue: newest of all that were sent
        if sent:
            self._newest_sent = max(self._newest_sent, when)
        if old is None:
            self._arrivals += 1
        key = (sent, -when, -self._arrivals if old is None else old[2])
        if key == old:
            return False
        if old is not None:
            self._sorted.remove(old)
            del self._ids[old]
        self._keys[job.id] = key
        self._ids[key] = job.id
        self._sorted.append(key)
        return True

    def _count_line(self) -> dict[str, int]:
        counted = {True: 0, False: 0}  # the sandbox and the account each have a line
        line = {}
        for job in self.waiting():
            if not job.hold.by_hand:
                counted[job.sandbox] += 1
                line[job.id] = counted[job.sandbox]
        return line
