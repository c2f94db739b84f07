"""The picture of the crop tool, and the frame on it that mouse and keys move. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from veo_desktop.core.crop import Corner, Sheet
from veo_desktop.core.picture_fit import Area
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

HANDLE = 12
EDGE = 8  # room around the picture, so that handles at its corners can be taken
STEP, LONG_STEP = 1, 10
GROWTH = 16
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_GROW = {Qt.Key.Key_Plus: GROWTH, Qt.Key.Key_Equal: GROWTH, Qt.Key.Key_Minus: -GROWTH}
_SLANTED = {
    Corner.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Corner.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
    Corner.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Corner.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
}


class CropView(QWidget):
    """`area` in pixels of the picture. Arrows move it, with Shift by ten; plus and minus size it."""

    area_changed = Signal(object)  # Area

    def __init__(self, theme: Theme, picture: QImage, sheet: Sheet, area: Area, parent: QWidget) -> None:
        """`picture` is shown; it may be smaller than what the `sheet` measures."""
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._scaled = QPixmap()
        self._sheet = sheet
        self._area = area
        self._corner: Corner | None = None
        self._grip: QPointF | None = None  # where the frame was taken, from its upper left corner, in pixels
        give_role(self, Role.Canvas)
        self.setObjectName("crop_view")
        self.setAccessibleName(tr("Part of the picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(280, 200))
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(576, 396)

    @property
    def area(self) -> Area:
        return self._area

    def set_area(self, area: Area) -> None:
        if area != self._area:
            self._area = area
            self._describe()
            self.update()
            self.area_changed.emit(area)

    def set_sheet(self, sheet: Sheet, area: Area) -> None:
        """Another shape from now on."""
        self._sheet = sheet
        self.set_area(area)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        long = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            across, down = _ARROWS[key]
            step = LONG_STEP if long else STEP
            self.set_area(self._sheet.move(self._area, across * step, down * step))
        elif key in _GROW:
            self.set_area(self._sheet.grow(self._area, _GROW[key]))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._corner = self._corner_at(event.position())
        if self._corner is None and self._frame().contains(event.position()):
            self._grip = self._pixel(event.position()) - QPointF(self._area.left, self._area.top)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pixel = self._pixel(event.position())
        if self._corner is not None:
            self.set_area(self._sheet.drag(self._area, self._corner, round(pixel.x()), round(pixel.y())))
        elif self._grip is not None:
            left, top = round(pixel.x() - self._grip.x()), round(pixel.y() - self._grip.y())
            self.set_area(self._sheet.move(self._area, left - self._area.left, top - self._area.top))
        else:
            self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._corner, self._grip = None, None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, frame = self.picture_rect(), self._frame()
        painter.drawPixmap(whole.topLeft(), self._pixmap())
        outside = QPainterPath()
        outside.addRect(whole)
        inside = QPainterPath()
        inside.addRect(frame)
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 165))  # dark on any picture, in both themes
        self._paint_thirds(painter, frame)
        painter.setPen(QPen(self._theme.color("accent") if self.hasFocus() else QColor("white"), 2))
        painter.drawRect(frame)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 1))
        painter.setBrush(QColor("white"))
        for point in self._corners().values():
            painter.drawRoundedRect(QRectF(point.x() - HANDLE / 2, point.y() - HANDLE / 2, HANDLE, HANDLE), 3, 3)

    def _paint_thirds(self, painter: QPainter, frame: QRectF) -> None:
        painter.setPen(QPen(QColor(255, 255, 255, 130), 1))
        for part in (1 / 3, 2 / 3):
            x, y = frame.left() + frame.width() * part, frame.top() + frame.height() * part
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))

    def _pixmap(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        wanted = (self.picture_rect().size() * scale).toSize()
        if self._scaled.size() != wanted:
            self._scaled = QPixmap.fromImage(
                self._picture.scaled(
                    wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
            self._scaled.setDevicePixelRatio(scale)
        return self._scaled

    def picture_rect(self) -> QRectF:
        """Where the picture is."""
        room = self.size() - QSize(2 * EDGE, 2 * EDGE)
        size = QSize(self._sheet.width, self._sheet.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        return QRectF(corner, size)

    def _frame(self) -> QRectF:
        whole = self.picture_rect()
        across, down = whole.width() / self._sheet.width, whole.height() / self._sheet.height
        return QRectF(
            whole.x() + self._area.left * across,
            whole.y() + self._area.top * down,
            self._area.width * across,
            self._area.height * down,
        )

    def _pixel(self, point: QPointF) -> QPointF:
        whole = self.picture_rect()
        across, down = self._sheet.width / whole.width(), self._sheet.height / whole.height()
        return QPointF((point.x() - whole.x()) * across, (point.y() - whole.y()) * down)

    def _corners(self) -> dict[Corner, QPointF]:
        frame = self._frame()
        return {
            Corner.TOP_LEFT: frame.topLeft(),
            Corner.TOP_RIGHT: frame.topRight(),
            Corner.BOTTOM_LEFT: frame.bottomLeft(),
            Corner.BOTTOM_RIGHT: frame.bottomRight(),
        }

    def _corner_at(self, point: QPointF) -> Corner | None:
        near = {corner: (place - point).manhattanLength() for corner, place in self._corners().items()}
        nearest = min(near, key=lambda corner: near[corner])
        return nearest if near[nearest] <= HANDLE * 1.5 else None

    def _show_cursor(self, point: QPointF) -> None:
        corner = self._corner_at(point)
        inside = Qt.CursorShape.SizeAllCursor if self._frame().contains(point) else Qt.CursorShape.ArrowCursor
        self.setCursor(_SLANTED[corner] if corner is not None else inside)

    def _describe(self) -> None:
        self.setAccessibleDescription(
            tr(
                "{width}×{height} pixels, {left} from the left, {top} from the top. "
                "Arrow keys move it, with Shift by ten; plus and minus change its size.",
                width=self._area.width,
                height=self._area.height,
                left=self._area.left,
                top=self._area.top,
            )
        )
