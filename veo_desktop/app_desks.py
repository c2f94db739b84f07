"""Wires what the first paint does without: desks behind the window, opened one part a turn after it. UI thread.

What only some hours need (library, matrix, welcome, door, the desktop around us) is imported where it is opened.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from veo_desktop import app_trouble
from veo_desktop.app_base import Front
from veo_desktop.core import settings
from veo_desktop.core.notice import Level, Notice
from veo_desktop.ui.adopt.adopt_desk import AdoptDesk
from veo_desktop.ui.compare.compare_desk import CompareDesk
from veo_desktop.ui.create.choice_desk import ChoiceDesk
from veo_desktop.ui.create.clip_desk import ClipDesk
from veo_desktop.ui.create.details_desk import DetailsDesk
from veo_desktop.ui.create.frame_draft_desk import FrameDraftDesk
from veo_desktop.ui.create.queue_desk import QueueDesk
from veo_desktop.ui.create.recipe_desk import RecipeDesk
from veo_desktop.ui.desktop.application import Application
from veo_desktop.ui.parts.focus_return import FocusKeeper
from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.marks import Repeat
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.culling_desk import CullingDesk
from veo_desktop.ui.review.review_desk import ReviewDesk
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.ui.window.closing import Closing
from veo_desktop.ui.window.menus import MenuParts
from veo_desktop.ui.window.open_desk import OpenDesk
from veo_desktop.ui.window.page_desk import PageDesk
from veo_desktop.ui.window.window_desk import WindowDesk
from veo_desktop.workers.clip_looks import ClipLooks
from veo_desktop.workers.judging_backend import JudgingBackend

if TYPE_CHECKING:  # imported when they are needed
    from veo_desktop.core.second_start import SecondStart
    from veo_desktop.ui.desktop.one_instance import Door
    from veo_desktop.ui.desktop.system_desk import SystemDesk
    from veo_desktop.ui.library.library_desk import LibraryDesk
    from veo_desktop.workers.spelling import Spelling

log = logging.getLogger(__name__)


class Desks(QObject):
    """Made in the turn after the first paint: commands, judging, pages, files. Its `parts` follow, one a turn."""

    def __init__(self, front: Front) -> None:
        super().__init__(front.window)
        self._front = front
        self._door: Door | None = None
        self._spelling: Spelling | None = None
        self.library: LibraryDesk | None = None  # once its page was opened
        self.system: SystemDesk | None = None  # soon
        window, page, theme, backend, create = front.window, front.page, front.theme, front.backend, front.create
        self._queue = self._make_queue()
        self._frames = FrameDraftDesk(page, create, front.origins)
        Closing(window, backend)
        self._clips = ClipDesk(page, backend, create)
        self._compare = CompareDesk(page, theme, create, self._clips)
        self._details = DetailsDesk(page, theme, backend, create.job)
        self._details.name_accounts(front.settings.accounts.name_of)
        self._judging = JudgingBackend(backend)
        self._undo = self._make_undo()
        self.review = ReviewDesk(page, theme, backend, create, self._judging, self._undo)
        self._culling = CullingDesk(page, theme, create, self._judging, self._undo, self.make_culling_player)
        window.closing.connect(self._culling.close)
        self.pages = PageDesk(window, front.rail, page, self._make_library)
        self._around = self._make_around()
        self.opener = OpenDesk(page, create, ClipLooks(backend), front.stored)
        self.opener.show_wanted.connect(backend.show_file)
        self.opener.page_wanted.connect(self.pages.show_create)
        self._frames.came_from_elsewhere.connect(self.pages.show_create)
        RecipeDesk(page.compose, front.shelf, front.note)
        self._fill_menus()

    def _make_queue(self) -> QueueDesk:
        """The line of waiting jobs, and what is asked about one whose answer got lost."""
        page, backend, orders, job = self._front.page, self._front.backend, self._front.orders, self._front.create.job
        queue = QueueDesk(page, backend, job)
        queue.edit_requested.connect(orders.editing.edit)
        orders.choice_wanted.connect(ChoiceDesk(page, backend, job).choose)
        return queue

    def _make_undo(self) -> ReviewUndo:
        """What can be undone, told of every clip that comes or goes."""
        clips, backend = self._clips, self._front.backend
        undo = ReviewUndo(self._judging, clips.remove, clips.restore, self._front.window)
        clips.binned.connect(undo.note_binned)
        clips.removing.connect(undo.note_leaving)
        backend.jobs_gone.connect(undo.note_gone)
        backend.bin_failed.connect(undo.note_stayed)
        return undo

    def _make_around(self) -> WindowDesk:
        """Messages and status line."""
        front, status = self._front, self._front.status
        around = WindowDesk(
            front.messages, status, front.backend, front.orders, self._undo, front.settings, front.budget
        )
        front.create.counts_changed.connect(status.set_counts)
        self._queue.paused_changed.connect(status.set_queue_paused)
        self._clips.dismissed.connect(around.note_dismissed)
        return around

    def _fill_menus(self) -> None:
        front = self._front
        front.menus.fill(
            MenuParts(
                page=front.page,
                orders=front.orders,
                queue=self._queue,
                clips=self._clips,
                details=self._details,
                settings=front.settings,
                adopt=AdoptDesk(front.window, front.theme, front.backend, front.settings),
                opener=self.opener,
                about=self._about,
                projects=front.projects,
                review=self.review,
                undo=self._undo,
                culling=self._culling,
                pages=self.pages,
            )
        )

    def greet(self) -> None:
        """Whose account it is, what was to be opened, and what is to be said at a start."""
        front = self._front
        self._around.show_account_wanted()
        self.opener.open_files(front.base.options.files)
        if front.base.settings.notice is not None:
            front.messages.show_notice(Notice("settings", Level.WARN, front.base.settings.notice))

    @property
    def parts(self) -> list[Callable[[], None]]:
        """What is opened once the engine has begun, one a turn."""
        return [
            self._open_help,
            self._open_welcome,
            self._begin_welcome,
            self._open_door,
            self._open_makers,
            self._open_prompting,
        ]

    def open_trouble(self) -> None:
        """For when something breaks."""
        front, base = self._front, self._front.base
        where = (front.window, front.theme, front.messages, base.options)
        desk = app_trouble.open_trouble(*where, base.folders, base.redactor)
        desk.restart_wanted.connect(front.restart)
        app_trouble.watch(desk, base.troubles, base.crashes, safe=base.options.safe_mode)
        app_trouble.fill_help(front.menus.help, front.window, front.messages, base.options)
        if base.options.safe_mode:
            app_trouble.offer_draft(front.menus.help, front.window, self._load_draft)

    def open_system(self) -> list[Callable[[], None]]:
        """What the desktop around us shows and asks for; its own parts follow, one a turn."""
        from veo_desktop.ui.desktop.system_desk import Surroundings, SystemDesk  # the first turns do without it

        front = self._front
        around = Surroundings(
            app=front.app,
            window=front.window,
            theme=front.theme,
            settings=front.stored,
            backend=front.backend,
            create=front.create,
            pages=self.pages,
            opener=self.opener,
            notifier=front.notifier,
            player=front.page.player,
            mask=front.base.redactor.clean,
        )
        self.system = SystemDesk(around)
        front.settings.changed.connect(self.system.apply_settings)
        if isinstance(front.app, Application):
            front.app.open_files_with(self.opener.open_files)
        return self.system.parts

    def make_culling_player(self) -> Player:
        """As the one in the window was left; clips that are judged loop."""
        front = self._front
        front.page.player.keep(front.stored)
        player = Player(front.theme, lost_devices=front.page.player.lost_devices)
        player.restore(front.stored)
        player.set_repeat(Repeat.CLIP)
        self._frames.listen(player)
        player.show_file_wanted.connect(self.opener.show_wanted)
        player.commands.key_sheet.triggered.connect(front.page.player.commands.key_sheet.trigger)
        if self.system is not None:
            self.system.watch(player)
        return player

    def keep_layout(self) -> None:
        """What was left open is there again next time."""
        if self.library is not None:
            self.library.keep_layout()

    def begin_stop(self) -> None:
        """Ask everything of it to end, at once."""
        if self._door is not None:
            self._door.close()
        for each in (self._spelling, self.library, self.system):
            if each is not None:
                each.begin_stop()

    def stop(self, time_left: Callable[[], float]) -> bool:
        """End every thread and child of it; False when one did not end in time."""
        ended = [self._compare.shut_down(time_left())]
        ended += [each.stop(time_left()) for each in (self.library, self.system, self._spelling) if each is not None]
        return all(ended)

    def _make_library(self) -> QWidget:
        """When the page is opened first."""
        from veo_desktop.ui.library.library_desk import LibraryDesk, LibraryGround  # the program starts without it
        from veo_desktop.ui.window.menu_letters import MenuLetters
        from veo_desktop.workers.library_backend import LibraryBackend

        front = self._front
        ground = LibraryGround(
            theme=front.theme,
            backend=front.backend,
            library=LibraryBackend(front.backend),
            judging=self._judging,
            shelf=front.shelf,
            undo=self._undo,
            messages=front.messages,
            create=front.create,
            orders=front.orders,
            create_page=front.page,
            settings=front.stored,
            keys=front.page.player.commands.keys,
            make_player=self.make_culling_player,
        )
        self.library = LibraryDesk(ground)
        self.library.create_wanted.connect(self.pages.show_create)
        self.library.compare_wanted.connect(self._compare.compare_rows)
        bar = front.window.menuBar()
        menu = QMenu(tr("&Library"), bar)
        bar.insertMenu(front.menus.help.menuAction(), menu)
        self.library.fill_menu(menu)
        MenuLetters(menu)
        self.pages.set_of_library(menu.menuAction())
        return self.library.page

    def _load_draft(self) -> None:
        self._front.page.compose.restore_draft(self._front.base.settings.stored(settings.DRAFT))

    def _open_help(self) -> None:
        """Manual and What's this, and what sees to the keyboard."""
        from veo_desktop.ui.desktop import menu_key  # the first turns do without them
        from veo_desktop.ui.help.help_desk import HelpDesk

        front = self._front
        HelpDesk(front.window, front.theme, front.page.player.commands.keys, front.menus.help, front.base.language)
        order_tabs(front.page)
        FocusKeeper(front.app, self)
        if menu_key.OURS:
            menu_key.MenuKey(front.app, self)

    def _open_welcome(self) -> None:
        from veo_desktop.ui.welcome.welcome_desk import WelcomeDesk  # most starts do with little of it

        front = self._front
        self._welcome = WelcomeDesk(
            front.window,
            front.page,
            front.theme,
            front.stored,
            front.backend,
            front.settings,
            self.pages,
            front.note,
            front.menus.help,
        )
        front.history.samples_wanted.connect(self._welcome.samples.open_popup)

    def _begin_welcome(self) -> None:
        if self._front.base.newcomer:
            self._welcome.begin(doors=self._front.base.options.sandbox is None)

    def _open_door(self) -> None:
        from veo_desktop.ui.desktop.one_instance import Door, door_name  # brings QtNetwork

        self._door = Door(door_name(self._front.base.folders.data), self)
        self._door.called.connect(self._on_second_start)
        if not self._door.open():
            log.warning("A second start will not find this window")

    def _open_makers(self) -> None:
        """What makes many clips, or one out of another."""
        from veo_desktop.ui.create.final_desk import FinalDesk  # the first turns do without them
        from veo_desktop.ui.create.matrix_desk import MatrixDesk
        from veo_desktop.workers.job_files import JobFiles

        front, forms, models = self._front, self._front.forms, self._front.models
        files, make = JobFiles(front.backend), front.orders.make
        MatrixDesk(
            front.page.compose, front.theme, forms, models, files, front.intake, make, front.messages.show_notice
        )
        FinalDesk(front.page, forms, models, front.backend, front.create.job, make)

    def _open_prompting(self) -> None:
        """Spell check and own templates."""
        from veo_desktop.ui.create.prompt_spelling import PromptSpelling  # the first turns do without them
        from veo_desktop.ui.create.templates_desk import TemplatesDesk
        from veo_desktop.workers.spelling import Spelling
        from veo_desktop.workers.templates_backend import TemplatesBackend

        front, compose = self._front, self._front.page.compose
        self._spelling = Spelling(front.base.folders.words, self)
        PromptSpelling(compose.prompt.editor, self._spelling, front.stored)
        TemplatesDesk(compose.templates, compose.prompt, TemplatesBackend(front.backend))

    @Slot(object)
    def _on_second_start(self, call: SecondStart) -> None:
        from veo_desktop.ui.desktop.one_instance import bring_forward  # as above

        backend = self._front.backend
        if call.account and call.account != backend.account:
            (backend.use_sandbox if call.account == "sandbox" else backend.use_wiro)()
        self.opener.open_files(call.files)
        bring_forward(self._front.window, call.activation)

    def _about(self) -> None:
        from veo_desktop.ui.help.about_dialog import AboutDialog  # few open it

        AboutDialog(self._front.window).show()
