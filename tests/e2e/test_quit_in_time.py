"""A quit takes at most two seconds whatever hangs, timed from outside to the end of the process."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.program import children_of, is_alive, wait_for
from tests.e2e.quitters import quitter

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc, stops children")
SLACK = 1.0  # seconds for this machine to take the process down; a hang would last far longer
QUIT_SECONDS = 2.0 + SLACK


def test_with_nothing_in_the_way(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        code, seconds = program.quit()
    assert code == 0 and seconds < QUIT_SECONDS


def test_right_after_the_first_paint(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("painted")
        code, seconds = program.quit()
    assert code == 0 and seconds < QUIT_SECONDS


@pytest.fixture
def mute_bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a session whose keyring takes every question and answers none."""
    with closing(socket.socket(socket.AF_UNIX)) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        yield {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'bus'}",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        }


def test_with_a_keyring_that_does_not_answer(mute_bus: dict[str, str], tmp_path: Path) -> None:
    with quitter("--account", "--data-dir", tmp_path / "data", environment=mute_bus) as program:
        program.said("opened")
        assert not wait_for(lambda: program.process.poll() is not None, 0.5)
        code, seconds = program.quit()
    assert code == 0 and seconds < QUIT_SECONDS


def test_with_children_that_stand_still(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        assert wait_for(lambda: _children(program.process.pid))
        children = _children(program.process.pid)
        for child in children:
            os.kill(child, signal.SIGSTOP)
        code, seconds = program.quit()
        assert code == 0 and seconds < QUIT_SECONDS
        assert wait_for(lambda: not any(map(is_alive, children)))


@pytest.mark.parametrize("pool", ["FILES", "REST"])
def test_with_a_thread_that_nothing_frees(pool: str, tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        program.hang(pool)
        code, seconds = program.quit()
    assert code == 0 and seconds < QUIT_SECONDS
    assert "Not ended in time: " in (tmp_path / "logs" / "veo-desktop.log").read_text()


def test_with_a_database_that_somebody_holds(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        with closing(sqlite3.connect(tmp_path / "veo.sqlite")) as other:
            other.execute("BEGIN EXCLUSIVE")
            code, seconds = program.quit()
            other.execute("ROLLBACK")
    assert code == 0 and seconds < QUIT_SECONDS


def _children(pid: int) -> list[int]:
    return [child for child, line in children_of(pid).items() if "--child" in line]
