"""Shows the progress of running jobs on the dock, and keeps the computer awake while they move. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.desktop import WorkMark
from veo_desktop.core.job import Job
from veo_desktop.ui.desktop.work_tally import WorkTally
from veo_desktop.workers.backend import Backend


class Dock(Protocol):
    """The icon of this program in the dock or taskbar."""

    def show(self, mark: WorkMark) -> None: ...


class Sleep(Protocol):
    """The system's sleep."""

    def hold(self, awake: bool) -> None: ...


class WorkDesk(QObject):
    """Tells dock and sleep only what is new."""

    def __init__(self, backend: Backend, dock: Dock, sleep: Sleep, may_hold: Callable[[], bool]) -> None:
        """`may_hold`: whether the person lets us keep the computer awake."""
        super().__init__(backend)
        self._dock, self._sleep, self._may_hold = dock, sleep, may_hold
        self._tally = WorkTally()
        self._mark = WorkMark()
        self._held = False
        backend.jobs_changed.connect(self._on_jobs)
        backend.jobs_gone.connect(self._on_gone)

    @Slot()
    def refresh(self) -> None:
        """Look again: a setting has changed."""
        self._tell()

    def add(self, jobs: tuple[Job, ...]) -> None:
        """Jobs that were known before this was made."""
        self._on_jobs(jobs)

    def stop(self) -> None:
        """The program ends: nothing holds the computer any more."""
        self._hold(False)
        if self._mark != WorkMark():
            self._dock.show(WorkMark())

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        self._tally.update(jobs)
        self._tell()

    @Slot(object)
    def _on_gone(self, job_ids: tuple[str, ...]) -> None:
        self._tally.drop(job_ids)
        self._tell()

    def _tell(self) -> None:
        mark = self._tally.mark
        if mark != self._mark:
            self._mark = mark
            self._dock.show(mark)
        self._hold(self._tally.moving and self._may_hold())

    def _hold(self, awake: bool) -> None:
        if awake != self._held:
            self._held = awake
            self._sleep.hold(awake)
