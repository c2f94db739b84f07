"""Looks after the database while it is in use: the weekly check, the daily backup. Blocks; runs on the pool for files.

At a hundred thousand clips either takes seconds. They run on a connection of their own that only reads, so that
neither the ledger nor a search waits for them, and end when they are stopped.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped, StorageError
from veo_desktop.core.text import Text, text
from veo_desktop.store.access import Access
from veo_desktop.store.backups import Backups
from veo_desktop.store.database import Database, is_whole
from veo_desktop.store.reader import Reader

CHECKED = "checked"
CHECK_SECONDS = 7 * 24 * 3600.0
_DAMAGED = text("The library's list is damaged. It will be restored from its backup at the next start.")

log = logging.getLogger(__name__)


class Upkeep:
    """`path` is the file of `database`. Nothing is done to one that is only looked at."""

    def __init__(self, path: Path, database: Database, access: Access, backups: Backups) -> None:
        self._path = path
        self._database = database
        self._access = access
        self._backups = backups
        self._stop = CancelToken()

    def stop(self) -> None:
        """Give up what goes on; what comes later does nothing."""
        self._stop.cancel()

    def check_if_due(self) -> Text | None:
        """Once a week read the whole file (a quick check misses most damage); words when it is damaged.

        A damaged file goes on being used, since it may take what is paid for right now, and is restored at
        the next start. A disk that fails meanwhile leaves the check for the next start too.
        """
        with self._reader() as reader:
            if reader is None or time.time() - reader.read(_checked, self._stop) < CHECK_SECONDS:
                return None
            if not self._is_whole(reader, "integrity_check"):
                return _DAMAGED
            note = ("INSERT OR REPLACE INTO notes VALUES (?, ?)", (CHECKED, str(time.time())))
            self._access.write(lambda connection: connection.execute(*note))
        return None

    def back_up_if_due(self) -> Text | None:
        """Once a day make a backup, of what is whole: one that is damaged would push a good one out. Words as above."""
        with self._reader() as reader:
            if reader is None or not self._backups.due():
                return None
            if not self._is_whole(reader, "quick_check"):
                return _DAMAGED
            reader.read(lambda connection: self._backups.make(connection, self._go_on), self._stop)
        return None

    @contextmanager
    def _reader(self) -> Iterator[Reader | None]:
        """A connection for as long as the block, which ends quietly when the disk fails or the program is closed."""
        if self._stop.cancelled or self._database.read_only:
            yield None
            return
        reader = Reader(self._path)
        try:
            yield reader
        except Stopped:
            log.info("The upkeep of the database was stopped")
        except (OSError, StorageError) as error:  # there is another time, and older backups
            log.warning("The database was not checked or backed up: %s", error)
        finally:
            reader.close()

    def _is_whole(self, reader: Reader, pragma: str) -> bool:
        """Whether SQLite finds the file whole; one that is not is marked, to be restored at the next start."""
        try:
            whole = reader.read(lambda connection: is_whole(connection, pragma), self._stop)
        except sqlite3.DatabaseError as error:
            log.info("The database is damaged: %s", error)
            whole = False
        if not whole:
            self._database.mark_damaged()
        return whole

    def _go_on(self) -> None:
        if self._stop.cancelled:
            raise Stopped(text("The backup was given up."))


def _checked(connection: sqlite3.Connection) -> float:
    """When it was checked last, in unix seconds."""
    last = connection.execute("SELECT value FROM notes WHERE key = ?", (CHECKED,)).fetchone()
    return float(last[0]) if last is not None else 0.0
