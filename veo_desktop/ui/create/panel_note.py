"""A word at the foot of the compose panel about what has just happened to it, with a choice where there is one.

UI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

MARGIN = 14


class PanelNote(QFrame):
    """Hidden until there is something to say; a new word takes the place of the old one, and it can be closed.

    What only tells of something is over once the person has gone on: `pass_by`.
    """

    settings_wanted = Signal()  # of what was asked about: `ask`
    text_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel_note")
        self.setAccessibleName(tr("About these settings"))
        self.setProperty("surface", "panel")
        card = QFrame(self)
        card.setProperty("surface", "card")
        self._words = wrapped(name="panel_note_words", parent=card)
        self._close = QToolButton(card)
        self._close.setObjectName("panel_note_close")
        self._close.setProperty("kind", "quiet")
        self._close.setProperty("part", "inside")
        self._close.setIcon(theme.icon("close", "muted"))
        self._close.setIconSize(QSize(14, 14))
        self._close.setAccessibleName(tr("Close"))
        self._close.clicked.connect(self.hide)
        self._as_settings = named_button("panel_note_settings", tr("Use as settings"), "plain", card)
        self._as_text = named_button("panel_note_text", tr("Paste the text"), "quiet", card)
        self._as_settings.clicked.connect(self._take_settings)
        self._as_text.clicked.connect(self._take_text)
        self._lay_out(card)
        self.hide()

    def say(self, words: str, role: str = "small") -> None:
        """`role` as a label's: "small", "warn" or "bad"."""
        self._show(words, role, asking=False)

    def ask_about_text(self) -> None:
        """What was pasted into the prompt reads like settings."""
        self._show(tr("This text holds the settings of a clip."), "small", asking=True)

    @Slot()
    def pass_by(self) -> None:
        """Go, unless there is something to choose, or something went wrong."""
        if self._words.property("role") == "small" and self._buttons.isHidden():
            self.hide()

    @property
    def words(self) -> str:
        """What is said now; "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def _show(self, words: str, role: str, *, asking: bool) -> None:
        self._words.setText(words)
        set_role(self._words, role)
        self._buttons.setVisible(asking)
        self.setAccessibleDescription(words)
        self.show()
        announce(self, words, urgent=role == "bad")

    def _lay_out(self, card: QFrame) -> None:
        self._buttons = QWidget(card)
        choices = FlowLayout(self._buttons, spacing=8)
        choices.addWidget(self._as_settings)
        choices.addWidget(self._as_text)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._words, 1)
        line.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(12, 8, 8, 8))
        inside.setSpacing(8)
        inside.addLayout(line)
        inside.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 4, MARGIN, 8)
        column.addWidget(card)

    @Slot()
    def _take_settings(self) -> None:
        self.hide()
        self.settings_wanted.emit()

    @Slot()
    def _take_text(self) -> None:
        self.hide()
        self.text_wanted.emit()
