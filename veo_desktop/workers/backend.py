"""The window's side of the engine: asks it for things and hands back frozen answers as signals.

A QObject of the UI thread; the work runs on threads that it owns.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from veo_desktop.core.account import Credentials
from veo_desktop.core.answers import FolderState, JobLog, KeysKept, PriceAnswer, TaskChoices, Totals
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.connection import Connection
from veo_desktop.core.errors import VeoError, unexpected
from veo_desktop.core.job import Failure
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.request import Request
from veo_desktop.core.text import text
from veo_desktop.workers.threads import LoopThread

if TYPE_CHECKING:  # the engine brings requests, websocket-client and msgspec: imported after the first paint
    from veo_desktop.jobs.accounts import Accounts
    from veo_desktop.jobs.adopt import Adoption
    from veo_desktop.jobs.board import Board
    from veo_desktop.jobs.engine import Engine
    from veo_desktop.jobs.reconcile import Reconciler
    from veo_desktop.workers.clip_files import ClipFiles

TAKE_MS = 100  # how often the window hears of progress: no more than it can draw
STOP_SECONDS = 1.5
DATABASE_SECONDS = 0.4  # of them, for what the others have still written

log = logging.getLogger(__name__)


class Pool(Enum):
    """Which of the engine's threads a call runs on."""

    REST = "rest"
    FILES = "files"
    ACCOUNT = "account"


@dataclass(frozen=True)
class Works:
    """What the composition root builds, off the UI thread."""

    engine: Engine
    board: Board
    accounts: Accounts
    clip_files: ClipFiles
    reconciler: Reconciler
    adoption: Adoption
    check_folder: Callable[[str, bool], FolderState]


@dataclass(frozen=True)
class Reporters:
    """How the works report; each may be called from any thread."""

    dirty: Callable[[], None]
    notice: Callable[[Notice], None]
    connection: Callable[[Connection], None]
    arrived: Callable[[str], None]


