"""A list whose rows have words and small pictures: prompts with their clips, sets with their images. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from veo_desktop.ui.parts.chosen_bar import paint_row_bar
from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.elided import tool_tip, wrapped
from veo_desktop.ui.parts.text_size import Size, sized
from veo_desktop.ui.parts.theme import Theme

PICTURE = QSize(48, 27)
PAD = 10
GAP = 4
WORDS_GAP = 7
ACTION = 25  # pixels: a small button on a row
ICON = 14
LINES = 2
_ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PictureRow:
    """`heading` stands over `words` in bold, "" for none; `pictures` are what `Pictures` knows them by."""

    key: str
    words: str
    detail: str
    pictures: tuple[str, ...] = ()
    heading: str = ""

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.heading, self.words, self.detail)))


@dataclass(frozen=True, slots=True)
class RowAction:
    """What else a row offers: a small button on the row under the pointer, and on the current one."""

    icon: str
    words: str


class Pictures(Protocol):
    """Pixmaps by path, made somewhere else: None while one is not there yet, null where there is none."""

    @property
    def ready(self) -> SignalInstance: ...

    def set_size(self, size: QSize) -> None: ...

    def picture(self, path: str) -> QPixmap | None: ...


class PictureModel(QAbstractListModel):
    """The rows; `more_wanted` when the end comes into sight and there are more."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[PictureRow, ...] = ()
        self._more = False

    def set_rows(self, rows: tuple[PictureRow, ...], more: bool) -> None:
        """Show `rows`; those behind the ones that are here already are added without moving anything."""
        here = len(self._rows)
        self._more = more
        if here and rows[:here] == self._rows:
            if len(rows) > here:
                self.beginInsertRows(QModelIndex(), here, len(rows) - 1)
                self._rows = rows
                self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.spoken if spoken else row if role == _ROW else None

    def canFetchMore(self, _parent: Index) -> bool:
        return self._more

    def fetchMore(self, _parent: Index) -> None:
        self._more = False  # until the answer says anew
        self.more_wanted.emit()


