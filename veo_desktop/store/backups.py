"""Three rotating backups of the database, and the way back from them. Runs on the database thread."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

KEPT = 3
DUE_SECONDS = 24 * 3600.0


class Backups:
    """Backups named `veo-<unix time>.sqlite` in `folder`, newest kept, made through SQLite's own backup call
    (copying the file without its side files loses tables)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def newest(self) -> list[Path]:
        """The backups there are, newest first."""
        return sorted(self._folder.glob("veo-*.sqlite"), key=lambda path: path.name, reverse=True)

    def make(self, connection: sqlite3.Connection) -> Path:
        """Write a whole copy, then let the oldest go. Raises sqlite3.Error or OSError; the old ones stay then."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = self._folder / f"veo-{time.time_ns():020d}.sqlite"
        part = target.with_suffix(".part")
        part.touch(mode=0o600)
        copy = sqlite3.connect(part)
        try:
            connection.backup(copy)
        finally:
            copy.close()
        part.replace(target)
        for old in self.newest()[KEPT:]:
            old.unlink()
        return target

    def make_if_due(self, connection: sqlite3.Connection) -> None:
        """A backup when the newest is older than a day."""
        newest = next(iter(self.newest()), None)
        if newest is None or time.time() - newest.stat().st_mtime > DUE_SECONDS:
            self.make(connection)

    def restore(self, backup: Path, path: Path) -> None:
        """Put a copy of `backup` at `path`, whole or not at all."""
        part = path.with_name(path.name + ".part")
        part.touch(mode=0o600)
        part.write_bytes(backup.read_bytes())
        part.replace(path)
