"""What a pointer in the grid means that chooses nothing: scrubbing, tool tips, menus, sizes. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from veo_desktop.ui.library.clip_cell import CellPainter
from veo_desktop.ui.library.hover_scrub import HoverScrub
from veo_desktop.ui.parts.elided import tool_tip

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid


class GridPointer:
    """`cells` knows where in a cell its picture is."""

    def __init__(self, grid: ClipGrid, cells: CellPainter, scrub: HoverScrub) -> None:
        self._grid = grid
        self._cells = cells
        self._scrub = scrub

    def hover(self, point: QPoint) -> None:
        """It passes over this point of the viewport: the clip there is run through."""
        index = self._grid.sight.index_at(point)
        row = self._grid.row(index) if index is not None else None
        if row is None or index is None:
            self._scrub.leave()
            return
        picture = self._cells.picture_rect(self._grid.sight.cell(index), self._grid.sight.layout.is_list)
        self._scrub.enter(row, (point.x() - picture.left()) / max(1, picture.width()))

    def leave(self) -> None:
        """It is over no clip any more."""
        self._scrub.leave()

    def rest(self, event: QHelpEvent) -> None:
        """It rests: the clip's prompt and name are told in full."""
        index = self._grid.sight.index_at(event.pos())
        row = self._grid.row(index) if index is not None else None
        told = tool_tip(row.prompt, row.name) if row is not None else ""
        QToolTip.showText(event.globalPos(), told, self._grid)

    def menu(self, event: QContextMenuEvent) -> None:
        """A clip's menu at the pointer, which selects it; by the keyboard at the clip that keys are meant for."""
        grid = self._grid
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = grid.sight.index_at(event.pos())
            if index is not None and index not in grid.selection:
                grid.choose_one(index)
            grid.menu_wanted.emit(event.globalPos())
        else:
            self.menu_at_current()

    def menu_at_current(self) -> None:
        """The menu of the clip that keys are meant for."""
        grid = self._grid
        if grid.current is not None:
            grid.menu_wanted.emit(grid.viewport().mapToGlobal(grid.sight.cell(grid.current).center()))

    def wheel(self, event: QWheelEvent) -> bool:
        """With Ctrl the wheel changes the size; False where it scrolls."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.angleDelta().y():
            self._grid.size_wheeled.emit(1 if event.angleDelta().y() > 0 else -1)
        event.accept()
        return True
