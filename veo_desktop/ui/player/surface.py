"""Paints the picture, letterboxed or the part of it that is in sight, guides and layers over it. UI thread only.

A picture that fits is scaled before it gets here; one that is zoomed comes in full size, and is scaled here.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.ground import Ground, ground_brush
from veo_desktop.ui.player.guides import Guides
from veo_desktop.ui.player.placing import Placing, placed
from veo_desktop.ui.player.zoom import Zoom
from veo_desktop.ui.player.zoomable import Zoomable

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.picture import Picture
    from veo_desktop.ui.player.layers import PictureLayer

HASHED_ROWS = 64


class Surface(Zoomable):
    """`painted(Picture)`: a new frame is on the screen; `room_changed`: `box` or the room are others now.

    `zoom`, `guides` and `ground` are what it shows now; `set_…` changes them. `zoom_changed` follows.
    `layers` lie on the picture, the last one above the others.
    """

    painted = Signal(object)
    clicked = Signal()
    double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.Graphic)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Picture"))
        self._picture: Picture | None = None
        self._image = QImage()
        self._shown = QSize(16, 9)
        self.zoom = Zoom()
        self.guides = Guides()
        self.ground = Ground.BLACK
        self.layers: list[PictureLayer] = []
        self._placed: tuple[object, Placing] | None = None  # and what it was worked out for
        self._new = False
        self._frames_painted = 0
        self._hashes: set[int] | None = None

    @property
    def box(self) -> tuple[int, int]:
        """How large frames are to be rendered for it, in device pixels."""
        wanted = self.zoom.box(self._shown, self.room)
        return wanted.width(), wanted.height()

    @property
    def room(self) -> QSize:
        """In device pixels."""
        ratio = self.devicePixelRatioF()
        return QSize(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    @property
    def frame(self) -> int:
        """Number of the frame on the screen, from 0; -1 when there is none."""
        return self._picture.index if self._picture is not None else -1

    @property
    def clip_size(self) -> QSize:
        """That of the clip on the screen, in its own pixels."""
        return self._shown

    @property
    def frames_painted(self) -> int:
        return self._frames_painted

    @property
    def distinct_frames(self) -> int:
        return len(self._hashes) if self._hashes is not None else 0

    def count_distinct(self) -> None:
        """Begin to count how many different pictures are painted."""
        self._hashes = set()

    def show_picture(self, picture: Picture, shown: tuple[int, int]) -> None:
        """Paint `picture` from now on, of a clip of the size `shown`. Another size is shown as it fits."""
        self._picture, self._new = picture, True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # no copy: the image looks into the frame's memory, which `_picture` keeps alive
        self._image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        if shown != self._shown.toTuple():
            self._shown = QSize(*shown)
            self.set_zoom(Zoom())
        self.update()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the picture so large, and that part of it."""
        if zoom == self.zoom:
            return
        before, self.zoom = self.box, zoom
        if self.box != before:
            self.room_changed.emit()
        self.zoom_changed.emit()
        self.update()

    def set_guides(self, guides: Guides) -> None:
        self.guides = guides
        self.update()

    def set_ground(self, ground: Ground) -> None:
        """What is seen around the picture."""
        self.ground = ground
        self.update()

    def refresh_layers(self) -> None:
        """They have changed."""
        if any(layer.takes_drags for layer in self.layers):
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
        self.update()

    def clear(self) -> None:
        self._image, self._picture, self._new = QImage(), None, False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # nothing for Tab to stop at
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the picture is, in this widget's coordinates, also where it reaches beyond; on device pixels."""
        ratio = self.devicePixelRatioF()
        found = self.zoom.rect(self._shown, self.room)
        return QRectF(found.left() / ratio, found.top() / ratio, found.width() / ratio, found.height() / ratio)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, ground = QPainter(self), ground_brush(self.ground)
        if self._picture is None:
            painter.fillRect(self.rect(), ground)
            self.paint_focus(painter)
            return
        placing = self._placing(self._picture)
        for rect in placing.around:
            painter.fillRect(rect, ground)
        placing.draw(painter, self._image)
        self.guides.paint(painter, placing.target)
        for layer in self.layers:
            layer.paint(painter, placing.target, self._picture.index, QRectF(self.rect()))
        self.paint_focus(painter)
        painter.end()
        if self._new:
            self._note_painted(self._picture)

    def _placing(self, picture: Picture) -> Placing:
        """Worked out anew only where something about it is another: from frame to frame nothing is."""
        found_for = (self.size(), self.devicePixelRatioF(), self.zoom, self._shown, self._image.size(), picture.turns)
        if self._placed is None or self._placed[0] != found_for:
            ratio = self.devicePixelRatioF()
            found = placed(self.rect(), self.picture_rect(), self._image.size(), picture.turns, ratio, self.zoom)
            self._placed = (found_for, found)
        return self._placed[1]

    def _note_painted(self, picture: Picture) -> None:
        self._new = False
        self._frames_painted += 1
        if self._hashes is not None:
            self._hashes.add(_hash(picture))
        self.painted.emit(picture)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.double_clicked.emit()


def _hash(picture: Picture) -> int:
    """Of some rows spread over the picture: cheap, and a moving clip changes them."""
    step = max(1, picture.height // HASHED_ROWS)
    value = 0
    for row in range(0, picture.height, step):
        start = row * picture.stride
        value = zlib.crc32(picture.pixels[start : start + picture.width * 4], value)
    return value
