"""The prompt as it was sent: to read and to copy, as high as its text up to a limit. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown

LOWEST = 48
HIGHEST = 140
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_prompt(self, prompt: str) -> None:
        if prompt != self.toPlainText():
            self.setPlainText(prompt)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        bar = self.verticalScrollBar()
        room = self.viewport().width() + (bar.width() if bar.isVisible() else 0)
        width = max(40, room - 2 * int(self.document().documentMargin()))
        highest = grown(HIGHEST)
        area = QRect(0, 0, width, 10 * highest)
        prompt = self.toPlainText()[:MEASURED]
        text = self.fontMetrics().boundingRect(area, int(Qt.TextFlag.TextWordWrap), prompt)
        wanted = text.height() + PADDING if text.width() <= width else highest + 1  # a word longer than the line
        scrolls = wanted > highest  # said here, else a bar that comes and goes would wrap the text for its own sake
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(min(highest, max(grown(LOWEST), wanted)))
