"""A program on the private session bus, in the desktop's place: it notes what it is asked, and answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import DBus, message_bus
from jeepney.fds import FileDescriptor
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.helpers.patience import PATIENCE

STOP = "veo.test.Stop"
Answer = tuple[str, tuple[Any, ...]]


class Peer(threading.Thread):
    """Owns `names`. `answers` give the reply to a member by its arguments; a member without one is an error."""

    def __init__(self, bus: str, *names: str, answers: dict[str, Callable[[tuple[Any, ...]], Answer]]) -> None:
        super().__init__(name="peer")
        self.calls: list[tuple[str, tuple[Any, ...]]] = []  # by member
        self.signals: list[tuple[str, tuple[Any, ...]]] = []  # what it listens to, by member
        self._bus, self._names, self._answers = bus, names, answers
        self._ready = threading.Event()
        self._own = ""

    def run(self) -> None:
        with open_dbus_connection(self._bus, enable_fds=True) as connection:
            self._own = connection.unique_name
            for name in self._names:
                connection.send_and_get_reply(DBus().RequestName(name))
            connection.send_and_get_reply(message_bus.AddMatch(MatchRule(type="signal")))
            self._ready.set()
            while self._serve(connection, connection.receive()):
                pass

    def open(self) -> None:
        self.start()
        assert self._ready.wait(PATIENCE)

    def close(self) -> None:
        self._send(new_method_call(DBusAddress("/stop", bus_name=self._own, interface=STOP), "Stop"))
        self.join(PATIENCE)

    def asked(self, member: str) -> list[tuple[Any, ...]]:
        """The arguments of each call of `member`, in their order."""
        return [body for called, body in self.calls if called == member]

    def heard(self, member: str) -> list[tuple[Any, ...]]:
        """The values of each signal `member`, in their order."""
        return [body for called, body in self.signals if called == member]

    def emit(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        self._send(new_signal(DBusAddress(path, interface=interface), member, signature, body))

    def _send(self, message: Message) -> None:
        with open_dbus_connection(self._bus) as connection:
            connection.send(message)
            # once it answers, the bus has taken both
            connection.send_and_get_reply(message_bus.GetId(), timeout=PATIENCE)

    def _serve(self, connection: DBusConnection, message: Message) -> bool:
        fields = message.header.fields
        member = fields.get(HeaderFields.member, "")
        if message.header.message_type is MessageType.signal:
            self.signals.append((member, message.body))
        elif message.header.message_type is MessageType.method_call:
            if fields.get(HeaderFields.interface) == STOP:
                return False
            self.calls.append((member, message.body))
            self._reply(connection, message, member)
        return True

    def _reply(self, connection: DBusConnection, message: Message, member: str) -> None:
        answer = self._answers.get(member)
        if answer is None:
            connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
            return
        signature, body = answer(message.body)
        connection.send(new_method_return(message, signature or None, body))
        for each in body:
            if isinstance(each, FileDescriptor):
                each.close()  # who asked has it now
