"""mpv without a screen, stepped back over its IPC socket: the player's peer. Nothing of it runs in our process."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import CannotRunError

PATIENCE = 20.0  # seconds for an answer


def installed() -> bool:
    return shutil.which("mpv") is not None


class Mpv:
    """One mpv that plays nothing but what it is told."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._file = line.makefile("r", encoding="utf-8")
        self._number = 0

    def step_back(self, start: float, count: int) -> list[float]:
        """Milliseconds from each order to the frame before being there, from `start` seconds on."""
        self._ask("seek", start, "absolute+exact")
        self._event("playback-restart")
        times = []
        for _ in range(count):
            began = time.perf_counter()
            self._ask("frame-back-step")
            self._event("playback-restart")
            times.append((time.perf_counter() - began) * 1000)
        return times

    def _ask(self, *command: object) -> None:
        self._number += 1
        self._line.sendall(json.dumps({"command": command, "request_id": self._number}).encode() + b"\n")

    def _event(self, name: str) -> dict[str, Any]:
        while True:
            line = self._file.readline()
            if not line:
                raise CannotRunError("mpv has gone")
            said: dict[str, Any] = json.loads(line)
            if said.get("event") == name:
                return said


@contextmanager
def playing(path: str) -> Iterator[Mpv]:
    """mpv with `path` open, paused."""
    with tempfile.TemporaryDirectory(prefix="veo-mpv-") as folder:
        door = Path(folder) / "door"
        options = ["--no-config", "--vo=null", "--ao=null", "--pause", "--keep-open", "--no-terminal"]
        process = subprocess.Popen(["mpv", *options, f"--input-ipc-server={door}", path])
        try:
            with socket.socket(socket.AF_UNIX) as line:
                line.settimeout(PATIENCE)
                _connect(line, door)
                mpv = Mpv(line)
                mpv._event("playback-restart")
                yield mpv
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _connect(line: socket.socket, door: Path) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            line.connect(str(door))
            return
        except OSError:
            if time.monotonic() > end:
                raise CannotRunError("mpv does not answer") from None
            time.sleep(0.02)
