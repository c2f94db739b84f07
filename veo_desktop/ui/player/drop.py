"""Takes videos that are dropped on the player. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from veo_desktop.media.file_check import SUFFIXES
from veo_desktop.ui.parts.text import tr

MARGIN = 12


class VideoDrop(QObject):
    """Watches `target`, which shows that it takes a video while one is over it. `dropped(tuple)`: the paths.

    What `own()` names is not taken: that is the clip which is dragged out of here.
    """

    dropped = Signal(object)

    def __init__(self, target: QWidget, own: Callable[[], str]) -> None:
        super().__init__(target)
        self._target, self._own = target, own
        self._hint = QLabel(tr("Drop the video to play it"), target)
        self._hint.setObjectName("drop_hint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.setProperty("part", "over_picture")
        self._hint.hide()
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if kind is QEvent.Type.DragLeave:
            self._hint.hide()
        elif kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not self._videos(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        self._hint.setGeometry(self._target.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        self._hint.show()
        self._hint.raise_()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._hint.hide()
        paths = self._videos(event.mimeData())
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(paths)
        return True

    def _videos(self, data: QMimeData) -> tuple[str, ...]:
        return tuple(path for path in map(QUrl.toLocalFile, data.urls()) if is_video(path) and path != self._own())


def is_video(path: str) -> bool:
    """By its name: what is inside is looked at when it is opened."""
    return Path(path).suffix.lower() in SUFFIXES
