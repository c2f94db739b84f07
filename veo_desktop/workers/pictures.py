"""Reads small pictures of our own cache off the window's thread. Asked on the UI thread; reads on one of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QFileInfo, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.workers.threads import JOIN_SECONDS, LoopThread

LARGEST_FILE = 4 * 1024 * 1024
AT_ONCE = 4  # that are with the thread: the rest can still be thought better of


@dataclass(frozen=True, slots=True)
class SmallPicture:
    """The picture at `path`, scaled to fit into `box`; the image is null where none can be read."""

    path: str
    box: QSize
    image: QImage


class PictureReader(QObject):
    """Only what was asked for last is still read: what has been scrolled past is not in the way of what is in sight."""

    ready = Signal(object)  # SmallPicture

    _read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = CallQueue("pictures")
        self._thread: LoopThread | None = None
        self._wanted: list[tuple[str, QSize, int]] = []
        self._reading: set[str] = set()
        self._read.connect(self._on_read)

    def want(self, paths: Iterable[str], box: QSize, radius: int = 0) -> None:
        """Read these, the first one first, and nothing else that was asked for before. Each answered by `ready`.

        `radius` rounds the corners, in pixels of the picture: cutting them at each painting would cost more than all
        the rest of it.
        """
        self._wanted = [(path, QSize(box), radius) for path in paths if path not in self._reading]
        self._feed()

    def want_first(self, path: str, box: QSize) -> None:
        """Read this one before all others."""
        if path not in self._reading:
            self._wanted.insert(0, (path, QSize(box), 0))
            self._feed()

    def begin_stop(self) -> None:
        """Ask the thread to end, at once; `stop` waits for it."""
        self._wanted.clear()
        if self._thread is not None:
            self._thread.ask_to_end()

    def stop(self, seconds: float = JOIN_SECONDS) -> bool:
        """End the thread; False when it did not end in time."""
        return self._thread is None or self._thread.finish(seconds)

    def _feed(self) -> None:
        if self._thread is None and self._wanted:
            self._thread = LoopThread("pictures", self._queue.loop, self._queue.stop, self)
            self._thread.start()
        while self._wanted and len(self._reading) < AT_ONCE:
            path, box, radius = self._wanted.pop(0)
            self._reading.add(path)
            self._queue.post(partial(self._work, path, box, radius))

    def _work(self, path: str, box: QSize, radius: int) -> None:
        """On the thread."""
        image = _image(path, box)
        self._read.emit(SmallPicture(path, box, _rounded(image, radius) if radius and not image.isNull() else image))

    @Slot(object)
    def _on_read(self, picture: SmallPicture) -> None:
        self._reading.discard(picture.path)
        self._feed()
        self.ready.emit(picture)


def _image(path: str, box: QSize) -> QImage:
    info = QFileInfo(path)
    if not info.isFile() or info.size() > LARGEST_FILE or box.isEmpty():
        return QImage()
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    full = reader.size()
    if not full.isValid():
        return QImage()
    if full.width() > box.width() or full.height() > box.height():
        reader.setScaledSize(full.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def _rounded(image: QImage, radius: int) -> QImage:
    rounded = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    painter.drawRoundedRect(rounded.rect(), radius, radius)
    painter.end()
    return rounded
