"""Files and what is the matter with each, as a table that costs what is in sight of it. UI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from veo_desktop.core.library import Refused
from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.elided import line_height, tool_tip
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import grown

NAME, REASON, FOLDER = range(3)
WIDTHS = {NAME: 190, FOLDER: 150}
LINES, AROUND = 2, 12  # of a row: a reason is a sentence; and pixels over and under it
_Index = QModelIndex | QPersistentModelIndex


class ReportTable(QTableView):
    """A row a file: its name, what is the matter, its folder. The system's copy key copies the chosen ones."""

    def __init__(self, files: Sequence[Refused], parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self.setObjectName("report_files")
        self.setAccessibleName(tr("Files"))
        self.setModel(_Files(files, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        lines, head = self.verticalHeader(), self.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(LINES * line_height(tr("What is the matter"), self.font()) + AROUND)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, grown(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
            QGuiApplication.clipboard().setText(as_lines(self._files[row] for row in rows))
        else:
            super().keyPressEvent(event)


class _Files(QAbstractTableModel):
    def __init__(self, files: Sequence[Refused], parent: QObject) -> None:
        super().__init__(parent)
        self._files = files
        self._heads = {NAME: tr("File"), REASON: tr("What is the matter"), FOLDER: tr("Folder")}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (as above)
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return self._heads[section] if wanted else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(file.path, shown(file.reason))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == REASON:
            return shown(file.reason)
        path = PurePath(file.path)
        return isolated(path.name if index.column() == NAME else str(path.parent))


def as_lines(files: Iterable[Refused]) -> str:
    """A line a file: its path, and what is the matter."""
    return "".join(f"{file.path}: {shown(file.reason)}\n" for file in files)
