"""Small pictures for the cards, read one at a time between two turns of the event loop, never while painting.

UI thread only. The files are thumbnails of our own cache: a few kilobytes each; a larger file is not read.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QFileInfo, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPixmap

KEPT = 64
LARGEST_FILE = 4 * 1024 * 1024


class JobPictures(QObject):
    """Pixmaps of one size, cropped to fill, the newest 64 kept; that of a file that cannot be read is null."""

    ready = Signal(str)  # path: `picture` has an answer for it now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = QSize()
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: list[str] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._read_next)

    def set_size(self, size: QSize) -> None:
        """Device pixels of a picture; a change (another screen) forgets those of the old size."""
        if size != self._size:
            self._size = QSize(size)
            self._kept.clear()

    def picture(self, path: str) -> QPixmap | None:
        """The picture of `path`, null where it cannot be read; None now and `ready` later where it is not read yet."""
        found = self._kept.get(path)
        if found is not None:
            self._kept.move_to_end(path)
            return found
        if path not in self._wanted:
            self._wanted.append(path)
            del self._wanted[:-KEPT]
            self._timer.start()
        return None

    @Slot()
    def _read_next(self) -> None:
        if not self._wanted:
            self._timer.stop()
            return
        path = self._wanted.pop()  # the newest wish is the one on the screen
        self._kept[path] = QPixmap.fromImage(self._read(path))
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(path)

    def _read(self, path: str) -> QImage:
        info = QFileInfo(path)
        if not info.isFile() or info.size() > LARGEST_FILE or self._size.isEmpty():
            return QImage()
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        full = reader.size()
        if not full.isValid():
            return QImage()
        scaled = full.scaled(self._size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        reader.setScaledSize(scaled)
        image = reader.read()
        left = (image.width() - self._size.width()) // 2
        top = (image.height() - self._size.height()) // 2
        return image.copy(left, top, self._size.width(), self._size.height()) if not image.isNull() else image
