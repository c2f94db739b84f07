"""Labels for words of more than one line. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def wrapped(words: str = "", role: str = "", name: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that breaks its lines and shows text as it is, never as HTML.

    `role`: its look, as the style sheet names it; `name`: its object name.
    """
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setObjectName(name)
    if role:
        label.setProperty("role", role)
    return label
