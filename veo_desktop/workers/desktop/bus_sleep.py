"""Keeps a Linux computer awake while something is on its way. Called on the UI thread; works on the bus thread.

Whoever keeps it awake for us lets go by itself when the connection ends, and so when the program dies.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

from veo_desktop.workers.desktop.bus import NO_BUS, Bus
from veo_desktop.workers.desktop.bus_line import BusLine

SUSPEND = 4  # of the portal's flags: not the screen, which may go dark
LOGIN_SECONDS = 3.0

_PORTAL = DBusAddress(
    "/org/freedesktop/portal/desktop",
    bus_name="org.freedesktop.portal.Desktop",
    interface="org.freedesktop.portal.Inhibit",
)
_LOGIN = DBusAddress(
    "/org/freedesktop/login1", bus_name="org.freedesktop.login1", interface="org.freedesktop.login1.Manager"
)
_SAVER = DBusAddress(
    "/org/freedesktop/ScreenSaver",
    bus_name="org.freedesktop.ScreenSaver",
    interface="org.freedesktop.ScreenSaver",
)

Release = Callable[[BusLine], None]
Held = Callable[[Release | None], None]


class BusSleep:
    """Asks the portal, then the login manager, then the screen saver; remembers which of them did it."""

    def __init__(self, bus: Bus, reason: str) -> None:
        """`reason` is what the desktop tells a person who wonders why the computer stays awake."""
        self._bus = bus
        self._reason = reason
        self._ways: list[Callable[[BusLine, Held], None]] = [self._portal, self._login, self._saver]
        self._wanted = False
        self._asking = False
        self._release: Release | None = None
        bus.at_end(self._let_sleep)

    def hold(self, awake: bool) -> None:
        """Keep the computer awake from now on, or let it sleep."""
        self._bus.post(self._keep_awake if awake else self._let_sleep)

    def _keep_awake(self, line: BusLine) -> None:
        self._wanted = True
        if self._release is None and not self._asking:
            self._ask(line)

    def _ask(self, line: BusLine) -> None:
        if not self._ways:  # nobody here does that
            return
        self._asking = True
        self._ways[0](line, lambda release: self._on_answer(line, release))

    def _on_answer(self, line: BusLine, release: Release | None) -> None:
        self._asking = False
        if release is None:
            self._ways.pop(0)
            if self._wanted:
                self._ask(line)
        elif self._wanted:
            self._release = release
        else:
            release(line)  # nothing is on its way any more

    def _let_sleep(self, line: BusLine) -> None:
        self._wanted = False
        release, self._release = self._release, None
        if release is not None:
            release(line)

    def _portal(self, line: BusLine, held: Held) -> None:
        def then(body: tuple[Any, ...] | None) -> None:
            held(None if body is None else lambda line: _close_request(line, body[0]))

        options = {"reason": ("s", self._reason)}
        line.call(_PORTAL, "Inhibit", "sua{sv}", ("", SUSPEND, options), then)

    def _login(self, _line: BusLine, held: Held) -> None:
        """Its answer is a file descriptor: while that is open, the computer does not fall asleep by itself."""
        try:
            with open_dbus_connection(bus="SYSTEM", enable_fds=True) as system:
                body = ("idle", "Veo Desktop", self._reason, "block")
                call = new_method_call(_LOGIN, "Inhibit", "ssss", body)
                reply = system.send_and_get_reply(call, timeout=LOGIN_SECONDS)
        except NO_BUS:
            held(None)
            return
        if reply.header.message_type is not MessageType.method_return:
            held(None)
            return
        descriptor = reply.body[0]
        held(lambda _line: descriptor.close())

    def _saver(self, line: BusLine, held: Held) -> None:
        def then(body: tuple[Any, ...] | None) -> None:
            held(None if body is None else lambda line: line.call(_SAVER, "UnInhibit", "u", (body[0],)))

        line.call(_SAVER, "Inhibit", "ss", ("Veo Desktop", self._reason), then)


def _close_request(line: BusLine, handle: str) -> None:
    with contextlib.suppress(ValueError):  # a handle that is no path
        request = DBusAddress(handle, bus_name=_PORTAL.bus_name, interface="org.freedesktop.portal.Request")
        line.call(request, "Close", "", ())
