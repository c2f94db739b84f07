"""Three rotating backups of the database, and the way back. Runs on the thread of the connection it is given."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

KEPT = 3
DUE_SECONDS = 24 * 3600.0
PAGES = 1000  # copied between two looks whether to go on


class Backups:
    """Backups named `veo-<unix time>.sqlite` in `folder`, newest kept, made through SQLite's own backup call
    (copying the file without its side files loses tables)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def newest(self) -> list[Path]:
        """The backups there are, newest first."""
        return sorted(self._folder.glob("veo-*.sqlite"), key=lambda path: path.name, reverse=True)

    def make(self, connection: sqlite3.Connection, go_on: Callable[[], None] = lambda: None) -> Path:
        """Write a whole copy, then let the oldest go. Raises sqlite3.Error or OSError; the old ones stay then.

        The copy is of one moment, whoever writes meanwhile. `go_on` is called all the time; what it raises ends it.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = self._folder / f"veo-{time.time_ns():020d}.sqlite"
        part = target.with_suffix(".part")
        part.touch(mode=0o600)
        try:
            with closing(sqlite3.connect(part)) as copy, _one_moment(connection):
                connection.backup(copy, pages=PAGES, progress=lambda *_: go_on())
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        part.replace(target)
        for old in self.newest()[KEPT:]:
            old.unlink()
        return target

    def due(self) -> bool:
        """Whether the newest is older than a day."""
        newest = next(iter(self.newest()), None)
        return newest is None or time.time() - newest.stat().st_mtime > DUE_SECONDS

    def restore(self, backup: Path, path: Path) -> None:
        """Put a copy of `backup` at `path`, whole or not at all."""
        part = path.with_name(path.name + ".part")
        part.touch(mode=0o600)
        part.write_bytes(backup.read_bytes())
        part.replace(path)


@contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """What is read inside is what was there at its beginning."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        yield
    finally:
        connection.execute("ROLLBACK")
