"""Tells screen readers which clip of the grid the keyboard is on, and what is selected. UI thread only.

What they find there when they ask, and what they may do, is in `grid_reader`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent

from veo_desktop.ui.library import grid_reader
from veo_desktop.ui.parts.announce import announce

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid


class GridSpeech:
    """Says what changes by itself, and does what a reader asked for with a clip that has to be read first."""

    def __init__(self, grid: ClipGrid) -> None:
        grid_reader.install()
        self._grid = grid
        self._owed: tuple[int, Callable[[], object]] | None = None

    def tell_current(self) -> None:
        """The keyboard is on another clip, or more of it is known."""
        grid = self._grid
        self._pay()
        told = grid_reader.spoken(grid, grid.current) if grid.current is not None else ""
        grid.setAccessibleDescription(told)
        if not told or not grid.hasFocus() or grid.current is None:
            return
        focus = QAccessibleEvent(grid, QAccessible.Event.Focus)
        focus.setChild(grid.current)
        QAccessible.updateAccessibility(focus)
        announce(grid, told)

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

    def _pay(self) -> None:
        if self._owed is None:
            return
        index, act = self._owed
        if self._grid.current != index:
            self._owed = None
        elif self._grid.current_row is not None:
            self._owed = None
            act()
