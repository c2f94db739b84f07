"""Asks before money of an unknown amount is spent. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.text import tr


class UnknownPriceDialog(QDialog):
    """`accepted` means "do `verb` all the same"; `ask_no_more` then tells whether to ask again for this model."""

    def __init__(self, takes: int, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unknown_price_dialog")
        self.setWindowTitle(tr("Price unknown"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(tr("The price of this is not known"), self)
        title.setProperty("role", "title")
        words = tr(
            "Wiro names no price for these settings. You pay what Wiro charges for {takes} when it is done; "
            "a take that fails costs nothing.",
            takes=tr("one take") if takes == 1 else tr("{n} takes", n=takes),
        )
        body = QLabel(words, self)
        body.setWordWrap(True)
        self.no_more = QCheckBox(tr("Do not ask again for this model until I quit"), self)
        self.no_more.setObjectName("unknown_price_no_more")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(body)
        column.addWidget(self.no_more)
        column.addLayout(self._buttons(verb))
        self.setFixedWidth(400)

    @property
    def ask_no_more(self) -> bool:
        return self.no_more.isChecked()

    def _buttons(self, verb: str) -> QHBoxLayout:
        back = QPushButton(tr("Not now"), self)
        back.setObjectName("unknown_price_cancel")
        back.clicked.connect(self.reject)
        go = QPushButton(verb, self)
        go.setObjectName("unknown_price_accept")
        go.setProperty("kind", "primary")
        go.clicked.connect(self.accept)
        back.setAutoDefault(True)
        back.setFocus()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(go)
        return row
