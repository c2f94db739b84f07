"""The list beside the grid: all clips, smart folders and collections, onto which clips are dragged. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.folding import folded
from veo_desktop.core.library import Folder, Query
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room, grown, grown_size
from veo_desktop.ui.parts.theme import Theme

BIN = "bin"  # the id of the folder that holds what is in the system's bin
CLIPS = "application/x-veo-clips"  # ids of clips, one a line, while they are dragged
_ID = Qt.ItemDataRole.UserRole
ROW = QSize(0, 32)


def bin_folder() -> Folder:
    """What is in the system's bin and can be brought back."""
    return Folder(BIN, tr("Bin"), True, Query("is:bin"))


class SideList(QFrame):
    """`chosen(Folder | None)`: show this one, None for all clips. `dropped(clip ids, folder id)`.

    `new_wanted`: an empty collection; `room_wanted`: what uses the disk. `rename_wanted` and `forget_wanted` carry a
    Folder.
    """

    chosen = Signal(object)
    dropped = Signal(object, str)
    new_wanted = Signal()
    room_wanted = Signal()
    rename_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folders: dict[str, Folder] = {}
        self.setProperty("surface", "panel")
        give_room(self, 148, least=True)
        self._list = self._build_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(self._list, 1)
        column.addLayout(self._build_foot())
        theme.text_resized.connect(self._on_text_resized)
        self.show_folders(())

    def _build_list(self) -> _Rows:
        rows = _Rows(self)
        rows.setObjectName("library_folders")
        rows.setAccessibleName(tr("Folders and collections"))
        rows.itemClicked.connect(self._on_clicked)
        rows.itemActivated.connect(self._on_clicked)
        rows.currentItemChanged.connect(self._on_current)
        rows.dropped.connect(self.dropped)
        rows.menu_wanted.connect(self._on_menu)
        rows.delete_wanted.connect(self._on_delete)
        return rows

    def _build_foot(self) -> QVBoxLayout:
        new = named_button(
            "library_new_collection",
            tr("New collection…"),
            "quiet",
            self,
            tr("A collection holds the clips that you drag onto it"),
        )
        new.setIcon(self._theme.icon("plus", "muted"))
        new.clicked.connect(self.new_wanted)
        room = named_button(
            "library_room",
            tr("Disk use…"),
            "quiet",
            self,
            tr("By month and rating, and what could go"),
        )
        room.setIcon(self._theme.icon("details", "muted"))
        room.clicked.connect(self.room_wanted)
        foot = QVBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(new, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(room, 0, Qt.AlignmentFlag.AlignLeading)
        return foot

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """The folders that are kept, by name, smart ones first."""
        current = self._list.currentItem()
        held = str(current.data(_ID) or "") if current is not None else ""
        self._folders = {folder.id: folder for folder in folders}
        self._bin = bin_folder()
        self._list.blockSignals(True)
        self._list.clear()
        self._add("", tr("All clips"), "library")
        self._add(BIN, self._bin.name, "trash")
        for title, smart, icon in ((tr("Smart folders"), True, "search"), (tr("Collections"), False, "folder")):
            several = sorted((each for each in folders if each.smart is smart), key=lambda each: folded(each.name))
            if several:
                self._add_title(title)
            for folder in several:
                self._add(folder.id, folder.name, icon, folder)
        self.mark(held if held in self._folders or held == BIN else "")
        self._list.blockSignals(False)

    @Slot()
    def _on_text_resized(self) -> None:
        self.show_folders(tuple(self._folders.values()))

    def mark(self, folder_id: str) -> None:
        """Show which one the grid holds, "" for all clips."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            if item.data(_ID) == folder_id:
                self._list.blockSignals(True)
                self._list.setCurrentItem(item)
                self._list.blockSignals(False)

    def _add(self, folder_id: str, name: str, icon: str, folder: Folder | None = None) -> None:
        item = QListWidgetItem(self._theme.icon(icon, "muted"), name)
        item.setData(_ID, folder_id)
        item.setSizeHint(grown_size(ROW))
        told = [name]
        if folder is not None and not folder.smart:
            count = trn("{n} clip", "{n} clips", folder.count)
            told.append(count)
        elif folder is not None:
            told.append(folder.query.text)
        item.setToolTip(tool_tip(*told))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(told))
        if folder is not None and not folder.smart:
            item.setData(_Rows.TAKES, True)
        self._list.addItem(item)

    def _add_title(self, words: str) -> None:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, grown(34)))
        self._list.addItem(item)
        label = QLabel(words)
        label.setProperty("role", "small")
        label.setContentsMargins(margins(6, 12, 0, 0))
        self._list.setItemWidget(item, label)

    @Slot(object)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        if item.data(_ID) is not None:
            folder_id = str(item.data(_ID))
            self.chosen.emit(self._bin if folder_id == BIN else self._folders.get(folder_id))

    @Slot(object, object)
    def _on_current(self, item: QListWidgetItem | None, _before: object) -> None:
        """Arrow keys show what they come to."""
        if item is not None and self._list.hasFocus() and not self._list.pressed_now:
            self._on_clicked(item)

    @Slot(object, QPoint)
    def _on_menu(self, folder_id: str, at: QPoint) -> None:
        folder = self._folders.get(folder_id)
        if folder is None:
            return
        menu = QMenu(self)
        rename = menu.addAction(tr("Rename…"))
        forget = menu.addAction(tr("Delete the smart folder") if folder.smart else tr("Delete the collection"))
        rename.triggered.connect(lambda: self.rename_wanted.emit(folder))  # a QAction is of the UI thread
        forget.triggered.connect(lambda: self.forget_wanted.emit(folder))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    @Slot(object)
    def _on_delete(self, folder_id: str) -> None:
        if folder_id in self._folders:
            self.forget_wanted.emit(self._folders[folder_id])


class _Rows(QListWidget):
    """Takes dragged clips on the rows of collections."""

    TAKES = Qt.ItemDataRole.UserRole + 1

    dropped = Signal(object, str)
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pressed_now = False
        self.setProperty("part", "popup")
        self.setIconSize(QSize(16, 16))
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_context)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CLIPS):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.data(self.TAKES) and event.mimeData().hasFormat(CLIPS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.data(self.TAKES):
            ids = tuple(bytes(event.mimeData().data(CLIPS).data()).decode().split("\n"))
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(ids, str(item.data(_ID)))

    def mousePressEvent(self, event: object) -> None:
        self.pressed_now = True
        super().mousePressEvent(event)  # type: ignore[arg-type]
        self.pressed_now = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.delete_wanted.emit(str(item.data(_ID) or ""))
        else:
            super().keyPressEvent(event)

    @Slot(QPoint)
    def _on_context(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is not None:
            self.menu_wanted.emit(str(item.data(_ID) or ""), self.viewport().mapToGlobal(at))
