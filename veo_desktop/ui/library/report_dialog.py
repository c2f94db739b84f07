"""What became of many files, file by file, and what can be done about it. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core.library import Refused
from veo_desktop.ui.library.report_table import ReportTable, as_lines
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.choosers import choose_target
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown_size

SIZE = QSize(860, 460)
BESIDE = 64  # pixels that the window keeps around it


class ReportDialog(QDialog):
    """`save_wanted(path, words)`: keep the report there. `repair_wanted`: set right what can be; `relink_wanted`:
    look in a folder for what is missing.
    """

    save_wanted = Signal(str, str)
    repair_wanted = Signal()
    relink_wanted = Signal()

    def __init__(
        self,
        title: str,
        words: str,
        files: Sequence[Refused],
        parent: QWidget,
        *,
        repair: bool = False,
        relink: bool = False,
    ) -> None:
        """`words` sum it up; `repair` and `relink` say whether these are offered."""
        super().__init__(parent)
        self._title, self._words, self._files = title, words, files
        self.setObjectName("report_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(grown_size(SIZE).boundedTo(parent.size() - QSize(BESIDE, BESIDE)))
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        summary = wrapped(words, name="report_summary", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(summary)
        column.addWidget(ReportTable(files, self), 1)
        column.addLayout(self._build_buttons(repair, relink))

    def _build_buttons(self, repair: bool, relink: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        copy = named_button("report_copy", tr("Copy"), "plain", self)
        copy.clicked.connect(self._on_copy)
        save = named_button("report_save", tr("Save…"), "plain", self)
        save.clicked.connect(self._on_save)
        row.addWidget(copy)
        row.addWidget(save)
        row.addStretch(1)
        close = named_button("report_close", tr("Close"), "plain", self)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        for shown, name, label, signal in (
            (relink, "report_relink", tr("Find missing clips…"), self.relink_wanted),
            (repair, "report_repair", tr("Repair"), self.repair_wanted),
        ):
            if shown:
                button = named_button(name, label, "primary" if name == "report_repair" else "plain", self)
                button.clicked.connect(self.accept)
                button.clicked.connect(signal)
                row.addWidget(button)
        return row

    def report(self) -> str:
        """All of it as text."""
        return f"{self._words}\n\n{as_lines(self._files)}"

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())

    @Slot()
    def _on_save(self) -> None:
        name, kinds = f"{self._title}.txt", tr("Text (*.txt)")
        choose_target(
            self, self._title, name, kinds, lambda path: self.save_wanted.emit(path, self.report()), suffix="txt"
        )
