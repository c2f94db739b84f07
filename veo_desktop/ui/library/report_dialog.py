"""What a check of the library found, file by file, and what can be done about it. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr

SIZE = (640, 360)


class ReportDialog(QDialog):
    """`repair_wanted`: set right what can be; `relink_wanted`: look in a folder for what is missing."""

    repair_wanted = Signal()
    relink_wanted = Signal()

    def __init__(self, words: str, lines: Sequence[str], parent: QWidget, *, repair: bool, relink: bool) -> None:
        """`words` sum it up; `repair` and `relink` say whether these are offered."""
        super().__init__(parent)
        self._report = "\n".join((words, "", *lines))
        self.setObjectName("report_dialog")
        self.setWindowTitle(tr("Report of the check"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        heading = QLabel(tr("Report of the check"), self)
        heading.setProperty("role", "title")
        summary = wrapped(words, name="report_summary", parent=self)
        box = QPlainTextEdit(self)
        box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box.setTabChangesFocus(True)
        box.setObjectName("report_lines")
        box.setAccessibleName(tr("Files"))
        box.setReadOnly(True)
        box.setPlainText("\n".join(lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(summary)
        column.addWidget(box, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = named_button("report_copy", tr("Copy"), "plain", self)
        copy.clicked.connect(self._on_copy)
        row.addWidget(copy)
        row.addStretch(1)
        close = named_button("report_close", tr("Close"), "plain", self)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        for shown, name, title, signal in (
            (relink, "report_relink", tr("Find missing clips…"), self.relink_wanted),
            (repair, "report_repair", tr("Repair"), self.repair_wanted),
        ):
            if shown:
                button = named_button(name, title, "primary" if name == "report_repair" else "plain", self)
                button.clicked.connect(self.accept)
                button.clicked.connect(signal)
                row.addWidget(button)
        column.addLayout(row)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
