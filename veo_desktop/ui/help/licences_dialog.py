"""What of other people's work is in the program, each with its licence's text. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from veo_desktop.core.licences import parts
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.following import Following
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room

LIST_WIDTH = 210


class LicencesDialog(QDialog):
    """Made when it is opened; what stands in it is read then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("licences_dialog")
        self.setWindowTitle(tr("Licences"))
        self.setAccessibleName(tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 560)
        self.setMinimumSize(560, 360)
        self._parts = parts()
        self._list = QListWidget()
        self._list.setObjectName("licences_list")
        self._list.setAccessibleName(tr("Parts of other people"))
        give_room(self._list, LIST_WIDTH)
        self._list.addItems([part.name for part in self._parts])
        self._title = wrapped("", "small", "licence_title")
        self._text = QPlainTextEdit()
        self._text.setObjectName("licence_text")
        self._text.setAccessibleName(tr("Text of the licence"))
        self._text.setProperty("part", "fixed_width")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._build()
        self._list.currentRowChanged.connect(self._on_row)
        Following(self._list)
        self._list.setCurrentRow(0)

    def _build(self) -> None:
        words = QLabel(
            tr(
                "Veo Desktop stands on the work of these projects. Qt and PySide are used under the LGPL, version 3; "
                "you may replace them by your own builds of them."
            )
        )
        words.setWordWrap(True)
        close = named_button("licences_close", tr("Close"), "plain", self)
        close.clicked.connect(self.close)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._title)
        right.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(words)
        column.addLayout(row, 1)
        column.addLayout(foot)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        part = self._parts[row]
        licence = part.licence or tr("see its text")
        self._title.setText(" · ".join(each for each in (f"{part.name} {part.version}".strip(), licence) if each))
        try:
            text = part.text()
        except OSError:
            text = ""
        self._text.setPlainText(text or tr("It brought no text of its licence; its name is above."))