class PictureList(QListView):
    """Enter or a click: `picked(key)`; on a picture or an action: `picture_clicked`, `action_clicked(key, number)`."""

    picked = Signal(str)
    picture_clicked = Signal(str, int)
    action_clicked = Signal(str, int)
    current_changed = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget, actions: tuple[RowAction, ...] = ()) -> None:
        super().__init__(parent)
        self._actions = actions
        self._model = PictureModel(self)
        self._delegate = _Delegate(theme, pictures, self, actions)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("part", "pictures")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ratio = self.devicePixelRatioF()
        pictures.set_size(QSize(round(PICTURE.width() * ratio), round(PICTURE.height() * ratio)))
        pictures.ready.connect(self._on_picture)
        theme.changed.connect(self.viewport().update)
        self._model.more_wanted.connect(self.more_wanted)

    def set_rows(self, rows: Sequence[PictureRow], more: bool = False) -> None:
        """Show `rows`; the current one stays, else the first is current. `more`: there are others behind them."""
        before = self.current
        self._model.set_rows(tuple(rows), more)
        place = next((number for number, row in enumerate(rows) if before is not None and row.key == before.key), 0)
        if rows:
            self.setCurrentIndex(self._model.index(place))
        self.current_changed.emit()

    @property
    def current(self) -> PictureRow | None:
        row = self.currentIndex().data(_ROW)
        return row if isinstance(row, PictureRow) else None

    def step(self, key: Qt.Key) -> bool:
        """Move by an arrow or page key that came in elsewhere; False for any other key."""
        page = max(1, self.viewport().height() // max(1, self._delegate.height) - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}.get(key)
        if steps is None or not self._model.rowCount():
            return False
        place = min(max(0, self.currentIndex().row() + steps), self._model.rowCount() - 1)
        self.setCurrentIndex(self._model.index(place))
        return True

    def part_rects(self, key: str) -> tuple[list[QRect], list[QRect]]:
        """Where the pictures and the actions of a row are in the viewport."""
        for number in range(self._model.rowCount()):
            index = self._model.index(number)
            if index.data(_ROW).key == key:
                return self._parts(index)
        return [], []

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.current is not None:
            self.picked.emit(self.current.key)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._part_at(event.position().toPoint()) != (None, None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        picture, action = self._part_at(point)
        key = index.data(_ROW).key
        if action is not None:
            self.action_clicked.emit(key, action)
        elif picture is not None:
            self.picture_clicked.emit(key, picture)
        else:
            self.picked.emit(key)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            _picture, action = self._part_at(event.pos())
            words = tool_tip(self._actions[action].words) if action is not None else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().unsetCursor()

    def _part_at(self, point: QPoint) -> tuple[int | None, int | None]:
        """The number of the picture, and of the action, that is there."""
        index = self.indexAt(point)
        if not index.isValid():
            return None, None
        pictures, actions = self._parts(index)
        return _hit(pictures, point), _hit(actions, point)

    def _parts(self, index: Index) -> tuple[list[QRect], list[QRect]]:
        area, direction = self.visualRect(index), self.layoutDirection()
        pictures = self._delegate.picture_rects(area, index.data(_ROW), direction)
        return pictures, self._delegate.action_rects(area, direction)

    @Slot(str)
    def _on_picture(self, _path: str) -> None:
        self.viewport().update()


def _hit(rects: list[QRect], point: QPoint) -> int | None:
    return next((number for number, rect in enumerate(rects) if rect.contains(point)), None)


class _Delegate(QStyledItemDelegate):
    """Two lines of words, below them the detail, and the pictures at its end."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QListView, actions: tuple[RowAction, ...]) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        self._pictures = pictures
        self._view = parent

    @property
    def height(self) -> int:
        return PAD + LINES * QFontMetrics(self._view.font()).lineSpacing() + WORDS_GAP + PICTURE.height() + PAD

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, self.height)

    def picture_rects(self, area: QRect, row: PictureRow, direction: Qt.LayoutDirection) -> list[QRect]:
        top = area.bottom() + 1 - PAD - PICTURE.height()
        step = PICTURE.width() + GAP
        left = area.right() + 1 - PAD - len(row.pictures) * step + GAP
        rects = [QRect(QPoint(left + number * step, top), PICTURE) for number in range(len(row.pictures))]
        return [QStyle.visualRect(direction, area, rect) for rect in rects]

    def action_rects(self, area: QRect, direction: Qt.LayoutDirection) -> list[QRect]:
        left = area.right() + 1 - 6 - len(self._actions) * ACTION
        rects = [QRect(left + number * ACTION, area.top() + 3, ACTION, ACTION) for number in range(len(self._actions))]
        return [QStyle.visualRect(direction, area, rect) for rect in rects]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PictureRow = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_words(painter, option, row)
        for path, rect in zip(row.pictures, self.picture_rects(option.rect, row, option.direction), strict=True):
            paint_picture(painter, self._theme, self._pictures.picture(path), rect, 4.0)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            self._paint_actions(painter, option)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            path = QPainterPath()
            path.addRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.fillPath(path, self._theme.color("selected" if chosen else "raised"))
            if chosen:
                paint_row_bar(painter, option.rect, self._theme.color("accent"), option.direction)
            if chosen and self._view.hasFocus():
                painter.setPen(QPen(self._theme.color("accent"), 1.5))
                painter.drawPath(path)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: PictureRow) -> None:
        font, direction = QFont(self._view.font()), option.direction
        metrics = QFontMetrics(font)
        area = option.rect.adjusted(PAD, PAD, -PAD, -PAD)
        lines = wrapped(row.words, font, area.width(), LINES - bool(row.heading))
        painter.setPen(self._theme.color("text"))
        top = area.top()
        if row.heading:
            bold = QFont(font)
            bold.setWeight(QFont.Weight.DemiBold)
            lines = wrapped(row.heading, bold, area.width(), 1) + lines
        for number, line in enumerate(lines):
            if row.heading:
                painter.setFont(bold if number == 0 else font)
            box = QRect(area.left(), top + number * metrics.lineSpacing(), area.width(), metrics.height())
            painter.drawText(box, int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)), isolated(line))
        small = sized(font, Size.SMALL)
        painter.setFont(small)
        painter.setPen(self._theme.color("muted"))
        room = area.width() - len(row.pictures) * (PICTURE.width() + GAP)
        foot = QStyle.visualRect(
            direction, option.rect, QRect(area.left(), area.bottom() + 1 - PICTURE.height(), room, PICTURE.height())
        )
        detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
        where = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(foot, int(where), isolated(detail))

    def _paint_actions(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """On a ground of their own: they lie over the end of the words, so that nothing is broken anew for them."""
        for action, rect in zip(self._actions, self.action_rects(option.rect, option.direction), strict=True):
            ground = QPainterPath()
            ground.addRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
            painter.fillPath(ground, self._theme.color("panel"))
            painter.setPen(QPen(self._theme.color("line_strong"), 1))
            painter.drawPath(ground)
            side = (ACTION - ICON) // 2
            self._theme.icon(action.icon, "text").paint(painter, rect.adjusted(side, side, -side, -side))


def paint_picture(painter: QPainter, theme: Theme, picture: QPixmap | None, rect: QRect, radius: float) -> None:
    """A picture with round corners and a line around it; a sign in its place while there is none."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.fillPath(frame, theme.color("line"))
    if picture is None or picture.isNull():
        side = min(rect.height() - 8, 24)
        sign = QRect(0, 0, side, side)
        sign.moveCenter(rect.center())
        theme.icon("image", "muted").paint(painter, sign)
    else:
        painter.save()
        painter.setClipPath(frame)
        painter.drawPixmap(rect, picture)
        painter.restore()
    painter.setPen(QPen(theme.color("line_strong"), 1))
    painter.drawPath(frame)
