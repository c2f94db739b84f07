"""Tells screen readers which clip of the grid the keyboard is on, and what is selected. UI thread only.

What they find there when they ask, and what they may do, is in `grid_reader`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent

from veo_desktop.ui.library import grid_reader
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.review.words import flag_words, stars_words

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid


class GridSpeech:
    """Says what changes by itself, and does what a reader asked for with a clip that has to be read first."""

    def __init__(self, grid: ClipGrid) -> None:
        grid_reader.install()
        self._grid = grid
        self._owed: tuple[int, Callable[[], object]] | None = None
        self._told: tuple[int | None, str] = (None, "")  # the clip that a reader is on, and what is known of it
        self._arriving = False

    def tell_current(self) -> None:
        """The keyboard is on another clip, or more of it is known. Each is told once: by focus, else by its words."""
        grid = self._grid
        self._pay()
        (before, known), index = self._told, grid.current
        words = grid_reader.spoken(grid, index) if index is not None else ""
        self._told = index, words
        if self._arriving or not words or not grid.hasFocus():
            return
        if index != before or not known:
            self._focus()
        elif words != known:
            announce(grid, words)

    def tell_arrival(self) -> None:
        """The keyboard has come to the grid. Qt says so after this: it is the clip's turn then."""
        self._arriving = True
        QTimer.singleShot(0, self._grid, self._arrive)

    def tell_verdict(self, clip_ids: Collection[str]) -> None:
        """These were judged, perhaps by a key alone, and perhaps the one that the keyboard is on."""
        grid, row = self._grid, self._grid.current_row
        if row is None or grid.current is None or row.id not in clip_ids:
            return
        self._told = grid.current, grid_reader.spoken(grid, grid.current)
        if grid.hasFocus():
            announce(grid, ", ".join(filter(None, (stars_words(row.rating), flag_words(row.flag)))))

    def tell_selection(self) -> None:
        """Other clips are selected: perhaps the one that the keyboard is on, or that one no more."""
        grid = self._grid
        QAccessible.updateAccessibility(QAccessibleEvent(grid, QAccessible.Event.SelectionWithin))
        if grid.current is not None and grid.hasFocus():
            changed = QAccessible.State()
            changed.selected = 1
            event = QAccessibleStateChangeEvent(grid, changed)
            event.setChild(grid.current)
            QAccessible.updateAccessibility(event)

    def once_known(self, index: int, act: Callable[[], object]) -> None:
        """Choose the clip of that number, unless it is, and `act` on it; its words may have to come first."""
        grid, self._owed = self._grid, None
        if index in grid.selection:
            grid.choose(grid.selection, index)
            grid.sight.bring(index)
        else:
            grid.choose_one(index)
        self._owed = index, act
        self._pay()

    def _arrive(self) -> None:
        self._arriving = False
        if self._told[1] and self._grid.hasFocus():
            self._focus()

    def _focus(self) -> None:
        if self._grid.current is not None:
            focus = QAccessibleEvent(self._grid, QAccessible.Event.Focus)
            focus.setChild(self._grid.current)
            QAccessible.updateAccessibility(focus)

    def _pay(self) -> None:
        if self._owed is None:
            return
        index, act = self._owed
        if self._grid.current != index:
            self._owed = None
        elif self._grid.current_row is not None:
            self._owed = None
            act()
