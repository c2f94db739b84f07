"""A second start: it reaches the window that is open, in real processes, and says so when it cannot."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from tests.e2e.conftest import Open
from tests.e2e.program import PATIENCE, knock, started, wait_for, wait_until_open
from tests.e2e.readers import run_read, start_read
from tests.e2e.studio import Studio
from veo_desktop.core.connection import Line
from veo_desktop.core.second_start import LONGEST
from veo_desktop.ui.desktop.one_instance import door_name
from veo_desktop.workers.instance_lock import InstanceLock

OPEN_ALREADY = "Veo Desktop is open already: its window is in front now.\n"
NO_ANSWER = "Veo Desktop is open already, but does not answer. Wait a moment, or end it by force.\n"


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A data folder that this process works in."""
    data = tmp_path / "data"
    data.mkdir()
    lock = InstanceLock(data / "veo.lock")
    assert lock.take()
    yield data
    lock.release()


@pytest.fixture
def first(open_studio: Open, data: Path) -> Studio:
    return open_studio(data, sandbox=True, sandbox_speed=100.0).online()


def _second(first: Studio, *args: str | Path) -> tuple[int, str]:
    """Start the program a second time while the first goes on."""
    with start_read("--data-dir", first.folders.data, *args) as process:
        try:
            first.until(lambda: process.poll() is not None)
            assert process.stdout is not None
            return process.returncode, process.stdout.read()
        finally:
            process.kill()


def test_a_second_start_brings_the_window_to_the_front(first: Studio) -> None:
    first.window.showMinimized()
    assert _second(first) == (0, OPEN_ALREADY)
    first.until(lambda: not first.window.isMinimized() and first.window.isActiveWindow())
    assert first.desktop.backend.account == "sandbox"


def test_a_second_start_passes_on_whose_account_is_wanted(first: Studio) -> None:
    assert _second(first, "--account") == (0, OPEN_ALREADY)
    first.until(lambda: first.line is not None and first.line.line is Line.NO_ACCOUNT)
    assert _second(first, "--sandbox") == (0, OPEN_ALREADY)
    first.online()
    assert first.line is not None and first.line.sandbox


def test_an_address_of_the_second_start_does_not_reach_the_account_of_the_first(first: Studio) -> None:
    """Whoever names a server for a trial must not end up at the one that costs money."""
    assert _second(first, "--api-url", "http://127.0.0.1:9/v1") == (0, OPEN_ALREADY)
    assert first.desktop.backend.account == "sandbox"


def test_another_data_folder_is_another_program(first: Studio, tmp_path: Path) -> None:
    with started("--sandbox", "--data-dir", tmp_path / "other") as other:
        wait_until_open(tmp_path / "other")
        assert other.poll() is None


def test_nobody_else_may_come_to_the_door(first: Studio) -> None:
    door = Path(door_name(first.folders.data))
    assert door.is_absolute() and stat.S_IMODE(door.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "words", [b"\xff\x00 no message\n", b"[" * 5000 + b"\n", b"x" * (2 * LONGEST), b'{"version": 9, "files": 7}\n', b""]
)
def test_a_caller_that_makes_no_sense_changes_nothing(first: Studio, words: bytes) -> None:
    caller = knock(first.folders.data)
    assert caller.waitForConnected(1000)
    caller.write(words)
    caller.flush()
    if not words:
        caller.disconnectFromServer()
    first.until(lambda: caller.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert _second(first) == (0, OPEN_ALREADY)
    assert first.desktop.backend.account == "sandbox"


def test_many_silent_callers_do_not_keep_a_second_start_out(first: Studio) -> None:
    callers = [knock(first.folders.data) for _ in range(20)]
    first.until(lambda: sum(each.state() is QLocalSocket.LocalSocketState.ConnectedState for each in callers) <= 8)
    assert _second(first) == (0, OPEN_ALREADY)
    for caller in callers:
        caller.abort()


def test_a_first_that_hangs_is_said(data: Path) -> None:
    """This test's process holds the folder and listens to nobody."""
    assert run_read("--sandbox", "--data-dir", data) == (3, NO_ANSWER)
    assert not (data / "veo.sqlite").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGSTOP")
def test_a_first_that_stands_still_is_said(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with started("--sandbox", "--data-dir", data) as first:
        wait_until_open(data)
        os.kill(first.pid, signal.SIGSTOP)
        try:
            assert run_read("--data-dir", data) == (3, NO_ANSWER)
        finally:
            os.kill(first.pid, signal.SIGCONT)


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_after_a_crash_the_next_start_has_the_folder(tmp_path: Path) -> None:
    """Lock and socket of the killed program are still there."""
    data = tmp_path / "data"
    with started("--sandbox", "--data-dir", data) as first:
        wait_until_open(data)
        os.kill(first.pid, signal.SIGKILL)
        first.wait(PATIENCE)
        assert (data / "veo.lock").exists() and Path(door_name(data)).exists()
        with started("--sandbox", "--data-dir", data) as second:
            wait_until_open(data)
            assert second.poll() is None


def test_a_start_while_the_first_quits_gets_the_folder(tmp_path: Path) -> None:
    """It listens no more, and a moment later it has let go of its folder."""
    data = tmp_path / "data"
    data.mkdir()
    lock = InstanceLock(data / "veo.lock")
    assert lock.take()
    with started("--sandbox", "--data-dir", data) as second:
        assert not wait_for(lambda: second.poll() is not None, 2.0)
        lock.release()
        wait_until_open(data)


def test_the_first_paint_does_without_the_door(tmp_path: Path) -> None:
    """QtNetwork takes time to load: the window's imports leave it out."""
    script = "import sys, veo_desktop.app; print('PySide6.QtNetwork' in sys.modules)"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
    assert done.stdout == "False\n"
