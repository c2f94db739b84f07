"""A sample prompt as a card that is clicked: its picture, what it is, its shape and length. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from veo_desktop.core.samples import Sample
from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.parts.text import tr, tr_data
from veo_desktop.ui.parts.text_size import Size, grown, sized

Colour = Callable[[str], QColor]

RADIUS = 10
CAPTION = 46  # pixels below the picture
_EDGE = 10


def card_height(width: int) -> int:
    return width * 9 // 16 + grown(CAPTION)


class SampleCard(QAbstractButton):
    """`colour` gives the colours by their names in the theme; a picture on black takes those of the dark one."""

    def __init__(self, sample: Sample, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = sample
        self._colour = colour
        self._picture = QPixmap()
        self._hovered = False
        self._line = tr("{ratio} · {n} s · {genre}", genre=tr_data(sample.genre), ratio=sample.ratio, n=sample.seconds)
        self._title = tr_data(sample.title)
        self.setObjectName(f"sample_{sample.id}")
        self.setAccessibleName(tr("Sample prompt: {title}", title=self._title))
        self.setAccessibleDescription(f"{self._line}. {sample.prompt}")
        self.setToolTip(tool_tip(sample.prompt))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(168, card_height(168))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.fillPath(shape, self._colour("raised" if self._hovered or self.isDown() else "panel"))
        area = QRect(1, 1, self.width() - 2, self.height() - grown(CAPTION) - 1)
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(area.topLeft(), self._drawn(area.size()))
        painter.restore()
        self._paint_caption(painter)
        ringed = self.hasFocus()
        painter.setPen(
            QPen(self._colour("accent" if ringed else "line_strong" if self._hovered else "line"), 1 + ringed)
        )
        painter.drawPath(shape)

    def _paint_caption(self, painter: QPainter) -> None:
        title, small = sized(self.font(), Size.BODY, QFont.Weight.Medium), sized(self.font(), Size.TINY)
        top, room = self.height() - grown(CAPTION) + 6, self.width() - 2 * _EDGE
        for font, role, words, line in (
            (title, "text", self._title, top),
            (small, "muted", self._line, top + grown(18)),
        ):
            painter.setFont(font)
            painter.setPen(self._colour(role))
            box = QRect(_EDGE, line, room, grown(16))
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)

    def _drawn(self, size: QSize) -> QPixmap:
        """The picture in this size, drawn once. An upright one stands on black, as its clip will."""
        ratio = self.devicePixelRatioF()
        wanted = size * ratio
        if self._picture.size() != wanted:
            self._picture = QPixmap(wanted)
            self._picture.fill(Qt.GlobalColor.black)
            renderer = QSvgRenderer(str(self.sample.picture))
            painter = QPainter(self._picture)
            room = QRectF(QPointF(0, 0), wanted.toSizeF())
            box = QRectF(QPointF(0, 0), renderer.viewBoxF().size().scaled(room.size(), _fit(renderer)))
            box.moveCenter(room.center())
            renderer.render(painter, box)
            painter.end()
            self._picture.setDevicePixelRatio(ratio)
        return self._picture


def _fit(renderer: QSvgRenderer) -> Qt.AspectRatioMode:
    upright = renderer.viewBoxF().height() > renderer.viewBoxF().width()
    return Qt.AspectRatioMode.KeepAspectRatio if upright else Qt.AspectRatioMode.KeepAspectRatioByExpanding
