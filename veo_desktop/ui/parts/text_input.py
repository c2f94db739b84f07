"""Fields for words: one line, or a few that grow with their text. UI thread only."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QEvent, QSize, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

FEWEST_LINES, MOST_LINES = 2, 6
CHROME = 11  # border and padding of the style sheet, and a pixel without which Qt takes the last line for cut


class TextInput(QLineEdit):
    """One line. `value` is what is entered, without the blanks around it."""

    value_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self.value_changed)

    def _get(self) -> str:
        return self.text().strip()

    def _set(self, value: str) -> None:
        if value != self._get():
            self.setText(value)
            self.setCursorPosition(0)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]


class TextBox(QPlainTextEdit):
    """A few lines. `value` is the whole text; Tab leaves it."""

    value_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)  # undo belongs to the panel around it
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    def _get(self) -> str:
        return self.toPlainText()

    def _set(self, value: str) -> None:
        if value != self.toPlainText():
            self.setPlainText(value)
            self.moveCursor(QTextCursor.MoveOperation.End)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _fit(self) -> None:
        lines = min(MOST_LINES, max(FEWEST_LINES, int(self.document().size().height())))
        room = lines * math.ceil(QFontMetricsF(self.font()).lineSpacing())
        self.setFixedHeight(room + math.ceil(2 * self.document().documentMargin()) + CHROME)

    @Slot()
    def _on_changed(self) -> None:
        self.value_changed.emit(self.toPlainText())
