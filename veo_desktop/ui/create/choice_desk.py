"""Lets a person say which task is a job whose answer got lost. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.job_words import title
from veo_desktop.workers.backend import Backend

if TYPE_CHECKING:  # the start does without them
    from veo_desktop.core.answers import TaskChoices
    from veo_desktop.ui.create.choice_dialog import ChoiceDialog


class ChoiceDesk(QObject):
    """One dialog at a time; it goes by itself when the job is settled meanwhile."""

    def __init__(self, page: CreatePage, backend: Backend, job: Callable[[str], Job | None]) -> None:
        super().__init__(page)
        self._page = page
        self._backend = backend
        self._job = job
        self._dialog: ChoiceDialog | None = None
        backend.choices_ready.connect(self._on_choices)
        backend.jobs_changed.connect(self._on_jobs)

    @Slot(object)
    def choose(self, job_id: str) -> None:
        """Ask which task a lost job is."""
        job = self._job(job_id)
        if job is None or job.state is not JobState.UNKNOWN or self._dialog is not None:
            return
        from veo_desktop.ui.create.choice_dialog import ChoiceDialog  # few answers get lost: the start does without

        self._dialog = ChoiceDialog(job_id, title(job), self._page.window())
        self._dialog.chosen.connect(self._backend.choose_task)
        self._dialog.look_wanted.connect(self._backend.ask_choices)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()
        self._backend.ask_choices(job_id)

    @Slot(object)
    def _on_choices(self, choices: TaskChoices) -> None:
        if self._dialog is not None and self._dialog.job_id == choices.job_id:
            self._dialog.show_choices(choices)

    @Slot(object)
    def _on_jobs(self, _jobs: tuple[Job, ...]) -> None:
        job = self._job(self._dialog.job_id) if self._dialog is not None else None
        if self._dialog is not None and (job is None or job.state is not JobState.UNKNOWN):
            self._dialog.reject()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
