"""Asks before something is done that cannot be taken back, or whose effect should be seen first. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room

WIDTH = 480
LIST_HEIGHT = 200  # pixels


class AskDialog(FittingDialog):
    """`accepted` means "do it". What changes nothing has the keyboard first."""

    def __init__(
        self, title: str, words: str, verb: str, parent: QWidget, *, lines: Sequence[str] = (), kind: str = "danger"
    ) -> None:
        """`verb` is on the button that does it, of `kind` "danger" or "primary"; `lines`: what it is about."""
        super().__init__(WIDTH, parent)
        self.setObjectName("ask_dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        heading = wrapped(title, "title")
        body = wrapped(words, name="ask_words")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(body)
        if lines:
            column.addWidget(_list(lines))
        back = named_button("ask_back", tr("Cancel"), "plain", self)
        do = named_button("ask_do", verb, kind, self)
        back.clicked.connect(self.reject)
        do.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(do)
        column.addSpacing(4)
        column.addLayout(row)
        back.setFocus()


def _list(lines: Sequence[str]) -> QPlainTextEdit:
    shown = QPlainTextEdit("\n".join(lines))
    shown.setObjectName("ask_lines")
    shown.setAccessibleName(tr("What changes"))
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    give_room(shown, height=LIST_HEIGHT)
    return shown
