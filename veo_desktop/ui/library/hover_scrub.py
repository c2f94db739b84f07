"""Runs through a clip under the pointer, by a strip of small pictures made when it is wanted. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap

from veo_desktop.core.library import ClipRow, Strip
from veo_desktop.workers.pictures import PictureReader, SmallPicture

DELAY = 120  # ms: a pointer on its way elsewhere wants no strip
WHOLE = QSize(16384, 2048)  # a strip is shown as it is


class HoverScrub(QObject):
    """`strip_wanted(clip id)` is answered by `take`; `changed`: the picture of the clip under the pointer is another.

    One strip at a time is kept: that of the clip under the pointer.
    """

    strip_wanted = Signal(str)
    changed = Signal()

    def __init__(self, reader: PictureReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._clip_id = ""
        self._path = ""
        self._frames = 0
        self._at = 0.0
        self._strip = QPixmap()
        self._ask = QTimer(self, singleShot=True, interval=DELAY)
        self._ask.timeout.connect(self._on_ask)
        reader.ready.connect(self._on_ready)

    @property
    def clip_id(self) -> str:
        """The clip under the pointer, "" for none."""
        return self._clip_id

    @property
    def at(self) -> float:
        """Where in the clip the pointer is, from 0 to 1."""
        return self._at

    def enter(self, row: ClipRow, at: float) -> None:
        """The pointer is on a clip's picture, at this part of its width."""
        self._at = min(1.0, max(0.0, at))
        if row.id != self._clip_id:
            self.leave()
            self._clip_id = row.id
            self._ask.start()
        self.changed.emit()

    def leave(self) -> None:
        """The pointer is on none."""
        if self._clip_id:
            self._clip_id, self._path, self._frames, self._strip = "", "", 0, QPixmap()
            self._ask.stop()
            self.changed.emit()

    def frame(self) -> tuple[QPixmap, QRect] | None:
        """The strip, and the part of it that is to be shown; None while there is none."""
        if self._strip.isNull() or not self._frames:
            return None
        width = self._strip.width() // self._frames
        number = min(self._frames - 1, int(self._at * self._frames))
        return self._strip, QRect(number * width, 0, width, self._strip.height())

    @Slot(object)
    def take(self, strip: Strip) -> None:
        """A strip was made."""
        if strip.clip_id == self._clip_id and strip.path and strip.frames > 0:
            self._path, self._frames = strip.path, strip.frames
            self._reader.want_first(strip.path, WHOLE)

    @Slot()
    def _on_ask(self) -> None:
        self.strip_wanted.emit(self._clip_id)

    @Slot(object)
    def _on_ready(self, read: SmallPicture) -> None:
        if self._path and read.path == self._path:
            self._strip = QPixmap.fromImage(read.image)
            self.changed.emit()
