"""Follows all live tasks over one connection, on one thread; a silent token may get a connection of its own.

`loop()` is the thread; the other methods may be called from any thread. What the socket says is a hint only.
"""

from __future__ import annotations

import logging
import random
import selectors
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import Enum

import msgspec

from veo_desktop.core.account import Endpoint
from veo_desktop.core.cancel import CancelToken
from veo_desktop.wiro.connections import Network, ProxyFor
from veo_desktop.wiro.events import EventType, TaskEvent, read_event
from veo_desktop.wiro.guard import Limits
from veo_desktop.wiro.socket_connection import SocketConnection, SocketLostError
from veo_desktop.wiro.urls import check_endpoint

__all__ = ["EventType", "SocketState", "SocketTiming", "TaskEvent", "TaskSocket"]

MAX_CONNECTIONS = 4
LONGEST_WAIT = 2.0  # seconds

log = logging.getLogger(__name__)


class SocketState(Enum):
    """IDLE: nothing to follow. CONNECTED: every connection that is wanted stands. DISCONNECTED: waits to try again."""

    IDLE = "idle"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    DISCONNECTED = "disconnected"


@dataclass(frozen=True, slots=True)
class SocketTiming:
    """Seconds: to connect, between pings, of silence until stale, of the first and the longest pause between tries.

    A connection that lived for `proven` seconds starts the pauses over.
    """

    connect: float = 10.0
    ping: float = 10.0
    stale: float = 30.0
    first_pause: float = 0.5
    longest_pause: float = 30.0
    proven: float = 10.0


@dataclass
class _Channel:
    """One connection, or the wish for one, and the tokens that it serves. `tokens` is guarded by the socket's lock."""

    tokens: set[str] = field(default_factory=set)
    registered: set[str] = field(default_factory=set)
    connection: SocketConnection | None = None
    failures: int = 0
    next_try: float = 0.0
    since: float = 0.0
    heard: float = 0.0
    pinged: float = 0.0