class Backend(QObject):
    """Signals carry frozen values: `jobs_changed` a tuple of Job, `arrived` a job's id, and so on by name."""

    opened = Signal()
    jobs_changed = Signal(object)
    jobs_gone = Signal(object)
    arrived = Signal(object)
    notice = Signal(object)
    connection_changed = Signal(object)
    price_ready = Signal(object)
    log_ready = Signal(object)
    totals_changed = Signal(object)
    keys_changed = Signal(object)
    account_tested = Signal(object)
    binned = Signal(object)
    file_not_marked = Signal(object)
    folder_checked = Signal(object)
    choices_ready = Signal(object)
    tasks_found = Signal(object)
    tasks_adopted = Signal(object)

    _built = Signal(object)
    _opened = Signal()
    _dirty = Signal()
    _arrival = Signal(object)

    def __init__(self, build: Callable[[Reporters], Works], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._build = build
        self._works: Works | None = None
        self._threads: list[LoopThread] = []
        self._database: LoopThread | None = None
        self._stopping = False
        self._early: list[tuple[Callable[[Works], None], Pool]] = []
        self._open = False
        self._sandbox = True
        self._test = CancelToken()
        self._wish = CancelToken()
        self._search = CancelToken()
        self._builder = CallQueue("build")
        self._take = QTimer(self, singleShot=True, interval=TAKE_MS)
        self._take.timeout.connect(self._take_changes)
        self._dirty.connect(self._plan_take)
        self._arrival.connect(self._on_arrival)
        self._built.connect(self._start_loops)
        self._opened.connect(self._on_opened)

    def start(self) -> None:
        """Build and open the engine in the background; call it once the window has been painted."""
        self._start_thread("build", self._builder.loop, self._builder.stop)
        self._builder.post(self._build_works)

    def begin_stop(self) -> None:
        """Ask every thread and child to end, at once; `stop` waits for them.

        The database goes on: others still write to it while they end.
        """
        if self._stopping:
            return
        self._stopping = True
        self._wish.cancel()
        self._test.cancel()
        self._search.cancel()
        if self._works is not None:
            self._works.engine.free()
        for thread in self._threads:
            thread.ask_to_end()
        if self._works is not None:  # children may hang: each is ended on a thread of its own
            self._start_thread("end of the probe", self._works.engine.halt, _no_stop)
            self._start_thread("end of the sandbox", self._works.accounts.close, _no_stop)

    def stop(self, seconds: float = STOP_SECONDS) -> bool:
        """End every thread and child within `seconds` in all; False when a thread did not end: keep it then."""
        self.begin_stop()
        end = time.monotonic() + seconds
        late = [each for each in self._threads if not each.finish(end - DATABASE_SECONDS - time.monotonic())]
        if self._database is not None and not self._database.finish(end - time.monotonic()):
            late.append(self._database)
        if late:
            log.warning("Not ended in time: %s", ", ".join(thread.objectName() for thread in late))
        return not late

    @property
    def account(self) -> str:
        """Whose account is in use: "sandbox" or "wiro"."""
        return "sandbox" if self._sandbox else "wiro"

    # -- what the window asks for ------------------------------------------------------------

    def generate(self, requests: tuple[Request, ...], estimate: Decimal | None) -> None:
        """Make one job a request; `estimate` in USD each."""
        sandbox = self._sandbox

        def run(works: Works) -> None:
            works.engine.service.generate(requests, sandbox, estimate)

        self._ask(run)

    def cancel(self, job_id: str) -> None:
        self._ask(lambda works: works.engine.cancel(job_id))

    def retry(self, job_id: str) -> None:
        sandbox = self._sandbox
        self._ask(lambda works: works.engine.service.retry(job_id, sandbox))

    def dismiss(self, job_id: str) -> None:
        def run(works: Works) -> None:
            works.engine.service.dismiss(job_id)
            self.jobs_gone.emit((job_id,))

        self._ask(run)

    def pause_job(self, job_id: str) -> None:
        """Hold one waiting job; `retry` starts it again."""
        self._ask(lambda works: self._too_late_unless(works.engine.service.pause(job_id)))

    def edit_job(self, job_id: str, request: Request, estimate: Decimal | None) -> None:
        """Change what a waiting job asks for; it waits held until `retry` starts it."""
        self._ask(lambda works: self._too_late_unless(works.engine.service.edit(job_id, request, estimate)))

    def move_job(self, job_id: str, before: str | None) -> None:
        """Put a waiting job right before another one, or behind all (None)."""
        self._ask(lambda works: works.engine.service.move(job_id, before))

    def pause_queue(self, paused: bool) -> None:
        """Send nothing more until the queue is let go on."""
        self._ask(lambda works: works.engine.service.pause_queue(paused))

    def send_waiting(self) -> None:
        """Let the jobs of another day go."""
        self._ask(lambda works: works.engine.service.send_waiting())

    def ask_choices(self, job_id: str) -> None:
        """Which tasks a lost job may be; answered by `choices_ready`, also where Wiro cannot be asked."""

        def run(works: Works) -> None:
            try:
                choices = works.reconciler.choices(job_id)
            except VeoError as error:
                choices = TaskChoices(job_id, (), Failure(error.user_message, error.detail, error.action))
            self.choices_ready.emit(choices)

        self._ask(run)

    def choose_task(self, job_id: str, task_id: str) -> None:
        """Which task a lost job is; "" for none of them."""
        self._ask(lambda works: works.reconciler.choose(job_id, task_id))

    def release_queue(self) -> None:
        """The person settled what held the queue."""
        self._ask(lambda works: works.engine.service.release())

    def ask_price(self, request: Request) -> None:
        """Answered by `price_ready`."""

        def run(works: Works) -> None:
            self.price_ready.emit(PriceAnswer(request, works.engine.price(request)))

        self._ask(run)

    def ask_log(self, job_id: str) -> None:
        """Answered by `log_ready`."""
        self._ask(lambda works: self.log_ready.emit(JobLog(job_id, works.engine.service.log(job_id))))

    def bin_clip(self, job_id: str) -> None:
        """Answered by `binned` with the job's id; the player must have let go of the file."""

        def run(works: Works) -> None:
            if works.clip_files.bin(job_id):
                self.binned.emit(job_id)
            else:
                works.engine.service.dismiss(job_id)
                self.jobs_gone.emit((job_id,))
                gone = text("This clip's file is not there any more: it was deleted or moved by something else.")
                self.notice.emit(Notice("request", Level.WARN, gone))
            self._send_totals(works)

        self._ask(run, Pool.FILES)

    def restore_clip(self, job_id: str) -> None:
        def run(works: Works) -> None:
            works.clip_files.restore(job_id)
            self._send_totals(works)

        self._ask(run, Pool.FILES)

    def show_file(self, path: str) -> None:
        """Mark a file in the file manager (Linux); answered by `file_not_marked` where none can."""

        def run(_works: Works) -> None:
            from veo_desktop.workers.session_bus import mark_in_file_manager  # Linux alone has jeepney

            if not mark_in_file_manager(Path(path)):
                self.file_not_marked.emit(path)

        self._ask(run, Pool.FILES)

    def show_note(self, title: str, words: str) -> None:
        """Show a desktop notification (Linux)."""

        def run(_works: Works) -> None:
            from veo_desktop.workers.session_bus import show_note  # Linux alone has jeepney

            show_note(title, words)

        self._ask(run, Pool.FILES)

    def use_sandbox(self) -> None:
        self._sandbox = True
        self._wish_account(lambda works, cancel: works.accounts.use_sandbox(cancel))

    def use_wiro(self) -> None:
        self._sandbox = False
        self._wish_account(lambda works, cancel: works.accounts.use_wiro(cancel))

    def save_account(self, credentials: Credentials) -> None:
        self._sandbox = False
        self._wish_account(lambda works, cancel: works.accounts.save(credentials, cancel))

    def forget_account(self) -> None:
        self._wish_account(lambda works, cancel: works.accounts.forget(cancel))

    def test_account(self, credentials: Credentials | None) -> None:
        """Answered by `account_tested`, unless it is cancelled."""
        self._test = test = CancelToken()

        def run(works: Works) -> None:
            result = works.accounts.test(credentials, test)
            if not test.cancelled:
                self.account_tested.emit(result)

        self._ask(run)

    def cancel_test(self) -> None:
        """Give up the test that runs."""
        self._test.cancel()

    def check_folder(self, folder: str, create: bool) -> None:
        """Whether `folder` serves as the library; answered by `folder_checked`. `create`: it was just chosen."""
        self._ask(lambda works: self.folder_checked.emit(works.check_folder(folder, create)), Pool.FILES)

    def find_tasks(self, start: int = 0) -> None:
        """Look for tasks of the account that no job is for, from number `start` on; answered by `tasks_found`.

        A search that goes on is given up without an answer.
        """
        self._search.cancel()
        self._search = search = CancelToken()
        sandbox = self._sandbox

        def run(works: Works) -> None:
            found = works.adoption.find(start, sandbox, search)
            if not search.cancelled:
                self.tasks_found.emit(found)

        self._ask(run)

    def give_up_search(self) -> None:
        self._search.cancel()

    def adopt_tasks(self, task_ids: tuple[str, ...]) -> None:
        """Make jobs of found tasks; answered by `tasks_adopted`."""
        self._ask(lambda works: self.tasks_adopted.emit(works.adoption.adopt(task_ids)))

    def ask_totals(self) -> None:
        """Answered by `totals_changed`."""
        self._ask(self._send_totals)

    # -- how it is done ----------------------------------------------------------------------

    def _too_late_unless(self, changed: bool) -> None:
        if not changed:
            message = text("This job was being sent already, so it was not changed.")
            self.notice.emit(Notice("request", Level.WARN, message))

    def _wish_account(self, call: Callable[[Works, CancelToken], KeysKept]) -> None:
        """One wish after the other; the latest overtakes those before it. Answered by `keys_changed`."""
        self._wish.cancel()
        self._wish = wish = CancelToken()

        def run(works: Works) -> None:
            if not wish.cancelled:
                kept = call(works, wish)
                if not wish.cancelled:
                    self.keys_changed.emit(kept)

        self._ask(run, Pool.ACCOUNT)

    def _ask(self, call: Callable[[Works], None], pool: Pool = Pool.REST) -> None:
        works = self._works
        if works is None or not self._open:
            self._early.append((call, pool))
            return
        queues = works.engine.queues
        queue = {Pool.REST: queues.rest, Pool.FILES: queues.files, Pool.ACCOUNT: queues.account}[pool]
        queue.post(lambda: self._guarded(call, works))

    def _guarded(self, call: Callable[[Works], None], works: Works) -> None:
        """Run on a pool thread; what goes wrong becomes a message."""
        try:
            call(works)
        except Exception as fault:
            self._say(unexpected(fault), fault)

    def _say(self, error: VeoError, fault: BaseException) -> None:
        if error is not fault:
            log.error("A request of the window failed", exc_info=fault)
        self.notice.emit(Notice("request", Level.ERROR, error.user_message, error.action, error.detail))

    def _send_totals(self, works: Works) -> None:
        clips, size = works.engine.ledger.library_size()
        self.totals_changed.emit(Totals(works.engine.spent_today(), clips, size))

    def _build_works(self) -> None:
        """On the builder's thread: the heavy imports happen here."""
        try:
            works = self._build(
                Reporters(self._dirty.emit, self.notice.emit, self.connection_changed.emit, self._arrival.emit)
            )
        except Exception as fault:
            self._say(unexpected(fault), fault)
            return
        self._built.emit(works)

    @Slot(object)
    def _start_loops(self, works: Works) -> None:
        if self._stopping:
            return
        self._works = works
        *loops, database = works.engine.loops
        for loop in loops:
            self._start_thread(loop.name, loop.run, loop.stop)
        self._database = LoopThread(database.name, database.run, database.stop, self)
        self._database.start()
        works.engine.queues.rest.post(lambda: self._guarded(self._open_ledger, works))

    def _open_ledger(self, works: Works) -> None:
        """On a pool thread: the ledger comes before all that was asked meanwhile."""
        works.engine.open()
        self._send_totals(works)
        self._opened.emit()

    @Slot()
    def _on_opened(self) -> None:
        self._open = True
        early, self._early = self._early, []
        for call, pool in early:
            self._ask(call, pool)
        self.opened.emit()

    def _start_thread(self, name: str, run: Callable[[], None], stop: Callable[[], None]) -> None:
        thread = LoopThread(name, run, stop, self)
        self._threads.append(thread)
        thread.start()

    @Slot()
    def _plan_take(self) -> None:
        if not self._take.isActive():
            self._take.start()

    @Slot()
    def _take_changes(self) -> None:
        if self._works is not None and (changed := self._works.board.take()):
            self.jobs_changed.emit(changed)

    @Slot(object)
    def _on_arrival(self, job_id: str) -> None:
        self._take_changes()  # whoever hears of the arrival knows the finished job already
        self.arrived.emit(job_id)


def _no_stop() -> None:
    """For a thread that ends by itself."""
