"""A list that drops from a button: searched by typing, shown before it is taken. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from veo_desktop.core.folding import holds
from veo_desktop.ui.create.prompt_rows import HINT_ROLE, PICK_ROLE, RowDelegate
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.empty_state import EmptyState
from veo_desktop.ui.parts.following import Following
from veo_desktop.ui.parts.popover import Popover
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

WIDTH = 340
MOST_HEIGHT = 460
LEAST_HEIGHT = 240
PAGE = 6  # rows
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE}


@dataclass(frozen=True, slots=True)
class Pick:
    """A row: `text` is what comes of it, `heading` the group that it stands in ("" for none)."""

    key: str
    title: str
    hint: str
    text: str
    heading: str = ""


class PickPopup(Popover):
    """Arrows and page keys walk from the search field on, Enter takes, Escape leaves everything as it was."""

    chosen = Signal(str)  # the key of what was taken; the popup has closed
    current_changed = Signal(str)  # the key of what is marked, "" for nothing

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget, *, preview_lines: int) -> None:
        """`name` begins the object names, `title` is what assistive tools call the whole."""
        super().__init__(theme, QSize(WIDTH, MOST_HEIGHT), parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._picks: tuple[Pick, ...] = ()
        self.search = SearchField(theme, tr("Search"), self)
        self.search.setObjectName(f"{name}_search")
        self.rows = QListWidget(self)
        self.rows.setObjectName(f"{name}_list")
        self.rows.setAccessibleName(title)
        self.rows.setProperty("part", "popup")
        self.rows.setItemDelegate(RowDelegate(theme, self.rows))
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.nothing = EmptyState(f"{name}_nothing", f"{name}_clear", self)
        self.nothing.wanted.connect(self._clear)
        self.preview = ElidedLabel("", self, lines=preview_lines)
        self.preview.setObjectName(f"{name}_preview")
        self.preview.setProperty("role", "small")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.preview.setContentsMargins(8, 0, 8, 0)
        self._line = QFrame(self)
        self._line.setFrameShape(QFrame.Shape.HLine)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(8)
        for each in (self.search, self.rows, self.nothing, self._line, self.preview):
            self.column.addWidget(each, 1 if each is self.rows else 0)
        self.search.textChanged.connect(self._fill)
        self.rows.currentItemChanged.connect(self._show_current)
        Following(self.rows)
        self.rows.itemClicked.connect(self._take)

    def set_picks(self, picks: tuple[Pick, ...]) -> None:
        """Show these, in their order; what was marked stays so if it is among them."""
        self._picks = picks
        self._fill()

    @property
    def current(self) -> Pick | None:
        """What is marked."""
        item = self.rows.currentItem()
        found: Pick | None = item.data(PICK_ROLE) if item is not None else None
        return found

    def open_at(self, anchor: QWidget) -> None:
        """Drop from `anchor`, as high as its rows need, with nothing searched."""
        self.search.clear()
        self._fill()
        self._mark("")
        self.ensurePolished()
        self.resize(grown(WIDTH), min(grown(MOST_HEIGHT), max(LEAST_HEIGHT, self.sizeHint().height())))
        super().open_at(anchor)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def sizeHint(self) -> QSize:
        rows = sum(self.rows.sizeHintForRow(row) for row in range(self.rows.count()))
        return QSize(grown(WIDTH), self.column.sizeHint().height() - self.rows.sizeHint().height() + rows + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the search field has no use for."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and not self.rows.hasFocus():
            self._walk(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fill(self) -> None:
        """Show the picks that hold every word that is searched; headings only over rows."""
        before = self.current
        words = self.search.text()
        found = [each for each in self._picks if holds(_searched(each), words)]
        self.rows.clear()
        heading = ""
        for pick in found:
            if pick.heading != heading:
                heading = pick.heading
                self.rows.addItem(_heading(heading))
            self.rows.addItem(_row(pick))
        self.rows.setVisible(bool(found))
        self.nothing.setVisible(not found)
        nothing = tr("Nothing found for “{words}”. Try another word.", words=self.search.text().strip())
        self.nothing.say(nothing, tr("Clear the search"))
        self._mark(before.key if before is not None and not words else "")

    @Slot()
    def _clear(self) -> None:
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, step: int) -> None:
        """Mark the pick that many further on, the first or the last one at most."""
        picks = self._pick_rows()
        if picks and (now := self.rows.currentItem()) in picks:
            self.rows.setCurrentItem(picks[max(0, min(picks.index(now) + step, len(picks) - 1))])

    def _pick_rows(self) -> list[QListWidgetItem]:
        rows = [self.rows.item(row) for row in range(self.rows.count())]
        return [row for row in rows if row.data(PICK_ROLE) is not None]

    def _mark(self, key: str) -> None:
        """Mark the row of `key`, or the first one."""
        picks = self._pick_rows()
        wanted = [row for row in picks if row.data(PICK_ROLE).key == key] or picks[:1]
        if wanted:
            self.rows.setCurrentItem(wanted[0])
            if wanted[0] is picks[0]:
                self.rows.scrollToTop()
        self._show_current()

    @Slot()
    def _show_current(self) -> None:
        pick = self.current
        self.preview.setText(pick.text if pick is not None else "")
        self.current_changed.emit(pick.key if pick is not None else "")

    @Slot()
    def _take(self) -> None:
        pick = self.current
        if pick is not None:
            self.close()
            self.chosen.emit(pick.key)


def _searched(pick: Pick) -> str:
    return f"{pick.title} {pick.hint} {pick.heading} {pick.text}"


def _heading(title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _row(pick: Pick) -> QListWidgetItem:
    item = QListWidgetItem(pick.title)
    item.setData(PICK_ROLE, pick)
    item.setData(HINT_ROLE, pick.hint)
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, pick.hint)
    return item
