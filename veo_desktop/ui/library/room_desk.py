"""Opens the view of what uses the disk, and carries out what is cleaned up there. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from veo_desktop.core.library import Room, RoomClip
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.room_dialog import RoomDialog
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.library_backend import LibraryBackend
from veo_desktop.workers.pictures import PictureReader


class RoomDesk(QObject):
    """`action` is for the menu. `bin_clips` moves clips to the bin, with undo."""

    def __init__(
        self,
        page: LibraryPage,
        theme: Theme,
        reader: PictureReader,
        library: LibraryBackend,
        bin_clips: Callable[[tuple[RoomClip, ...]], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._reader = reader
        self._library = library
        self._bin_clips = bin_clips
        self._dialog: RoomDialog | None = None
        self.action = QAction(tr("Disk use…"), self)
        self.action.setObjectName("library_action_room")
        self.action.triggered.connect(self.open)
        page.side.room_wanted.connect(self.open)
        library.room_ready.connect(self._on_room)
        library.changed.connect(self._ask_again)

    @Slot()
    def open(self) -> None:
        """Show what uses the disk; the figures follow."""
        if self._dialog is None:
            self._dialog = RoomDialog(self._theme, self._reader, self._page.window())
            self._dialog.clean_wanted.connect(self._on_clean)
            self._dialog.show_wanted.connect(self._page.search.set_text)
            self._dialog.finished.connect(self._on_finished)
        self._library.ask_room()
        self._dialog.open()

    @Slot()
    def _ask_again(self) -> None:
        if self._dialog is not None:
            self._library.ask_room()

    @Slot(object)
    def _on_room(self, room: Room) -> None:
        if self._dialog is not None:
            self._dialog.show_room(room)

    @Slot(object, bool)
    def _on_clean(self, clips: tuple[RoomClip, ...], strips: bool) -> None:
        if clips:
            self._bin_clips(clips)
        if strips:
            self._library.drop_strips()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
