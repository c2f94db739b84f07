"""The prompt: its editor, what can be put in, and the token estimate below it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core.checks import prompt_warning
from veo_desktop.core.prompting import load_inserts
from veo_desktop.core.resources import resource
from veo_desktop.core.tokens import TOKEN_LIMIT, estimate_tokens
from veo_desktop.ui.create.prompt_editor import PromptEditor
from veo_desktop.ui.create.prompt_inserts import InsertBar
from veo_desktop.ui.parts.field import Field, set_role
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.numbers import number
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme

COUNT_DELAY = 120  # ms: a fast typist does not wait for the count


class PromptSection(QWidget):
    """Editor, inserts, token estimate and message line."""

    replaced = Signal()  # a template came in, or a piece was put in: one step of the panel's undo

    def __init__(self, theme: Theme, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = PromptEditor(theme, self)
        self.editor.setPlaceholderText(placeholder)
        self.inserts = InsertBar(theme, load_inserts(resource("prompting", "inserts.json")), self)
        self.tokens = QLabel(self)
        self.tokens.setObjectName("token_estimate")
        self.tokens.setProperty("role", "small")
        self.tokens.setFont(fixed_width(self.tokens.font()))
        self.tokens.setToolTip(tr("An estimate: only the model counts its tokens exactly"))
        self.field = Field(tr("Prompt"), self.editor, self, labelled=False, aside=self._below())
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_DELAY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.editor.value_changed.connect(self._on_changed)
        self.inserts.chosen.connect(self.insert)
        self._counting.timeout.connect(self._count)
        self._count()

    def open_fields(self) -> tuple[str, ...]:
        """The fields of a template that are still to be filled, each once: `("subject",)`."""
        return self.editor.open_fields()

    def show_open_field(self) -> None:
        """Put the keyboard on the first of them."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.show_open_field()

    def set_template(self, text: str) -> None:
        """Begin anew with `text`; its first field is selected."""
        self.editor.value = text
        self.show_open_field()
        self.replaced.emit()

    @Slot(str)
    def insert(self, text: str) -> None:
        """Put a piece in where the caret is; one goes on writing there."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.insert(text)
        self.replaced.emit()

    def _below(self) -> QWidget:
        below = QWidget(self)
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.inserts, 1)
        row.addWidget(self.tokens)
        return below

    @Slot(str)
    def _on_changed(self) -> None:
        self.field.set_error("")
        self._counting.start()

    @Slot()
    def _count(self) -> None:
        prompt = self.editor.value
        tokens = estimate_tokens(prompt)
        count, limit = number(tokens), number(TOKEN_LIMIT)
        self.tokens.setText(tr("≈ {n} / {limit} tokens", n=count, limit=limit))
        self.tokens.setAccessibleName(tr("About {n} of {limit} tokens", n=count, limit=limit))
        set_role(self.tokens, "warn" if tokens > TOKEN_LIMIT else "small")
        warning = prompt_warning(prompt)
        self.field.set_note(shown(warning) if warning else "", "warn")
