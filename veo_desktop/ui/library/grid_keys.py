"""What keys mean in the library's grid: to which clip they lead, and what they do there. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from veo_desktop.ui.library.selection import Selection

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid

_Key = Qt.Key
_WITH_OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENTER = (_Key.Key_Return, _Key.Key_Enter)
_STEPS = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End)
_PLAIN = (_Key.Key_Space, _Key.Key_Escape, _Key.Key_PageUp, _Key.Key_PageDown, *_ENTER, *_STEPS)


class GridKeys:
    """Shift stretches the choice, Ctrl moves without choosing; both together add."""

    def __init__(self, grid: ClipGrid) -> None:
        self._grid = grid

    def is_mine(self, event: QKeyEvent) -> bool:
        """Whether a key is nobody else's while the grid has the keyboard."""
        if event.modifiers() & _WITH_OTHERS:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return event.key() in (_Key.Key_Space, *_STEPS)
        return event.key() in _PLAIN

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means; False where it means nothing."""
        if event.modifiers() & _WITH_OTHERS:
            return False
        grid, aim = self._grid, self._aim(_Key(event.key()))
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if aim is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            grid.choose_to(aim, add=control)
        elif aim is not None and control:
            grid.choose(grid.selection, aim)
            grid.sight.bring(aim)
        elif aim is not None:
            grid.choose_one(aim)
        elif event.key() == _Key.Key_Space and grid.current is not None:
            grid.toggle(grid.current) if control else grid.look_wanted.emit()
        elif event.key() in _ENTER and not control and grid.current is not None:  # with Ctrl it generates, elsewhere
            grid.opened.emit()
        elif event.key() == _Key.Key_Escape:
            return self._give_up()
        else:
            return False
        return True

    def _give_up(self) -> bool:
        """A rubber band first, then what is selected."""
        grid = self._grid
        if grid.give_up_band():
            return True
        if not len(grid.selection):
            return False
        grid.choose(Selection(), grid.current)
        return True

    def _aim(self, key: Qt.Key) -> int | None:
        """Which clip a key leads to."""
        grid, layout = self._grid, self._grid.sight.layout
        if not layout.count:
            return None
        last, here = layout.count - 1, grid.current
        side = -1 if grid.isRightToLeft() else 1
        page = max(1, (grid.viewport().height() - layout.head) // layout.step)
        if key == _Key.Key_Home:
            return 0
        if key == _Key.Key_End:
            return last
        across = {_Key.Key_Left: -side, _Key.Key_Right: side}.get(key) if not layout.is_list else None
        down = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -page, _Key.Key_PageDown: page}.get(key)
        if across is None and down is None:
            return None
        if here is None:
            return grid.sight.first or 0
        return min(max(0, here + across), last) if across is not None else layout.below(here, down or 0)
