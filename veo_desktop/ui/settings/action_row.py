"""Something that can be done in the settings: what it is, its buttons, and how it went. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.whats_this import explanation
from veo_desktop.ui.settings.found import Found, Row


class ActionRow(Row):
    """`label` names it, `note` explains it. `say` tells how it went, at its place."""

    def __init__(self, name: str, label: str, note: str, *, finds: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._label, self._note, self._finds = label, note, finds
        self._first: QWidget | None = None
        self.setWhatsThis(explanation(label, note))
        caption = QLabel(label)
        caption.setProperty("role", "small")
        self._words = _wrapped(note, "small")
        self._result = _wrapped("", "small")
        self._result.setObjectName(f"{name}_result")
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (caption, self._words, self._buttons, self._result):
            column.addWidget(part)
        self._result.hide()

    def button(self, name: str, words: str, call: Callable[[], object], kind: str = "plain") -> QPushButton:
        """One more button; `call` is a bound method of a QObject of the UI thread."""
        button = named_button(name, words, kind, self._buttons)
        button.clicked.connect(call)
        self._flow.addWidget(button)
        self._first = self._first or button
        return button

    def set_note(self, note: str) -> None:
        self._note = note
        self._words.setText(note)
        self.setWhatsThis(explanation(self._label, note))

    def say(self, role: str, words: str) -> None:
        """`role` "good", "bad", "warn" or "small"; no words take away what was said."""
        set_role(self._result, role)
        self._result.setText(words)
        self._result.setVisible(bool(words))
        announce(self._result, words, urgent=role == "bad")

    @property
    def result(self) -> str:
        return self._result.text()

    @property
    def found(self) -> Found:
        return Found(self._label, f"{self._label} {self._note} {self._finds}", self, self._focus)

    def _focus(self) -> None:
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)


def _wrapped(words: str, role: str) -> QLabel:
    label = wrapped(words, role)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # never less than its lines need
    return label
