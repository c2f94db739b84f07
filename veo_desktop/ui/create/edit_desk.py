"""Takes a waiting job into the compose panel and its changes back to the queue. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.job import Job, JobState
from veo_desktop.core.order import Order
from veo_desktop.core.request import Request
from veo_desktop.ui.create.compose_draft import Edit
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.spend_guard import Bill, SpendGuard
from veo_desktop.ui.parts.text import tr
from veo_desktop.workers.backend import Backend


class EditDesk(QObject):
    """While a job is edited it is held, so that it does not leave as it was; then it goes on where it went on before.

    What the queue does takes a moment, and its answers may overtake each other: each step here waits for the
    picture of the job that shows the one before.
    """

    def __init__(
        self,
        page: CreatePage,
        backend: Backend,
        job: Callable[[str], Job | None],
        guard: SpendGuard,
    ) -> None:
        super().__init__(page)
        self._guard = guard
        self._compose = page.compose
        self._backend = backend
        self._job = job
        self._saving: Request | None = None
        self._to_start: set[str] = set()  # given back without a change, perhaps before they were held
        page.inspector.edit_requested.connect(self.edit)
        page.compose.edit_saved.connect(self._on_saved)
        page.compose.editing.left.connect(self._on_left)
        backend.jobs_changed.connect(self._on_jobs)

    @Slot(object)
    def edit(self, job_id: str) -> None:
        """Bring a waiting job's settings into the compose panel."""
        job = self._job(job_id)
        if job is None or job.state is not JobState.DRAFTED:
            return
        self._saving = None
        start = not job.hold.by_hand or job_id in self._to_start
        if self._compose.editing.begin(job_id, job.request, start=start) and start:
            self._to_start.discard(job_id)
            self._backend.pause_job(job_id)

    def holds(self, job_id: str) -> bool:
        """Whether `job_id` is being changed, and so is not to be sent yet; the panel says so then."""
        editing = self._compose.editing.edit
        if editing is None or editing.job_id != job_id:
            return False
        self._compose.footer.set_message(tr("Save or cancel this change first."))
        return True

    @Slot(object)
    def _on_saved(self, order: Order) -> None:
        editing = self._compose.editing.edit
        job = self._job(editing.job_id) if editing is not None else None
        if editing is not None and job is not None and job.request == order.request:  # nothing was changed
            self._finish(editing)
        elif editing is not None:
            bill = Bill.of([(order.request.model, order.estimate)])
            self._guard.ask(bill, lambda: self._save(editing, order), tr("Save changes"))

    def _save(self, edit: Edit, order: Order) -> None:
        self._saving = order.request
        self._backend.edit_job(edit.job_id, order.request, order.estimate)

    @Slot(object)
    def _on_left(self, edit: Edit) -> None:
        if edit.start:
            self._to_start.add(edit.job_id)
            self._start(edit.job_id)

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        for changed in jobs:
            self._start(changed.id)
        editing = self._compose.editing.edit
        job = self._job(editing.job_id) if editing is not None else None
        if editing is None or job is None:
            return
        if job.state is not JobState.DRAFTED:
            self._compose.editing.show_too_late()
        elif self._saving == job.request:
            self._finish(editing)

    def _finish(self, edit: Edit) -> None:
        self._saving = None
        self._compose.editing.end()
        self._on_left(edit)

    def _start(self, job_id: str) -> None:
        """Let a job go on that was held only to be edited."""
        job = self._job(job_id)
        if job_id not in self._to_start or job is None:
            return
        if job.state is not JobState.DRAFTED:
            self._to_start.discard(job_id)
        elif job.hold.by_hand:
            self._to_start.discard(job_id)
            self._backend.retry(job_id)
