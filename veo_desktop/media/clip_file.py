"""A clip's file, read on a helper thread so that a stalled disk can be given up. Used on the decoder thread.

A read from a dead network disk cannot be interrupted. So the blocking calls run on one helper thread a
file, and the caller waits for the answer or for its CancelToken, whichever comes first. A helper that is
stuck closes the file and ends by itself when the disk answers at last; it never touches Qt.
"""

from __future__ import annotations

import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import BinaryIO, TypeVar

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError, Stopped
from veo_desktop.core.text import text

CLOSE_WAIT = 0.5  # seconds

T = TypeVar("T")


class ClipFile:
    """Opens `path` for reading; several cursors (`view`) may read it, one call at a time."""

    def __init__(self, path: str, cancel: CancelToken) -> None:
        self.path = path
        self._cancel = cancel
        self._handle: BinaryIO | None = None
        self._blind: tuple[tuple[int, int], ...] = ()
        self._size, self._reached = 0, 0
        self._errands: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        # daemon: a helper stuck in the kernel must not keep the program from ending
        self._helper = threading.Thread(target=self._work, name="clip-file", daemon=True)
        self._helper.start()

    def open(self, check: Callable[[str], object]) -> None:
        """Check the file with `check(path)`, then open it. Raises MediaError, OSError or Stopped."""

        def job() -> None:
            if not stat.S_ISREG(Path(self.path).stat().st_mode):
                raise MediaError(text("This is not a video file."), "not a regular file")
            check(self.path)
            self._handle = Path(self.path).open("rb")  # noqa: SIM115 (closed by the helper)
            self._size = self._handle.seek(0, 2)

        self._run(job)

    def view(self) -> ClipView:
        """A cursor of its own on the open file."""
        return ClipView(self)

    @contextmanager
    def blind(self, spans: tuple[tuple[int, int], ...]) -> Iterator[None]:
        """Inside, zeros stand for the bytes of these spans, in rising order, and the disk is not asked for them."""
        self._blind = spans
        try:
            yield
        finally:
            self._blind = ()

    def read_at(self, offset: int, size: int) -> bytes:
        """At most `size` bytes from `offset`; empty at the end. Raises OSError or Stopped."""
        self._reached = offset
        for first, end in self._blind:
            if offset < first:
                size = min(size, first - offset)
                break
            if offset < end:
                if self._cancel.cancelled:
                    raise _given_up()
                return bytes(min(size, end - offset))

        def job() -> bytes:
            handle = self._opened()
            handle.seek(offset)
            return handle.read(size)

        return self._run(job)

    @property
    def part(self) -> float:
        """Where in the file it was read last, from 0 to 1. Any thread."""
        return min(1.0, self._reached / self._size) if self._size else 0.0

    def length(self) -> int:
        """Size in bytes now. Raises OSError or Stopped."""
        return self._run(lambda: self._opened().seek(0, 2))

    def close(self) -> None:
        """Give the file back. Returns within CLOSE_WAIT; `released` tells when it is really closed."""
        self._errands.put(None)
        self._helper.join(CLOSE_WAIT)

    @property
    def released(self) -> bool:
        """True once no handle is held any more."""
        return not self._helper.is_alive()

    def _opened(self) -> BinaryIO:
        if self._handle is None:
            raise OSError("the clip's file is not open")
        return self._handle

    def _run(self, job: Callable[[], T]) -> T:
        answers: list[T] = []
        errors: list[BaseException] = []
        done = threading.Event()

        def errand() -> None:
            try:
                answers.append(job())
            except BaseException as error:  # handed to the caller, whatever it is
                errors.append(error)
            done.set()

        self._errands.put(errand)
        with self._cancel.on_cancel(done.set):
            done.wait()
        if errors:
            raise errors.pop()
        if not answers:
            raise _given_up()
        return answers.pop()

    def _work(self) -> None:
        while (errand := self._errands.get()) is not None:
            errand()
        if self._handle is not None:
            self._handle.close()


class ClipView:
    """A cursor on a ClipFile, with the methods that PyAV reads a file by.

    Once reading was given up, what is asked still finds the end: FFmpeg asks on, and PyAV tells of one error alone.
    """

    def __init__(self, file: ClipFile) -> None:
        self._file = file
        self._position = 0
        self._given_up = False

    def read(self, size: int) -> bytes:
        if self._given_up:
            return b""
        with self._noting():
            piece = self._file.read_at(self._position, size)
        self._position += len(piece)
        return piece

    def seek(self, offset: int, whence: int = 0) -> int:
        base = {0: 0, 1: self._position}.get(whence)
        if base is None and not self._given_up:
            with self._noting():
                base = self._file.length()
        self._position = (base or 0) + offset
        return self._position

    @contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except Stopped:
            self._given_up = True
            raise

    def tell(self) -> int:
        return self._position

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True


def _given_up() -> Stopped:
    return Stopped(text("Reading the clip was given up."))
