"""What is kept besides clips and jobs: how much it is, and away with it. Blocks; the callers say where."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from veo_desktop.store.access import Access

SHOWN = 500  # prompts of a preview


class KeptPrompts:
    """The history of prompts; what a clip was made with stays with the clip."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def look(self) -> tuple[int, tuple[str, ...]]:
        """How many there are, and the last used of them. Raises StorageError."""

        def read(connection: sqlite3.Connection) -> tuple[int, tuple[str, ...]]:
            count = connection.execute("SELECT count(*) FROM prompts").fetchone()[0]
            rows = connection.execute("SELECT prompt FROM prompts ORDER BY last_used DESC LIMIT ?", (SHOWN,)).fetchall()
            return count, tuple(row[0] for row in rows)

        return self._access.read(read)

    def clear(self) -> None:
        """Forget them all. Raises StorageError."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("UPDATE jobs SET prompt_id = NULL WHERE prompt_id IS NOT NULL")
            connection.execute("DELETE FROM prompts")

        self._access.write(write)


def log_files(folder: Path) -> tuple[tuple[str, int], ...]:
    """Logs and traces of crashes: (name, bytes), by name. Raises OSError."""
    files = [each for pattern in ("veo-desktop.log*", "crash-*.txt") for each in folder.glob(pattern)]
    return tuple(sorted((each.name, each.stat().st_size) for each in files if each.is_file()))


def clear_logs(folder: Path) -> None:
    """Remove them; the one that is being written is emptied. Raises OSError."""
    for name, _size in log_files(folder):
        if name == "veo-desktop.log":
            with (folder / name).open("r+b") as file:
                file.truncate(0)
        else:
            with contextlib.suppress(FileNotFoundError):
                (folder / name).unlink()
