"""The newest picture of every job that the window may show. Any thread.

Changes are only marked here and taken in one go, so that the window gets as much as it can
draw, however many events arrive.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from veo_desktop.core.job import Job


class Board:
    """`on_dirty` is called, from the changing thread, when there is something to take again."""

    def __init__(self, on_dirty: Callable[[], None]) -> None:
        self._on_dirty = on_dirty
        self._lock = threading.Lock()
        self._jobs: dict[str, Job] = {}
        self._changed: dict[str, None] = {}

    def put(self, *jobs: Job) -> None:
        """Add jobs, or replace them."""
        with self._lock:
            first = not self._changed
            for job in jobs:
                self._jobs[job.id] = job
                self._changed[job.id] = None
        if first and jobs:
            self._on_dirty()

    def change(self, job_id: str, **fields: Any) -> Job | None:
        """Replace `fields` of a job; None when it is not here (dismissed meanwhile)."""
        return self._replace(job_id, lambda job: replace(job, **fields))

    def change_clip(self, job_id: str, **fields: Any) -> Job | None:
        """Replace `fields` of a job's clip, whoever else changes others of them; None where there is none."""
        return self._replace(
            job_id, lambda job: None if job.clip is None else replace(job, clip=replace(job.clip, **fields))
        )

    def _replace(self, job_id: str, change: Callable[[Job], Job | None]) -> Job | None:
        with self._lock:
            job = self._jobs.get(job_id)
            changed = change(job) if job is not None else None
            if changed is None:
                return None
            first = not self._changed
            self._jobs[job_id] = changed
            self._changed[job_id] = None
        if first:
            self._on_dirty()
        return changed

    def get(self, job_id: str) -> Job | None:
        with self._lock:
            return self._jobs.get(job_id)

    def jobs(self) -> tuple[Job, ...]:
        """Every job, in the order they were put."""
        with self._lock:
            return tuple(self._jobs.values())

    def forget(self, job_ids: Iterable[str]) -> None:
        with self._lock:
            for job_id in job_ids:
                self._jobs.pop(job_id, None)
                self._changed.pop(job_id, None)

    def take(self) -> tuple[Job, ...]:
        """The jobs that changed since the last call, each once, as they are now."""
        with self._lock:
            changed, self._changed = self._changed, {}
            return tuple(self._jobs[job_id] for job_id in changed if job_id in self._jobs)
