"""The library's grid: shows the clips in sight, and lets them be chosen by mouse and keyboard. UI thread only.

What is chosen, in sight, painted, had ready, spoken, and what keys, mouse and drops mean, is in the files `grid_…`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessibleInterface,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from veo_desktop.core.library import ClipRow, Found
from veo_desktop.ui.library.clip_cell import RADIUS, CellPainter
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.grid_choice import GridChoice
from veo_desktop.ui.library.grid_drop import GridDrop
from veo_desktop.ui.library.grid_keys import GridKeys
from veo_desktop.ui.library.grid_layout import GridLayout
from veo_desktop.ui.library.grid_mouse import GridMouse
from veo_desktop.ui.library.grid_pace import GridPace
from veo_desktop.ui.library.grid_painter import GridPainter, Scene
from veo_desktop.ui.library.grid_pointer import GridPointer
from veo_desktop.ui.library.grid_shift import shift
from veo_desktop.ui.library.grid_sight import GridSight
from veo_desktop.ui.library.grid_speech import GridSpeech
from veo_desktop.ui.library.grid_supply import GridSupply
from veo_desktop.ui.library.hover_scrub import HoverScrub
from veo_desktop.ui.library.selection import Selection
from veo_desktop.ui.library.thumbnails import Thumbnails
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme


class ClipGrid(QAbstractScrollArea):
    """`opened` and `look_wanted`: Enter or a double click, and Space, on the current clip.

    `menu_wanted(QPoint)` on the screen. `size_wheeled(int)`: Ctrl and the wheel, steps up or down. `files_dropped`: a
    tuple of paths. `drag_wanted`: the selected clips are to be dragged out. `arranged(int)`: they are to stand before
    the clip of this number, or at the end. `picture_wanted(clip id)`: its picture is gone.
    """

    selection_changed = Signal()
    current_changed = Signal()
    opened = Signal()
    look_wanted = Signal()
    menu_wanted = Signal(QPoint)
    size_wheeled = Signal(int)
    files_dropped = Signal(object)
    drag_wanted = Signal()
    arranged = Signal(int)
    copy_wanted = Signal()
    picture_wanted = Signal(str)

    def __init__(
        self, theme: Theme, rows: ClipRows, thumbnails: Thumbnails, scrub: HoverScrub, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.interface: QAccessibleInterface | None = None  # made when a screen reader wants it
        self._rows = rows
        self._thumbnails = thumbnails
        self.sight = GridSight(self)
        self._choice = GridChoice(rows, self)
        self._cells = CellPainter(theme, self.font())
        self._painter = GridPainter(theme, self._cells, rows, thumbnails, scrub, self._choice)
        self._supply = GridSupply(rows, thumbnails, self)
        self._keys, self._mouse, self._drop = GridKeys(self), GridMouse(self), GridDrop(self)
        self._pointer = GridPointer(self, self._cells, scrub)
        self.speech = GridSpeech(self)
        self._pace = GridPace(self)
        self.setObjectName("library_view")
        self.setAccessibleName(tr("Clips"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(48)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # each pixel is ours: it can be moved
        self.setAcceptDrops(True)
        self._choice.changed.connect(self._on_chosen)
        self._choice.moved.connect(self._on_moved)
        self._supply.picture_wanted.connect(self.picture_wanted)
        self._pace.rested.connect(self._on_rested)
        rows.arrived.connect(self._on_rows)
        thumbnails.ready.connect(self._on_picture)
        scrub.changed.connect(self.viewport().update)
        theme.changed.connect(self._on_theme)
        theme.text_resized.connect(self._on_text_resized)

    # -- what is shown ------------------------------------------------------------------------

    def show_found(self, found: Found, *, same: bool) -> None:
        """Show an answer; one to the `same` question keeps the place, and what was selected."""
        self._choice.keep() if same else self._choice.forget()
        self._rows.show(found)
        self._lay_out()
        if not same:
            self.verticalScrollBar().setValue(0)
        self._choice.look_among(range(len(found.rows)))
        self._want()
        self.selection_changed.emit()

    def set_size(self, wanted: int) -> None:
        """How wide a cell is to be about, in pixels, or LIST; the current clip stays in sight."""
        if wanted != self.sight.wanted:
            held = self.current if self.current is not None else self.sight.first
            self.sight.wanted = wanted
            self._lay_out()
            if held is not None:
                self.sight.bring(held)
            self._want()

    def refresh(self) -> None:
        """Have what is in sight read anew: files may have come or gone."""
        self._rows.refresh(self.sight.clips)

    def shows_offline(self) -> bool:
        """Whether the disk of a clip in sight is away."""
        return any(row.offline for index in self.sight.clips if (row := self._rows.row(index)) is not None)

    def set_arrangeable(self, arrangeable: bool) -> None:
        """Whether clips may be dragged to another place among the others."""
        self._drop.arrangeable = arrangeable

    @property
    def found(self) -> Found | None:
        """The answer that is shown."""
        return self._rows.found

    def ready_in_sight(self) -> tuple[float, float]:
        """The shares of the clips in sight whose words, and whose pictures, are here: from 0 to 1."""
        return self._supply.ready(self.sight.layout, self.sight.top, self.sight.bottom)

    @property
    def layout_now(self) -> GridLayout:
        return self.sight.layout

    def row(self, index: int) -> ClipRow | None:
        """The clip of this number, None while it is not here."""
        return self._rows.row(index)

    def cell(self, index: int) -> QRect:
        """Where a clip is in the viewport, in sight or not."""
        return self.sight.cell(index)

    @Slot(str, str)
    def take_picture(self, clip_id: str, path: str) -> None:
        """A clip's picture was made anew; "" where that could not be."""
        if self._supply.take_picture(clip_id, path):
            self._want()
            self.viewport().update()

    # -- what is chosen -----------------------------------------------------------------------

    @property
    def selection(self) -> Selection:
        return self._choice.selection

    @property
    def current(self) -> int | None:
        """The clip that keys are meant for."""
        return self._choice.current

    @property
    def current_row(self) -> ClipRow | None:
        return self._choice.current_row

    def choose(self, selection: Selection, current: int | None) -> None:
        """Select these, and have the keyboard on `current`."""
        self._choice.choose(selection, current)

    def choose_one(self, index: int) -> None:
        """Select one clip alone, and bring it into sight."""
        self._choice.one(index)
        self.sight.bring(index)

    def choose_to(self, index: int, *, add: bool = False) -> None:
        """Select from where the last choice began up to `index`; `add` keeps what else is selected."""
        self._choice.up_to(index, add=add)
        self.sight.bring(index)

    def toggle(self, index: int) -> None:
        """Select a clip besides the others, or not any more."""
        self._choice.toggle(index)

    def set_anchor(self, index: int) -> None:
        """Where a choice of many begins."""
        self._choice.begin_at(index)

    def step(self, by: int) -> None:
        """To the next clip, or the one before."""
        if self.current is not None:
            self.choose_one(min(max(0, self.current + by), self.sight.layout.count - 1))

    def selectAll(self) -> None:  # named as Qt's own widgets name it: the Edit menu calls it
        self.choose(Selection((range(self.sight.layout.count),)), self.current)

    def copy(self) -> None:  # as above
        self.copy_wanted.emit()

    def leave_out(self, clip_ids: set[str]) -> None:
        """These clips are about to go: whoever is selected after them is their neighbour."""
        neighbour = self._choice.neighbour_of(clip_ids, self.sight.layout.count)
        if neighbour is not None:
            self.choose_one(neighbour)

    def ask_for_menu(self) -> None:
        """The menu of the clip that keys are meant for."""
        self._pointer.menu_at_current()

    def do_with(self, index: int, act: Callable[[], object]) -> None:
        """Choose a clip, and `act` once more of it is known than its number."""
        self.speech.once_known(index, act)

    def give_up_band(self) -> bool:
        """Let go of a rubber band; False where there is none."""
        return self._mouse.give_up()

    # -- events -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._cells.begin(self.devicePixelRatioF())
        band = self._mouse.band
        scene = Scene(
            layout=self.sight.layout,
            scrolled=self.sight.top,
            width=self.sight.width,
            focused=self.hasFocus(),
            band=band.translated(0, -self.sight.top) if band is not None else None,
            line=self._drop.line(),
        )
        self._painter.paint(painter, event.region(), self.font(), scene)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        held = self.sight.first if event.oldSize().width() != event.size().width() else None
        self._lay_out_around(held)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self._pointer.leave()
        self._pace.moved(abs(dy) >= self.viewport().height())
        if not self._pace.hurry:
            self._want()
        if self._mouse.band is None and not self._drop.line():
            shift(self.viewport(), self.sight.layout, self.sight.top, dy)
        else:  # these lie over the clips
            self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._pointer.wheel(event):
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.move(event):
            self._pointer.hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.sight.index_at(event.position().toPoint()) is not None:
            self._mouse.cancel()
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pointer.menu(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop.move(event)

    def dragMoveEvent(self, event: QDropEvent) -> None:
        self._drop.move(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.drop(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.speech.tell_arrival()
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.current is None and self.sight.layout.count:
            self.choose_one(self.sight.first or 0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._pointer.leave()
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._pointer.rest(event)
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that lead from clip to clip are nobody else's while the grid has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keys.is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            event.ignore()

    # -- inside -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.sight.lay_out(self._rows.found)
        layout = self.sight.layout
        if layout.count:
            cell = QRect(0, 0, layout.cell_width, layout.cell_height)
            picture = self._cells.picture_rect(cell, layout.is_list)
            self._thumbnails.set_box(picture.size(), self.devicePixelRatioF(), RADIUS)
        if self.current is not None and self.current >= layout.count:
            self._choice.current = None
        self.viewport().update()

    def _lay_out_around(self, held: int | None) -> None:
        """What was at the top stays there, unless nothing was above it."""
        self._lay_out()
        if held is not None and self.sight.top:
            self.sight.scroll_to(held)
        self._want()

    def _want(self) -> None:
        self._supply.want(self.sight.layout, self.sight.top, self.sight.bottom)

    @Slot(object)
    def _on_rows(self, run: range) -> None:
        """Their cells alone are painted, and none where they are only had ready."""
        self._choice.look_among(run)
        if self._pace.hurry:
            return
        self._want()
        sight = self.sight.clips
        for index in range(max(run.start, sight.start), min(run.stop, sight.stop)):
            self.viewport().update(self.cell(index))

    @Slot()
    def _on_rested(self) -> None:
        self._want()
        self.viewport().update()

    @Slot(str)
    def _on_picture(self, path: str) -> None:
        """Its cells alone are painted: many pictures come one after the other."""
        for index in self.sight.clips if not self._pace.hurry else ():
            row = self._rows.row(index)
            if row is not None and row.thumbnail == path:
                self.viewport().update(self.cell(index))

    @Slot()
    def _on_chosen(self) -> None:
        self.viewport().update()
        self.speech.tell_selection()
        self.selection_changed.emit()

    @Slot()
    def _on_moved(self) -> None:
        self.viewport().update()
        self.speech.tell_current()
        self.current_changed.emit()

    @Slot()
    def _on_text_resized(self) -> None:
        held = self.sight.first
        self._cells.set_font(self.font())
        self._lay_out_around(held)

    @Slot()
    def _on_theme(self) -> None:
        self._cells.forget_colors()
        self.viewport().update()
