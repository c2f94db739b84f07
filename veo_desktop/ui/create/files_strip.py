"""The pictures of an input that takes several, a tile each: replace, remove, crop, reorder. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from veo_desktop.ui.parts.drop_zone import DropZone, ZoneLook
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

COLUMNS = 3
GAP = 8
PLACE = "application/x-veo-place"


class PlaceTile(DropZone):
    """One of several pictures; dragging it, or Alt with an arrow key, gives it another place."""

    moved = Signal(int, int)  # from this place to that one

    def __init__(self, theme: Theme, index: int, name: str, parent: QWidget) -> None:
        super().__init__(theme, tr("Picture {n}", n=index + 1), f"{name}_{index + 1}", parent)
        self.setObjectName(f"{name}_{index + 1}_drop")
        self.index = index
        self.filled = False
        self._pressed: QPoint | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = -1 if self.isRightToLeft() else 1  # to where the arrow points
        step = {Qt.Key.Key_Left: -side, Qt.Key.Key_Right: side}.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and step:
            if self.filled:
                self.moved.emit(self.index, self.index + step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._pressed is None or not self.filled or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self.setDown(False)
            self._drag()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dragged(event) is None:
            super().dragEnterEvent(event)
        elif self.filled:
            self.set_over(True)
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        dragged = self._dragged(event)
        if dragged is None:
            super().dropEvent(event)
            return
        self.set_over(False)
        event.acceptProposedAction()
        if dragged is not self:
            self.moved.emit(dragged.index, self.index)

    def _dragged(self, event: QDropEvent) -> PlaceTile | None:
        """The tile of the same strip that is being dragged."""
        source = event.source()
        return source if isinstance(source, PlaceTile) and source.parent() is self.parent() else None

    def _drag(self) -> None:
        mime = QMimeData()
        mime.setData(PLACE, b"1")  # what it says is nobody's business; without any, some systems drag nothing
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(self.grab().scaledToWidth(self.width() // 2, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.MoveAction)


class FilesStrip(QWidget):
    """As many tiles as there are pictures, and one more while there is room. Places are counted from 0."""

    used = Signal(int)  # the tile was clicked: another picture is wanted there
    offered = Signal(int, object)  # tuple[ImageSource, …] for that place
    link_wanted = Signal(int)
    crop_wanted = Signal(int)
    clear_wanted = Signal(int)
    moved = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._tiles: list[PlaceTile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, GAP, 0, 0)
        self._grid.setSpacing(GAP)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 1)

    @property
    def tiles(self) -> tuple[PlaceTile, ...]:
        """Those that are in use."""
        return tuple(tile for tile in self._tiles if not tile.isHidden())

    def show_looks(self, looks: Sequence[ZoneLook], *, room: bool) -> None:
        wanted = [*looks, ZoneLook()] if room else list(looks)
        while len(self._tiles) < len(wanted):
            self._add_tile()
        for index, tile in enumerate(self._tiles):
            tile.setVisible(index < len(wanted))
            if index < len(wanted):
                tile.filled = index < len(looks)
                tile.set_title(tr("Picture {n}", n=index + 1) if tile.filled else tr("Add"))
                tile.setAccessibleName(tr("Picture {n}", n=index + 1) if tile.filled else tr("Add a picture"))
                tile.show_look(wanted[index])

    def focus_place(self, index: int) -> None:
        if index < len(self._tiles):
            self._tiles[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_tile(self) -> None:
        index = len(self._tiles)
        tile = PlaceTile(self._theme, index, self._name, self)
        tile.clicked.connect(self._on_used)
        tile.browse_wanted.connect(self._on_used)
        tile.offered.connect(self._on_offered)
        tile.link_wanted.connect(self._on_link)
        tile.crop_wanted.connect(self._on_crop)
        tile.clear_wanted.connect(self._on_clear)
        tile.moved.connect(self.moved)
        self._tiles.append(tile)
        self._grid.addWidget(tile, index // COLUMNS, index % COLUMNS)

    def _index(self) -> int:
        tile = self.sender()
        return tile.index if isinstance(tile, PlaceTile) else len(self._tiles)

    @Slot()
    def _on_used(self) -> None:
        self.used.emit(self._index())

    @Slot(object)
    def _on_offered(self, sources: object) -> None:
        self.offered.emit(self._index(), sources)

    @Slot()
    def _on_link(self) -> None:
        self.link_wanted.emit(self._index())

    @Slot()
    def _on_crop(self) -> None:
        self.crop_wanted.emit(self._index())

    @Slot()
    def _on_clear(self) -> None:
        self.clear_wanted.emit(self._index())
