"""Opens files that the person chooses, drops or names at the start: any video, whoever made it. UI thread only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from veo_desktop.core import settings
from veo_desktop.core.preferences import Preferences
from veo_desktop.core.recent import recent, with_recent
from veo_desktop.core.text import text
from veo_desktop.media.file_check import SUFFIXES
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.guest import guest_of_clip, guest_of_file
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.drop import VideoDrop
from veo_desktop.ui.player.recent import RecentMenu
from veo_desktop.workers.clip_looks import ClipLooks, Looked

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.library import ClipFacts

_NOTHING = text("This file is empty or cannot be read.")


class OpenDesk(QObject):
    """Each file is looked into by the probe child first. `show_wanted(str)`: a file is to be shown in its folder.

    `page_wanted`: the page with the player; `opened(str)`: a file turned out to be a video, and is shown.
    """

    show_wanted = Signal(str)
    page_wanted = Signal()
    opened = Signal(str)

    def __init__(self, page: CreatePage, create: CreateDesk, looks: ClipLooks, preferences: Preferences) -> None:
        super().__init__(page)
        self._page, self._create, self._looks, self._preferences = page, create, looks, preferences
        self.action = QAction(tr("Open clip…"), self)
        self.action.setObjectName("action_open_clip")
        self.action.setShortcut(QKeySequence(QKeySequence.StandardKey.Open))
        self.recent = RecentMenu(self._recent, page)
        drop = VideoDrop(page.window(), lambda: page.player.path)
        self.action.triggered.connect(self._on_open)
        self.recent.chosen.connect(self.open_file)
        self.recent.cleared.connect(self._on_cleared)
        self.recent.check_wanted.connect(looks.ask_present)
        drop.dropped.connect(self.open_files)
        looks.looked.connect(self._on_looked)
        looks.present.connect(self.recent.show_present)
        looks.taken_in.connect(self._on_taken_in)
        page.inspector.file_page.show_file_requested.connect(self.show_wanted)
        page.inspector.file_page.library_wanted.connect(looks.take_in)
        page.player.show_file_wanted.connect(self.show_wanted)

    @Slot(object)
    def open_files(self, paths: tuple[str, ...]) -> None:
        """Show the first of these files; the others are at hand in the menu of recent ones."""
        for path in reversed(paths[1:]):  # the first one when it has turned out to be a video
            self._preferences.set(settings.RECENT_FILES, with_recent(self._stored, path))
        if paths:
            self.open_file(paths[0])

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Look into the file and show it, or say why not. The keyboard goes to the player: keys are meant for it."""
        if not self._page.isVisible():
            self.page_wanted.emit()
        self._page.player.setFocus(Qt.FocusReason.MouseFocusReason)  # no ring: nobody came by Tab
        self._page.strip.select(None)
        self._create.open_clip = None
        self._page.player.expect()
        self._looks.look(path)

    @property
    def _stored(self) -> str:
        return self._preferences.get(settings.RECENT_FILES)

    def _recent(self) -> tuple[str, ...]:
        return recent(self._stored)

    @Slot()
    def _on_open(self) -> None:
        last = next(iter(self._recent()), "")
        dialog = QFileDialog(self._page.window(), tr("Open a clip"), str(Path(last).parent) if last else "")
        dialog.setObjectName("open_clip_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilters([f"{tr('Videos')} ({patterns})", f"{tr('All files')} (*)"])
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _on_chosen(self, paths: list[str]) -> None:
        self.open_files(tuple(paths))

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        player = self._page.player
        if not player.expecting:  # another clip was chosen meanwhile
            return
        if looked.facts is None:
            self._page.inspector.show_file(looked.path, None)  # not the one before it
            player.refuse(looked.reason or _NOTHING)
            return
        self._preferences.set(settings.RECENT_FILES, with_recent(self._stored, looked.path))
        if looked.clip is not None:
            self._show_clip(looked.path, looked.clip)
        else:
            self._page.inspector.show_file(looked.path, looked.facts)
            self._create.show_guest(guest_of_file(looked.path, looked.facts), looked.path)
        self.opened.emit(looked.path)

    def _show_clip(self, path: str, clip: ClipFacts) -> None:
        """A file that is a clip of the library, with all that is known of it."""
        job = self._create.job(clip.row.job_id)
        if job is None or not self._create.show_clip(job):
            self._create.show_guest(guest_of_clip(clip, path), path)

    @Slot(object)
    def _on_taken_in(self, looked: Looked) -> None:
        """It is a clip of the library now, and can be judged; the keyboard is back at the picture."""
        page = self._page.inspector.file_page
        if page.path != looked.path:  # another one is shown meanwhile
            return
        page.show_taken_in(looked.reason)
        if looked.clip is not None and self._page.player.path == looked.path:
            self._page.player.setFocus(Qt.FocusReason.OtherFocusReason)  # before the button goes that has it
            self._create.set_guest(guest_of_clip(looked.clip, looked.path))

    @Slot()
    def _on_cleared(self) -> None:
        self._preferences.set(settings.RECENT_FILES, "")
