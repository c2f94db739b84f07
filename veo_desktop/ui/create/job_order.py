"""The jobs of the strip in their order, newest first; found and replaced by id without walking them. Any thread."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from veo_desktop.core.job import Job

_Key = tuple[float, int]


class JobOrder:
    """Jobs by place and by id. Of jobs made at the same moment the one that came in later is newer."""

    def __init__(self) -> None:
        self._jobs: dict[str, Job] = {}
        self._keys: dict[str, _Key] = {}
        self._sorted: list[_Key] = []
        self._ids: dict[_Key, str] = {}
        self._arrivals = 0

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

    def put(self, jobs: Iterable[Job]) -> list[str]:
        """Insert or replace by id; the ids that are new here."""
        new = []
        for job in jobs:
            if job.id not in self._jobs:
                self._arrivals += 1
                key = (-job.created, -self._arrivals)
                self._keys[job.id] = key
                self._ids[key] = job.id
                self._sorted.append(key)
                new.append(job.id)
            self._jobs[job.id] = job
        if new:
            self._sorted.sort()  # nearly sorted already: one pass
        return new

    def remove(self, job_id: str) -> int | None:
        """Take `job_id` out; the place it had, None when it was not here."""
        place = self.place(job_id)
        if place is not None:
            del self._ids[self._sorted.pop(place)]
            del self._keys[job_id]
            del self._jobs[job_id]
        return place
