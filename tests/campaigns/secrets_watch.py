"""Watches the program while it runs: command lines, environments, and files as they change. A thread of its own."""

from __future__ import annotations

import threading
from pathlib import Path

from tests.campaigns.secrets_search import Find, Search
from tests.e2e.program import children_of

PAUSE = 0.05  # seconds between looks


class Watch:
    """Watches the processes from `pid` down and the files below `folder` until it is left. `looks` counts them."""

    def __init__(self, search: Search, pid: int, folder: Path | None = None) -> None:
        self._search = search
        self._pid = pid
        self._folder = folder
        self._seen: dict[Path, tuple[int, int]] = {}
        self._words: set[bytes] = set()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self.found: set[Find] = set()
        self.processes: set[int] = set()
        self.core_limits: set[str] = set()

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(10)

    def _run(self) -> None:
        while not self._stop.wait(PAUSE):
            self.look()

    def look(self) -> None:
        """Look once, now."""
        for pid in (self._pid, *children_of(self._pid)):
            self._look_at_process(pid)
        if self._folder is not None:
            self._look_at_files(self._folder)

    def _look_at_process(self, pid: int) -> None:
        for name in ("cmdline", "environ"):
            try:
                words = Path(f"/proc/{pid}/{name}").read_bytes()
                if name == "cmdline" and pid == self._pid:
                    self._note_limit(Path(f"/proc/{pid}/limits").read_text())
            except OSError:  # it has gone
                continue
            self.processes.add(pid)
            if words not in self._words:
                self._words.add(words)
                self.found |= self._search.look(f"{name} of a process", words)

    def _note_limit(self, limits: str) -> None:
        self.core_limits |= {line.split()[4] for line in limits.splitlines() if line.startswith("Max core file size")}

    def _look_at_files(self, folder: Path) -> None:
        for path in folder.rglob("*"):
            try:
                status = path.stat()
            except OSError:
                continue
            mark = (status.st_mtime_ns, status.st_size)
            if path.is_file() and self._seen.get(path) != mark:
                self._seen[path] = mark
                self.found |= self._search.look_in(path, str(path.relative_to(folder)))
