"""Sends what is ordered on the Create page: new clips, once more, or not any more. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from veo_desktop.core.errors import Action
from veo_desktop.core.job import awaits_clip
from veo_desktop.core.order import Order, Relation
from veo_desktop.core.request import PROMPT, Request
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.edit_desk import EditDesk
from veo_desktop.ui.create.frame_origins import FrameOrigins
from veo_desktop.ui.create.guest import is_guest
from veo_desktop.ui.create.spend_guard import Bill, SpendGuard
from veo_desktop.ui.parts.text import tr
from veo_desktop.workers.backend import Backend

RETRY_REST = 800  # ms


class OrderDesk(QObject):
    """`choice_wanted(job id)`: which task is this job, whose answer got lost?

    `action_wanted` carries what an error offers to do and is not done here (open settings, add funds).
    """

    choice_wanted = Signal(object)
    action_wanted = Signal(object)

    def __init__(
        self, page: CreatePage, backend: Backend, guard: SpendGuard, origins: FrameOrigins, create: CreateDesk
    ) -> None:
        super().__init__(page)
        self._compose = page.compose
        self._backend = backend
        self._guard = guard
        self._origins = origins
        self._create = create
        self.editing = EditDesk(page, backend, create.job, guard)
        self._again = "", ""  # the job whose settings are in the panel, and its prompt
        self._retried: str | None = None
        self._retry_rest = QTimer(self, singleShot=True, interval=RETRY_REST)
        page.compose.generate_requested.connect(self._on_generate)
        for panel in (page.strip, page.inspector):
            panel.cancel_requested.connect(backend.cancel)
            panel.retry_requested.connect(self._on_retry)
            panel.action_requested.connect(self._on_action)
        page.inspector.reuse_requested.connect(self.reuse)

    @Slot(object)
    def _on_generate(self, orders: tuple[Order, ...]) -> None:
        self.make(orders, _nothing)

    def make(self, orders: tuple[Order, ...], made: Callable[[], None]) -> None:
        """Have jobs made; `made` is called once that is settled, and not where the person thinks better of it."""

        def proceed() -> None:
            self._create.arrivals.note_order()
            self._backend.generate(tuple(self._linked(order) for order in orders))
            made()

        self._guard.ask(Bill.of((order.request.model, order.estimate) for order in orders), proceed)

    @Slot(object)
    def reuse(self, job_id: str) -> None:
        """Put a job's settings into the compose panel."""
        job = self._create.job(job_id)
        if job is not None:
            self.use_again("" if is_guest(job.id) else job.id, job.request)

    def use_again(self, job_id: str, request: Request) -> None:
        """Put settings into the compose panel; what is made with their prompt is this job's once more."""
        self._again = job_id, request.value(PROMPT)
        self._compose.load(request)

    def _linked(self, order: Order) -> Order:
        """`order` with the job that it comes out of, where there is one."""
        linked = self._origins.linked(order)
        job_id, prompt = self._again
        if linked.parent or not job_id or order.request.value(PROMPT) != prompt:
            return linked
        return replace(linked, parent=job_id, relation=Relation.AGAIN)

    @Slot(object)
    def _on_retry(self, job_id: str) -> None:
        """Each retry is paid for, so the second half of a double click does not count."""
        if self._retried == job_id and self._retry_rest.isActive():
            return
        self._retried = job_id
        self._retry_rest.start()
        job = self._create.job(job_id)
        if self.editing.holds(job_id) or job is None or is_guest(job_id):
            return
        self._create.arrivals.note_order()
        if job.state.ended and not awaits_clip(job):
            bill = Bill.of([(job.request.model, job.estimate)])
            self._guard.ask(bill, lambda: self._backend.retry(job_id), tr("Make it again"))
        else:
            self._backend.retry(job_id)

    @Slot(object, object)
    def _on_action(self, job_id: str, action: Action) -> None:
        if action is Action.CHECK_FIELD:
            self.reuse(job_id)
        elif action is Action.RETRY:
            self._on_retry(job_id)
        elif action is Action.CHOOSE_TASK:
            self.choice_wanted.emit(job_id)
        else:
            self.action_wanted.emit(action)


def _nothing() -> None:
    """For orders of which nobody waits to hear."""
