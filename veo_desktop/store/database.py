"""Opens the one SQLite file: checks it, backs it up, migrates it. Used from the database thread alone."""

from __future__ import annotations

import logging
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from veo_desktop.core.errors import StorageError
from veo_desktop.core.text import Text, text
from veo_desktop.store.backups import Backups
from veo_desktop.store.migrations import MIGRATIONS

log = logging.getLogger(__name__)

APPLICATION_ID = 0x56454F44  # "VEOD"
SMALL = 4 * 1024 * 1024  # bytes that are read through in no time
_UNREAD = re.compile(r"\berror code=(\d+)")  # what a check says of a page that it did not get, by SQLite's number
_BLOCK = 1024 * 1024  # bytes
_LENGTHS = ("application_id", "page_count", "page_size")
_READ = ("jobs", "clips", "projects", "judgements", "catalogue", "clip_words")
_NEWER = text(
    "This library was made by a newer Veo Desktop. You can look at it, but nothing in it can be changed and nothing is "
    "sent. Install the newer version to work with it."
)
_TOO_NEW = text(
    "This library was made by a newer Veo Desktop. Nothing was changed; install the newer version to open it."
)


class Database:
    """One connection. `path` is made with mode 0600 first, so that its side files get the same.

    `notice` says what was done about a broken or missing file, or is None. One that a newer program has written is
    `read_only`: every transaction raises StorageError.
    """

    def __init__(self, path: Path, backups: Backups) -> None:
        self._path = path
        self._backups = backups
        self._damaged = path.with_name(f"{path.name}.damaged")
        self._connection: sqlite3.Connection | None = None
        self.notice: Text | None = None
        self.read_only = False

    def open(self) -> None:
        """Check, restore if need be, migrate. Raises StorageError with words for the person."""
        try:
            self._open()
        except (OSError, sqlite3.OperationalError) as error:
            raise StorageError(
                text("The library's list cannot be opened: its disk is full, read-only or away. Nothing is sent."),
                detail=str(error),
                retryable=True,
            ) from error

    def _open(self) -> None:
        if not self._sound():
            self.notice = self._restore()
        self._path.touch(mode=0o600, exist_ok=True)
        connection = _connect(self._path)
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > len(MIGRATIONS):
            connection.close()
            self._open_to_look(version)
            return
        if 0 < version < len(MIGRATIONS):
            self._backups.make(connection)
        self._connection = connection
        self._migrate(version)

    def _open_to_look(self, version: int) -> None:
        """Open what a newer program wrote, without changing a bit. Raises StorageError where it cannot be read."""
        log.info("The database is of version %d, known are %d", version, len(MIGRATIONS))
        connection = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA query_only = ON")
        try:
            for table in _READ:
                connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 (our own names)
        except sqlite3.DatabaseError as error:
            connection.close()
            raise StorageError(_TOO_NEW, str(error)) from error
        self._connection, self.read_only, self.notice = connection, True, _NEWER

    def close(self) -> None:
        """Let go of the file. A first backup is made now, while it is small; later ones while the program runs."""
        if self._connection is not None:
            if not self._backups.newest() and not self.read_only and self._path.stat().st_size < SMALL:
                self._back_up()
            self._connection.close()
            self._connection = None

    def mark_damaged(self) -> None:
        """Have the file restored from its backup at the next start. Any thread."""
        self._damaged.touch(mode=0o600)

    @property
    def connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise StorageError(text("The library is closed."), detail="database not open")
        return self._connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One write transaction, committed to disk at the end, rolled back on any error."""
        if self.read_only:
            raise StorageError(_NEWER, "read only")
        connection = self.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:  # a full disk may have ended it already
                connection.execute("ROLLBACK")
            raise

    def _back_up(self) -> None:
        try:
            self._backups.make(self.connection)
        except (OSError, sqlite3.OperationalError) as error:  # there is another time
            log.warning("No backup was made: %s", error)

    def _migrate(self, version: int) -> None:
        for number, steps in enumerate(MIGRATIONS[version:], version + 1):
            with self.transaction() as connection:
                for step in steps:
                    if isinstance(step, str):
                        connection.execute(step)
                    else:
                        step(connection)
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {number}")

    def _sound(self) -> bool:
        """False for a file that is broken, is no database of ours, or is empty though backups exist.

        To look through a large one takes seconds, for which a start waits only where the last end was none: `Upkeep`
        does it every day.
        """
        if self._damaged.exists():
            whole = check(self._path, "integrity_check")
            self._damaged.unlink()
            return whole
        if not self._path.exists() or self._path.stat().st_size == 0:
            return not self._backups.newest()  # empty where there was one: recover, never start afresh
        if self._path.stat().st_size >= SMALL and not self._was_cut_off():
            return opens(self._path)
        return check(self._path) or (is_blank(self._path) and not self._backups.newest())

    def _was_cut_off(self) -> bool:
        """Whether the program that used it last was killed, or lost its power: it would have taken its log away."""
        log_file = self._path.with_name(f"{self._path.name}-wal")
        return log_file.exists() and log_file.stat().st_size > 0

    def _restore(self) -> Text:
        broken = self._path.exists() and self._path.stat().st_size > 0
        if broken:
            set_aside(self._path)
        for backup in self._backups.newest():
            if check(backup):
                self._backups.restore(backup, self._path)
                return text(
                    "The library's list was damaged or missing. It was restored from the backup of {when}; "
                    "clips made after that are taken in again from your clip folder.",
                    when=datetime.fromtimestamp(backup.stat().st_mtime),
                )
        return text(
            "The library's list was damaged and there was no backup. A new one is made from what your clips say of "
            "themselves; the damaged one was kept beside it."
        )


def opens(path: Path) -> bool:
    """Whether `path` is a database of this program that is not cut short: what can be told without reading it.

    Raises as `check`.
    """
    return _asked_twice(path, _is_ours_and_long_enough)


def check(path: Path, pragma: str = "quick_check") -> bool:
    """Whether `path` is a whole database of this program. Raises OSError, or sqlite3.OperationalError as `is_whole`."""
    return _asked_twice(path, lambda path: _is_ours_and_whole(path, pragma))


def _asked_twice(path: Path, find: Callable[[Path], bool]) -> bool:
    """A bad answer is asked for again: SQLite takes a disk that failed for a moment for damage now and then."""
    if find(path):
        return True
    with path.open("rb") as file:
        while file.read(_BLOCK):
            pass
    return find(path)


def _is_ours_and_long_enough(path: Path) -> bool:
    def look(connection: sqlite3.Connection) -> bool:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        owner, pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _LENGTHS)
        return bool(owner == APPLICATION_ID and path.stat().st_size >= pages * size)

    return _found(path, look)


def _is_ours_and_whole(path: Path, pragma: str) -> bool:
    def look(connection: sqlite3.Connection) -> bool:
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        return is_whole(connection, pragma) and bool(owner == APPLICATION_ID)

    return _found(path, look)


def _found(path: Path, look: Callable[[sqlite3.Connection], bool]) -> bool:
    """What `look` finds, on a connection of its own; False for what is no database."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            return look(connection)
    except sqlite3.OperationalError:  # the disk, and no damage
        raise
    except sqlite3.DatabaseError:
        return False


