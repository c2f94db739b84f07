"""Makes the Library page and connects it with what finds and keeps clips. UI thread only.

Imported when the page is opened first: the program starts without it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QMenu

from veo_desktop.core import settings
from veo_desktop.core.library import ClipFacts, ClipRow, Found, Query
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.preferences import Preferences
from veo_desktop.core.projects import Projects
from veo_desktop.core.text import text
from veo_desktop.media.picture import Picture
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.arrange_desk import ArrangeDesk
from veo_desktop.ui.library.care_desk import CareDesk
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.clip_commands import ClipCommands
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.file_desk import FileDesk
from veo_desktop.ui.library.folder_desk import FolderDesk
from veo_desktop.ui.library.hover_scrub import HoverScrub
from veo_desktop.ui.library.judge_desk import JudgeDesk
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.quick_look import QuickLook
from veo_desktop.ui.library.room_desk import RoomDesk
from veo_desktop.ui.library.thumbnails import Thumbnails
from veo_desktop.ui.library.whereabouts_watch import WhereaboutsWatch
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.message_bar import MessageBar
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.judging_backend import JudgingBackend
from veo_desktop.workers.library_backend import LibraryBackend
from veo_desktop.workers.pictures import PictureReader
from veo_desktop.workers.shelf_backend import ShelfBackend

REFRESH_MS = 400  # many clips that come in one after the other are one change
PLAYER_SECONDS = 0.5
KEEP_MS = 700  # after the last change of how it is arranged: what is killed loses no more
_NOT_SHOWN = Notice("library kin", Level.INFO, text("That clip is in the bin, so it is not shown here."))
_NOT_HERE = Notice("library compare", Level.INFO, text("The files of these clips are not here now."))


@dataclass(frozen=True)
class LibraryGround:
    """What the page stands on."""

    theme: Theme
    backend: Backend
    library: LibraryBackend
    judging: JudgingBackend
    shelf: ShelfBackend
    undo: ReviewUndo
    messages: MessageBar
    create: CreateDesk
    create_page: CreatePage
    settings: Preferences
    keys: KeyBinder
    make_player: Callable[[], Player]


class LibraryDesk(QObject):
    """`page` is to be shown by the window; `create_wanted`: the person wants to go to the Create page.

    `compare_wanted`: there, and see these clips beside each other; a tuple of their ClipRows.
    """

    create_wanted = Signal()
    compare_wanted = Signal(object)

    def __init__(self, ground: LibraryGround) -> None:
        super().__init__(ground.create_page)
        self._ground = ground
        self._number = 0  # of the search whose answer is awaited
        self._asked: Query | None = None
        self._look: QuickLook | None = None
        self._frame_of = ""  # the clip that is opened for its first frame
        self._facts: ClipFacts | None = None
        self._going_to = ""  # a clip that is to be chosen in the answer that is awaited
        self._go_on = False  # whether it is looked for among all clips, too
        self.reader = PictureReader(self)
        self._rows = ClipRows(self)
        self._scrub = HoverScrub(self.reader, self)
        grid = ClipGrid(ground.theme, self._rows, Thumbnails(self.reader, self), self._scrub)
        self.page = LibraryPage(ground.theme, grid)
        self._chosen = ChosenClips(grid, self._rows, ground.library)
        self.commands = ClipCommands(ground.theme, self)
        self._files = FileDesk(
            self.page,
            self._chosen,
            ground.library,
            ground.backend,
            ground.create,
            ground.create_page.player,
            ground.undo,
            ground.messages,
        )
        self.care = CareDesk(self.page, self._chosen, ground.library, ground.messages, self._files, ground.undo)
        self.room = RoomDesk(self.page, ground.theme, self.reader, ground.library, self._files.bin_clips)
        self._folders = FolderDesk(self.page, ground.library, ground.undo)
        self._arrange = ArrangeDesk(self.page, self._chosen, ground.library, self._folders, self.commands, ground.undo)
        kept = (ground.library, ground.judging, ground.undo)
        self._judge = JudgeDesk(self.page, self._rows, self._chosen, *kept, ground.keys)
        self._whereabouts = WhereaboutsWatch(self.page)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self.search_again)
        self._restore()
        self._wire_search()
        self._wire_names()
        self._wire_commands()
        ground.library.ask_folders()
        self._ask_names()
        self._search()

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with clips and with the library, each with its key."""
        commands = (*self.commands.all, None, *self.care.clip_actions, None, *self.care.actions, self.room.action)
        for action in commands:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)

    @Slot()
    def search_again(self) -> None:
        """The same question to a library that may have changed; place and choice are kept."""
        self._refresh.stop()
        if self._asked is not None:
            self._number = self._ground.library.search(self._asked)

    def begin_stop(self) -> None:
        """Ask its threads to end, at once."""
        self.reader.begin_stop()
        if self._look is not None:
            self._look.close()

    def stop(self, seconds: float) -> bool:
        """End its threads; False when one did not end in time."""
        end = time.monotonic() + seconds
        self.begin_stop()
        look = self._look is None or self._look.shut_down(min(seconds, PLAYER_SECONDS))
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

    def _wire_search(self) -> None:
        page, library, grid = self.page, self._ground.library, self.page.grid
        page.search.changed.connect(self._search)
        page.search.done.connect(self._to_grid)
        page.view.changed.connect(self._search)
        page.view.sized.connect(grid.set_size)
        grid.size_wheeled.connect(page.view.step_size)
        grid.selection_changed.connect(self._on_selection)
        page.state.clear_wanted.connect(page.search.field.clear)
        page.state.create_wanted.connect(self.create_wanted)
        self._rows.wanted.connect(library.ask_rows)
        self._scrub.strip_wanted.connect(library.ask_strip)
        library.found.connect(self._on_found)
        library.rows_ready.connect(self._rows.take)
        library.strip_ready.connect(self._scrub.take)
        grid.picture_wanted.connect(library.ask_thumbnail)
        library.thumbnail_ready.connect(grid.take_picture)
        library.clip_ready.connect(self._on_facts)
        library.place_ready.connect(self._on_place)
        library.changed.connect(self._refresh.start)
        for keys in ("Ctrl+F", "/"):
            find = QShortcut(sequence(keys), page, page.search.field.setFocus)
            find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _wire_names(self) -> None:
        """What filters can be chosen from."""
        ground, search = self._ground, self.page.search
        search.names_wanted.connect(self._ask_names)
        ground.judging.tags_ready.connect(self._on_tags)
        ground.shelf.projects_ready.connect(self._on_projects)

    @Slot()
    def _ask_names(self) -> None:
        self._ground.judging.ask_tags()
        self._ground.shelf.ask_projects()

    @Slot(object)
    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self.page.search.show_names("tag", tags)

    @Slot(object)
    def _on_projects(self, projects: Projects) -> None:
        self.page.search.show_names("project", [each.name for each in projects.all])
        self.page.panel.name_projects({each.id: each.name for each in projects.all})

    def _wire_commands(self) -> None:
        grid, panel, commands, files = self.page.grid, self.page.panel, self.commands, self._files
        grid.addActions(list(commands.all))
        self._ground.keys.changed.connect(self._take_keys)
        self._take_keys()
        grid.opened.connect(self._open)
        grid.look_wanted.connect(self._quick_look)
        grid.current_changed.connect(self._on_current)
        grid.menu_wanted.connect(self._open_menu)
        panel.offer(
            (
                commands.compare,
                commands.rename,
                commands.move,
                self.care.export,
                self.care.write,
                commands.restore,
                commands.bin,
            )
        )
        panel.open_wanted.connect(self._open)
        panel.show_file_wanted.connect(files.show_file)
        panel.relink_wanted.connect(self.care.relink)
        panel.restore_wanted.connect(files.bring_back)
        panel.reuse_wanted.connect(self._reuse)
        panel.kin_wanted.connect(self._go_to)
        commands.open.triggered.connect(self._open)
        commands.look.triggered.connect(self._quick_look)
        commands.compare.triggered.connect(self._compare)
        commands.reuse.triggered.connect(self._reuse)
        commands.use_frame.triggered.connect(self._use_frame)
        commands.rename.triggered.connect(files.rename)
        commands.move.triggered.connect(files.move)
        commands.restore.triggered.connect(files.bring_back)
        commands.show_file.triggered.connect(files.show_file)
        commands.copy_path.triggered.connect(files.copy_path)
        commands.bin.triggered.connect(files.bin)
        commands.release.triggered.connect(self._release)
        self._on_selection()

    @Slot()
    def _take_keys(self) -> None:
        self.commands.take_keys(self._ground.keys.map)

    @Slot()
    def _search(self) -> None:
        """As it is typed: what goes on is given up."""
        view = self.page.view
        self._asked = Query(self.page.search.text, view.order, view.group)
        self._number = self._ground.library.search(self._asked)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if found.query_id != self._number:
            return
        before = self._rows.found
        same = before is not None and before.query == found.query
        self.page.grid.show_found(found, same=same)
        self.page.search.show_problems(found.problems)
        self.page.show_grid(found.total > 0)
        if not found.total:
            self.page.state.show_nothing(found.query)
        going_to, self._going_to = self._going_to, ""
        if going_to:
            self._ground.library.ask_place(found.query_id, going_to)

    @Slot()
    def _on_selection(self) -> None:
        count = len(self.page.grid.selection)
        self.page.view.show_count(self._rows.total, count)
        self.commands.set_chosen(count)
        self.care.set_chosen(count)

    @Slot()
    def _to_grid(self) -> None:
        """Down from the search, to the first clip where none is chosen."""
        grid = self.page.grid
        grid.setFocus()
        if grid.current is None and self._rows.total:
            grid.choose_one(0)

    @Slot()
    def _open(self) -> None:
        """Show the current clip on the Create page, with its job where it has one."""
        row = self.page.grid.current_row
        if row is None or words.away(row):
            return
        self.create_wanted.emit()
        job = self._ground.create.job(row.job_id)
        if job is None or not self._ground.create.show_clip(job):
            self._ground.create.open_clip = None
            self._ground.create_page.player.open(row.path, play=True)

    @Slot()
    def _compare(self) -> None:
        """Those of the selected clips that are here."""

        def compare(rows: tuple[ClipRow, ...]) -> None:
            here = tuple(row for row in rows if not words.away(row))
            if len(here) > 1:
                self.create_wanted.emit()
                self.compare_wanted.emit(here)
            else:
                self._ground.messages.show_notice(_NOT_HERE)

        self._chosen.gather(compare)

    @Slot()
    def _use_frame(self) -> None:
        """Open the current clip on the Create page, where its first frame becomes the next clip's."""
        row = self.page.grid.current_row
        if row is None or words.away(row):
            return
        player = self._ground.create_page.player
        player.frame_shown.connect(self._on_frame_shown, Qt.ConnectionType.UniqueConnection)
        self._frame_of = row.path
        self._open()
        player.pause()
        player.seek(0)

    @Slot(object)
    def _on_frame_shown(self, picture: Picture) -> None:
        player = self._ground.create_page.player
        if self._frame_of and player.path != self._frame_of:
            self._frame_of = ""  # another clip came between
        elif self._frame_of and picture.index == 0:
            self._frame_of = ""
            player.frame_commands.use_first.trigger()

    @Slot()
    def _quick_look(self) -> None:
        row = self.page.grid.current_row
        if row is None:
            return
        if self._look is None:
            self._look = QuickLook(self._ground.theme, self._ground.make_player(), self.page)
            self._look.stepped.connect(self.page.grid.step)
            self._look.opened.connect(self._open)
            self._look.closed.connect(self.page.grid.setFocus)
        self._look.look_at(row)

    @Slot()
    def _on_current(self) -> None:
        """What is looked at large follows the keyboard."""
        row = self.page.grid.current_row
        if self._look is not None and self._look.isVisible() and row is not None:
            self._look.look_at(row)

    @Slot()
    def _reuse(self) -> None:
        """Put the current clip's settings into the compose panel."""
        row, facts = self.page.grid.current_row, self._facts
        if row is not None and facts is not None and facts.row.id == row.id and facts.request is not None:
            self.create_wanted.emit()
            self._ground.create.use_again(row.job_id, facts.request)

    @Slot()
    def _release(self) -> None:
        self._chosen.gather(lambda rows: self._folders.release(tuple(row.id for row in rows)))

    @Slot(str)
    def _go_to(self, clip_id: str) -> None:
        """A clip of the same lineage, where this search has it; else all clips are shown around it."""
        found = self._rows.found
        if found is not None:
            self._go_on = True
            self._ground.library.ask_place(found.query_id, clip_id)

    @Slot(int, str, int)
    def _on_place(self, query_id: int, clip_id: str, place: int) -> None:
        found = self._rows.found
        if found is None or query_id != found.query_id:
            return
        if place >= 0:
            self.page.grid.choose_one(place)
            self.page.grid.setFocus()
        elif self._go_on and self.page.search.text:
            self._go_on, self._going_to = False, clip_id
            self.page.search.set_text("")
        else:
            self._ground.messages.show_notice(_NOT_SHOWN)

    @Slot(object)
    def _on_facts(self, facts: ClipFacts | None) -> None:
        self._facts = facts

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self.page.grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        commands = self.commands
        menu.addActions([commands.open, commands.look, commands.compare, commands.reuse, commands.use_frame])
        menu.addSeparator()
        names = (commands.rename, commands.move, commands.show_file, commands.copy_path)
        menu.addActions([*names, *self.care.clip_actions])
        menu.addSeparator()
        add = menu.addMenu(tr("Add to collection"))
        add.setEnabled(bool(len(self.page.grid.selection)))
        for folder in self._folders.collections:
            action = add.addAction(folder.name)
            action.setData(folder.id)
            action.triggered.connect(self._on_collect)
        add.addSeparator()
        add.addAction(tr("New collection…")).triggered.connect(self._on_collect_new)
        menu.addActions([commands.earlier, commands.later, commands.release])
        menu.addSeparator()
        menu.addActions([commands.restore, commands.bin])
        menu.popup(at)

    @Slot()
    def _on_collect(self) -> None:
        action = self.sender()
        folder_id = str(action.data()) if isinstance(action, QAction) else ""

        def collect(rows: tuple[ClipRow, ...]) -> None:
            self._folders.collect(tuple(row.id for row in rows), folder_id)

        self._chosen.gather(collect)

    @Slot()
    def _on_collect_new(self) -> None:
        self._chosen.gather(lambda rows: self._folders.collect_new(tuple(row.id for row in rows)))
