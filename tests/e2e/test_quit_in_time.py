"""A quit takes at most two seconds whatever hangs, timed from outside to the end of the process."""

from __future__ import annotations

import contextlib
import functools
import os
import signal
import socket
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import children_of, is_alive, wait_for
from tests.e2e.quitters import quitter

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc, stops children")
SLACK = 1.0  # seconds for this machine to take the process down; a hang would last far longer
QUIT_SECONDS = 2.0 + SLACK
TRIES = 3  # a busy machine is late now and then, a program that waits for what hangs is late each time


class Late(AssertionError):
    """The quit took longer than is promised."""


def promised(test: Callable[..., None]) -> Callable[..., None]:
    """A test of which the quickest of a few tries counts."""

    @functools.wraps(test)
    def tried(*args: Any, **given: Any) -> None:
        for _ in range(TRIES - 1):
            with contextlib.suppress(Late):
                return test(*args, **given)
        return test(*args, **given)

    return tried


def _in_time(left: tuple[int, float]) -> None:
    code, seconds = left
    assert code == 0
    if seconds >= QUIT_SECONDS:
        raise Late(f"{seconds:.1f} s")


@promised
def test_with_nothing_in_the_way(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        _in_time(program.quit())


@promised
def test_right_after_the_first_paint(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("painted")
        _in_time(program.quit())


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


@promised
def test_with_a_keyring_that_does_not_answer(mute_bus: dict[str, str], tmp_path: Path) -> None:
    with quitter("--account", "--data-dir", tmp_path / "data", environment=mute_bus) as program:
        program.said("opened")
        assert not wait_for(lambda: program.process.poll() is not None, 0.5)
        _in_time(program.quit())


@promised
def test_with_children_that_stand_still(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        assert wait_for(lambda: _children(program.process.pid))
        children = _children(program.process.pid)
        for child in children:
            os.kill(child, signal.SIGSTOP)
        _in_time(program.quit())
        assert wait_for(lambda: not any(map(is_alive, children)))


@pytest.mark.parametrize("pool", ["FILES", "REST"])
@promised
def test_with_a_thread_that_nothing_frees(pool: str, tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        program.hang(pool)
        _in_time(program.quit())
    assert "Not ended in time: " in (tmp_path / "logs" / "veo-desktop.log").read_text()


@promised
def test_with_a_database_that_somebody_holds(tmp_path: Path) -> None:
    with quitter("--sandbox", "--data-dir", tmp_path, environment=os.environ) as program:
        program.said("opened")
        with closing(sqlite3.connect(tmp_path / "veo.sqlite")) as other:
            other.execute("BEGIN EXCLUSIVE")
            left = program.quit()
            other.execute("ROLLBACK")
    _in_time(left)


def _children(pid: int) -> list[int]:
    return [child for child, line in children_of(pid).items() if "--child" in line]
