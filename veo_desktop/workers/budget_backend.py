"""Tells the window where the money stands, whenever that may have changed. UI thread; the counting runs on a pool."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from veo_desktop.core.connection import Connection
from veo_desktop.core.job import Job
from veo_desktop.workers.engine_host import EngineHost, Pool, Works

GATHER_MS = 300  # changes within this time are counted in one go
TURN_MS = 60_000  # the day may turn while nothing else happens


class BudgetBackend(QObject):
    """`spending_ready(Spending)`: at the start, after each change of a job that money hangs on, and when asked."""

    spending_ready = Signal(object)

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host
        self._sandbox = False
        self._facts: dict[str, tuple[object, ...]] = {}
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self.ask_spending)
        self._turn = QTimer(self, interval=TURN_MS)
        self._turn.timeout.connect(self.ask_spending)
        host.opened.connect(self._on_opened)
        host.jobs_changed.connect(self._on_jobs)
        host.connection_changed.connect(self._on_connection)

    @Slot()
    def ask_spending(self) -> None:
        """Answered by `spending_ready`."""
        sandbox = self._sandbox

        def run(works: Works) -> None:
            self.spending_ready.emit(works.budget.spending(sandbox))

        self._host.ask(run, Pool.ORDERS)

    @Slot()
    def _on_opened(self) -> None:
        self.ask_spending()
        self._turn.start()

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        """Progress changes nothing here; a refusal may name a balance."""
        now = {job.id: (job.state, job.hold, job.cost, job.estimate) for job in jobs}
        if any(self._facts.get(job_id) != facts for job_id, facts in now.items()):
            self._gather.start()
        self._facts.update(now)

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        if connection.sandbox != self._sandbox:
            self._sandbox = connection.sandbox
            self.ask_spending()
