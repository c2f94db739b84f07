"""The read-only connection for searches: they never hold up the ledger. Used on the thread of searches alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped, StorageError
from veo_desktop.core.text import text

T = TypeVar("T")


class Reader:
    """Opened at the first search, when the writer has made and migrated the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def read(self, read: Callable[[sqlite3.Connection], T], cancel: CancelToken) -> T:
        """What `read` finds. Raises Stopped soon after `cancel` is set, StorageError when it cannot be read."""
        _raise_if_stopped(cancel)
        try:
            connection = self._opened()
            with cancel.on_cancel(connection.interrupt):
                found = read(connection)
        except sqlite3.OperationalError as error:
            _raise_if_stopped(cancel)  # that is what an interrupted statement raises
            raise StorageError(
                text("The library's list cannot be searched: its disk does not answer, or is away."), str(error)
            ) from error
        return found

    def close(self) -> None:
        """Let go of the file; called before the writer does, so that that one can tidy up."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            connection = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA wal_autocheckpoint = 0")  # checkpoints are the writer's
            connection.execute("PRAGMA query_only = ON")
            self._connection = connection
        return self._connection


def _raise_if_stopped(cancel: CancelToken) -> None:
    if cancel.cancelled:
        raise Stopped(text("The search was given up."))
