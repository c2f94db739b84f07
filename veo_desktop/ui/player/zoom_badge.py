"""Says for a moment how large the picture is shown. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.zoomable import Zoomable

SHOWN = 1200  # milliseconds
MARGIN, PADDING, HEIGHT, RADIUS = 12, 12, 28, 8
SHADE = 215  # how dark the ground is, of 255


class ZoomBadge(QWidget):
    """Lies over the picture, whose colours the theme does not know: light on dark in both."""

    def __init__(self, theme: Theme, surface: Zoomable) -> None:
        super().__init__(surface)
        self._theme, self._surface = theme, surface
        self.setObjectName("zoom_badge")
        self.setAccessibleName(tr("Zoom"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self.hide)
        surface.zoom_changed.connect(self._on_zoom)

    @Slot()
    def _on_zoom(self) -> None:
        words = zoom_words(self._surface)
        if words == self.words and self.isHidden():
            return  # it was only pushed
        self.words = words
        self.setAccessibleDescription(words)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        width = self.fontMetrics().horizontalAdvance(words) + 2 * PADDING
        self.setGeometry(self._surface.width() - width - MARGIN, MARGIN, width, grown(HEIGHT))
        self.update()
        self.show()
        self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self._theme.over_picture("ground")
        ground.setAlpha(SHADE)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setPen(self._theme.over_picture("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)


def zoom_words(surface: Zoomable) -> str:
    """`200 %`, or that it fits, and how large that is."""
    percent = tr("{n} %", n=round(surface.zoom.factor(surface.clip_size, surface.room) * 100))
    return tr("Fit · {percent}", percent=percent) if surface.zoom.fits else percent
