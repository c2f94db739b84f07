"""Holds back the jobs of a project whose folder takes no clip, and lets them go on when it does again.

A clip that could not be stored would be paid for all the same. Any thread may call; looking blocks on the disk, so it
runs on the pool for REST calls.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import StorageError
from veo_desktop.core.job import Failure, Hold, Job, JobState
from veo_desktop.core.notice import Level, Notice
from veo_desktop.jobs.board import Board

PAUSE = 10.0  # seconds between looks at folders that are away or full
FOLDER_NOTICE = "folder"


class FolderGate:
    """`ready` raises StorageError when the folder of the project with this id takes no clip."""

    def __init__(
        self,
        ready: Callable[[str], None],
        board: Board,
        queue: CallQueue,
        notify: Callable[[Notice], None],
        pause: float = PAUSE,
    ) -> None:
        self._ready = ready
        self._board = board
        self._queue = queue
        self._notify = notify
        self._pause = pause
        self._lock = threading.Lock()
        self._away: dict[str, Failure] = {}  # by project
        self._looking = False

    def holds(self, job: Job) -> bool:
        """Whether `job` rests because its project's folder was away when last looked at."""
        with self._lock:
            return job.project in self._away

    def refuses(self, job: Job, go_on: Callable[[], None]) -> bool:
        """Whether the clip of `job` could not be stored. Its project rests then, until `go_on` is called."""
        failure = self._look_at(job.project)
        if failure is None:
            return False
        with self._lock:
            self._away[job.project] = failure
            first, self._looking = not self._looking, True
        self._notify(Notice(FOLDER_NOTICE, Level.ERROR, failure.message, failure.action, failure.detail))
        self.tell()
        if first:
            self._queue.post(lambda: self._look(go_on), self._pause)
        return True

    def tell(self) -> None:
        """Let every card that rests say why; new ones too."""
        with self._lock:
            away = dict(self._away)
        for job in self._waiting() if away else ():
            failure = away.get(job.project)
            if failure is not None and (job.hold, job.failure) != (Hold.DISK, failure):
                self._board.change(job.id, hold=Hold.DISK, failure=failure)

    def clear(self) -> None:
        """The person wants another try, perhaps with another folder: nobody rests until the next refusal."""
        with self._lock:
            self._away.clear()
        self._free_cards()

    def _look(self, go_on: Callable[[], None]) -> None:
        """Look again at every folder that was away; go on looking while one is."""
        with self._lock:
            away = tuple(self._away)
        back = [project for project in away if self._look_at(project) is None]
        with self._lock:
            for project in back:
                self._away.pop(project, None)
            self._looking = bool(self._away)
            more = self._looking
        if more:
            self._queue.post(lambda: self._look(go_on), self._pause)
        if back:
            self._free_cards()
            go_on()

    def _look_at(self, project: str) -> Failure | None:
        try:
            self._ready(project)
        except StorageError as error:
            return Failure(error.user_message, error.detail, error.action)
        return None

    def _free_cards(self) -> None:
        """Cards that rest no longer wait as all others do; the message goes with the last of them."""
        for job in self._waiting():
            if job.hold is Hold.DISK and not self.holds(job):
                self._board.change(job.id, hold=Hold.NONE, failure=None)
        with self._lock:
            none = not self._away
        if none:
            self._notify(Notice(FOLDER_NOTICE, Level.INFO, None))

    def _waiting(self) -> list[Job]:
        return [job for job in self._board.jobs() if job.state is JobState.DRAFTED and not job.hold.by_hand]
