"""Small pictures of kept images: large files, decoded on the image thread and scaled here. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import Accepted, Answer, FromFile


class SetPictures(QObject):
    """Pixmaps by path, cropped to fill; null for a web address and for a file that cannot be read."""

    ready = Signal(str)  # path: `picture` has an answer for it now

    def __init__(self, intake: ImageIntake, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._intake = intake
        self._size = QSize()
        self._kept: dict[str, QPixmap] = {}
        self._asked: dict[int, str] = {}
        intake.answered.connect(self._on_answer)

    def set_size(self, size: QSize) -> None:
        """Device pixels of a picture."""
        if size != self._size:
            self._size = QSize(size)
            self._kept.clear()

    def picture(self, path: str) -> QPixmap | None:
        """The picture of `path`; None now and `ready` later where it was not decoded yet."""
        if path.startswith(("http:", "https:")):
            return QPixmap()
        if path not in self._kept and path not in self._asked.values():
            self._asked[self._intake.take(FromFile(path))] = path
        return self._kept.get(path)

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        path = self._asked.pop(answer.ticket, None)
        if path is not None:
            preview = answer.preview if isinstance(answer, Accepted) else None
            self._kept[path] = QPixmap() if preview is None else self._fitted(preview)
            self.ready.emit(path)

    def _fitted(self, preview: QImage) -> QPixmap:
        smooth, fill = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = preview.scaled(self._size, fill, smooth)
        left, top = (scaled.width() - self._size.width()) // 2, (scaled.height() - self._size.height()) // 2
        return QPixmap.fromImage(scaled.copy(left, top, self._size.width(), self._size.height()))
