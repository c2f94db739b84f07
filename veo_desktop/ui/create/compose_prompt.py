"""The prompt: an editor that grows with its text, and the token estimate below it. UI thread only."""

from __future__ import annotations

import math

from PySide6.QtCore import Property, QMimeData, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QTextCursor, QTextOption
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from veo_desktop.core.tokens import TOKEN_LIMIT, estimate_tokens
from veo_desktop.ui.create.compose_rules import prompt_warning
from veo_desktop.ui.parts.field import Field, set_role
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.image_mime import image_source, is_image_for_sure
from veo_desktop.ui.parts.text import shown, tr

MIN_LINES = 5
MAX_LINES = 12
CHROME = 11  # border and padding of the style sheet, and a pixel without which Qt takes the last line for cut
COUNT_DELAY = 120  # ms: a fast typist does not wait for the count


class PromptEditor(QPlainTextEdit):
    """Plain text that grows from 5 to 12 lines; an image pasted or dropped here is passed on. `value` is the text."""

    value_changed = Signal(str)
    image_offered = Signal(object)  # ImageSource

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prompt_editor")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_image_for_sure(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        image = image_source(source) if is_image_for_sure(source) else None
        if image is not None:
            self.image_offered.emit(image)
        else:
            super().insertFromMimeData(source)

    def _get(self) -> str:
        return self.toPlainText()

    def _set(self, value: str) -> None:
        """Replace the text so that undo brings the old one back."""
        if value == self.toPlainText():
            return
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(value)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _fit(self) -> None:
        """As high as the text, between its limits. A plain document measures its height in lines.

        There is a scroll bar beyond the limit only: one that comes and goes wraps the lines anew, and so flickers.
        """
        lines = int(self.document().size().height())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if lines > MAX_LINES else policy.ScrollBarAlwaysOff)
        room = min(MAX_LINES, max(MIN_LINES, lines)) * math.ceil(QFontMetricsF(self.font()).lineSpacing())
        height = room + math.ceil(2 * self.document().documentMargin()) + CHROME
        if height != self.height():
            self.setFixedHeight(height)

    @Slot()
    def _on_changed(self) -> None:
        self.value_changed.emit(self.toPlainText())

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())


class PromptSection(QWidget):
    """Editor, message line and token estimate."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PromptEditor(self)
        self.editor.setPlaceholderText(placeholder)
        self.tokens = QLabel(self)
        self.tokens.setObjectName("token_estimate")
        self.tokens.setProperty("role", "small")
        self.tokens.setFont(fixed_width(self.tokens.font()))
        self.tokens.setToolTip(tr("An estimate: only the model counts its tokens exactly"))
        self.field = Field(tr("Prompt"), self.editor, self, labelled=False, aside=self.tokens)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_DELAY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.editor.value_changed.connect(self._on_changed)
        self._counting.timeout.connect(self._count)
        self._count()

    @Slot(str)
    def _on_changed(self) -> None:
        self.field.set_error("")
        self._counting.start()

    @Slot()
    def _count(self) -> None:
        prompt = self.editor.value
        tokens = estimate_tokens(prompt)
        self.tokens.setText(tr("about {n} / {limit} tokens", n=f"{tokens:,}", limit=f"{TOKEN_LIMIT:,}"))
        set_role(self.tokens, "warn" if tokens > TOKEN_LIMIT else "small")
        warning = prompt_warning(prompt)
        self.field.set_note(shown(warning) if warning else "", "warn")
