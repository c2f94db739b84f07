"""Everything below the window in one piece: queues, ledger, use cases, account. No Qt; any thread.

`loops` are run by threads that someone else owns; their number never depends on the number of jobs.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import StorageError
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.request import VEO_3_1
from veo_desktop.jobs.fetch import Fetcher
from veo_desktop.jobs.follow import Follower
from veo_desktop.jobs.line_watch import LineWatch
from veo_desktop.jobs.listening import Listening
from veo_desktop.jobs.provider import CurrentProvider, Provider
from veo_desktop.jobs.service import JobService
from veo_desktop.media.prober import Prober
from veo_desktop.store.database import Database
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.reader import Reader
from veo_desktop.store.upkeep import Upkeep
from veo_desktop.wiro.task_socket import TaskSocket

REST_THREADS = 4
FILE_THREADS = 2
UPKEEP_AFTER = 20.0  # seconds after the start: out of the way of what a person does first

log = logging.getLogger(__name__)


class Connector(Protocol):
    """Makes what talks to an account."""

    def provider(self, endpoint: Endpoint, credentials: Credentials, sandbox: bool) -> Provider: ...

    def socket(self, endpoint: Endpoint) -> TaskSocket: ...


@dataclass(frozen=True, slots=True)
class Loop:
    """A loop that wants a thread: `run` returns soon after `stop`."""

    name: str
    run: Callable[[], None]
    stop: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Queues:
    """The fixed pools: database, searches, orders, looks, account (one thread each), REST calls, downloads and files.

    Orders are what a person has done with the list of jobs, looks are into files that a person opens: no call to the
    provider holds them up.
    """

    database: CallQueue
    reader: CallQueue
    orders: CallQueue
    looks: CallQueue
    account: CallQueue
    rest: CallQueue
    files: CallQueue


@dataclass(frozen=True, eq=False, repr=False)
class Lasting:
    """The database and what works on it: opened first, closed last."""

    database: Database
    upkeep: Upkeep
    reader: Reader
    ledger: Ledger


@dataclass(frozen=True, eq=False, repr=False)
class LibraryCare:
    """What is done about the library's folders: `make` at the start, `tidy` behind it, `free` threads at the end."""

    make: Callable[[], None]
    tidy: Callable[[], None]
    free: Callable[[], None]


class Engine:
    """The owner starts a thread for each of `loops`, then posts `open`."""

    def __init__(
        self,
        queues: Queues,
        lasting: Lasting,
        service: JobService,
        follower: Follower,
        fetcher: Fetcher,
        provider: CurrentProvider,
        listening: Listening,
        prober: Prober,
        connector: Connector,
        care: LibraryCare,
        line: LineWatch,
        notify: Callable[[Notice], None],
    ) -> None:
        self.queues = queues
        self.ledger = lasting.ledger
        self.service = service
        self._lasting = lasting
        self._follower = follower
        self._fetcher = fetcher
        self._provider = provider
        self._listening = listening
        self._prober = prober
        self._connector = connector
        self._care = care
        self._line = line
        self._notify = notify

    @property
    def loops(self) -> tuple[Loop, ...]:
        """The database's loop is last: others still write to it while they end."""
        queues = self.queues
        return (
            Loop("socket", self._listening.loop, self._listening.stop),
            Loop("reader", queues.reader.loop, self._close_reader),
            Loop("orders", queues.orders.loop, queues.orders.stop),
            Loop("looks", queues.looks.loop, queues.looks.stop),
            Loop("account", queues.account.loop, queues.account.stop),
            *(Loop(f"files-{n}", queues.files.loop, queues.files.stop) for n in range(FILE_THREADS)),
            *(Loop(f"rest-{n}", queues.rest.loop, queues.rest.stop) for n in range(REST_THREADS)),
            Loop("database", queues.database.loop, self._close_database),
        )

    def open(self) -> None:
        """Open the ledger and read the newest jobs. Raises StorageError when the ledger cannot be used."""
        database = self._lasting.database
        self.queues.database.call(database.open)
        if database.notice is not None:
            self._notify(Notice("database", Level.WARN, database.notice))
        try:
            self._care.make()
        except StorageError as error:
            self._notify(Notice("library", Level.ERROR, error.user_message, error.action, error.detail))
        self.service.load(ended_only=database.read_only)
        self.queues.files.post(self._care.tidy)
        self.queues.files.post(self._look_after_database, UPKEEP_AFTER)

    def use(self, endpoint: Endpoint, credentials: Credentials, sandbox: bool, account: str = "") -> None:
        """Work with this account (by its id) from now on, and go on with its live jobs."""
        self.leave()
        provider = replace(self._connector.provider(endpoint, credentials, sandbox), account=account)
        socket = self._connector.socket(endpoint)
        self._provider.set(provider)
        self._follower.use(provider, socket)
        self._listening.use(socket)
        self._line.begin(provider)
        self.service.resume(provider)

    def leave(self) -> None:
        """Stop working with the account in use; its jobs rest in the ledger."""
        former = self._provider()
        self._line.begin(None)
        self._provider.set(None)
        self._follower.use(None, None)
        self._listening.use(None)
        if former is not None:
            former.cancel.cancel()

    def free(self) -> None:
        """Free every thread that waits on the network or on a file, at once: the first step of the end."""
        self._fetcher.stop()
        self._lasting.upkeep.stop()
        self._care.free()
        self.leave()

    def halt(self) -> None:
        """`free`, and end the child that reads videos, which takes a moment; called before the loops are stopped."""
        self.free()
        self._prober.close()

    def test(self, endpoint: Endpoint, credentials: Credentials, cancel: CancelToken) -> None:
        """Ask the provider whether these keys serve. Raises the VeoError that says precisely what is wrong."""
        provider = self._connector.provider(endpoint, credentials, False)
        provider.client.task_list(VEO_3_1, start=0, limit=1, cancel=cancel)

    def cancel(self, job_id: str) -> None:
        """See JobService.cancel."""
        self.service.cancel(job_id, self._provider())

    def _look_after_database(self) -> None:
        upkeep = self._lasting.upkeep
        words = upkeep.check_if_due() or upkeep.back_up_if_due()
        if words is not None:
            self._notify(Notice("database", Level.ERROR, words))

    def _close_reader(self) -> None:
        self.queues.reader.post(self._lasting.reader.close)
        self.queues.reader.stop()

    def _close_database(self) -> None:
        self.queues.database.post(self._lasting.database.close)
        self.queues.database.stop()
