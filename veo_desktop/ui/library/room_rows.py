"""What uses the disk as rows of a table, by month or by stars, each with its bar. UI thread only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from veo_desktop.core.judging import MOST_STARS
from veo_desktop.core.library import RoomRow
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.numbers import number
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.words import stars_words

NAME, BAR, CLIPS, SIZE = range(4)
SHARES = Qt.ItemDataRole.UserRole  # of a bar: its parts as (stars, share of the longest)
QUERY = Qt.ItemDataRole.UserRole + 1  # what to search for to see a row's clips
_HEIGHT = 10  # pixels of a bar
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    query: str
    clips: int
    parts: Mapping[int, int]  # bytes by stars

    @property
    def size(self) -> int:
        return sum(self.parts.values())


class RoomRows(QAbstractTableModel):
    """`by_rating` turns the table round."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_rating = False
        self._lines: list[_Line] = []

    def show_rows(self, rows: tuple[RoomRow, ...], *, by_rating: bool) -> None:
        self.beginResetModel()
        self._by_rating = by_rating
        self._lines = _by_stars(rows) if by_rating else _by_month(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Rating") if self._by_rating else tr("Month"), "", tr("Clips"), tr("Size"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line, column = self._lines[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.name, "", number(line.clips), file_size(line.size))[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return ", ".join((line.name, trn("{n} clip", "{n} clips", line.clips), file_size(line.size)))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and column == BAR:
            return _parts_words(line)
        if role == SHARES:
            longest = max((each.size for each in self._lines), default=0) or 1
            return tuple((stars, size / longest) for stars, size in sorted(line.parts.items(), reverse=True))
        return line.query if role == QUERY else None


class BarDelegate(QStyledItemDelegate):
    """Draws a bar whose parts are the stars, the best first."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        room = QRectF(option.rect).adjusted(4, 0, -12, 0)
        shares = index.data(SHARES)
        bar = QRectF(room.left(), room.center().y() - _HEIGHT / 2, room.width(), _HEIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        bar.setWidth(max(3.0, room.width() * sum(share for _, share in shares)))
        whole.addRoundedRect(bar, 3, 3)
        painter.setClipPath(whole)
        left = bar.left()
        for stars, share in shares:
            painter.fillRect(QRectF(left, bar.top(), room.width() * share + 1, bar.height()), tint(self._theme, stars))
            left += room.width() * share
        painter.restore()


def tint(theme: Theme, stars: int) -> QColor:
    """The more stars the stronger; grey for none."""
    if not stars:
        return theme.color("line_strong")
    color, ground = theme.color("accent"), theme.color("panel")
    part = 0.3 + 0.7 * (stars - 1) / (MOST_STARS - 1)
    pairs = ((color.red(), ground.red()), (color.green(), ground.green()), (color.blue(), ground.blue()))
    return QColor(*(round(part * strong + (1 - part) * weak) for strong, weak in pairs))


def _parts_words(line: _Line) -> str:
    """What the bar says by its tints."""
    parts = sorted(line.parts.items(), reverse=True)
    return ", ".join(tr("{name}: {message}", name=stars_words(n), message=file_size(size)) for n, size in parts)


def _by_month(rows: Iterable[RoomRow]) -> list[_Line]:
    months: dict[str, list[RoomRow]] = {}
    for row in rows:
        months.setdefault(row.month, []).append(row)
    return [_line(_month(month), f"made:{month}", of_it) for month, of_it in months.items()]


def _by_stars(rows: tuple[RoomRow, ...]) -> list[_Line]:
    stars = sorted({row.rating for row in rows}, reverse=True)
    return [_line(stars_words(n), f"rating:{n}", [row for row in rows if row.rating == n]) for n in stars]


def _line(name: str, query: str, rows: list[RoomRow]) -> _Line:
    parts: dict[int, int] = {}
    for row in rows:
        parts[row.rating] = parts.get(row.rating, 0) + row.size
    return _Line(name, query, sum(row.clips for row in rows), parts)


def _month(key: str) -> str:
    first = QDate.fromString(f"{key}-01", "yyyy-MM-dd")
    # translators: a month by Qt's letters: November 2026
    return QLocale().toString(first, tr("MMMM yyyy")) if first.isValid() else tr("No date")


def _alignment(column: int) -> Qt.AlignmentFlag:
    across = Qt.AlignmentFlag.AlignRight if column in (CLIPS, SIZE) else Qt.AlignmentFlag.AlignLeft
    return across | Qt.AlignmentFlag.AlignVCenter
