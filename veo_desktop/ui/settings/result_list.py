"""What a search of the settings has found: each with the section that it is in. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from veo_desktop.ui.parts.chosen_bar import paint_row_bar
from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.found import Found
from veo_desktop.ui.settings.section import Section

ROW = 48  # pixels
_SECTION = Qt.ItemDataRole.UserRole
_FLAGS = int(  # unclipped: Arabic and Chinese letters are higher than the lines of our own font
    Qt.AlignmentFlag.AlignLeading
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextSingleLine
    | Qt.TextFlag.TextDontClip
)


class ResultList(QListWidget):
    """`chosen(Section, Found)`: by a click or Enter."""

    chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("settings_results")
        self.setAccessibleName(tr("Settings found"))
        self.setItemDelegate(_Lines(theme, self))
        self.setStyleSheet("QListWidget { background: transparent; border: none; padding: 16px; }")
        self._found: list[tuple[Section, Found]] = []
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_found(self, found: Sequence[tuple[Section, Found]]) -> None:
        """Show these; the first one is chosen, so that Enter leads to it."""
        self._found = list(found)
        self.clear()
        for at, each in self._found:
            item = QListWidgetItem(each.words)
            item.setData(_SECTION, at.title)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, tr("{words}, in {section}", words=each.words, section=at.title)
            )
            item.setSizeHint(QSize(0, grown(ROW)))
            self.addItem(item)
        self.setCurrentRow(0)

    def step(self, by: int) -> None:
        """One up or down, while the keyboard is in the search."""
        self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + by)))

    def choose_current(self) -> None:
        self._choose()

    @Slot()
    def _choose(self) -> None:
        if 0 <= self.currentRow() < len(self._found):
            self.chosen.emit(*self._found[self.currentRow()])


class _Lines(QStyledItemDelegate):
    """The words, and the section below them in grey."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if selected else "raised"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 8, 8)
        if selected:
            paint_row_bar(painter, area, self._theme.color("accent"), option.direction)
        inside = area.adjusted(12, 6, -12, -6)
        half = inside.height() // 2
        upper, lower = inside.adjusted(0, 0, 0, half - inside.height()), inside.adjusted(0, half, 0, 0)
        for line, role, box in ((index.data(), "text", upper), (index.data(_SECTION), "muted", lower)):
            painter.setPen(self._theme.color(role))
            words = option.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, _FLAGS, isolated(words))
        painter.restore()
