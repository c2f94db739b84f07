"""Reads tables of jobs for the window and writes an example of one. A QObject of the UI thread.

The work runs on the engine's pool for files; each answer comes as the signal that is named.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.errors import VeoError
from veo_desktop.core.job_table import MOST_BYTES, JobTable, read_table
from veo_desktop.core.text import Text, text
from veo_desktop.workers.engine_host import EngineHost, Pool, Works


@dataclass(frozen=True, slots=True)
class TableRead:
    """The table in the file `path`, or why there is none."""

    path: str
    table: JobTable | None = None
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class ExampleSaved:
    """A file was written to `path`, unless there is a problem."""

    path: str
    problem: Text | None = None


class JobFiles(QObject):
    """`table_read` carries TableRead, `example_saved` ExampleSaved."""

    table_read = Signal(object)
    example_saved = Signal(object)

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host

    def read_table(self, path: str) -> None:
        """Answered by `table_read`."""
        self._host.ask(lambda _works: self.table_read.emit(read_job_table(path)), Pool.FILES)

    def save_example(self, path: str, words: str) -> None:
        """Answered by `example_saved`. With a mark of UTF-8, without which spreadsheets take it for something else."""

        def run(_works: Works) -> None:
            try:
                Path(path).write_bytes(words.encode("utf-8-sig"))
            except (OSError, ValueError) as error:
                problem = text("The example could not be saved there: {why}.", why=_reason(error))
                self.example_saved.emit(ExampleSaved(path, problem))
            else:
                self.example_saved.emit(ExampleSaved(path))

        self._host.ask(run, Pool.FILES)


def read_job_table(path: str) -> TableRead:
    """Read a file that may be anything; any thread but the window's."""
    try:
        return TableRead(path, read_table(_read(Path(path))))
    except VeoError as error:
        return TableRead(path, problem=error.user_message)
    except (OSError, ValueError) as error:
        return TableRead(path, problem=text("This file could not be read: {why}.", why=_reason(error)))


def _read(path: Path) -> bytes:
    if not stat.S_ISREG(path.stat().st_mode):
        raise VeoError(text("This is no file. Choose a CSV table."))
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise VeoError(text("This file is larger than {mb} MB. Split it.", mb=MOST_BYTES // 1_000_000))
    return data


def _reason(error: Exception) -> str:
    number = error.errno if isinstance(error, OSError) else None
    return os.strerror(number) if number else str(error)
