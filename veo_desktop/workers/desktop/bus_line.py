"""One open D-Bus connection: calls, signals and what is asked of us, without ever waiting. Bus thread only."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    new_error,
    new_method_call,
    new_signal,
)
from jeepney.bus_messages import DBus, message_bus
from jeepney.io.blocking import DBusConnection

SEND_SECONDS = 3.0  # how long the bus may take to accept a message
ANSWER_SECONDS = 10.0
DO_NOT_QUEUE, PRIMARY_OWNER = 4, 1  # DBUS_NAME_FLAG_…, DBUS_REQUEST_NAME_REPLY_…

Then = Callable[[tuple[Any, ...] | None], None]
Answer = Callable[[Message], Message]

T = TypeVar("T")
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Waiting:
    then: Then
    until: float


def guarded(call: Callable[[T], None], argument: T) -> None:
    """What a stranger sends, or a fault in one part, must not end the thread that serves all; OSError does."""
    try:
        call(argument)
    except OSError:  # the bus has gone
        raise
    except Exception:
        log.exception("Something about the session bus failed")


class BusLine:
    """Routes what comes in. A call's answer goes to its `then`: the values, None for an error or no answer in time."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        connection.sock.settimeout(SEND_SECONDS)
        self._waiting: dict[int, _Waiting] = {}
        self._rules: list[tuple[MatchRule, Callable[[Message], None]]] = []
        self._exports: dict[str, Answer] = {}

    @property
    def patience(self) -> float | None:
        """Seconds until a call has waited long enough; None while none waits."""
        soonest = min((each.until for each in self._waiting.values()), default=None)
        return None if soonest is None else max(0.0, soonest - time.monotonic())

    def call(
        self,
        address: DBusAddress,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        then: Then | None = None,
        seconds: float = ANSWER_SECONDS,
    ) -> None:
        """Call a method; without `then` nobody wants to hear what becomes of it."""
        self._send(new_method_call(address, method, signature or None, body), then, seconds)

    def emit(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> None:
        """Send a signal of ours."""
        emitter = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, member, signature, body))

    def listen(self, interface: str, member: str, path: str, heard: Callable[[Message], None]) -> None:
        """Hand every signal of that kind to `heard`."""
        rule = MatchRule(type="signal", interface=interface, member=member, path=path)
        self._rules.append((rule, heard))
        self._send(message_bus.AddMatch(rule), None, 0.0)

    def export(self, path: str, answer: Answer) -> None:
        """Let `answer` reply to whoever calls the object at `path`."""
        self._exports[path] = answer

    def own(self, name: str, then: Callable[[bool], None]) -> None:
        """Take a name on the bus, unless another has it."""
        flags = 4  # DBUS_NAME_FLAG_DO_NOT_QUEUE
        self._send(
            DBus().RequestName(name, flags), lambda body: then(body is not None and body[0] == 1), ANSWER_SECONDS
        )

    def release(self, name: str) -> None:
        self._send(DBus().ReleaseName(name), None, 0.0)

    def read(self) -> None:
        """Deal with all that has come. Raises OSError once the bus has gone."""
        while (message := self._next()) is not None:
            guarded(self._take, message)

    def expire(self) -> None:
        """Give up the calls that have waited long enough."""
        now = time.monotonic()
        for serial in [serial for serial, each in self._waiting.items() if each.until <= now]:
            then = self._waiting.pop(serial).then
            guarded(then, None)

    def _send(self, message: Message, then: Then | None, seconds: float) -> None:
        serial = next(self._connection.outgoing_serial)
        if then is None:
            message.header.flags |= MessageFlag.no_reply_expected
        else:
            self._waiting[serial] = _Waiting(then, time.monotonic() + seconds)
        self._connection.send(message, serial=serial)

    def _next(self) -> Message | None:
        with contextlib.suppress(TimeoutError):  # nothing more for now
            return self._connection.receive(timeout=0)
        return None

    def _take(self, message: Message) -> None:
        match message.header.message_type:
            case MessageType.method_return:
                self._answered(message, message.body)
            case MessageType.error:
                self._answered(message, None)
            case MessageType.signal:
                for rule, heard in self._rules:
                    if rule.matches(message):
                        heard(message)
            case MessageType.method_call:
                self._reply(message)

    def _answered(self, message: Message, body: tuple[Any, ...] | None) -> None:
        waiting = self._waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
        if waiting is not None:
            waiting.then(body)

    def _reply(self, message: Message) -> None:
        answer = self._exports.get(message.header.fields.get(HeaderFields.path, ""))
        if answer is None:
            reply = new_error(message, "org.freedesktop.DBus.Error.UnknownObject")
        else:
            try:
                reply = answer(message)
            except (IndexError, KeyError, TypeError, ValueError):  # not the arguments that the method has
                reply = new_error(message, "org.freedesktop.DBus.Error.InvalidArgs")
        if not message.header.flags & MessageFlag.no_reply_expected:
            self._connection.send(reply)