def is_whole(connection: sqlite3.Connection, pragma: str) -> bool:
    """What `integrity_check` or `quick_check` finds.

    Raises sqlite3.OperationalError where the disk cannot be read: that is no damage, and an older backup in the place
    of the file would lose what is being paid for. sqlite3.DatabaseError for what is no database.
    """
    answer = str(connection.execute(f"PRAGMA {pragma}(1)").fetchone()[0])
    if any(int(code) & 0xFF == sqlite3.SQLITE_IOERR for code in _UNREAD.findall(answer)):
        raise sqlite3.OperationalError(answer)
    if answer != "ok":
        log.info("The database is damaged: %s", answer)
    return answer == "ok"


def is_blank(path: Path) -> bool:
    """Whether `path` is a database that nothing was ever written to: a first start that was cut short."""
    return _found(path, lambda c: int(c.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]) == 0)


def set_aside(path: Path) -> None:
    """Keep a broken database and its side files under another name: it may still hold what a person needs."""
    mark = f"broken-{time.time_ns()}"
    for suffix in ("", "-wal", "-shm"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            source.replace(path.with_name(f"{path.name}.{mark}{suffix}"))


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=10.0)
    connection.row_factory = sqlite3.Row
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "busy_timeout = 10000"):
        connection.execute(f"PRAGMA {pragma}")
    return connection
