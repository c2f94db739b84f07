"""Holds the engine's threads: builds and opens it in the background, runs calls on its pools, ends it. UI thread.

The calls themselves run on the engine's threads; what they tell comes back as signals with frozen values.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.connection import Connection
from veo_desktop.core.errors import VeoError, unexpected
from veo_desktop.core.notice import Level, Notice
from veo_desktop.workers.threads import LoopThread

if TYPE_CHECKING:  # the engine brings requests, websocket-client and msgspec: imported after the first paint
    from veo_desktop.core.answers import FolderState
    from veo_desktop.jobs.accounts import Accounts
    from veo_desktop.jobs.adopt import Adoption
    from veo_desktop.jobs.board import Board
    from veo_desktop.jobs.budget import Budget
    from veo_desktop.jobs.engine import Engine
    from veo_desktop.jobs.judging import ClipJudge
    from veo_desktop.jobs.library import LibraryWorks
    from veo_desktop.jobs.models import ModelBook
    from veo_desktop.jobs.reconcile import Reconciler
    from veo_desktop.jobs.request_text import RequestTexts
    from veo_desktop.jobs.settings_works import SettingsWorks
    from veo_desktop.jobs.shelf import Shelf
    from veo_desktop.media.prober import Prober
    from veo_desktop.store.templates import TemplateShelf
    from veo_desktop.workers.clip_files import ClipFiles

TAKE_MS = 100  # how often the window hears of progress: no more than it can draw
TOTALS_AFTER = 0.3  # seconds after the ledger was opened
STOP_SECONDS = 1.5
DATABASE_SECONDS = 0.4  # of them, for what the others have still written

log = logging.getLogger(__name__)


class Pool(Enum):
    """Which of the engine's threads a call runs on.

    REST is for what asks the provider, and may have to wait there for minutes. What only asks or changes the list of
    jobs is for ORDERS, that of clips for READER, a look into a file that is opened for LOOKS: nothing that a person
    does with them waits for a slow line.
    """

    REST = "rest"
    ORDERS = "orders"
    LOOKS = "looks"
    FILES = "files"
    ACCOUNT = "account"
    READER = "reader"


@dataclass(frozen=True, eq=False, repr=False)
class Works:
    """What the composition root builds, off the UI thread."""

    engine: Engine
    board: Board
    accounts: Accounts
    clip_files: ClipFiles
    reconciler: Reconciler
    adoption: Adoption
    budget: Budget
    check_folder: Callable[[str, bool], FolderState]
    models: ModelBook
    request_texts: RequestTexts
    shelf: Shelf
    templates: TemplateShelf
    judge: ClipJudge
    library: LibraryWorks
    prober: Prober
    settings_works: SettingsWorks


@dataclass(frozen=True, eq=False, repr=False)
class Reporters:
    """How the works report; each may be called from any thread."""

    dirty: Callable[[], None]
    notice: Callable[[Notice], None]
    connection: Callable[[Connection], None]
    arrived: Callable[[str], None]


class EngineHost(QObject):
    """`jobs_changed` carries a tuple of Job, `arrived` a job's id, `totals_changed` Totals.

    `ending` is set as the end begins: for calls that wait, and are of no account that would free them.
    """

    opened = Signal()
    jobs_changed = Signal(object)
    arrived = Signal(object)
    notice = Signal(object)
    connection_changed = Signal(object)
    totals_changed = Signal(object)

    _built = Signal(object)
    _opened = Signal()
    _dirty = Signal()
    _arrival = Signal(object)

    def __init__(self, build: Callable[[Reporters], Works], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ending = CancelToken()
        self._build = build
        self._works: Works | None = None
        self._threads: list[LoopThread] = []
        self._database: LoopThread | None = None
        self._stopping = False
        self._early: list[tuple[Callable[[Works], object], Pool]] = []
        self._open = False
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
        self.ending.cancel()
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

    def ask(self, call: Callable[[Works], object], pool: Pool = Pool.REST) -> None:
        """Run `call` on one of the engine's pools once the engine is open; what goes wrong is told by `notice`.

        A call that runs may ask for another one, from its thread.
        """
        works = self._works
        if works is None or not self._open:
            self._early.append((call, pool))
            return
        queues = works.engine.queues
        queue: CallQueue = getattr(queues, pool.value)
        queue.post(lambda: self._guarded(call, works))

    def _guarded(self, call: Callable[[Works], object], works: Works) -> None:
        """Run on a pool thread; what goes wrong becomes a message."""
        try:
            call(works)
        except Exception as fault:
            self._say(unexpected(fault), fault)

    def _say(self, error: VeoError, fault: BaseException) -> None:
        if error is not fault:
            log.error("A request of the window failed", exc_info=fault)
        self.notice.emit(Notice("request", Level.ERROR, error.user_message, error.action, error.detail, True))

    def send_totals(self, works: Works) -> None:
        """Tell `totals_changed`; blocks on the database."""
        from veo_desktop.core.answers import Totals  # the first paint does without it

        clips, size = works.engine.ledger.library_size(works.shelf.projects.current())
        self.totals_changed.emit(Totals(clips, size))

    def _build_works(self) -> None:
        """On the builder's thread: the heavy imports happen here."""
        try:
            works = self._build(
                Reporters(self._dirty.emit, self.notice.emit, self.connection_changed.emit, self._arrival.emit)
            )
        except Exception as fault:
            if not self._stopping:
                self._say(unexpected(fault), fault)
            return
        with contextlib.suppress(RuntimeError):  # the window has gone while this was built, and its signals with it
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
        self._opened.emit()
        # it looks at every clip: what was asked for meanwhile, and comes with the first page, goes first
        works.engine.queues.orders.post(lambda: self._guarded(self.send_totals, works), TOTALS_AFTER)

    @Slot()
    def _on_opened(self) -> None:
        self._open = True
        early, self._early = self._early, []
        for call, pool in early:
            self.ask(call, pool)
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
