"""Makes the grid's clips, which are painted and no widgets, a list that screen readers can walk. UI thread only."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.text import tr

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid


class GridSpeech:
    """Tells screen readers which clip the keyboard is on, and what is selected."""

    def __init__(self, grid: ClipGrid) -> None:
        _install()
        self._grid = grid

    def tell_current(self) -> None:
        """The keyboard is on another clip, or more of it is known."""
        grid = self._grid
        told = spoken(grid, grid.current) if grid.current is not None else ""
        grid.setAccessibleDescription(told)
        if not told or not grid.hasFocus() or grid.current is None:
            return
        focus = QAccessibleEvent(grid, QAccessible.Event.Focus)
        focus.setChild(grid.current)
        QAccessible.updateAccessibility(focus)
        announce(grid, told)

    def tell_selection(self) -> None:
        """Other clips are selected."""
        QAccessible.updateAccessibility(QAccessibleEvent(self._grid, QAccessible.Event.SelectionWithin))


def spoken(grid: ClipGrid, index: int) -> str:
    """All that a cell shows, and its place among the others."""
    row = grid.row(index)
    if row is None:
        return ""
    place = tr("{n} of {total}", n=index + 1, total=grid.sight.layout.count)
    return ", ".join((words.spoken(row), place))


@cache  # Qt keeps what makes interfaces for as long as the program runs
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    from veo_desktop.ui.library.clip_grid import ClipGrid  # which imports this module

    if not isinstance(thing, ClipGrid):
        return None
    thing.interface = interface = _GridInterface(thing)  # kept there: Qt holds it by its address alone
    return interface


class _GridInterface(QAccessibleWidget):
    """A list whose items are all clips of the search, in their order; they are made when they are asked for."""

    def __init__(self, grid: ClipGrid) -> None:
        super().__init__(grid, QAccessible.Role.List)
        self._grid = grid
        self._cells: dict[int, _CellInterface] = {}

    def childCount(self) -> int:
        return self._grid.sight.layout.count

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        if index not in self._cells:
            self._cells[index] = _CellInterface(self._grid, index)
        return self._cells[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, _CellInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        index = self._grid.sight.index_at(self._grid.viewport().mapFromGlobal(QPoint(x, y)))
        return None if index is None else self.child(index)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        current = self._grid.current
        return self.child(current) if current is not None and self._grid.hasFocus() else None


class _CellInterface(QAccessibleInterface):
    """One clip by its number: what it says follows the search."""

    def __init__(self, grid: ClipGrid, index: int) -> None:
        super().__init__()
        self._grid = grid
        self.index = index

    def isValid(self) -> bool:
        return self.index < self._grid.sight.layout.count

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self._grid)

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> None:  # type: ignore[override]
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def focusChild(self) -> None:  # type: ignore[override]
        return None

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        row = self._grid.row(self.index)
        if kind == QAccessible.Text.Name:
            return words.title(row) if row is not None else tr("Clip {n}", n=self.index + 1)
        if kind in (QAccessible.Text.Description, QAccessible.Text.Value) and row is not None:
            return words.said_besides(row)
        return ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Names are changed by a command."""

    def rect(self) -> QRect:
        cell = self._grid.sight.cell(self.index)
        return QRect(self._grid.viewport().mapToGlobal(cell.topLeft()), cell.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.selectable = state.extSelectable = state.multiSelectable = state.focusable = 1
        state.selected = int(self.index in self._grid.selection)
        on_it = self.index == self._grid.current and self._grid.hasFocus()
        state.focused = int(on_it)
        in_sight = self._grid.sight.cell(self.index).intersects(self._grid.viewport().rect())
        state.offscreen = int(not in_sight)
        return state
