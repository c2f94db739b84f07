"""The library's grid: paints the clips in sight, and lets them be chosen by mouse and keyboard. UI thread only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from veo_desktop.core.library import ClipRow, Found, Group
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.clip_cell import RADIUS, CellPainter, Look
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.grid_layout import GAP, HEADING, MARGIN, Band, GridLayout
from veo_desktop.ui.library.grid_mouse import GridMouse
from veo_desktop.ui.library.hover_scrub import HoverScrub
from veo_desktop.ui.library.selection import Selection
from veo_desktop.ui.library.thumbnails import Thumbnails
from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

USUAL = 220  # pixels: how wide a cell is wanted at first
AHEAD = 400  # pixels above and below the view for which rows and pictures are had ready
MOST_KEPT = 500  # selected clips that are found again in another answer to the same question

_Key = Qt.Key
_WITH_OTHERS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ClipGrid(QAbstractScrollArea):
    """What is chosen are numbers of rows, so that a hundred thousand are as quick as one.

    `opened` and `look_wanted`: Enter or a double click, and Space, on the current clip. `menu_wanted(QPoint)` on the
    screen. `size_wheeled(int)`: Ctrl and the wheel, steps up or down. `files_dropped`: a tuple of paths.
    `drag_wanted`: the selected clips are to be dragged out. `picture_wanted(clip id)`: its picture is gone.
    """

    selection_changed = Signal()
    current_changed = Signal()
    opened = Signal()
    look_wanted = Signal()
    menu_wanted = Signal(QPoint)
    size_wheeled = Signal(int)
    files_dropped = Signal(object)
    drag_wanted = Signal()
    copy_wanted = Signal()
    picture_wanted = Signal(str)

    def __init__(
        self, theme: Theme, rows: ClipRows, thumbnails: Thumbnails, scrub: HoverScrub, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._thumbnails = thumbnails
        self._scrub = scrub
        self._wanted = USUAL
        self._layout = GridLayout((), 1, USUAL)
        self._group = Group.NONE
        self._selection = Selection()
        self._current: int | None = None
        self._anchor = 0
        self._lost: set[str] = set()  # were selected in the answer before
        self._lost_current = ""
        self._asked: set[str] = set()  # clips whose pictures were wanted anew, once each
        self._painter = CellPainter(theme, self.font())
        self._mouse = GridMouse(self)
        self.setObjectName("library_view")
        self.setAccessibleName(tr("Clips"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(48)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAcceptDrops(True)
        rows.arrived.connect(self._on_rows)
        thumbnails.ready.connect(self._on_picture)
        scrub.changed.connect(self._on_scrubbed)
        theme.changed.connect(self._on_theme)

    # -- what is shown ------------------------------------------------------------------------

    def show_found(self, found: Found, *, same: bool) -> None:
        """Show an answer; one to the `same` question keeps the place, and what was selected."""
        self._keep_choice() if same else self._forget_choice()
        self._rows.show(found)
        self._group = found.query.group if found.headings else Group.NONE
        self._lay_out()
        if not same:
            self.verticalScrollBar().setValue(0)
        self._want()
        self.viewport().update()
        self.selection_changed.emit()

    def set_size(self, wanted: int) -> None:
        """How wide a cell is to be about, in pixels, or LIST; the current clip stays in sight."""
        if wanted != self._wanted:
            held = self._current if self._current is not None else self._first_in_sight()
            self._wanted = wanted
            self._lay_out()
            if held is not None:
                self._bring_into_sight(held)
            self._want()

    @property
    def layout_now(self) -> GridLayout:
        return self._layout

    @property
    def scrolled(self) -> int:
        """Pixels above the view."""
        return self.verticalScrollBar().value()

    def cell(self, index: int) -> QRect:
        """Where a clip is in the viewport, in sight or not."""
        return self._layout.rect(index).translated(0, -self.scrolled)

    @Slot(str, str)
    def take_picture(self, clip_id: str, path: str) -> None:
        """A clip's picture was made anew; "" where that could not be."""
        row = self._rows.here().get(clip_id)
        if row is not None and path:
            self._thumbnails.forget(path)
            self._rows.replace({clip_id: replace(row, thumbnail=path)})
            self._want()
            self.viewport().update()

    # -- what is chosen -----------------------------------------------------------------------

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def current(self) -> int | None:
        """The clip that keys are meant for."""
        return self._current

    @property
    def current_row(self) -> ClipRow | None:
        return self._rows.row(self._current) if self._current is not None else None

    def choose(self, selection: Selection, current: int | None) -> None:
        """Select these, and have the keyboard on `current`."""
        changed, moved = selection != self._selection, current != self._current
        self._selection, self._current = selection, current
        self._lost.clear()
        self._lost_current = ""
        if changed or moved:
            self.viewport().update()
        if moved:
            self._announce()
            self.current_changed.emit()
        if changed:
            self.selection_changed.emit()

    def choose_one(self, index: int) -> None:
        """Select one clip alone, and bring it into sight."""
        self._anchor = index
        self.choose(Selection((range(index, index + 1),)), index)
        self._bring_into_sight(index)

    def choose_to(self, index: int, *, add: bool = False) -> None:
        """Select from where the last choice began up to `index`; `add` keeps what else is selected."""
        chosen = self._selection.copy() if add else Selection()
        chosen.add(range(min(self._anchor, index), max(self._anchor, index) + 1))
        self.choose(chosen, index)
        self._bring_into_sight(index)

    def toggle(self, index: int) -> None:
        """Select a clip besides the others, or not any more."""
        self._anchor = index
        chosen = self._selection.copy()
        chosen.toggle(index)
        self.choose(chosen, index)

    def selectAll(self) -> None:  # named as Qt's own widgets name it: the Edit menu calls it
        self.choose(Selection((range(self._layout.count),)), self._current)

    def copy(self) -> None:  # as above
        self.copy_wanted.emit()

    def leave_out(self, clip_ids: set[str]) -> None:
        """These clips are about to go: whoever is selected after them is their neighbour."""
        gone = [index for index in self._selection if (row := self._rows.row(index)) and row.id in clip_ids]
        if gone and len(gone) == len(self._selection):
            after = min(gone[-1] + 1, self._layout.count - 1)
            self.choose_one(after if after not in gone else max(0, gone[0] - 1))

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.color("ground"))
        self._painter.set_ratio(self.devicePixelRatioF())
        area = event.rect().translated(0, self.scrolled)
        for index in self._layout.within(area.top(), area.bottom() + 1):
            cell = self.cell(index)
            if cell.intersects(event.rect()):
                self._paint_cell(painter, index, cell)
        for band in self._layout.bands_within(area.top(), area.bottom() + 1):
            if band.title:
                self._paint_heading(painter, band)
        band_rect = self._mouse.band
        if band_rect is not None:
            accent = self._theme.color("accent")
            painter.setPen(QPen(accent, 1))
            accent.setAlpha(40)
            painter.setBrush(accent)
            painter.drawRect(band_rect.translated(0, -self.scrolled))

    def _paint_cell(self, painter: QPainter, index: int, cell: QRect) -> None:
        row = self._rows.row(index)
        pixmap = self._thumbnails.picture(row.thumbnail) if row is not None else None
        source: QRect | None = None
        hovered = row is not None and row.id == self._scrub.clip_id
        frame = self._scrub.frame() if hovered else None
        if frame is not None:
            pixmap, source = frame
        look = Look(
            selected=index in self._selection,
            current=index == self._current
            and self.hasFocus()
            and self._selection != Selection((range(index, index + 1),)),
            hovered=hovered,
            scrubbed=self._scrub.at if frame is not None else None,
        )
        self._painter.paint(painter, cell, row, look, pixmap, source, self._layout.is_list)

    def _paint_heading(self, painter: QPainter, band: Band) -> None:
        area = self.heading_rect(band)
        painter.fillRect(area, self._theme.color("ground"))
        font = QFont(self.font())
        font.setPixelSize(13)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        title = painter.fontMetrics().elidedText(band.title, Qt.TextElideMode.ElideRight, area.width() - 120)
        inner = area.adjusted(MARGIN, 4, -MARGIN, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, title)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(title) + 8)
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, f"{band.count:,}")

    def heading_rect(self, band: Band) -> QRect:
        """Where a group's heading is in the viewport: it stays at the top while its clips are in sight."""
        top = self._layout.heading_in_sight(band, self.scrolled) - self.scrolled
        return QRect(0, top, self.viewport().width(), HEADING)

    # -- events -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        held = self._first_in_sight() if event.oldSize().width() != event.size().width() else None
        self._lay_out()
        if held is not None and self.scrolled:
            self.verticalScrollBar().setValue(self._layout.rect(held).top() - self._head_room())
        self._want()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._scrub.leave()
        self._want()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.size_wheeled.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._mouse.move(event):
            self._hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.index_at(event.position().toPoint()) is not None:
            self._mouse.cancel()
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.index_at(event.pos())
            if index is not None and index not in self._selection:
                self.choose_one(index)
            self.menu_wanted.emit(event.globalPos())
        elif self._current is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.cell(self._current).center()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take_drag(event)

    def dragMoveEvent(self, event: QDropEvent) -> None:
        self._take_drag(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _files(event)
        if paths and event.source() is not self:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(paths)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._current is None and self._layout.count:
            self.choose_one(self._first_in_sight() or 0)
        self._announce()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._scrub.leave()
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.index_at(event.pos())
            row = self._rows.row(index) if index is not None else None
            QToolTip.showText(event.globalPos(), tool_tip(row.prompt, row.name) if row is not None else "", self)
            return True
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that lead from clip to clip are nobody else's while the grid has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        aim = self._aim(_Key(event.key()))
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == _Key.Key_Escape and self._mouse.band is not None:
            self._mouse.cancel()
        elif aim is not None and shift:
            self.choose_to(aim, add=control)
        elif aim is not None and control:
            self.choose(self._selection, aim)
            self._bring_into_sight(aim)
        elif aim is not None:
            self.choose_one(aim)
        elif event.key() == _Key.Key_Space and self._current is not None:
            self.toggle(self._current) if control else self.look_wanted.emit()
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter) and self._current is not None:
            self.opened.emit()
        elif event.key() == _Key.Key_Escape and len(self._selection):
            self.choose(Selection(), self._current)
        else:
            event.ignore()

    def index_at(self, point: QPoint) -> int | None:
        """The clip under a point of the viewport; none under a heading that lies over it."""
        if self._layout.count and self.heading_at(point) is None:
            return self._layout.index_at(point.x(), point.y() + self.scrolled)
        return None

    def heading_at(self, point: QPoint) -> Band | None:
        """The group whose heading is under a point of the viewport."""
        bands = self._layout.bands_within(self.scrolled, self.scrolled + self.viewport().height())
        return next((band for band in bands if band.title and self.heading_rect(band).contains(point)), None)

    def set_anchor(self, index: int) -> None:
        """Where a choice of many begins."""
        self._anchor = index

    def step(self, by: int) -> None:
        """To the next clip, or the one before."""
        if self._current is not None:
            self.choose_one(min(max(0, self._current + by), self._layout.count - 1))

    # -- inside -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        found = self._rows.found
        headings = found.headings if found is not None else ()
        groups = [(words.heading_words(self._group, each), each.count) for each in headings]
        if found is not None and not groups:
            groups = [("", found.total)]
        self._layout = GridLayout(groups, self.viewport().width(), self._wanted)
        room = self.viewport().height()
        self.verticalScrollBar().setPageStep(max(1, room - HEADING))
        self.verticalScrollBar().setRange(0, max(0, self._layout.height - room))
        if self._layout.count:
            picture = self._painter.picture_rect(
                QRect(0, 0, self._layout.cell_width, self._layout.cell_height), self._layout.is_list
            )
            self._thumbnails.set_box(picture.size(), self.devicePixelRatioF(), RADIUS)
        if self._current is not None and self._current >= self._layout.count:
            self._current = None
        self.viewport().update()

    def _want(self) -> None:
        """Rows and pictures of what is in sight first, then of what is near."""
        top, bottom = self.scrolled, self.scrolled + self.viewport().height()
        sight = self._layout.within(top, bottom)
        near = self._layout.within(max(0, top - AHEAD), bottom + AHEAD)
        if not near:
            return
        self._rows.want(near)
        order = (*sight, *range(sight.stop, near.stop), *range(near.start, sight.start))
        rows = [row for index in order if (row := self._rows.row(index)) is not None]
        self._thumbnails.want([row.thumbnail for row in rows])
        self._want_pictures([row for row in rows if not row.thumbnail])

    def _first_in_sight(self) -> int | None:
        sight = self._layout.within(self.scrolled, self.scrolled + 1)
        return sight.start if sight else None

    def _head_room(self) -> int:
        return HEADING if self._group is not Group.NONE else MARGIN

    def _bring_into_sight(self, index: int) -> None:
        rect, bar = self._layout.rect(index), self.verticalScrollBar()
        if rect.top() - self._head_room() < bar.value():
            bar.setValue(rect.top() - self._head_room())
        elif rect.bottom() + GAP > bar.value() + self.viewport().height():
            bar.setValue(rect.bottom() + GAP - self.viewport().height())

    def _aim(self, key: Qt.Key) -> int | None:
        """Which clip a key leads to."""
        if not self._layout.count:
            return None
        last = self._layout.count - 1
        here = self._current
        side = -1 if self.isRightToLeft() else 1
        page = max(1, (self.viewport().height() - HEADING) // self._layout.step)
        if key == _Key.Key_Home:
            return 0
        if key == _Key.Key_End:
            return last
        across = {_Key.Key_Left: -side, _Key.Key_Right: side}.get(key) if not self._layout.is_list else None
        down = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -page, _Key.Key_PageDown: page}.get(key)
        if across is None and down is None:
            return None
        if here is None:
            return self._first_in_sight() or 0
        return min(max(0, here + across), last) if across is not None else self._layout.below(here, down or 0)

    def _is_mine(self, event: QKeyEvent) -> bool:
        if event.modifiers() & _WITH_OTHERS:
            return False
        mine = (_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape)
        steps = (_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return event.key() in (_Key.Key_Space, *steps)
        return event.key() in (*mine, *steps, _Key.Key_PageUp, _Key.Key_PageDown)

    def _hover(self, point: QPoint) -> None:
        index = self.index_at(point)
        row = self._rows.row(index) if index is not None else None
        if row is None or index is None:
            self._scrub.leave()
            return
        picture = self._painter.picture_rect(self.cell(index), self._layout.is_list)
        self._scrub.enter(row, (point.x() - picture.left()) / max(1, picture.width()))

    def _keep_choice(self) -> None:
        """The clips that are selected now, to be found again among rows that come."""
        if len(self._selection) <= MOST_KEPT:
            self._lost |= {row.id for index in self._selection if (row := self._rows.row(index)) is not None}
        row = self.current_row
        self._lost_current = row.id if row is not None else self._lost_current
        self._selection, self._current = Selection(), None

    def _forget_choice(self) -> None:
        self._lost.clear()
        self._lost_current = ""
        self._selection, self._current, self._anchor = Selection(), None, 0
        self.current_changed.emit()

    @Slot(object)
    def _on_rows(self, run: range) -> None:
        found = False
        for index in run:
            row = self._rows.row(index)
            if row is None:
                continue
            if row.id in self._lost:
                self._lost.discard(row.id)
                self._selection.add(range(index, index + 1))
                found = True
            if row.id == self._lost_current:
                self._lost_current, self._current, self._anchor = "", index, index
                found = True
        self._want()
        self.viewport().update()
        if found or any(each.start < run.stop and run.start < each.stop for each in self._selection.runs):
            self.selection_changed.emit()  # more of what is selected is known now
        if found or self._current in run:
            self._announce()
            self.current_changed.emit()

    @Slot(str)
    def _on_picture(self, path: str) -> None:
        picture = self._thumbnails.picture(path)
        if picture is not None and picture.isNull():
            self._want_pictures([row for row in self._rows.here().values() if row.thumbnail == path])
        self.viewport().update()

    def _want_pictures(self, rows: list[ClipRow]) -> None:
        """Have pictures made that are not there; where the file is away there is none to be had."""
        for row in rows:
            if row.id not in self._asked and not words.away(row):
                self._asked.add(row.id)
                self.picture_wanted.emit(row.id)

    @Slot()
    def _on_scrubbed(self) -> None:
        self.viewport().update()

    @Slot()
    def _on_theme(self) -> None:
        self._painter.forget_colors()
        self.viewport().update()

    def _take_drag(self, event: QDropEvent) -> None:
        if event.source() is not self and _files(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _announce(self) -> None:
        """Cells are painted, no widgets, so the grid speaks for the one that the keyboard is on."""
        row = self.current_row
        told = ""
        if row is not None and self._current is not None:
            place = tr("{n} of {total}", n=self._current + 1, total=self._layout.count)
            told = ", ".join((words.spoken(row), place))
        self.setAccessibleDescription(told)
        if told and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))


def _files(event: QDropEvent) -> tuple[str, ...]:
    """The local files of a drag, those of another program only."""
    return tuple(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
