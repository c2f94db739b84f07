"""Writes one image to a file as PNG, on a thread of its own: making a PNG of a large sheet takes a moment."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QThread, Signal
from PySide6.QtGui import QImage, QImageWriter

from veo_desktop.core.errors import StorageError, VeoError, unexpected
from veo_desktop.core.files import storage_error, write_atomically
from veo_desktop.core.text import text

_log = logging.getLogger(__name__)


class ImageWriter(QThread):
    """`written(str)`: the path; `failed(Text)`: why there is no file. Keep a reference until it has finished."""

    written = Signal(str)
    failed = Signal(object)

    def __init__(self, image: QImage, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("image writer")
        self._image, self._path = image, path

    def run(self) -> None:
        try:
            self._write(Path(self._path))
        except Exception as error:
            _log.debug("An image was not written", exc_info=True)
            known = error if isinstance(error, VeoError) else unexpected(error)
            self.failed.emit(known.user_message)
        else:
            self.written.emit(self._path)

    def _write(self, path: Path) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"png")
        if not writer.write(self._image):
            raise StorageError(text("This picture cannot be made into a PNG."), writer.errorString())
        try:
            write_atomically(path, bytes(buffer.data().data()), durable=False)
        except OSError as error:
            raise storage_error(error, path) from error
