"""Says for a moment how large the picture is shown. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel

from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.surface import Surface

SHOWN = 1200  # milliseconds
MARGIN = 12
STYLE = "background: rgba(16, 18, 22, 215); color: white; border-radius: 8px; padding: 4px 10px; font-weight: 600;"


class ZoomBadge(QLabel):
    """Lies over the picture, whose colours the theme does not know: white on dark in both."""

    def __init__(self, surface: Surface) -> None:
        super().__init__(surface)
        self._surface = surface
        self.setObjectName("zoom_badge")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet(STYLE)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN)
        self._timer.timeout.connect(self.hide)
        surface.zoom_changed.connect(self._on_zoom)

    @Slot()
    def _on_zoom(self) -> None:
        words = zoom_words(self._surface)
        if words == self.text() and self.isHidden():
            return  # it was only pushed
        self.setText(words)
        self.adjustSize()
        self.move(self._surface.width() - self.width() - MARGIN, MARGIN)
        self.show()
        self._timer.start()


def zoom_words(surface: Surface) -> str:
    """`200 %`, or that it fits, and how large that is."""
    percent = tr("{n} %", n=round(surface.zoom.factor(surface.clip_size, surface.room) * 100))
    return tr("Fit · {percent}", percent=percent) if surface.zoom.fits else percent
