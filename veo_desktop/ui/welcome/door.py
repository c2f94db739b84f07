"""One of the two doors of the welcome: a large button with a picture and what it means. UI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.theme import Theme

ART = 168  # pixels: the picture's height
RADIUS = 14
_EDGE = 20


class Door(QPushButton):
    """`lines` say what it means, `verb` what a click does. Enter and the space bar open it too."""

    def __init__(
        self, theme: Theme, name: str, picture: Path, title: str, lines: str, verb: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QSvgRenderer(str(picture))
        self._drawn = QPixmap()
        self._hovered = False
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(lines)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter opens it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, ART + 16, _EDGE, 16)
        column.setSpacing(8)
        for words, role in ((title, "door"), (lines, "muted"), (verb, "verb")):
            label = wrapped(words, role, parent=self)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if words is lines:
                label.setMinimumHeight(2 * QFontMetrics(label.font()).lineSpacing())
            if words is verb:
                column.addStretch(1)
            column.addWidget(label)

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(max(260, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.color("selected" if self.isDown() else "raised"))
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(0, 0, self._art())
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lit = self.hasFocus() or self._hovered
        width = 2 if self.hasFocus() else 1
        half = width / 2  # on whole pixels: a line between two is half as strong
        painter.setPen(QPen(self._theme.color("accent" if lit else "edge"), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def _art(self) -> QPixmap:
        """The picture, as wide as the door and cut to its height."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(self.width(), ART) * ratio
        if self._drawn.size() != wanted:
            self._drawn = QPixmap(wanted)
            self._drawn.fill(Qt.GlobalColor.transparent)
            room = QRectF(QPointF(0, 0), wanted.toSizeF())
            whole = self._picture.viewBoxF().size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            box = QRectF(QPointF(0, 0), whole)
            box.moveCenter(room.center())
            painter = QPainter(self._drawn)
            self._picture.render(painter, box)
            painter.end()
            self._drawn.setDevicePixelRatio(ratio)
        return self._drawn
