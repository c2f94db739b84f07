"""What stands where there is nothing yet: what to do, and the one button for it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from veo_desktop.ui.parts.buttons import named_button


class EmptyState(QWidget):
    """`wanted`: the button was pressed. It is hidden while there is nothing to do."""

    wanted = Signal()

    def __init__(self, words_name: str, button_name: str, parent: QWidget | None = None, *, flat: bool = False) -> None:
        """Both names are object names. `flat`: the button stands beside the words, not below."""
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setObjectName(words_name)
        self._words.setProperty("role", "muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(not flat)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = named_button(button_name, "", "plain", self)
        self._button.clicked.connect(self.wanted)
        direction = QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom
        line = QBoxLayout(direction, self)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        line.addStretch(1)
        line.addWidget(self._words)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        line.addStretch(1)
        self._button.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str, verb: str = "") -> None:
        """`verb` is what the button does; "" for no button."""
        self._words.setText(words)
        self._button.setText(verb)
        self._button.setAccessibleName(verb)
        self._button.setVisible(bool(verb))
