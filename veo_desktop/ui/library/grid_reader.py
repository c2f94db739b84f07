"""Makes the grid's clips, which are painted and no widgets, a list for screen readers: they walk through it, select in
it, and do to a clip what keys do. UI thread only.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleSelectionInterface, QColor
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.selection import Selection
from veo_desktop.ui.parts.text import tr

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid

# Names of Qt's own are known to every system; what people read of them is `localizedActionName`.
OPEN = QAccessibleWidget.pressAction()
MENU = QAccessibleWidget.showMenuAction()
SELECT = QAccessibleWidget.toggleAction()
FOCUS = QAccessibleWidget.setFocusAction()
LOOK = "Look"
_KEYS = {OPEN: "Return", LOOK: "Space", SELECT: "Ctrl+Space", MENU: "Shift+F10"}


def spoken(grid: ClipGrid, index: int) -> str:
    """All that a cell shows, and its place among the others."""
    row = grid.row(index)
    return ", ".join((words.spoken(row), _place(grid, index))) if row is not None else ""


@cache  # Qt keeps what makes interfaces for as long as the program runs
def install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    from veo_desktop.ui.library.clip_grid import ClipGrid  # which imports this module

    if not isinstance(thing, ClipGrid):
        return None
    thing.interface = interface = _GridInterface(thing)  # kept there: Qt holds it by its address alone
    return interface


def _place(grid: ClipGrid, index: int) -> str:
    return tr("{n} of {total}", n=index + 1, total=grid.sight.layout.count)


class _GridInterface(QAccessibleWidget):
    """A list whose items are all clips of the search, in their order; they are made when they are asked for."""

    def __init__(self, grid: ClipGrid) -> None:
        super().__init__(grid, QAccessible.Role.List)
        self._grid = grid
        self._cells: dict[int, _CellInterface] = {}
        self._selection = _SelectionInterface(grid, self)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if kind is QAccessible.InterfaceType.SelectionInterface:
            return self._selection
        usual: object = super().interface_cast(kind)
        return Shiboken.VoidPtr(0) if usual is None else usual  # PySide takes no None for “there is none”

    def state(self) -> QAccessible.State:
        state = super().state()
        state.multiSelectable = 1
        return state

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


class _SelectionInterface(QAccessibleSelectionInterface):
    """What is selected, told and changed by numbers: all of a hundred thousand are never gone through."""

    def __init__(self, grid: ClipGrid, cells: _GridInterface) -> None:
        super().__init__()
        self._grid = grid
        self._cells = cells

    def selectedItemCount(self) -> int:
        return len(self._grid.selection)

    def selectedItems(self) -> list[QAccessibleInterface]:
        return [item for index in self._grid.selection if (item := self._cells.child(index)) is not None]

    def selectedItem(self, number: int) -> QAccessibleInterface | None:  # type: ignore[override]
        index = next(islice(self._grid.selection, number, None), None) if number >= 0 else None
        return self._cells.child(index) if index is not None else None

    def isSelected(self, item: QAccessibleInterface) -> bool:
        return self._cells.indexOfChild(item) in self._grid.selection

    def select(self, item: QAccessibleInterface) -> bool:
        return self._set(item, selected=True)

    def unselect(self, item: QAccessibleInterface) -> bool:
        return self._set(item, selected=False)

    def selectAll(self) -> bool:
        self._grid.selectAll()
        return True

    def clear(self) -> bool:
        self._grid.choose(Selection(), self._grid.current)
        return True

    def _set(self, item: QAccessibleInterface, *, selected: bool) -> bool:
        index = self._cells.indexOfChild(item)
        if not 0 <= index < self._cells.childCount():
            return False
        if selected is not (index in self._grid.selection):
            self._grid.toggle(index)
        return True


class _CellInterface(QAccessibleWidget):
    """One clip by its number: what it says follows the search.

    It is no widget, though its class is that of one: PySide has no other that can act. What asks for the widget in
    there is answered here.
    """

    def __init__(self, grid: ClipGrid, index: int) -> None:
        super().__init__(grid, QAccessible.Role.ListItem)
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

    def relations(self, _match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations) -> list[Any]:
        return []

    def foregroundColor(self) -> QColor:
        return self._grid.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._grid.palette().base().color()

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Identifier:  # else it is called as its list is
            return f"library_clip_{self.index + 1}"
        row = self._grid.row(self.index)
        if kind == QAccessible.Text.Name:
            return words.title(row) if row is not None else tr("Clip {n}", n=self.index + 1)
        if kind in (QAccessible.Text.Description, QAccessible.Text.Value):
            told = words.said_besides(row) if row is not None else ""
            return ", ".join(filter(None, (told, _place(self._grid, self.index))))
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

    # -- what may be done ---------------------------------------------------------------------

    def actionNames(self) -> list[str]:
        return [OPEN, MENU, LOOK, SELECT, FOCUS] if self.isValid() and self._grid.isEnabled() else []

    def localizedActionName(self, name: str) -> str:
        told = {OPEN: tr("Open"), MENU: tr("Show menu"), LOOK: tr("Quick look"), SELECT: tr("Select")}.get(name)
        return told or super().localizedActionName(name)

    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return [_KEYS[name]] if name in _KEYS else []

    def doAction(self, name: str) -> None:
        """As by its key. A reader hands over a clip that may have gone since."""
        if name not in self.actionNames():
            return
        grid = self._grid
        if name == SELECT:
            grid.toggle(self.index)
        elif name == FOCUS:
            grid.setFocus(Qt.FocusReason.OtherFocusReason)
            grid.choose(grid.selection, self.index)
            grid.sight.bring(self.index)
        elif name == MENU:
            grid.do_with(self.index, grid.ask_for_menu)
        else:
            grid.do_with(self.index, (grid.opened if name == OPEN else grid.look_wanted).emit)
