"""The pictures inside a tile, sharp at any scale; what a clip does not show of one is dimmed. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from veo_desktop.ui.parts.theme import Theme

MOST = 3  # side by side; more would be stripes
GAP = 3
ICON = 22
DIM = 0.72
FAINT = 0.35


@dataclass(frozen=True, slots=True)
class Kept:
    """The part of a picture that is seen, as fractions of its width and height."""

    left: float
    top: float
    width: float
    height: float

    @property
    def whole(self) -> bool:
        return self.width >= 1 and self.height >= 1

    def within(self, area: QRectF) -> QRectF:
        return QRectF(
            area.x() + self.left * area.width(),
            area.y() + self.top * area.height(),
            self.width * area.width(),
            self.height * area.height(),
        )


class ZonePicture(QWidget):
    """One picture whole, several each filling its share, or an icon."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: tuple[QImage, ...] = ()
        self._scaled: dict[tuple[int, int, int], QPixmap] = {}
        self._kept: Kept | None = None
        self._icon = "plus"
        self._faint = False
        self._framed = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def show_pictures(
        self, pictures: tuple[QImage, ...], kept: Kept | None, icon: str, *, faint: bool, framed: bool
    ) -> None:
        """`framed` puts a ground behind the icon; `faint` pictures do not count now."""
        if pictures[:MOST] != self._pictures:
            self._scaled.clear()
        self._pictures, self._kept, self._icon = pictures[:MOST], kept, icon
        self._faint, self._framed = faint, framed
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if not self._pictures:
            self._paint_icon(painter)
        elif len(self._pictures) == 1:
            self._paint_one(painter)
        else:
            self._paint_row(painter)

    def _paint_icon(self, painter: QPainter) -> None:
        if self._framed:
            painter.fillPath(_rounded(QRectF(self.rect())), self._theme.color("line"))
        icon = self._theme.icon(self._icon, "muted")
        icon.paint(painter, (self.width() - ICON) // 2, (self.height() - ICON) // 2, ICON, ICON)

    def _paint_one(self, painter: QPainter) -> None:
        fitted = self._pictures[0].size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - fitted.width()) // 2, (self.height() - fitted.height()) // 2
        area = QRect(left, top, fitted.width(), fitted.height())
        self._paint_picture(painter, 0, area)
        if self._kept is None or self._kept.whole or self._faint:
            return
        seen = self._kept.within(QRectF(area))
        outside = _rounded(QRectF(area)).subtracted(_plain(seen))
        veil = QColor(self._theme.color("ground"))
        veil.setAlphaF(DIM)
        painter.fillPath(outside, veil)
        painter.setPen(QPen(self._theme.color("text"), 1))
        painter.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_row(self, painter: QPainter) -> None:
        count = len(self._pictures)
        share = (self.width() - GAP * (count - 1)) // count
        for index in range(count):
            self._paint_picture(painter, index, QRect(index * (share + GAP), 0, share, self.height()))

    def _paint_picture(self, painter: QPainter, index: int, area: QRect) -> None:
        painter.save()
        painter.setOpacity(FAINT if self._faint else 1.0)
        painter.setClipPath(_rounded(QRectF(area)))
        painter.drawPixmap(area, self._pixmap(index, area.size()))
        painter.restore()

    def _pixmap(self, index: int, size: QSize) -> QPixmap:
        """The picture filling `size`, made once for each size: painting a large one small each time is coarse."""
        scale = self.devicePixelRatioF()
        wanted = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
        key = (index, wanted.width(), wanted.height())
        if key not in self._scaled:
            filling = self._pictures[index].scaled(
                wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            )
            left, top = (filling.width() - wanted.width()) // 2, (filling.height() - wanted.height()) // 2
            self._scaled[key] = QPixmap.fromImage(filling.copy(left, top, wanted.width(), wanted.height()))
        return self._scaled[key]


def _rounded(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, 5, 5)
    return path


def _plain(area: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(area)
    return path
