"""What is dropped on the grid: files come in, clips of a collection get another place in it. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDropEvent

from veo_desktop.ui.library.grid_layout import GAP, ROW_GAP
from veo_desktop.ui.library.grid_painter import LINE

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid


class GridDrop:
    """`arrangeable`: the clips have an order that is made by hand. `before` is where those dragged would go now."""

    def __init__(self, grid: ClipGrid) -> None:
        self._grid = grid
        self.arrangeable = False
        self.before: int | None = None

    def move(self, event: QDropEvent) -> None:
        """Something is dragged over the grid."""
        own = event.source() is self._grid
        self.before = self._place(event.position().toPoint()) if own and self.arrangeable else None
        if self.before is not None or (not own and files_of(event)):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        self._grid.viewport().update()

    def leave(self) -> None:
        self.before = None
        self._grid.viewport().update()

    def drop(self, event: QDropEvent) -> None:
        self.move(event)
        before, paths = self.before, files_of(event)
        self.leave()
        if before is not None:
            self._grid.arranged.emit(before)
        elif event.isAccepted() and paths:
            self._grid.files_dropped.emit(paths)

    def line(self) -> QRect | None:
        """Where the clips would go, in the viewport: upright between two cells, across between two lines."""
        layout = self._grid.sight.layout
        if self.before is None or not layout.count:
            return None
        behind = self.before >= layout.count or (
            self.before > 0 and layout.rect(self.before).top() != layout.rect(self.before - 1).top()
        )
        cell = self._grid.sight.cell(
            self.before - 1 if behind and not layout.is_list else min(self.before, layout.count - 1)
        )
        if layout.is_list:
            edge = cell.bottom() + 1 if self.before >= layout.count else cell.top() - ROW_GAP
            return QRect(cell.left(), edge - LINE // 2, cell.width(), LINE)
        at_right = behind is not self._grid.isRightToLeft()
        x = cell.right() + GAP // 2 if at_right else cell.left() - GAP // 2
        return QRect(x - LINE // 2, cell.top(), LINE, cell.height())

    def _place(self, point: QPoint) -> int:
        """Before which clip something dropped here goes; the number of clips for the end."""
        layout = self._grid.sight.layout
        near = layout.within(point.y() + self._grid.sight.top, point.y() + self._grid.sight.top + 1)
        if not near:
            return 0 if point.y() < 0 else layout.count
        rows = [(index, self._grid.sight.cell(index)) for index in near]
        if layout.is_list:
            return next((index for index, cell in rows if point.y() < cell.center().y()), near.stop)
        inside = [(index, cell) for index, cell in rows if cell.top() - GAP <= point.y() <= cell.bottom() + GAP]
        side = -1 if self._grid.isRightToLeft() else 1
        return next((index for index, cell in inside if side * (point.x() - cell.center().x()) < 0), near.stop)


def files_of(event: QDropEvent) -> tuple[str, ...]:
    """The local files of a drag."""
    return tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
