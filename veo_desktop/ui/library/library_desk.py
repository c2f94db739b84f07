"""Makes the Library page and connects it with what finds and keeps clips. UI thread only.

Imported when the page is opened first: the program starts without it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu

from veo_desktop.core import settings
from veo_desktop.core.preferences import Preferences
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.order_desk import OrderDesk
from veo_desktop.ui.library.arrange_desk import ArrangeDesk
from veo_desktop.ui.library.care_desk import CareDesk
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.clip_commands import ClipCommands
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.clip_menu import ClipMenu
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.file_desk import FileDesk
from veo_desktop.ui.library.folder_desk import FolderDesk
from veo_desktop.ui.library.hover_scrub import HoverScrub
from veo_desktop.ui.library.judge_desk import JudgeDesk
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.opening_desk import OpeningDesk
from veo_desktop.ui.library.outcomes import Outcomes
from veo_desktop.ui.library.quick_look_desk import QuickLookDesk
from veo_desktop.ui.library.room_desk import RoomDesk
from veo_desktop.ui.library.search_desk import SearchDesk
from veo_desktop.ui.library.thumbnails import Thumbnails
from veo_desktop.ui.library.whereabouts_watch import WhereaboutsWatch
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.judging_backend import JudgingBackend
from veo_desktop.workers.library_backend import LibraryBackend
from veo_desktop.workers.pictures import PictureReader
from veo_desktop.workers.shelf_backend import ShelfBackend

KEEP_MS = 700  # after the last change of how it is arranged: what is killed loses no more


@dataclass(frozen=True)
class LibraryGround:
    """What the page stands on."""

    theme: Theme
    backend: Backend
    library: LibraryBackend
    judging: JudgingBackend
    shelf: ShelfBackend
    undo: ReviewUndo
    messages: Messages
    create: CreateDesk
    orders: OrderDesk
    create_page: CreatePage
    settings: Preferences
    keys: KeyBinder
    make_player: Callable[[], Player]


class LibraryDesk(QObject):
    """`page` is to be shown by the window; `create_wanted` and `compare_wanted` are those of the OpeningDesk."""

    create_wanted = Signal()
    compare_wanted = Signal(object)

    def __init__(self, ground: LibraryGround) -> None:
        super().__init__(ground.create_page)
        self._ground = ground
        library, messages, undo = ground.library, ground.messages, ground.undo
        self.reader = PictureReader(self)
        self._rows = ClipRows(self)
        self._scrub = HoverScrub(self.reader, self)
        grid = ClipGrid(ground.theme, self._rows, Thumbnails(self.reader, self), self._scrub)
        self.page = page = LibraryPage(ground.theme, grid)
        chosen = ChosenClips(grid, self._rows, library)
        self.commands = ClipCommands(ground.theme, self)
        player = ground.create_page.player
        outcomes = Outcomes(page, library, messages)
        self._files = FileDesk(page, chosen, library, ground.backend, ground.create, player, undo, messages, outcomes)
        self.care = CareDesk(page, chosen, library, outcomes, self._files, undo)
        self.room = RoomDesk(page, ground.theme, self.reader, library, self._files.bin_clips)
        self._folders = FolderDesk(page, library, undo)
        ArrangeDesk(page, chosen, library, self._folders, self.commands, undo)
        JudgeDesk(page, self._rows, chosen, library, ground.judging, undo, ground.keys)
        WhereaboutsWatch(page)
        self._opening = OpeningDesk(page, self.commands, chosen, ground.create, ground.orders, player, messages)
        self._look = QuickLookDesk(page, ground.theme, ground.make_player)
        ClipMenu(grid, self.commands, self.care.clip_actions, chosen, self._folders)
        self._restore()
        self._wire_grid()
        self._wire_opening()
        self._wire_commands()
        library.ask_folders()
        self._search = SearchDesk(page, self._rows, library, ground.judging, ground.shelf, messages)
        page.panel.kin_wanted.connect(self._search.go_to)

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with clips and with the library, each with its key."""
        commands = (*self.commands.all, None, *self.care.clip_actions, None, *self.care.actions, self.room.action)
        for action in commands:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)

    def begin_stop(self) -> None:
        """Ask its threads to end, at once."""
        self.reader.begin_stop()
        self._look.close()

    def stop(self, seconds: float) -> bool:
        """End its threads; False when one did not end in time."""
        end = time.monotonic() + seconds
        self.begin_stop()
        look = self._look.shut_down(seconds)
        return self.reader.stop(end - time.monotonic()) and look

    def keep_layout(self) -> None:
        """How it is arranged is there again next time."""
        store, view = self._ground.settings, self.page.view
        store.set(settings.LIBRARY_PANES, self.page.layout_state())
        store.set(settings.LIBRARY_ORDER, view.order.value)
        store.set(settings.LIBRARY_GROUP, view.group.value)
        store.set(settings.LIBRARY_SIZE, float(view.size_step))

    def _restore(self) -> None:
        get, view = self._ground.settings.get, self.page.view
        view.restore(get(settings.LIBRARY_ORDER), get(settings.LIBRARY_GROUP), int(get(settings.LIBRARY_SIZE)))
        self.page.restore_layout(get(settings.LIBRARY_PANES))
        self.page.grid.set_size(view.size_wanted)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self.keep_layout)
        for changed in (self.page.layout_changed, view.changed, view.sized):
            changed.connect(self._on_layout)

    @Slot()
    def _on_layout(self) -> None:
        self._keep_soon.start()

    def _wire_grid(self) -> None:
        grid, view, library = self.page.grid, self.page.view, self._ground.library
        view.sized.connect(grid.set_size)
        grid.size_wheeled.connect(view.step_size)
        grid.selection_changed.connect(self._on_selection)
        grid.picture_wanted.connect(library.ask_thumbnail)
        library.thumbnail_ready.connect(grid.take_picture)
        self._scrub.strip_wanted.connect(library.ask_strip)
        library.strip_ready.connect(self._scrub.take)

    def _wire_opening(self) -> None:
        opening = self._opening
        opening.create_wanted.connect(self.create_wanted)
        opening.compare_wanted.connect(self.compare_wanted)
        self._ground.library.clip_ready.connect(opening.take_facts)
        self.commands.look.triggered.connect(self._look.look)
        self._look.opened.connect(opening.open)

    def _wire_commands(self) -> None:
        panel, commands, files, care = self.page.panel, self.commands, self._files, self.care
        self.page.grid.addActions(list(commands.all))
        self._ground.keys.changed.connect(self._take_keys)
        self._take_keys()
        offered = (commands.compare, commands.rename, commands.move, care.export, care.write)
        panel.offer((*offered, commands.restore, commands.bin))
        panel.show_file_wanted.connect(files.show_file)
        panel.relink_wanted.connect(care.relink)
        panel.restore_wanted.connect(files.bring_back)
        commands.rename.triggered.connect(files.rename)
        commands.move.triggered.connect(files.move)
        commands.restore.triggered.connect(files.bring_back)
        commands.show_file.triggered.connect(files.show_file)
        commands.copy_path.triggered.connect(files.copy_path)
        commands.bin.triggered.connect(files.bin)
        self._on_selection()

    @Slot()
    def _take_keys(self) -> None:
        self.commands.take_keys(self._ground.keys.map)

    @Slot()
    def _on_selection(self) -> None:
        count = len(self.page.grid.selection)
        self.page.view.show_count(self._rows.total, count)
        self.commands.set_chosen(count)
        self.care.set_chosen(count)
