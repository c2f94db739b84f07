"""The limits of one call on the network: cancel, deadline, silence, bytes. Any thread; one call at a time a line.

Sockets ask their guard between short slices of waiting (`SLICE`), so that a silent, dripping or endless peer holds
nobody: not in the name lookup, not while connecting, sending, waiting for headers or reading.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from veo_desktop.core.cancel import CancelToken

SLICE = 0.2  # seconds a thread waits before it looks at its guard again

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds a call may take: to connect, without a byte in or out, and in all. `bytes_in`: most that is read."""

    connect: float = 10.0
    idle: float = 30.0
    total: float = 60.0
    bytes_in: int | None = None


class Phase(Enum):
    """How far a call came. Before OPEN no byte of the request itself was sent."""

    DIALLING = "dialling"
    TUNNELLING = "tunnelling"
    OPEN = "open"


class GivenUpError(OSError):
    """The call was cancelled by us."""


class TooMuchError(OSError):
    """The peer sent more than the call allows."""


class Guard:
    """Watches over one call. `request_out` is true once the last piece of the request is on its way."""

    def __init__(self, limits: Limits, *cancels: CancelToken | None) -> None:
        self.limits = limits
        self.phase = Phase.DIALLING
        self.request_out = False
        self.stopped = False
        self.timed_out = ""
        self._cancels = tuple(each for each in cancels if each is not None)
        self._deadline = time.monotonic() + limits.total
        self._bytes_in = 0

    def extend(self, seconds: float) -> None:
        """Give the call `seconds` more, once it is known how much there is to carry."""
        self._deadline += seconds

    def check(self) -> None:
        """Raise GivenUpError when cancelled, TimeoutError when the deadline has passed."""
        if any(each.cancelled for each in self._cancels):
            self.stopped = True
            raise GivenUpError("given up")
        if time.monotonic() >= self._deadline:
            self._time_out("deadline")

    def count(self, received: int) -> None:
        """Note `received` more bytes; TooMuchError beyond the limit."""
        self._bytes_in += received
        if self.limits.bytes_in is not None and self._bytes_in > self.limits.bytes_in:
            raise TooMuchError("too many bytes")

    def patiently(self, operation: Callable[[], _T], limit: float | None = None) -> _T:
        """Repeat `operation`, which raises TimeoutError after a slice of waiting, until it is done.

        At most `limit` seconds (the idle limit by default); the raises of `check`.
        """
        self.check()
        end = time.monotonic() + (self.limits.idle if limit is None else limit)
        while True:
            try:
                return operation()
            except TimeoutError:
                self.check()
            if time.monotonic() >= end:
                self._time_out(self.phase.value if self.phase is not Phase.OPEN else "silence")

    def _time_out(self, what: str) -> None:
        self.timed_out = what
        raise TimeoutError(what)


class Line:
    """Ties the sockets of one session to the guard of the call that uses them now."""

    def __init__(self, guard: Guard | None = None) -> None:
        self.guard = guard
