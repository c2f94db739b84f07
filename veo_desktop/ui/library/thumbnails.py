"""The pictures of the clips in sight, kept within a limit. UI thread only; they are read on another one."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QPixmap

from veo_desktop.workers.pictures import PictureReader, SmallPicture

MOST_BYTES = 96 * 1024 * 1024


class Thumbnails(QObject):
    """Pixmaps by path, the ones seen last kept up to `most` bytes; that of a file that cannot be read is null."""

    ready = Signal(str)  # path: `picture` has an answer for it now

    def __init__(self, reader: PictureReader, parent: QObject | None = None, most: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._reader = reader
        self._most = most
        self._box = QSize()
        self._ratio, self._radius = 1.0, 0
        self._bytes = 0
        self._asked: set[str] = set()
        self._kept: OrderedDict[str, tuple[QPixmap, QSize]] = OrderedDict()
        reader.ready.connect(self._on_ready)

    def set_box(self, box: QSize, ratio: float, radius: int) -> None:
        """The room for a picture and the radius of its corners, on a screen with `ratio` device pixels a pixel.

        Pictures of another size are shown until they are read anew.
        """
        self._ratio = ratio
        self._box = QSize(round(box.width() * ratio), round(box.height() * ratio))
        self._radius = round(radius * ratio)

    def picture(self, path: str) -> QPixmap | None:
        """The picture of the file, None while it was not read."""
        found = self._kept.get(path)
        if found is None:
            return None
        self._kept.move_to_end(path)
        return found[0]

    def want(self, paths: Sequence[str]) -> None:
        """Have these read, unless they are here in the size that is shown."""
        missing = [path for path in paths if path and not self._fits(path)]
        self._asked = {*missing, *self._asked}
        self._reader.want(missing, self._box, self._radius)

    def forget(self, path: str) -> None:
        """The file may be another one now."""
        self._drop(path)

    def _fits(self, path: str) -> bool:
        found = self._kept.get(path)
        return found is not None and found[1] == self._box

    def _drop(self, path: str) -> None:
        found = self._kept.pop(path, None)
        if found is not None:
            self._bytes -= _bytes(found[0])

    @Slot(object)
    def _on_ready(self, read: SmallPicture) -> None:
        if read.path not in self._asked:
            return  # somebody else's
        self._asked.discard(read.path)
        self._drop(read.path)
        pixmap = QPixmap.fromImage(read.image)
        pixmap.setDevicePixelRatio(self._ratio)
        self._kept[read.path] = pixmap, read.box
        self._bytes += _bytes(pixmap)
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))
        self.ready.emit(read.path)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
