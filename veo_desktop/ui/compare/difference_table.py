"""The table of what differs between the compared clips, and on demand what does not. UI thread only."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from veo_desktop.ui.compare.differences import Row, rows
from veo_desktop.ui.compare.lane import LETTERS, Lane
from veo_desktop.ui.compare.word_diff import Piece, word_diff
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.numbers import number
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

MOST_HEIGHT = 260  # pixels; more is scrolled to
NAME_WIDTH = 84


class DifferenceTable(QScrollArea):
    """A column for each clip. What is the same in all is folded until a person asks for it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_table")
        self.setAccessibleName(tr("What differs"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._unfolded = False
        self._rows: list[Row] = []
        self._names: list[str] = []
        self._fold = QPushButton()
        self._fold.setObjectName("compare_same_button")
        self._fold.setProperty("kind", "disclosure")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_fold)
        self._table = QWidget()
        self._content = QFrame()
        self._content.setProperty("surface", "panel")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(16, 8, 16, 10)
        self._column.setSpacing(6)
        self._column.addWidget(self._table)
        self._column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        self.setWidget(self._content)
        theme.changed.connect(self._fill)

    def show_lanes(self, lanes: list[Lane]) -> None:
        """Show what these clips were made with."""
        found, names = rows(lanes), [lane.clip.name for lane in lanes]
        if (found, names) != (self._rows, self._names):
            self._rows, self._names = found, names
            self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # words wrap otherwise

    def sizeHint(self) -> QSize:
        return QSize(320, min(grown(MOST_HEIGHT), self._needed))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, min(120, self._needed))

    @property
    def _needed(self) -> int:
        width = max(160, self.viewport().width())
        layout = self._column
        return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()

    @Slot(bool)
    def _on_fold(self, unfolded: bool) -> None:
        self._unfolded = unfolded
        self._fill()

    @Slot()
    def _fill(self) -> None:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, grown(NAME_WIDTH))
        for place, name in enumerate(self._names):
            grid.setColumnStretch(place + 1, 1)
            grid.addWidget(_heading(LETTERS[place], name), 0, place + 1)
        differing = [row for row in self._rows if row.differs]
        shown = [*differing, *(row for row in self._rows if not row.differs)] if self._unfolded else differing
        for line, row in enumerate(shown, 1):
            self._add(grid, line, row)
        if not differing:
            same = QLabel(tr("Made with the same settings, as far as is known."))
            same.setProperty("role", "muted")
            grid.addWidget(same, len(shown) + 1, 0, 1, len(self._names) + 1)
        self._column.replaceWidget(self._table, table)
        table.show()
        self._table.hide()
        self._table.deleteLater()
        self._table = table
        self._say_fold(len(self._rows) - len(differing))
        self.updateGeometry()

    def _say_fold(self, same: int) -> None:
        self._fold.setVisible(same > 0)
        words = tr("Hide what is the same") if self._unfolded else tr("Show what is the same ({n})", n=number(same))
        self._fold.setText(words)
        self._fold.setAccessibleName(words)
        self._fold.setIcon(self._theme.icon("chevron-down" if self._unfolded else "chevron-right", "muted"))

    def _add(self, grid: QGridLayout, number: int, row: Row) -> None:
        name = wrapped(row.name, "muted")
        grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        for place, words in enumerate(self._marked(row)):
            value = wrapped(words, name="compare_value")
            value.setAccessibleName(f"{row.name}, {LETTERS[place]}")
            value.setTextFormat(Qt.TextFormat.RichText)
            value.setMinimumWidth(1)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if not row.differs:
                value.setProperty("role", "muted")
            grid.addWidget(value, number, place + 1, Qt.AlignmentFlag.AlignTop)

    def _marked(self, row: Row) -> list[str]:
        """The values as rich text: marked are the words that A does not have, and in A those that B lacks."""
        if not row.prose or not row.differs:
            return [escape(value) for value in row.values]
        first, second = word_diff(row.values[0], row.values[1])
        others = [word_diff(row.values[0], value)[1] for value in row.values[2:]]
        return [self._in_colour(pieces) for pieces in (first, second, *others)]

    def _in_colour(self, pieces: list[Piece]) -> str:
        ground, ink = self._theme.color("selection").name(), self._theme.color("text").name()
        mark = f'<span style="background-color:{ground}; color:{ink}; font-weight:600;">'
        return "".join(_marked(piece.words, mark) if piece.own else escape(piece.words) for piece in pieces).strip()


def _marked(words: str, mark: str) -> str:
    """The space before the words is not marked."""
    bare = words.lstrip()
    return f"{words[: len(words) - len(bare)]}{mark}{escape(bare)}</span>"


def _heading(letter: str, name: str) -> QLabel:
    label = QLabel(f"<b>{letter}</b>&nbsp; {escape(name)}")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
