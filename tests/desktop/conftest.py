"""Windows on a private session bus, and the desktop's own programs in their real or in small shape on it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.peer import Answer, Peer
from tests.e2e.conftest import desk, fair_wiro, open_studio, sandboxed, wiro  # noqa: F401 (fixtures)
from tests.helpers.services import run_session_bus

OpenPeer = Callable[..., Peer]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Windows are raised, and the offscreen platform says that it cannot; QTest says that media keys write nothing."""
    said = (r"^This plugin does not support raise\(\)$", "^keyToAscii Unhandled key code Qt::Key_Media")
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*said))


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own, which this process takes for the session's and for the system's."""
    if sys.platform != "linux":
        pytest.skip("D-Bus is the Linux desktop's")
    with run_session_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def open_peer(bus: str) -> Iterator[OpenPeer]:
    """`open_peer(*names, **answers)`: a program on that bus."""
    with ExitStack() as stack:

        def start(*names: str, **answers: Callable[[tuple[Any, ...]], Answer]) -> Peer:
            peer = Peer(bus, *names, answers=answers)
            peer.open()
            stack.callback(peer.close)
            return peer

        yield start
