"""One line, at a fixed place, that says how something went: waiting, good or bad. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 44
_ICONS = {"good": "check", "bad": "error", "muted": "info"}


class ResultLine(QWidget):
    """Keeps its height when empty, so that buttons stay where they are; announces what it says."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = ""
        give_room(self, height=HEIGHT, least=True)
        self._icon = QLabel()
        self._icon.setFixedSize(20, 20)
        self._words = wrapped(name="result_words")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        theme.changed.connect(self._tint)

    def say(self, role: str, words: str) -> None:
        """`role` is "good", "bad" or "muted"."""
        self._role = role
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._words.setProperty("role", role)
        self._words.style().polish(self._words)
        self._tint()
        if self.window().isVisible():  # what stands there from the beginning has not just come up
            announce(self, words, urgent=role == "bad")

    def wait(self, words: str) -> None:
        """Something is under way."""
        self.say("muted", words)

    def clear(self) -> None:
        self._role = ""
        self._words.clear()
        self._words.hide()
        self._icon.clear()

    @Slot()
    def _tint(self) -> None:
        if self._role:
            icon = self._theme.icon(_ICONS[self._role], self._role)
            self._icon.setPixmap(icon.pixmap(QSize(20, 20), self.devicePixelRatioF()))
