"""Paints the picture, letterboxed on black. UI thread only; scaling is done before it gets here."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from veo_desktop.media.picture import Picture

HASHED_ROWS = 64


class Surface(QWidget):
    """`painted(Picture)`: a new frame is on the screen; `room_changed`: it has another size in device pixels."""

    painted = Signal(object)
    room_changed = Signal()
    clicked = Signal()
    double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._picture: Picture | None = None
        self._image = QImage()
        self._shown = (16, 9)  # proportions
        self._new = False
        self._frames_painted = 0
        self._hashes: set[int] | None = None

    @property
    def box(self) -> tuple[int, int]:
        """Room in device pixels."""
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

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
        """Paint `picture` from now on, in the proportions `shown`."""
        self._picture, self._shown, self._new = picture, shown, True
        # no copy: the image looks into the frame's memory, which `_picture` keeps alive
        self._image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        self.update()

    def clear(self) -> None:
        self._image, self._picture, self._new = QImage(), None, False
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the picture is, in this widget's coordinates; its edges lie on device pixels."""
        ratio = self.devicePixelRatioF()
        room = QSize(*self.box)
        size = QSize(*self._shown).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) // 2, (room.height() - size.height()) // 2
        return QRectF(left / ratio, top / ratio, size.width() / ratio, size.height() / ratio)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            painter.fillRect(self.rect(), QColor("black"))
            return
        target = self.picture_rect()
        if self._covers_less(target):
            painter.fillRect(self.rect(), QColor("black"))
        self._draw(painter, self._picture, target)
        painter.end()
        if self._new:
            self._note_painted(self._picture)

    def _covers_less(self, target: QRectF) -> bool:
        return target != QRectF(self.rect())

    def _draw(self, painter: QPainter, picture: Picture, target: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        turned = picture.turns % 2 == 1
        width, height = (picture.height, picture.width) if turned else (picture.width, picture.height)
        exact = abs(width - target.width() * ratio) <= 1 and abs(height - target.height() * ratio) <= 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
        if exact:  # pixel for pixel, also where rounding differs by one
            target = QRectF(target.topLeft(), QPointF(target.x() + width / ratio, target.y() + height / ratio))
        if picture.turns:
            painter.translate(target.center())
            painter.rotate(90 * picture.turns)
            across, down = (target.height(), target.width()) if turned else (target.width(), target.height())
            target = QRectF(-across / 2, -down / 2, across, down)
        painter.drawImage(target, self._image)

    def _note_painted(self, picture: Picture) -> None:
        self._new = False
        self._frames_painted += 1
        if self._hashes is not None:
            self._hashes.add(_hash(picture))
        self.painted.emit(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room_changed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.room_changed.emit()
        return super().event(event)

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
