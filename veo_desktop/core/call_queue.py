"""A queue of calls, some of them for later, run by a fixed number of threads. Any thread may post.

Who runs it decides what it is: one thread makes it serial (the database), several make it a pool.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import TypeVar

from veo_desktop.core.errors import StorageError
from veo_desktop.core.text import text

T = TypeVar("T")
log = logging.getLogger(__name__)


class CallQueue:
    """Threads that run `loop()` take calls in the order they are due; times are monotonic seconds."""

    def __init__(self, name: str, pace: float = 1.0) -> None:
        """Delays are taken times `pace`: a test waits for a fraction of what a provider is given."""
        self.name = name
        self._pace = pace
        self._ready = threading.Condition()
        self._heap: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._stopping = False
        self._threads: set[int] = set()

    def post(self, call: Callable[[], None], delay: float = 0.0) -> bool:
        """Run `call` on one of the queue's threads, `delay` seconds from now. Dropped (False) once it has stopped."""
        with self._ready:
            if self._stopping:
                return False
            heapq.heappush(self._heap, (time.monotonic() + delay * self._pace, next(self._order), call))
            self._ready.notify()
            return True

    def call(self, function: Callable[[], T], timeout: float = 30.0) -> T:
        """Run `function` on the queue and wait for its answer; on the queue's own thread it runs at once.

        Raises what `function` raises, and StorageError when the queue has stopped, or when `timeout` seconds pass
        first (a call that had not begun by then never does).
        """
        if threading.get_ident() in self._threads:
            return function()
        future: Future[T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(function())
            except BaseException as error:  # whoever waits decides what it means
                future.set_exception(error)

        if not self.post(run):
            raise StorageError(text("Veo Desktop is being closed."), detail=f"queue {self.name} has stopped")
        try:
            return future.result(timeout)
        except FutureTimeout:
            future.cancel()
            raise StorageError(
                text("The disk does not answer. Nothing was sent; try again when it does."),
                detail=f"queue {self.name}: no answer within {timeout:g} s",
                retryable=True,
            ) from None

    def loop(self) -> None:
        """Run calls until `stop()`. What is due by then is still run; what is for later is dropped."""
        self._threads.add(threading.get_ident())
        try:
            while (call := self._next()) is not None:
                self._run(call)
        finally:
            self._threads.discard(threading.get_ident())

    def stop(self) -> None:
        """Let every thread in `loop()` return once the calls that are due have run."""
        with self._ready:
            self._stopping = True
            self._ready.notify_all()

    def _next(self) -> Callable[[], None] | None:
        with self._ready:
            while True:
                now = time.monotonic()
                if self._heap and self._heap[0][0] <= now:
                    return heapq.heappop(self._heap)[2]
                if self._stopping:
                    return None
                self._ready.wait(self._heap[0][0] - now if self._heap else None)

    def _run(self, call: Callable[[], None]) -> None:
        try:
            call()
        except Exception:  # one bad call must not end the thread that serves all others
            log.exception("A call on the %s queue failed", self.name)
