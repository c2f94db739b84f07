"""The composition root: builds the window, starts the engine after the first paint, and ends both. UI thread."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

from veo_desktop import __version__
from veo_desktop.core import settings
from veo_desktop.core.errors import StorageError
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.options import DECODING, SOFTWARE, Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.resources import resource
from veo_desktop.logs import install_hooks, start_logging
from veo_desktop.media.opening_marks import OpeningMarks
from veo_desktop.process import collect_garbage_again, few_heaps, forbid_core_dumps, leave_now, start_again
from veo_desktop.smoke import SmokeTest
from veo_desktop.store.crashes import CrashBook
from veo_desktop.store.folders import Folders, folders_below, usual_folders
from veo_desktop.store.inputs import InputStore
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.adopt.adopt_desk import AdoptDesk
from veo_desktop.ui.careful_settings import CarefulSettings
from veo_desktop.ui.closing import Closing
from veo_desktop.ui.compare.compare_desk import CompareDesk
from veo_desktop.ui.create.clip_desk import ClipDesk
from veo_desktop.ui.create.compose_forms import KnownForms
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.details_desk import DetailsDesk
from veo_desktop.ui.create.frame_draft_desk import FrameDraftDesk
from veo_desktop.ui.create.frame_origins import FrameOrigins
from veo_desktop.ui.create.history_desk import HistoryDesk
from veo_desktop.ui.create.inspector import Inspector
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.create.model_desk import ModelDesk
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.create.project_desk import ProjectDesk
from veo_desktop.ui.create.recipe_desk import RecipeDesk
from veo_desktop.ui.create.sets_desk import SetsDesk
from veo_desktop.ui.create.spend_dialog import SpendGuard
from veo_desktop.ui.desktop.application import Application
from veo_desktop.ui.main_window import MainWindow
from veo_desktop.ui.menus import Menus
from veo_desktop.ui.notifier import Notifier
from veo_desktop.ui.open_desk import OpenDesk
from veo_desktop.ui.page_desk import PageDesk
from veo_desktop.ui.parts.message_bar import MessageBar
from veo_desktop.ui.parts.status_bar import StatusBar
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.marks import Repeat
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.rail import Rail
from veo_desktop.ui.review.culling_desk import CullingDesk
from veo_desktop.ui.review.review_desk import ReviewDesk
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.ui.settings.keyboard_desk import KeyboardDesk
from veo_desktop.ui.settings.settings_desk import SettingsDesk
from veo_desktop.ui.spoken import speak
from veo_desktop.ui.window_desk import WindowDesk
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.budget_backend import BudgetBackend
from veo_desktop.workers.clip_looks import ClipLooks
from veo_desktop.workers.engine_host import Reporters, Works
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.instance_lock import InstanceLock
from veo_desktop.workers.judging_backend import JudgingBackend
from veo_desktop.workers.models_backend import ModelsBackend
from veo_desktop.workers.shelf_backend import ShelfBackend
from veo_desktop.workers.troubles import Troubles

if TYPE_CHECKING:  # imported when they are needed: the first paint does without them
    from veo_desktop.core.second_start import SecondStart
    from veo_desktop.ui.desktop.system_desk import SystemDesk
    from veo_desktop.ui.library.library_desk import LibraryDesk
    from veo_desktop.ui.one_instance import Door
    from veo_desktop.workers.spelling import Spelling

SMOKE_SPEED = 20.0
QUIT_SECONDS = 1.5  # of the two that a quit may take, for every thread and child to end

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Base:
    """What is there before the window."""

    options: Options
    folders: Folders
    settings: SettingsFile
    redactor: Redactor
    troubles: Troubles | None = None
    crashes: CrashBook | None = None
    newcomer: bool = False  # nothing was kept here before: the first minutes are explained


class Desktop(QObject):
    """The window and the engine behind it, from the first paint to the last write."""

    def __init__(self, app: QApplication, base: Base) -> None:
        super().__init__(app)
        self._app = app
        self._base = base
        self._door: Door | None = None
        self._spelling: Spelling | None = None
        self.library: LibraryDesk | None = None  # once its page was opened
        self.start_again: tuple[str, ...] | None = None  # arguments of the program that follows this one
        self.system: SystemDesk | None = None  # soon after the first paint
        self._stop_by: float | None = None  # monotonic seconds, once the end has begun
        self._to_open: list[Callable[[], None]] = []  # what the first paint did without
        self._next_opening = QTimer(self, singleShot=True, interval=0)
        self._next_opening.timeout.connect(self._open_next)
        app.aboutToQuit.connect(self.begin_stop)  # first of all: what takes time ends beside the rest
        get = base.settings.get
        self.theme = Theme(
            app, get(settings.THEME), contrast=get(settings.CONTRAST), accent=get(settings.ACCENT), dress=False
        )
        app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
        self.backend = Backend(self._build_works, self)
        self.models = ModelsBackend(self.backend)
        self.shelf = ShelfBackend(self.backend)
        self.intake = ImageIntake(InputStore(base.folders.inputs).keep, self)
        self.forms = KnownForms()
        self.page = self._make_page()
        messages, status, rail = MessageBar(self.theme), StatusBar(self.theme), Rail(self.theme)
        self.window = MainWindow(rail, self.page, messages, status)
        self._stored = CarefulSettings(base.settings, messages.show_notice)
        budget = BudgetBackend(self.backend)
        keyboard = KeyboardDesk(self.window, self.theme, self._stored, self.page.player.commands.keys)
        self._settings = SettingsDesk(
            self.window, self.theme, self._stored, self.backend, budget, base.folders.library, keyboard
        )
        notifier = Notifier(self.window, base.redactor.clean, get(settings.NOTIFICATIONS))
        guard = SpendGuard(self.window, self._stored, lambda: self.backend.account == "sandbox")
        budget.spending_ready.connect(guard.set_spending)
        origins = FrameOrigins(self._stored)
        self.create = CreateDesk(self.page, self.backend, notifier, guard, origins)
        self._frames = FrameDraftDesk(self.page, self.create, origins)
        ModelDesk(self.page.compose, self.theme, self.forms, self.models, self.backend, self._stored)
        Closing(self.window, self.backend)
        clips = ClipDesk(self.page, self.backend, self.create)
        self.compare = CompareDesk(self.page, self.theme, self.create, clips)
        details = DetailsDesk(self.page, self.theme, self.backend, self.create.job)
        judging = JudgingBackend(self.backend)
        self.undo = ReviewUndo(judging, clips.remove, clips.restore, self.window)
        clips.binned.connect(self.undo.note_binned)
        clips.removing.connect(self.undo.note_leaving)
        self.backend.jobs_gone.connect(self.undo.note_gone)
        self.review = ReviewDesk(self.page, self.theme, self.backend, self.create, judging, self.undo)
        culling = CullingDesk(self.page, self.theme, self.create, judging, self.undo, self._make_culling_player)
        self.window.closing.connect(culling.close)
        self._judging = judging
        self.pages = PageDesk(self.window, rail, self.page, self._make_library)
        self._around = WindowDesk(messages, status, self.backend, self.create, self.undo, self._settings, budget)
        accounts = self._settings.accounts
        self.backend.choose_account(accounts.current)
        details.name_accounts(accounts.name_of)
        status.name_accounts(accounts.name_of)
        accounts.changed.connect(status.refresh_account)
        if self._base.options.safe_mode:
            accounts.keep_as_they_are()
        adopt = AdoptDesk(self.window, self.theme, self.backend, self._settings)
        projects = self._make_projects(notifier)
        self._settings.project_budget_wanted.connect(projects.change)
        self.shelf.projects_ready.connect(budget.ask_spending)
        self._opener = OpenDesk(self.page, self.create, ClipLooks(self.backend), self._stored)
        self._opener.show_wanted.connect(self.backend.show_file)
        self._frames.came_from_elsewhere.connect(self.pages.show_create)
        self._opener.page_wanted.connect(self.pages.show_create)
        self._menus = Menus(
            self.window,
            self.page,
            self.create,
            clips,
            details,
            self._settings,
            adopt,
            self._opener,
            self._about,
            projects,
            self.review,
            self.undo,
            culling,
            self.pages,
        )
        self._make_shelf(messages)
        rail.settings_requested.connect(self._settings.open_settings)
        self._notifier = notifier
        self._messages = messages
        self._restore()
        self.window.painted.connect(self._start)
        self.window.closing.connect(self._keep)
        self._settings.changed.connect(self._on_settings)
        self.theme.dress()
        self.page.compose.prompt.editor.setFocus()  # the first thing to do is to write

    def _make_page(self) -> CreatePage:
        compose = ComposePanel(self.theme, self.forms, VEO_3_1, self.intake)
        player = Player(self.theme, marks=OpeningMarks(self._base.folders.data / "opening.json"))
        return CreatePage(compose, player, Inspector(self.theme), JobStrip(self.theme))

    def _make_culling_player(self) -> Player:
        """As the one in the window was left; clips that are judged loop."""
        self.page.player.keep(self._stored)
        player = Player(self.theme)
        player.restore(self._stored)
        player.set_repeat(Repeat.CLIP)
        self._frames.listen(player)
        player.show_file_wanted.connect(self._opener.show_wanted)
        if self.system is not None:
            self.system.watch(player)
        return player

    def _make_library(self) -> QWidget:
        """When the page is opened first. Imported here because the program starts without it."""
        from veo_desktop.ui.library.library_desk import LibraryDesk, LibraryGround
        from veo_desktop.workers.library_backend import LibraryBackend

        ground = LibraryGround(
            theme=self.theme,
            backend=self.backend,
            library=LibraryBackend(self.backend),
            judging=self._judging,
            shelf=self.shelf,
            undo=self.undo,
            messages=self._messages,
            create=self.create,
            create_page=self.page,
            settings=self._stored,
            make_player=self._make_culling_player,
        )
        self.library = LibraryDesk(ground)
        self.library.create_wanted.connect(self.pages.show_create)
        bar = self.window.menuBar()
        menu = QMenu(tr("&Library"), bar)
        bar.insertMenu(bar.actions()[-1], menu)
        self.library.fill_menu(menu)
        self.pages.set_of_library(menu.menuAction())
        return self.library.page

    def _make_projects(self, notifier: Notifier) -> ProjectDesk:
        usual = str(self._settings.library_folder())
        projects = ProjectDesk(
            self.window, self.page, self.theme, self._stored, self.backend, self.shelf, self.create, usual
        )
        notifier.name_projects(projects.elsewhere)
        return projects

    def _make_shelf(self, messages: MessageBar) -> None:
        """What was used before, sets and recipes, at the compose panel."""
        compose = self.page.compose
        note = PanelNote(self.theme, compose)
        compose.add_note(note)
        self._note = note
        self._history = HistoryDesk(self.page, self.theme, self.shelf, self.create, note)
        SetsDesk(self.page, self.theme, self.shelf, self.intake, note, messages)
        RecipeDesk(compose, self.shelf, note)

    def _build_works(self, report: Reporters) -> Works:
        """On the builder's thread. Imported here because it brings requests, websocket-client and SQLite."""
        from veo_desktop.app_engine import Ground, build_works

        return build_works(
            Ground(
                self._base.folders,
                self._base.options,
                self._settings.library_folder,
                lambda: self._base.settings.get(settings.PROXY),
                self._base.settings,
                self._base.redactor,
            ),
            report,
        )

    def _restore(self) -> None:
        get = self._base.settings.get
        self.window.restore_layout(get(settings.WINDOW_GEOMETRY))
        self.page.restore_layout(get(settings.PANEL_SIZES))
        self.page.show_inspector(get(settings.INSPECTOR_SHOWN))
        self.page.compose.restore_draft(get(settings.DRAFT))
        self.page.compose.draft_changed.connect(self._keep_draft)
        self.page.player.restore(self._base.settings)

    @Slot()
    def _start(self) -> None:
        """After the first paint: the account first, so that all else finds it."""
        collect_garbage_again()
        wanted = self._base.options.sandbox
        if wanted if wanted is not None else self._base.settings.get(settings.ACCOUNT) == "sandbox":
            self.backend.use_sandbox()
        else:
            self.backend.use_wiro()
        self._around.show_account_wanted()
        self._opener.open_files(self._base.options.files)
        if self._base.settings.notice is not None:
            self._messages.show_notice(Notice("settings", Level.WARN, self._base.settings.notice))
        self._to_open = [
            self._open_trouble,
            self.backend.start,
            self._open_help,
            self._open_welcome,
            self._begin_welcome,
            self._open_door,
            self._open_desks,
            self._open_prompting,
            self._open_system,
        ]
        self._next_opening.start()

    @Slot()
    def _open_next(self) -> None:
        """One part a turn of the event loop: what a person does meanwhile is answered between them."""
        if self._to_open and self._stop_by is None:
            self._to_open.pop(0)()
            self._next_opening.start()

    def _open_trouble(self) -> None:
        """For when something breaks. Imported here because the first paint does without it."""
        from veo_desktop import app_trouble

        base, help_menu = self._base, self._menus.help
        where = (self.window, self.theme, self._messages, base.options)
        desk = app_trouble.open_trouble(*where, base.folders, base.redactor)
        desk.restart_wanted.connect(self._restart)
        app_trouble.watch(desk, base.troubles, base.crashes, safe=base.options.safe_mode)
        app_trouble.fill_help(help_menu, self.window, self._messages, base.options)
        if base.options.safe_mode:
            app_trouble.offer_draft(help_menu, self.window, self._load_draft)

    def _load_draft(self) -> None:
        self.page.compose.restore_draft(self._base.settings.stored(settings.DRAFT))

    @Slot(object)
    def _restart(self, args: tuple[str, ...]) -> None:
        """Quit, and begin again once the folder is free; nothing happens where the quit is taken back."""
        self.start_again = args
        if not self.window.close():
            self.start_again = None

    def _open_help(self) -> None:
        """Manual and What's this. Imported here because the first paint does without them."""
        from veo_desktop.ui.help.help_desk import HelpDesk

        HelpDesk(self.window, self.theme, self.page.player.commands.keys, self._menus.help)

    def _open_welcome(self) -> None:
        """Imported here because most starts do with little of it, and the first paint without any."""
        from veo_desktop.ui.welcome.welcome_desk import WelcomeDesk

        self._welcome = WelcomeDesk(
            self.window,
            self.page,
            self.theme,
            self._stored,
            self.backend,
            self._settings,
            self.pages,
            self._note,
            self._menus.help,
        )
        self._history.samples_wanted.connect(self._welcome.samples.open_popup)

    def _begin_welcome(self) -> None:
        if self._base.newcomer:
            self._welcome.begin(doors=self._base.options.sandbox is None)

    def _open_door(self) -> None:
        """Imported here because it brings QtNetwork, which the first paint does without."""
        from veo_desktop.ui.one_instance import Door, door_name

        self._door = Door(door_name(self._base.folders.data), self)
        self._door.called.connect(self._on_second_start)
        if not self._door.open():
            log.warning("A second start will not find this window")

    def _open_desks(self) -> None:
        """What makes many clips, or one out of another. Imported here because the first paint does without them."""
        from veo_desktop.ui.create.final_desk import FinalDesk
        from veo_desktop.ui.create.matrix_desk import MatrixDesk
        from veo_desktop.workers.job_files import JobFiles

        known = (self.theme, self.forms, self.models)
        files, make = JobFiles(self.backend), self.create.make
        MatrixDesk(self.page.compose, *known, files, self.intake, make, self._messages.show_notice)
        FinalDesk(self.page, *known, self.backend, self.create.job, make)

    def _open_prompting(self) -> None:
        """Spell check and own templates. Imported here because the first paint does without them."""
        from veo_desktop.ui.create.prompt_spelling import PromptSpelling
        from veo_desktop.ui.create.templates_desk import TemplatesDesk
        from veo_desktop.workers.spelling import Spelling
        from veo_desktop.workers.templates_backend import TemplatesBackend

        compose = self.page.compose
        self._spelling = Spelling(self._base.folders.words, self)
        PromptSpelling(compose.prompt.editor, self._spelling, self._stored)
        TemplatesDesk(compose.templates, compose.prompt, TemplatesBackend(self.backend))

    def _open_system(self) -> None:
        """What the desktop around us shows and asks for. Imported here because the first paint does without it."""
        from veo_desktop.ui.desktop.system_desk import Surroundings, SystemDesk

        around = Surroundings(
            app=self._app,
            window=self.window,
            theme=self.theme,
            settings=self._stored,
            backend=self.backend,
            create=self.create,
            pages=self.pages,
            opener=self._opener,
            notifier=self._notifier,
            player=self.page.player,
            mask=self._base.redactor.clean,
        )
        self.system = SystemDesk(around)
        self._settings.changed.connect(self.system.apply_settings)
        self._to_open += self.system.parts
        if isinstance(self._app, Application):
            self._app.open_files_with(self._opener.open_files)

    @Slot(object)
    def _on_second_start(self, call: SecondStart) -> None:
        from veo_desktop.ui.one_instance import bring_forward  # as above

        if call.account and call.account != self.backend.account:
            (self.backend.use_sandbox if call.account == "sandbox" else self.backend.use_wiro)()
        self._opener.open_files(call.files)
        bring_forward(self.window, call.activation)

    @Slot()
    def _keep_draft(self) -> None:
        self._stored.set(settings.DRAFT, self.page.compose.draft())

    @Slot()
    def _keep(self) -> None:
        """What was left open is there again next time."""
        self._keep_draft()
        self._stored.set(settings.WINDOW_GEOMETRY, self.window.layout_state())
        self._stored.set(settings.PANEL_SIZES, self.page.layout_state())
        self._stored.set(settings.INSPECTOR_SHOWN, self.page.inspector_shown)
        if self.library is not None:
            self.library.keep_layout()
        self.page.player.keep(self._stored)

    @Slot()
    def _on_settings(self) -> None:
        self._notifier.wanted = self._base.settings.get(settings.NOTIFICATIONS)
        self.page.player.apply_settings(self._base.settings)

    def _about(self) -> None:
        from veo_desktop.ui.help.about_dialog import AboutDialog  # few open it

        AboutDialog(self.theme, self.window).show()

    @Slot()
    def begin_stop(self) -> None:
        """Ask everything to end, at once; `stop` waits for it."""
        if self._stop_by is not None:
            return
        self._stop_by = time.monotonic() + QUIT_SECONDS
        if self._door is not None:
            self._door.close()
        self.backend.begin_stop()
        self.intake.begin_stop()
        if self._spelling is not None:
            self._spelling.begin_stop()
        if self.library is not None:
            self.library.begin_stop()
        if self.system is not None:
            self.system.begin_stop()

    def stop(self) -> bool:
        """End every thread and child; False when one did not end in time: this object must be kept then."""
        self.begin_stop()
        compared = self.compare.shut_down(self._time_left())
        player = self.page.player.shut_down() and compared
        library = self.library is None or self.library.stop(self._time_left())
        backend = self.backend.stop(self._time_left())
        system = self.system is None or self.system.stop(self._time_left())
        spelling = self._spelling is None or self._spelling.stop(self._time_left())
        return self.intake.stop(self._time_left()) and spelling and backend and player and library and system

    def _time_left(self) -> float:
        return 0.0 if self._stop_by is None else self._stop_by - time.monotonic()


