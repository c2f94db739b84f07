"""The window that holds the player's stage while it fills a screen. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.stage import Stage


class FullScreen(QWidget):
    """`left`: a person wants out, by Esc or by closing it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        give_role(self, Role.Window)
        self.setObjectName("full_screen")
        self.setWindowTitle(tr("Player"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def take(self, stage: Stage, screen: QScreen) -> None:
        """Show `stage` on `screen`."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self._layout.addWidget(stage)
        stage.set_full(True)
        self.showFullScreen()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.left.emit()
