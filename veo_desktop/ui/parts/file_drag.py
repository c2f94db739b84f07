"""Lets a file be dragged out of a widget into another program. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

PREVIEW = 160  # pixels: how wide the picture under the pointer is


class FileDrag(QObject):
    """Watches `widget`; a drag that starts on it carries the file that `path` names then, "" for none.

    The file itself stays: other programs are offered a copy or a link, never a move.
    """

    def __init__(self, widget: QWidget, path: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._path = path
        self._pressed: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._widget:
            if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
                self._pressed = event.position().toPoint()
            elif event.type() is QEvent.Type.MouseButtonRelease:
                self._pressed = None
            elif event.type() is QEvent.Type.MouseMove and self._far_enough(event):
                self._pressed = None
                return self._drag()
        return False

    def _far_enough(self, event: QMouseEvent) -> bool:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        moved = event.position().toPoint() - self._pressed
        return moved.manhattanLength() >= QApplication.startDragDistance()

    def _drag(self) -> bool:
        path = self._path()
        if not path:
            return False
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path)])
        drag = QDrag(self._widget)
        drag.setMimeData(data)
        preview: QPixmap = self._widget.grab()
        drag.setPixmap(preview.scaledToWidth(PREVIEW, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.DropAction.CopyAction)
        return True
