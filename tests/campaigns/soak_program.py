"""The real program, window and all, that makes job after job and says how it fares. A process of its own; UI thread.

Standard input: one JSON line {"folder", "jobs", "samples", "api_url", "socket_url", "api_key", "api_secret"}. Prints a
JSON line a sample: {"done", "failed", "seconds", "memory", "threads", "files", "database"} (bytes, numbers), the last
one when every job has ended.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any
from unittest import mock

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from tests.jobs.bench import a_request
from veo_desktop import app_engine
from veo_desktop.app_base import Base
from veo_desktop.app_window import Desktop
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.options import Options
from veo_desktop.core.order import Order
from veo_desktop.core.redaction import Redactor
from veo_desktop.core.secret import Secret
from veo_desktop.logs import start_logging
from veo_desktop.process import few_heaps
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile

AT_ONCE = 12  # jobs that live at the same time
SEEDS = 3  # each is rendered once


class GivenSandbox:
    """Takes the place of the sandbox's child: one that runs already, with money enough."""

    def __init__(self, order: dict[str, Any]) -> None:
        keys = Credentials(Secret(order["api_key"]), Secret(order["api_secret"]))
        self._given = Endpoint(order["api_url"], order["socket_url"]), keys
        self.running = True

    def start(self) -> tuple[Endpoint, Credentials]:
        return self._given

    def stop(self) -> None:
        pass

    close = stop


class Soak(QObject):
    """Keeps AT_ONCE jobs alive until enough were made."""

    def __init__(self, desktop: Desktop, order: dict[str, Any]) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._jobs, self._every = order["jobs"], max(1, order["jobs"] // order["samples"])
        self._database = folders_below(Path(order["folder"])).database
        self._made = self._failed = 0
        self._live: set[str] = set()
        self._ended: set[str] = set()
        self._wanted = 0
        self._began = time.monotonic()
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._fill)
        backend = desktop.backend
        backend.jobs_changed.connect(self._on_jobs, Qt.ConnectionType.QueuedConnection)
        backend.connection_changed.connect(self._on_connection)
        desktop.page.player.commands.loop.setChecked(False)

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        if connection.line is Line.ONLINE and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _fill(self) -> None:
        if self._made == self._jobs or self._made - len(self._ended) >= AT_ONCE:
            return
        self._made += 1
        self._desktop.backend.generate((Order(a_request(self._made % SEEDS + 1)),))

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            if job.state.ended and job.id not in self._ended:
                self._ended.add(job.id)
                self._failed += job.state is not JobState.DONE
                if len(self._ended) % self._every == 0:
                    self._sample()
        if len(self._ended) == self._jobs:
            self._timer.stop()
            self._desktop.window.close()

    def _sample(self) -> None:
        figures = {
            "done": len(self._ended),
            "failed": self._failed,
            "seconds": round(time.monotonic() - self._began, 1),
            "memory": int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE"),
            "threads": _count("/proc/self/task"),
            "files": _count("/proc/self/fd"),
            "database": self._database_bytes(),
        }
        print(json.dumps(figures), flush=True)

    def _database_bytes(self) -> int:
        """As it would be without its journal."""
        connection = sqlite3.connect(f"file:{self._database}?mode=ro", uri=True)
        try:
            pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        finally:
            connection.close()
        return int(pages * size)


def _count(folder: str) -> int:
    return sum(1 for _ in Path(folder).iterdir())


def main() -> int:
    order = json.loads(sys.stdin.readline())
    few_heaps()  # as app.run
    app = QApplication(["soak"])
    folders = folders_below(Path(order["folder"]))
    folders.create()
    redactor, stored = Redactor(), SettingsFile(folders.settings)
    start_logging(folders.logs, redactor)
    stored.load()
    with mock.patch.object(app_engine, "SandboxChild", lambda *_: GivenSandbox(order)):
        desktop = Desktop(app, Base(Options(sandbox=True, data_dir=Path(order["folder"])), folders, stored, redactor))
        soak = Soak(desktop, order)
        desktop.window.show()
        code = app.exec()
        ended = desktop.stop()
    del soak
    return code if ended else 1


if __name__ == "__main__":
    sys.exit(main())
