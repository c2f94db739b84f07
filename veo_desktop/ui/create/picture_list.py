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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from veo_desktop.ui.parts.elided import wrapped
from veo_desktop.ui.parts.theme import Theme

PICTURE = QSize(48, 27)
PAD = 10
GAP = 4
WORDS_GAP = 7
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
    """Enter or a click: `picked(key)`; a click on a picture: `picture_clicked(key, number)`."""

    picked = Signal(str)
    picture_clicked = Signal(str, int)
    current_changed = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = PictureModel(self)
        self._delegate = _Delegate(theme, pictures, self)
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

    def picture_rects(self, key: str) -> list[QRect]:
        """Where the pictures of a row are in the viewport; for tests and tool tips."""
        for number in range(self._model.rowCount()):
            index = self._model.index(number)
            row = index.data(_ROW)
            if row.key == key:
                return self._delegate.picture_rects(self.visualRect(index), row, self.layoutDirection())
        return []

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
        over = self._picture_at(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        number = self._picture_at(event.position().toPoint())
        row: PictureRow = index.data(_ROW)
        if number is None:
            self.picked.emit(row.key)
        else:
            self.picture_clicked.emit(row.key, number)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().unsetCursor()

    def _picture_at(self, point: QPoint) -> int | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        rects = self._delegate.picture_rects(self.visualRect(index), index.data(_ROW), self.layoutDirection())
        return next((number for number, rect in enumerate(rects) if rect.contains(point)), None)

    @Slot(str)
    def _on_picture(self, _path: str) -> None:
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    """Two lines of words, below them the detail, and the pictures at its end."""

    def __init__(self, theme: Theme, pictures: Pictures, parent: QListView) -> None:
        super().__init__(parent)
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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PictureRow = index.data(_ROW)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option)
        self._paint_words(painter, option, row)
        for path, rect in zip(row.pictures, self.picture_rects(option.rect, row, option.direction), strict=True):
            self._paint_picture(painter, path, rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            path = QPainterPath()
            path.addRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.fillPath(path, self._theme.color("selected" if chosen else "raised"))

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
            painter.drawText(box, int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)), line)
        small = QFont(font)
        small.setPixelSize(max(10, font.pixelSize() - 1))
        painter.setFont(small)
        painter.setPen(self._theme.color("muted"))
        room = area.width() - len(row.pictures) * (PICTURE.width() + GAP)
        foot = QStyle.visualRect(
            direction, option.rect, QRect(area.left(), area.bottom() + 1 - PICTURE.height(), room, PICTURE.height())
        )
        detail = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, room)
        where = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(foot, int(where), detail)

    def _paint_picture(self, painter: QPainter, path: str, rect: QRect) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(rect), 4, 4)
        painter.fillPath(frame, self._theme.color("line"))
        found = self._pictures.picture(path)
        if found is None or found.isNull():
            icon = self._theme.icon("image", "muted")
            icon.paint(painter, rect.adjusted(14, 4, -14, -4))
        else:
            painter.save()
            painter.setClipPath(frame)
            painter.drawPixmap(rect, found)
            painter.restore()
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.drawPath(frame)
