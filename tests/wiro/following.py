"""A task socket that runs on a thread of its own, and what it told."""

from __future__ import annotations

import threading
from collections.abc import Callable

from tests.helpers.patience import PATIENCE
from tests.wiro.servers import CERTIFICATE
from tests.wiro.socket_servers import Line, SocketServer, event
from veo_desktop.core.account import Endpoint
from veo_desktop.wiro.task_socket import EventType, SocketState, SocketTiming, TaskEvent, TaskSocket

QUICK = SocketTiming(connect=2.0, ping=0.2, stale=1.0, first_pause=0.05, longest_pause=0.2, proven=10.0)


class Follower:
    """A task socket on a thread of its own, and what it told."""

    def __init__(self, url: str, timing: SocketTiming = QUICK) -> None:
        self.events: list[TaskEvent] = []
        self.states: list[SocketState] = []
        self.changed = threading.Condition()
        self.socket = TaskSocket(
            Endpoint("http://127.0.0.1:1", url),
            lambda _url: None,
            self._note(self.events),
            self._note(self.states),
            ca_bundle=str(CERTIFICATE),
            timing=timing,
        )
        self.thread = threading.Thread(target=self.socket.loop)
        self.thread.start()

    def _note(self, notes: list) -> Callable[[object], None]:  # type: ignore[type-arg]
        def note(what: object) -> None:
            with self.changed:
                notes.append(what)
                self.changed.notify_all()

        return note

    def wait_for(self, what: Callable[[], bool], seconds: float = PATIENCE) -> bool:
        with self.changed:
            return self.changed.wait_for(what, seconds)

    def heard(self, token: str) -> list[EventType]:
        return [each.type for each in self.events if each.token == token]

    def stop(self) -> None:
        self.socket.stop()
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()


Start = Callable[..., tuple[SocketServer, Follower]]


def queued(line: Line, token: str) -> None:
    line.send(event("task_queue", token))
