"""Which clips of the grid are chosen, and which one keys are meant for, kept from answer to answer. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.library import ClipRow
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.selection import Selection

MOST_KEPT = 500  # selected clips that are found again in another answer to the same question


class GridChoice(QObject):
    """What is chosen are numbers of rows, so that a hundred thousand are as quick as one.

    `changed`: other clips are selected; `moved`: the keyboard is on another clip, `current`.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, rows: ClipRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._lost: set[str] = set()  # were selected in the answer before
        self._lost_current = ""
        self._anchor = 0
        self.selection = Selection()
        self.current: int | None = None

    @property
    def current_row(self) -> ClipRow | None:
        return self._rows.row(self.current) if self.current is not None else None

    def choose(self, selection: Selection, current: int | None) -> None:
        """Select these, and have the keyboard on `current`."""
        changed, moved = selection != self.selection, current != self.current
        self.selection, self.current = selection, current
        self._lost.clear()
        self._lost_current = ""
        if moved:
            self.moved.emit()
        if changed:
            self.changed.emit()

    def one(self, index: int) -> None:
        """Select one clip alone."""
        self._anchor = index
        self.choose(Selection((range(index, index + 1),)), index)

    def up_to(self, index: int, *, add: bool) -> None:
        """Select from where the last choice began; `add` keeps what else is selected."""
        chosen = self.selection.copy() if add else Selection()
        chosen.add(range(min(self._anchor, index), max(self._anchor, index) + 1))
        self.choose(chosen, index)

    def toggle(self, index: int) -> None:
        """Select a clip besides the others, or not any more."""
        self._anchor = index
        chosen = self.selection.copy()
        chosen.toggle(index)
        self.choose(chosen, index)

    def begin_at(self, index: int) -> None:
        """Where a choice of many begins."""
        self._anchor = index

    def neighbour_of(self, clip_ids: set[str], count: int) -> int | None:
        """Who of `count` clips is to be selected when these go; None where others stay selected anyway."""
        gone = [index for index in self.selection if (row := self._rows.row(index)) and row.id in clip_ids]
        if not gone or len(gone) != len(self.selection):
            return None
        after = min(gone[-1] + 1, count - 1)
        return after if after not in gone else max(0, gone[0] - 1)

    def keep(self) -> None:
        """The same question is answered anew: what is selected is to be found again among rows that come."""
        if len(self.selection) <= MOST_KEPT:
            self._lost |= {row.id for index in self.selection if (row := self._rows.row(index)) is not None}
        row = self.current_row
        self._lost_current = row.id if row is not None else self._lost_current
        self.selection, self.current = Selection(), None

    def forget(self) -> None:
        """Another question: nothing is selected."""
        self._lost.clear()
        self._lost_current = ""
        self.selection, self.current, self._anchor = Selection(), None, 0
        self.moved.emit()

    def look_among(self, run: range) -> None:
        """These rows are here now: find again what was selected."""
        found = False
        for index in run:
            row = self._rows.row(index)
            if row is None:
                continue
            if row.id in self._lost:
                self._lost.discard(row.id)
                self.selection.add(range(index, index + 1))
                found = True
            if row.id == self._lost_current:
                self._lost_current, self.current, self._anchor = "", index, index
                found = True
        if found or any(each.start < run.stop and run.start < each.stop for each in self.selection.runs):
            self.changed.emit()  # more of what is selected is known now
        if found or self.current in run:
            self.moved.emit()
