"""Takes images in from files, addresses, clipboards and browsers. Called on the UI thread; works on its own thread."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.cancel import CancelToken
from veo_desktop.workers.threads import JOIN_SECONDS, LoopThread

if TYPE_CHECKING:  # the thread loads it
    from veo_desktop.workers.image_sources import Answer, ImageSource
    from veo_desktop.workers.image_works import ImageWorks

_Work = Callable[["ImageWorks", int], "Answer"]  # called with the ticket


class ImageIntake(QObject):
    """Checks, keeps and previews images off the UI thread; every answer carries the ticket of its question.

    The thread is started by the first image, so that a start without one costs nothing.
    """

    answered = Signal(object)  # Accepted, TooLarge, Refused or Seen; emitted on the image thread

    def __init__(self, keep: Callable[[bytes], str], parent: QObject | None = None) -> None:
        """`keep` stores the bytes of an image for good and gives its absolute path; StorageError where it cannot.

        It runs on the image thread.
        """
        super().__init__(parent)
        self._keep = keep
        self._queue: queue.SimpleQueue[tuple[int, _Work] | None] = queue.SimpleQueue()
        self._thread: LoopThread | None = None
        self._ticket = 0
        self._stopping = CancelToken()

    def take(self, source: ImageSource) -> int:
        """Have an image checked; the ticket of the answer to come."""
        return self._ask(lambda works, ticket: works.take(ticket, source))

    def shrink(self, source: ImageSource) -> int:
        """Take an image that was too large, made small enough; the ticket of the answer to come."""
        return self._ask(lambda works, ticket: works.shrink(ticket, source))

    def look(self, path: str) -> int:
        """Have a kept image read for a close look; the ticket of the answer to come, Seen or Refused."""
        return self._ask(lambda works, ticket: works.look(ticket, path))

    def begin_stop(self) -> None:
        """Ask the thread to end, at once; `stop` waits for it."""
        if self._thread is not None:
            self._thread.ask_to_end()

    def stop(self, seconds: float = JOIN_SECONDS) -> bool:
        """End the thread; what waits is dropped. False when it did not end in time."""
        return self._thread is None or self._thread.finish(seconds)

    def _ask(self, work: _Work) -> int:
        self._ticket += 1
        self._queue.put((self._ticket, work))
        if self._thread is None:
            self._thread = LoopThread("images", self._loop, self._end, self)
            self._thread.start()
        return self._ticket

    def _end(self) -> None:
        self._stopping.cancel()
        while not self._queue.empty():
            self._queue.get_nowait()
        self._queue.put(None)

    def _loop(self) -> None:
        from veo_desktop.workers.image_works import ImageWorks  # a start without an image does without it

        works = ImageWorks(self._keep, self._stopping)
        while (asked := self._queue.get()) is not None:
            ticket, work = asked
            self.answered.emit(work(works, ticket))
