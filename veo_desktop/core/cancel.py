"""A request to stop that frees a thread even while it waits on a silent peer. Any thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class CancelToken:
    """Set once by `cancel()`; a blocking call registers with `on_cancel` how it is to be freed."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._releases: list[Callable[[], None]] = []
        self._released = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        """Stop what holds this token. Returns at once; safe to call again."""
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            releases, self._releases = self._releases, []
        try:
            for release in releases:
                release()
        finally:
            self._released.set()

    def wait(self, seconds: float) -> bool:
        """Sleep at most `seconds`; True when cancelled meanwhile."""
        return self._event.wait(seconds)

    @contextmanager
    def on_cancel(self, release: Callable[[], None]) -> Iterator[None]:
        """While inside, `cancel()` calls `release` (from its own thread); at once when cancelled already.

        Who leaves waits until a `release` that was begun is over: later it would meet what is begun next. So it may do
        nothing that takes long.
        """
        with self._lock:
            pending = not self._event.is_set()
            if pending:
                self._releases.append(release)
        if not pending:
            release()
        try:
            yield
        finally:
            with self._lock:
                being_called = pending and release not in self._releases
                if release in self._releases:
                    self._releases.remove(release)
            if being_called:
                self._released.wait()