def run(options: Options) -> int:
    """Show the window until it is closed; answers the exit code."""
    if options.smoke_test and options.data_dir is None:  # a trial leaves nothing behind
        with tempfile.TemporaryDirectory(prefix="veo-smoke-") as folder:
            return _run(replace(options, data_dir=Path(folder), sandbox_speed=SMOKE_SPEED))
    return _run(options)


def _run(options: Options) -> int:
    forbid_core_dumps()
    few_heaps()
    app = Application([sys.argv[0]])
    app.setApplicationName("Veo Desktop")
    app.setDesktopFileName("veo-desktop")
    app.setApplicationVersion(__version__)
    folders = folders_below(options.data_dir) if options.data_dir else usual_folders()
    try:
        folders.create()
    except StorageError as error:
        _say(options, shown(error.user_message))
        return 1
    stored = SettingsFile(folders.settings, safe=options.safe_mode)
    stored.load()
    speak(app, options.language or stored.get(settings.LANGUAGE), folders.cache)
    lock = InstanceLock(folders.data / "veo.lock")
    if not lock.take() and (code := _join_first(options, folders, lock)) is not None:
        return code
    newcomer = is_newcomer(options, folders)
    redactor = Redactor()
    start_logging(folders.logs, redactor)
    troubles, crashes = Troubles(app), CrashBook(folders.logs)
    install_hooks(troubles.note)
    crashes.begin()
    if options.safe_mode:
        os.environ[DECODING] = SOFTWARE
    return _serve(app, Base(options, folders, stored, redactor, troubles, crashes, newcomer), crashes, lock)