class TaskSocket:
    """`on_event` and `on_state` are called on the thread of `loop()`; they must not block."""

    def __init__(
        self,
        endpoint: Endpoint,
        proxy_for: ProxyFor,
        on_event: Callable[[TaskEvent], None],
        on_state: Callable[[SocketState], None],
        *,
        ca_bundle: str | None = None,
        timing: SocketTiming | None = None,
    ) -> None:
        check_endpoint(endpoint.socket_url)
        self._url = endpoint.socket_url
        self._network = Network(proxy_for, ca_bundle)
        self._on_event = on_event
        self._on_state = on_state
        self._timing = timing or SocketTiming()
        self._stop = CancelToken()
        self._lock = threading.Lock()
        self._channels = [_Channel()]  # the first one is shared, the others serve one token each
        self._selector: selectors.BaseSelector | None = None
        self._waker: socket.socket | None = None
        self._state = SocketState.IDLE

    def follow(self, token: str) -> None:
        """Follow a task over the shared connection; following it already is no error."""
        with self._lock:
            if not any(token in channel.tokens for channel in self._channels):
                self._channels[0].tokens.add(token)
        self._wake()

    def follow_alone(self, token: str) -> bool:
        """Give a task a connection of its own; False when there are four connections already."""
        with self._lock:
            if any(token in channel.tokens for channel in self._channels[1:]):
                return True
            if len(self._channels) >= MAX_CONNECTIONS:
                return False
            self._channels[0].tokens.discard(token)
            self._channels.append(_Channel({token}))
        self._wake()
        return True

    def unfollow(self, token: str) -> None:
        """Forget a task: Wiro knows no unsubscribing, so its events are dropped from now on."""
        with self._lock:
            for channel in self._channels:
                channel.tokens.discard(token)
        self._wake()

    def stop(self) -> None:
        """Make `loop()` return within a second, whatever it waits for."""
        self._stop.cancel()
        self._wake()

    def loop(self) -> None:
        """Serve until `stop()`."""
        ours, waker = socket.socketpair()
        ours.setblocking(False)
        waker.setblocking(False)
        with selectors.DefaultSelector() as selector, ours, waker:
            selector.register(ours, selectors.EVENT_READ)
            with self._lock:
                self._selector, self._waker = selector, waker
            try:
                while not self._stop.cancelled:
                    self._turn(selector, ours)
            finally:
                with self._lock:
                    self._waker = None
                    channels = list(self._channels)
                for channel in channels:
                    self._drop(channel)
                self._tell(SocketState.IDLE)

    def _turn(self, selector: selectors.BaseSelector, ours: socket.socket) -> None:
        for channel in self._live_channels():
            self._tend(channel)
        self._tell(self._overall())
        for key, _ in selector.select(self._pause()):
            if key.fileobj is ours:
                _drain(ours)
            elif isinstance(key.data, _Channel) and key.data.connection is not None:
                self._receive(key.data)

    def _live_channels(self) -> list[_Channel]:
        """The channels; those of their own that lost their token are let go."""
        with self._lock:
            done = [each for each in self._channels[1:] if not each.tokens]
            self._channels = [each for each in self._channels if each not in done]
            channels = list(self._channels)
        for channel in done:
            self._drop(channel)
        return channels

    def _tend(self, channel: _Channel) -> None:
        now = time.monotonic()
        tokens = self._tokens(channel)
        try:
            if not tokens:
                self._drop(channel)
                channel.failures, channel.next_try = 0, 0.0
            elif channel.connection is None:
                if now >= channel.next_try:
                    self._connect(channel)
                    self._register(channel, tokens)
            elif now - channel.heard >= self._timing.stale:
                raise SocketLostError("stale")
            else:
                self._register(channel, tokens)
                if now - channel.pinged >= self._timing.ping:
                    channel.pinged = now
                    channel.connection.ping()
        except SocketLostError as error:
            self._lost(channel, error)

    def _connect(self, channel: _Channel) -> None:
        if self._state is not SocketState.CONNECTED:
            self._tell(SocketState.CONNECTING)
        limits = Limits(self._timing.connect, self._timing.connect, self._timing.connect, bytes_in=64 * 1024)
        connection = SocketConnection.connect(self._url, self._network, limits, self._stop)
        channel.connection = connection
        channel.since = channel.heard = channel.pinged = time.monotonic()
        assert self._selector is not None
        self._selector.register(connection, selectors.EVENT_READ, channel)

    def _register(self, channel: _Channel, tokens: set[str]) -> None:
        assert channel.connection is not None
        for token in sorted(tokens - channel.registered):
            channel.connection.send(msgspec.json.encode({"type": "task_info", "tasktoken": token}))
            channel.registered.add(token)
        channel.registered &= tokens

    def _receive(self, channel: _Channel) -> None:
        assert channel.connection is not None
        channel.heard = time.monotonic()
        try:
            for message in channel.connection.receive():
                self._hand_on(channel, message)
        except SocketLostError as error:
            self._lost(channel, error)

    def _hand_on(self, channel: _Channel, message: bytes) -> None:
        event = read_event(message)
        if event is None:
            return
        tokens = self._tokens(channel)
        if not event.token and len(tokens) == 1:
            event = replace(event, token=next(iter(tokens)))
        if event.token not in tokens:
            return
        try:
            self._on_event(event)
        except Exception:
            log.exception("An event of the task socket could not be handled")

    def _lost(self, channel: _Channel, error: SocketLostError) -> None:
        now = time.monotonic()
        lived = now - channel.since if channel.connection is not None else 0.0
        self._drop(channel)
        if lived >= self._timing.proven:
            channel.failures = 0
        pause = min(self._timing.longest_pause, self._timing.first_pause * 2**channel.failures)
        channel.failures = min(channel.failures + 1, 16)
        channel.next_try = now + pause * random.uniform(0.5, 1.0)  # noqa: S311 - jitter, no secret
        self._tell(self._overall())
        log.info("The task socket is away: %s", error)

    def _drop(self, channel: _Channel) -> None:
        channel.registered.clear()
        connection, channel.connection = channel.connection, None
        if connection is not None:
            assert self._selector is not None
            self._selector.unregister(connection)
            connection.close()

    def _tokens(self, channel: _Channel) -> set[str]:
        with self._lock:
            return set(channel.tokens)

    def _overall(self) -> SocketState:
        with self._lock:
            wanted = [channel for channel in self._channels if channel.tokens]
        if not wanted:
            return SocketState.IDLE
        if all(channel.connection is not None for channel in wanted):
            return SocketState.CONNECTED
        return SocketState.DISCONNECTED

    def _tell(self, state: SocketState) -> None:
        if state is not self._state:
            self._state = state
            self._on_state(state)

    def _pause(self) -> float:
        """Seconds until something is due; a wake-up that got lost is made up for after LONGEST_WAIT."""
        now = time.monotonic()
        due = [now + LONGEST_WAIT]
        with self._lock:
            channels = list(self._channels)
        for channel in channels:
            if channel.connection is not None:
                due += [channel.pinged + self._timing.ping, channel.heard + self._timing.stale]
            elif self._tokens(channel):
                due.append(channel.next_try)
        return max(0.0, min(due) - now)

    def _wake(self) -> None:
        with self._lock:
            if self._waker is not None:
                with suppress(OSError):  # full of wake-ups already, or the system refuses: the loop looks by itself
                    self._waker.send(b"!")


def _drain(ours: socket.socket) -> None:
    with suppress(OSError):
        while ours.recv(4096):
            pass
