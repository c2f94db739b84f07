"""A column of buttons for actions that stand in a menu as well. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.wrapping_button import WrappingButton


class ActionButtons(QWidget):
    """A button is there, and can be pressed, while its action is and can be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[tuple[QAction, QPushButton]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """One below the other, in this order."""
        for action in actions:
            button = WrappingButton(f"{action.objectName()}_button", action.text(), self)
            button.setIcon(action.icon())
            button.clicked.connect(action.trigger)
            action.changed.connect(self._on_changed)
            self._buttons.append((action, button))
            self._column.addWidget(button)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        for action, button in self._buttons:
            button.setVisible(action.isVisible())
            button.setEnabled(action.isEnabled())
