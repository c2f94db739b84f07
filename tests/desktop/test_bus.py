"""The session bus may be away, silent, or go: the program goes on without it, and ends in time."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress

from tests.desktop.conftest import OpenPeer
from tests.e2e.program import wait_for
from tests.helpers.patience import PATIENCE
from veo_desktop.core.desktop import Note
from veo_desktop.workers.desktop import bus as bus_module
from veo_desktop.workers.desktop.bus import Bus
from veo_desktop.workers.desktop.bus_line import BusLine
from veo_desktop.workers.desktop.bus_notes import INTERFACE, PATH, BusNotes

pytestmark = pytest.mark.skipif("sys.platform != 'linux'", reason="D-Bus is the Linux desktop's")


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus that lets everybody in and then says nothing more."""
    place = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()

        def serve() -> None:
            caller, _address = server.accept()
            with caller:
                caller.recv(4096)
                caller.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
                while caller.recv(4096):
                    pass

        guard = threading.Thread(target=serve)
        guard.start()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={place}")
        yield
        guard.join(PATIENCE)


def test_a_silent_bus_is_given_up(silent: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "GREETING_SECONDS", 0.2)
    bus = Bus()
    bus.start()
    BusNotes(bus).show(Note("1", "Never", "shown"))
    assert bus.stop(PATIENCE)


def test_without_a_session_nothing_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    bus = Bus()
    bus.start()
    BusNotes(bus).show(Note("1", "Never", "shown"))
    assert bus.stop(PATIENCE)


def test_calls_are_answered_given_up_and_survive_what_is_wrong(
    open_peer: OpenPeer, expect_log: Callable[[str], None]
) -> None:
    """One thread serves all parts: neither a stranger's nonsense nor a fault in one part ends it."""
    expect_log("Something about the session bus failed")
    peer = open_peer(INTERFACE, Notify=lambda _body: ("u", (5,)))
    bus, answers = Bus(), list[object]()
    notes = BusNotes(bus)
    bus.start()

    def ask(line: BusLine) -> None:
        address = DBusAddress(PATH, bus_name=INTERFACE, interface=INTERFACE)
        line.call(address, "Missing", "", (), answers.append)
        line.call(address, "Notify", "", (), answers.append)
        raise ValueError("a fault of ours")

    bus.post(ask)
    assert wait_for(lambda: answers == [None, (5,)])
    notes.show(Note("1", "Plain", "<b>words</b>"))  # this desktop says of itself that it can do nothing
    assert wait_for(lambda: bool(peer.asked("Notify")[1:]))
    assert peer.asked("Notify")[1][4:6] == ("<b>words</b>", [])
    peer.emit(PATH, INTERFACE, "ActionInvoked", "s", ("nonsense",))
    notes.clear()
    assert wait_for(lambda: peer.asked("CloseNotification") == [(5,)])
    assert bus.stop(PATIENCE)
