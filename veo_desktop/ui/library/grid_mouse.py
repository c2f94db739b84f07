"""What a press, a drag and a release in the grid mean: choosing, a rubber band, dragging out. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from veo_desktop.ui.library.selection import Selection

if TYPE_CHECKING:
    from veo_desktop.ui.library.clip_grid import ClipGrid

EDGE = 32  # pixels from the view's edge where a rubber band scrolls
SCROLL_MS = 16
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class GridMouse(QObject):
    """`band` is the rubber band, from the grid's beginning; None while there is none."""

    def __init__(self, grid: ClipGrid) -> None:
        super().__init__(grid)
        self._grid = grid
        self._pressed: QPoint | None = None  # in the viewport
        self._on: int | None = None  # the clip that was pressed
        self._alone = False  # on release it is to be the only one selected
        self._origin: QPoint | None = None  # of the band, from the grid's beginning
        self._before = Selection()
        self._here = QPoint()
        self.band: QRect | None = None
        self._scroll = QTimer(self, interval=SCROLL_MS)
        self._scroll.timeout.connect(self._on_scroll)

    def press(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        grid, here = self._grid, event.position().toPoint()
        self._pressed, self._on, self._alone = here, grid.sight.index_at(here), False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        heading = grid.sight.heading_at(here)
        if heading is not None:
            self._pressed = None
            chosen = grid.selection.copy() if control or shift else Selection()
            chosen.add(range(heading.first, heading.first + heading.count))
            grid.set_anchor(heading.first)
            grid.choose(chosen, heading.first)
        elif self._on is None:
            self._origin = here + QPoint(0, grid.sight.top)
            self._before = grid.selection.copy() if event.modifiers() & _ADDING else Selection()
            grid.choose(self._before.copy(), grid.current)
        elif shift:
            grid.choose_to(self._on, add=control)
        elif control:
            grid.toggle(self._on)
        elif self._on in grid.selection:
            self._alone = True  # it may be the beginning of a drag of all of them
            grid.set_anchor(self._on)
            grid.choose(grid.selection, self._on)
        else:
            grid.choose_one(self._on)

    def move(self, event: QMouseEvent) -> bool:
        """False where the pointer only passes over."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        self._here = event.position().toPoint()
        far = (self._here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._origin is not None:
            if far or self.band is not None:
                self._stretch()
                self._scroll.start()
        elif far and self._on is not None and self._on in self._grid.selection:
            self.cancel()
            self._grid.drag_wanted.emit()
        return True

    def release(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            on, alone = self._on, self._alone
            self.cancel()
            if alone and on is not None:
                self._grid.choose_one(on)

    def give_up(self) -> bool:
        """Let go of a rubber band; False where there is none."""
        there = self.band is not None
        if there:
            self.cancel()
        return there

    def cancel(self) -> None:
        """Nothing is pressed any more."""
        self._pressed = self._on = self._origin = self.band = None
        self._alone = False
        self._scroll.stop()
        self._grid.viewport().update()

    def _stretch(self) -> None:
        assert self._origin is not None
        grid = self._grid
        self.band = QRect(self._origin, self._here + QPoint(0, grid.sight.top)).normalized()
        chosen, last = self._before.copy(), grid.current
        for run in grid.sight.layout.inside(self.band):
            chosen.add(run)
            last = run.stop - 1
        grid.choose(chosen, last)
        grid.viewport().update()

    @Slot()
    def _on_scroll(self) -> None:
        """The band reaches on where it is held at an edge."""
        if self.band is None:
            self._scroll.stop()
            return
        bottom = self._grid.viewport().height() - EDGE
        over = min(0, self._here.y() - EDGE) + max(0, self._here.y() - bottom)
        if over:
            bar = self._grid.verticalScrollBar()
            bar.setValue(bar.value() + over)
            self._stretch()
