"""The line in which the web address of a picture is typed. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from veo_desktop.ui.parts.text import tr


class LinkRow(QWidget):
    """Hidden until `open_row`; `entered` carries what was typed, which stays until `close_row`."""

    entered = Signal(str)

    def __init__(self, label: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.input = QLineEdit(self)
        self.input.setObjectName(f"{name}_url")
        self.input.setPlaceholderText("https://…")
        self.input.setAccessibleName(tr("Web address for: {name}", name=label))
        use = QPushButton(tr("Use"), self)
        use.setObjectName(f"{name}_url_use")
        use.setAccessibleName(tr("Use this address"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self.input, 1)
        row.addWidget(use)
        self.hide()
        self.input.returnPressed.connect(self._on_entered)
        use.clicked.connect(self._on_entered)

    def open_row(self) -> None:
        self.show()
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_row(self, then: QWidget) -> None:
        """`then` takes the keyboard first: hiding what has it would send it on to the next field."""
        if self.isAncestorOf(self.focusWidget() or then):
            then.setFocus(Qt.FocusReason.OtherFocusReason)
        self.input.clear()
        self.hide()

    @Slot()
    def _on_entered(self) -> None:
        self.entered.emit(self.input.text())
