"""The program as a child process, as it is started from a terminal."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from tests.helpers.patience import PATIENCE
from veo_desktop.ui.desktop.one_instance import door_name

COMMAND = [sys.executable, "-m", "veo_desktop"]


def run(*args: str | Path, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run it to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, args)],
        env=dict(environment or os.environ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@contextmanager
def started(*args: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run it beside the test; it is killed at the end if it still runs."""
    process = subprocess.Popen([*COMMAND, *map(str, args)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)


def children_of(pid: int) -> dict[int, str]:
    """The processes below `pid`, at any depth, and their command lines. Linux."""
    parents, lines = {}, {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
                lines[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ").strip()
            except (OSError, ValueError):  # it has gone meanwhile
                continue
    found: dict[int, str] = {}
    wanted = {pid}
    while wanted:
        wanted = {child for child, parent in parents.items() if parent in wanted and child not in found}
        found |= {child: lines[child] for child in wanted}
    return found


def is_alive(pid: int) -> bool:
    """Whether a process still does anything; one that has died and was not buried does not."""
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


def knock(data: Path) -> QLocalSocket:
    """A caller at the door of the program that works in `data`."""
    socket = QLocalSocket()
    socket.connectToServer(door_name(data))
    return socket


def wait_until_open(data: Path) -> None:
    """Until the program that works in `data` takes calls."""
    assert wait_for(lambda: knock(data).waitForConnected(200))


def wait_for(condition: object, seconds: float = PATIENCE) -> bool:
    """Whether `condition()` came true in time."""
    assert callable(condition)
    pause, ticks = threading.Event(), int(seconds / 0.05)
    for _ in range(ticks):
        if condition():
            return True
        pause.wait(0.05)
    return bool(condition())
