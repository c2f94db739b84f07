"""A field for a web address. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class UrlInput(QLineEdit):
    """`value` is what is entered, without the blanks around it."""

    value_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("https://…")
        self.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.textChanged.connect(self.value_changed)

    def _get(self) -> str:
        return self.text().strip()

    def _set(self, value: str) -> None:
        self.setText(value)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]
