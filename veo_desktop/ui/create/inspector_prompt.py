"""The prompt as it was sent: to read and to copy, as high as its text up to a limit. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from veo_desktop.ui.parts.text import tr

LOWEST = 48
HIGHEST = 132
PADDING = 22
MEASURED = 2000


class PromptView(QPlainTextEdit):
    """Read-only; a text that does not change keeps its selection and its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector_prompt")
        self.setAccessibleName(tr("Prompt"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_prompt(self, prompt: str) -> None:
        if prompt != self.toPlainText():
            self.setPlainText(prompt)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(40, self.viewport().width() - 2 * int(self.document().documentMargin()))
        area = QRect(0, 0, width, 10 * HIGHEST)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        text = self.fontMetrics().boundingRect(area, int(flags), self.toPlainText()[:MEASURED])
        self.setFixedHeight(min(HIGHEST, max(LOWEST, text.height() + PADDING)))
