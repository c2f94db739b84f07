"""Gives up waiting for calls that nothing can interrupt. Any thread that may block.

A keyring whose service does not answer and a network folder whose server has gone both hang inside the
system, without a time limit that could be set and without a way to be stopped. Such a call runs on a
daemon thread: when it is given up, the thread stays in the system until that lets go, holds nothing
of ours, and does not keep the program from ending.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from veo_desktop.core.cancel import CancelToken

T = TypeVar("T")


class GivenUp(Exception):
    """The call did not come back in time, or was cancelled."""


class _Call(Generic[T]):
    """One call on a thread of its own."""

    def __init__(self, call: Callable[[], T]) -> None:
        self._call = call
        self._results: list[T] = []
        self.error: Exception | None = None
        self.over = threading.Event()

    def run(self, wake: threading.Event) -> None:
        try:
            self._results.append(self._call())
        except Exception as error:
            self.error = error
        finally:
            self.over.set()
            wake.set()

    def result(self) -> T:
        if self.error is not None:
            raise self.error
        return self._results[0]


class Bounded:
    """Runs calls one at a time, each for at most `seconds`; while a given-up one still hangs, the next are refused."""

    def __init__(self, name: str, seconds: float) -> None:
        self._name = name
        self._seconds = seconds
        self._lock = threading.Lock()
        self._hanging: threading.Event | None = None

    def run(self, call: Callable[[], T], cancel: CancelToken | None = None) -> T:
        """The call's result or its exception; raises GivenUp after the time is over or `cancel` was set."""
        token = cancel or CancelToken()
        with self._lock:
            if self._hanging is not None and not self._hanging.is_set():
                raise GivenUp(f"{self._name} has not come back from an earlier call")
            job, wake = _Call(call), threading.Event()
            with token.on_cancel(wake.set):
                thread = threading.Thread(target=job.run, args=(wake,), name=self._name, daemon=True)
                thread.start()
                wake.wait(self._seconds)
            self._hanging = job.over
            if not job.over.is_set():
                raise GivenUp(f"{self._name} did not come back within {self._seconds:g} s, or was cancelled")
            thread.join()
            return job.result()
