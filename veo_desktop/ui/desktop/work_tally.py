"""How far all running jobs are, taken together, and whether anything is on its way. Any thread; pure."""

from __future__ import annotations

from collections.abc import Iterable

from veo_desktop.core.desktop import WorkMark
from veo_desktop.core.job import Job, JobState

AT_PROVIDER = 0.85  # of the way; fetching is the rest
_RUNNING = (JobState.SUBMITTING, JobState.ACCEPTED, JobState.FOLLOWING, JobState.FETCHING)
_MOVING = (JobState.SUBMITTING, JobState.FETCHING)


class WorkTally:
    """Jobs that ended count as done until the last one has: the bar does not fall back when one of several ends."""

    def __init__(self) -> None:
        self._parts: dict[str, float] = {}
        self._running: set[str] = set()
        self._moving: set[str] = set()

    @property
    def mark(self) -> WorkMark:
        if not self._running:
            return WorkMark()
        whole = round(sum(self._parts.values()) / len(self._parts), 2)  # finer steps are not to be seen
        return WorkMark(whole, len(self._running))

    @property
    def moving(self) -> bool:
        """Whether clips or images are on their way, and the computer must not fall asleep."""
        return bool(self._moving)

    def update(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            if job.state in _RUNNING or job.uploading:
                self._parts[job.id] = max(_part(job), self._parts.get(job.id, 0.0))
            elif job.id in self._parts:
                self._parts[job.id] = 1.0
            _set(self._running, job.id, job.state in _RUNNING or job.uploading)
            _set(self._moving, job.id, job.state in _MOVING or job.uploading)
        if not self._running:
            self._parts.clear()

    def drop(self, job_ids: Iterable[str]) -> None:
        """They are not there any more."""
        for job_id in job_ids:
            self._parts.pop(job_id, None)
            self._running.discard(job_id)
            self._moving.discard(job_id)


def _part(job: Job) -> float:
    fraction = min(max(0.0, job.progress.fraction or 0.0), 1.0)
    match job.state:
        case JobState.ACCEPTED | JobState.FOLLOWING:
            return AT_PROVIDER * fraction
        case JobState.FETCHING:
            return AT_PROVIDER + (1 - AT_PROVIDER) * fraction
    return 0.0


def _set(members: set[str], job_id: str, member: bool) -> None:
    (members.add if member else members.discard)(job_id)
