"""The clips that would go to the bin, with their pictures, before they do. UI thread only."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from veo_desktop.core.library import RoomClip
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.workers.pictures import PictureReader, SmallPicture

PICTURE = QSize(64, 36)
ROW = 44
MOST_PIXMAPS = 400
_Index = QModelIndex | QPersistentModelIndex


class GoingList(QListView):
    """Only the pictures of rows that are in sight are read."""

    def __init__(self, reader: PictureReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room_going")
        self.setAccessibleName(tr("Clips that would go"))
        self.setUniformItemSizes(True)
        self.setIconSize(PICTURE)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._going = _Going(reader, self)
        self.setModel(self._going)

    def show_clips(self, clips: tuple[RoomClip, ...]) -> None:
        """Those that would go now."""
        self._going.show_clips(clips, self.devicePixelRatioF())


class _Going(QAbstractListModel):
    def __init__(self, reader: PictureReader, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._clips: tuple[RoomClip, ...] = ()
        self._box = PICTURE
        self._ratio = 1.0
        self._pictures: dict[str, QIcon] = {}
        self._asked: set[str] = set()
        reader.ready.connect(self._on_ready)

    def show_clips(self, clips: tuple[RoomClip, ...], ratio: float) -> None:
        if clips != self._clips:
            self.beginResetModel()
            self._clips = clips
            self._ratio = ratio
            self._box = QSize(round(PICTURE.width() * ratio), round(PICTURE.height() * ratio))
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._clips)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        clip = self._clips[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{file_size(clip.size)}  ·  {PurePath(clip.path).name}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return clip.path
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, grown(ROW))
        return self._picture(clip.thumbnail) if role == Qt.ItemDataRole.DecorationRole else None

    def _picture(self, path: str) -> QIcon:
        """The picture where it is here; it is asked for otherwise."""
        if path and path not in self._pictures and path not in self._asked:
            self._asked.add(path)
            self._reader.want_first(path, self._box)
        return self._pictures.get(path) or self._blank()

    def _blank(self) -> QIcon:
        """Keeps the place of a picture, so that no words move when it comes."""
        if "" not in self._pictures:
            pixmap = QPixmap(PICTURE)
            pixmap.fill(Qt.GlobalColor.transparent)
            self._pictures[""] = QIcon(pixmap)
        return self._pictures[""]

    def _framed(self, image: QImage) -> QPixmap:
        """In the middle of a picture of one size: words begin at one line."""
        framed = QPixmap(self._box)
        framed.fill(Qt.GlobalColor.transparent)
        painter = QPainter(framed)
        painter.drawImage((self._box.width() - image.width()) // 2, (self._box.height() - image.height()) // 2, image)
        painter.end()
        framed.setDevicePixelRatio(self._ratio)
        return framed

    @Slot(object)
    def _on_ready(self, read: SmallPicture) -> None:
        if read.path not in self._asked or read.box != self._box:
            return
        self._asked.discard(read.path)
        if len(self._pictures) > MOST_PIXMAPS:
            self._pictures.clear()
        self._pictures[read.path] = self._blank() if read.image.isNull() else QIcon(self._framed(read.image))
        for row, clip in enumerate(self._clips):
            if clip.thumbnail == read.path:
                self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])
                return
