"""Shows a job's details and keeps its log growing while the job lives. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from veo_desktop.core.accounts import FIRST_NAME
from veo_desktop.core.answers import JobLog
from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.job_details import JobDetails
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.backend import Backend

REFRESH_MS = 1000
_STATES = {state.value for state in JobState}


class DetailsDesk(QObject):
    """One window for details, made when it is first wanted."""

    def __init__(self, page: CreatePage, theme: Theme, backend: Backend, job: Callable[[str], Job | None]) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._backend = backend
        self._job = job
        self._name_of: Callable[[str], str] = lambda _id: FIRST_NAME
        self._dialog: JobDetails | None = None
        self._shown: set[tuple[float, str, str]] = set()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        for panel in (page.strip, page.inspector):
            panel.details_requested.connect(self.show_details)
        backend.log_ready.connect(self._on_log)

    def name_accounts(self, name_of: Callable[[str], str]) -> None:
        """How the Wiro accounts are called, by their ids."""
        self._name_of = name_of

    @Slot(object)
    def show_details(self, job_id: str) -> None:
        """Open the details of a job."""
        job = self._job(job_id)
        if job is None:
            return
        if self._dialog is None:
            self._dialog = JobDetails(self._theme, self._page.window())
            self._dialog.finished.connect(self._timer.stop)
        if self._dialog.job_id != job_id:
            self._shown.clear()
        self._dialog.show_job(job, self._name_of(job.account))
        self._dialog.show()
        self._dialog.raise_()
        self._backend.ask_log(job_id)
        self._timer.start()

    @Slot()
    def _refresh(self) -> None:
        job_id = self._dialog.job_id if self._dialog is not None else None
        job = self._job(job_id) if job_id is not None else None
        if job is None or self._dialog is None:
            self._timer.stop()
            return
        self._dialog.show_job(job, self._name_of(job.account))
        self._backend.ask_log(job.id)
        if job.state.ended:
            self._timer.stop()

    @Slot(object)
    def _on_log(self, log: JobLog) -> None:
        if self._dialog is None or self._dialog.job_id != log.job_id:
            return
        new = [line for line in log.lines if line not in self._shown]
        self._shown.update(new)
        self._dialog.append(tuple(_readable(line) for line in new))


def _readable(line: tuple[float, str, str]) -> tuple[float, str, str]:
    """A change of state is a line of the history; all else is the task's own log."""
    at, kind, words = line
    if kind not in _STATES:
        return line
    names = {
        "drafted": tr("Waiting here"),
        "submitting": tr("Sending to Wiro"),
        "accepted": tr("Accepted by Wiro"),
        "following": tr("At work at Wiro"),
        "fetching": tr("Bringing the clip home"),
        "done": tr("Done"),
        "failed": tr("Failed"),
        "cancelled": tr("Cancelled"),
        "unknown": tr("Answer lost: looking it up at Wiro"),
    }
    return at, "history", f"{names[kind]} · {words}" if words else names[kind]
