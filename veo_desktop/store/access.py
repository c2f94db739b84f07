"""The way to the database's own thread. Any thread may call; what it is given runs there, and the caller waits."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from typing import TypeVar

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import StorageError
from veo_desktop.core.text import text
from veo_desktop.store.database import Database

T = TypeVar("T")
log = logging.getLogger(__name__)
_NOT_WRITTEN = text("The list of your jobs could not be written: the disk is full, or away. Nothing more is sent.")


class Access:
    """`queue` is served by one thread: the one writer."""

    def __init__(self, database: Database, queue: CallQueue) -> None:
        self._database = database
        self._queue = queue

    def read(self, read: Callable[[sqlite3.Connection], T]) -> T:
        """What `read` finds. For what is small and must be exact; searches have a connection of their own."""
        return self._queue.call(lambda: read(self._database.connection))

    def write(self, write: Callable[[sqlite3.Connection], T]) -> T:
        """Run `write` as one transaction; it is on the disk when this returns.

        Raises StorageError when the disk takes nothing, and what `write` raises; nothing was written then.
        """

        def run() -> T:
            try:
                with self._database.transaction() as connection:
                    return write(connection)
            except sqlite3.OperationalError as error:
                raise StorageError(_NOT_WRITTEN, str(error), retryable=True) from error

        return self._queue.call(run)

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` there without waiting, in order with all others; when the disk takes nothing, that is logged."""

        def run() -> None:
            try:
                call()
            except StorageError as error:
                log.info("Not written down: %s", error.detail)

        self._queue.post(run)
