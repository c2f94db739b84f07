"""Runs the task socket of the account in use. One thread, whichever account it is."""

from __future__ import annotations

import logging
import threading

from veo_desktop.wiro.task_socket import TaskSocket

log = logging.getLogger(__name__)


class Listening:
    """`loop()` runs the current socket until `stop()`; `use()` puts another in its place."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._socket: TaskSocket | None = None
        self._stopped = False

    def use(self, socket: TaskSocket | None) -> None:
        """Listen on `socket` from now on; the former one is stopped."""
        with self._changed:
            former, self._socket = self._socket, socket
            self._changed.notify_all()
        if former is not None:
            former.stop()

    def stop(self) -> None:
        with self._changed:
            self._stopped = True
        self.use(None)

    def loop(self) -> None:
        """Serve until `stop()`."""
        while (socket := self._next()) is not None:
            try:
                socket.loop()
            except Exception:  # polling carries the jobs; the thread must live for the next account
                log.exception("The task socket failed")
            with self._changed:
                if self._socket is socket:
                    self._socket = None

    def _next(self) -> TaskSocket | None:
        with self._changed:
            while self._socket is None and not self._stopped:
                self._changed.wait()
            return None if self._stopped else self._socket
