"""Paints the rows of the popups: a title with a hint below it, or a heading. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from veo_desktop.ui.parts.chosen_bar import paint_row_bar
from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.text_size import Size, grown, sized
from veo_desktop.ui.parts.theme import Theme

PICK_ROLE = Qt.ItemDataRole.UserRole
HINT_ROLE = Qt.ItemDataRole.UserRole + 1
PAD = 8
HEADING_HEIGHT = 26


class RowDelegate(QStyledItemDelegate):
    """Every row has one line for its title and one for its hint; both are cut where they do not fit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.data(PICK_ROLE) is None:
            return QSize(0, grown(HEADING_HEIGHT))
        height = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(0, height + PAD + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(PAD, PAD // 2, -PAD, -PAD // 2)
        if index.data(PICK_ROLE) is None:
            self._write(painter, area, str(index.data()), _small(option.font), "muted")
        else:
            self._paint_ground(painter, option)
            title = QRect(area.topLeft(), QSize(area.width(), QFontMetrics(option.font).height()))
            hint = QRect(area.left(), title.bottom() + 1, area.width(), area.bottom() - title.bottom())
            self._write(painter, title, str(index.data()), option.font, "text")
            self._write(painter, hint, str(index.data(HINT_ROLE) or ""), _small(option.font), "muted")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        marked = bool(state & QStyle.StateFlag.State_Selected)
        if marked or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if marked else "line"))
            painter.drawRoundedRect(option.rect.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if marked:
            paint_row_bar(painter, option.rect, self._theme.color("accent"), option.direction)

    def _write(self, painter: QPainter, area: QRect, words: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), isolated(cut))


def _small(font: QFont) -> QFont:
    return sized(font, Size.SMALL)