def is_newcomer(options: Options, folders: Folders) -> bool:
    """Whether somebody starts the program for the first time, and with nothing else in mind."""
    errand = options.smoke_test or options.safe_mode or bool(options.files)
    return not (errand or folders.database.exists())


def _join_first(options: Options, folders: Folders, lock: InstanceLock) -> int | None:
    """Let the window that is open do what was asked; the exit code, None when its folder has become free."""
    from veo_desktop.core.second_start import second_start  # for this case alone: they bring QtNetwork
    from veo_desktop.ui.one_instance import Reached, door_name, reach_first

    if options.smoke_test:
        _say(options, tr("Veo Desktop is open already."))
        return 3
    match reach_first(door_name(folders.data), second_start(options, os.environ), lock.take):
        case Reached.FIRST:
            print(tr("Veo Desktop is open already: its window is in front now."))
            return 0
        case Reached.NOBODY:
            return None
        case Reached.SILENT:
            _say(options, tr("Veo Desktop is open already, but does not answer. Wait a moment, or end it by force."))
            return 3


def _say(options: Options, words: str) -> None:
    """Why there is no window: on the terminal, and to the person if there is one."""
    print(f"veo-desktop: {words}", file=sys.stderr)
    if not options.smoke_test:
        QMessageBox.warning(None, tr("Veo Desktop"), words)


def _serve(app: QApplication, base: Base, crashes: CrashBook, lock: InstanceLock) -> int:
    try:
        desktop = Desktop(app, base)
    except Exception:
        crashes.note(traceback.format_exc())
        raise
    smoke = SmokeTest(desktop.page, desktop.backend, desktop.window.close) if base.options.smoke_test else None
    desktop.window.show()
    code = app.exec()
    ended = desktop.stop()
    code = code if smoke is None else smoke.exit_code
    crashes.end()
    if desktop.start_again is not None:
        lock.release()
        os.environ.pop(DECODING, None)
        start_again([*(each for each in sys.argv[1:] if each != "--safe-mode"), *desktop.start_again])
    if not ended:
        leave_now(code)
    return code
