"""A desktop notification when a job ends while the window is in the background, and none while it is in front."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.bus_messages import DBus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtWidgets import QWidget

from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.job import JobState

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the freedesktop notifications are Linux's")
NOTES = "org.freedesktop.Notifications"


class Notes(threading.Thread):
    """The desktop's notifications: keeps what it is asked to show."""

    def __init__(self, bus: str) -> None:
        super().__init__(name="notes")
        self.shown: list[tuple[str, str]] = []
        self._bus = bus
        self._ready = threading.Event()

    def run(self) -> None:
        with open_dbus_connection(self._bus) as connection:
            connection.send_and_get_reply(DBus().RequestName(NOTES))
            self._ready.set()
            while self._serve(connection):
                pass

    def open(self) -> None:
        self.start()
        assert self._ready.wait(10)

    def close(self) -> None:
        address = DBusAddress("/stop", bus_name=NOTES, interface=NOTES)
        with open_dbus_connection(self._bus) as connection:
            connection.send_and_get_reply(new_method_call(address, "Stop"), timeout=10)
        self.join(10)

    def _serve(self, connection: DBusConnection) -> bool:
        message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            return True
        member = message.header.fields[HeaderFields.member]
        if member == "Notify":
            self.shown.append((message.body[3], message.body[4]))
            connection.send(new_method_return(message, "u", (len(self.shown),)))
        else:
            connection.send(new_method_return(message))
        return bool(member != "Stop")


@pytest.fixture
def notes(secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Notes]:
    """Notifications on a private session bus that this process is pointed at."""
    bus = secret_service["DBUS_SESSION_BUS_ADDRESS"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    running = Notes(bus)
    running.open()
    yield running
    running.close()


def test_an_end_is_told_only_in_the_background(notes: Notes, desk: Studio, fair_wiro: Wiro) -> None:
    job = desk.order("A watched pot")
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    fair_wiro.fault(call="Task/Detail", kind="delay", seconds=3, times=0)  # time to turn to another window
    desk.order("A wolf howls")
    desk.order("A duel [blocked]")
    other = QWidget()
    desk.bot.addWidget(other)
    other.show()
    other.activateWindow()
    desk.until(other.isActiveWindow)
    assert not any(job.state.ended for job in list(desk.jobs.values())[1:])
    desk.until(lambda: len(notes.shown) == 2)
    told = dict(notes.shown)
    assert set(told) == {"A wolf howls", "A duel [blocked]"}
    assert "720p · 4 s" in told["A wolf howls"]
    assert "Blocked by the safety filter. Not charged." in told["A duel [blocked]"]
