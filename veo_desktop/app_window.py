"""Wires the window for its first paint, begins the rest after it, and ends both. UI thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from veo_desktop.app_base import Base, Front
from veo_desktop.core import settings
from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.resources import resource
from veo_desktop.media.opening_marks import OpeningMarks
from veo_desktop.store.inputs import InputStore
from veo_desktop.ui.create.compose_forms import KnownForms
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.frame_origins import FrameOrigins
from veo_desktop.ui.create.history_desk import HistoryDesk
from veo_desktop.ui.create.inspector import Inspector
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.create.model_desk import ModelDesk
from veo_desktop.ui.create.order_desk import OrderDesk
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.create.project_desk import ProjectDesk
from veo_desktop.ui.create.sets_desk import SetsDesk
from veo_desktop.ui.create.spend_guard import SpendGuard
from veo_desktop.ui.desktop.collector import Collector
from veo_desktop.ui.desktop.notifier import Notifier
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.status_bar import StatusBar
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.settings.careful_settings import CarefulSettings
from veo_desktop.ui.settings.keyboard_desk import KeyboardDesk
from veo_desktop.ui.settings.settings_desk import SettingsDesk
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.ui.window.menus import Menus
from veo_desktop.ui.window.rail import Rail
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.budget_backend import BudgetBackend
from veo_desktop.workers.engine_host import Reporters, Works
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.models_backend import ModelsBackend
from veo_desktop.workers.shelf_backend import ShelfBackend

if TYPE_CHECKING:  # imported after the first paint
    from veo_desktop.app_desks import Desks

KEEP_MS = 700  # after the last change of a size: what is killed loses no more
PLAYER_SHARE = 2 / 3  # of the time that a quit has left, so that others have some when a clip's disk hangs


class Desktop(QObject):
    """The window and the engine behind it, from the first paint to the last write. `ready`: `desks` are there."""

    ready = Signal()

    def __init__(self, app: QApplication, base: Base) -> None:
        super().__init__(app)
        self._app = app
        self._base = base
        self._desks: Desks | None = None  # in the turn after the first paint
        self.start_again: tuple[str, ...] | None = None  # arguments of the program that follows this one
        self._stop_by: float | None = None  # monotonic seconds, once the end has begun
        self._to_open: list[Callable[[], None]] = []  # what the first paint did without
        self._collector = Collector(self)
        self._next_opening = QTimer(self, singleShot=True, interval=0)
        self._next_opening.timeout.connect(self._open_next)
        app.aboutToQuit.connect(self.begin_stop)  # first of all: what takes time ends beside the rest
        self.theme = self._make_theme()
        app.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
        self.backend = Backend(self._build_works, self)
        self.models = ModelsBackend(self.backend)
        self.shelf = ShelfBackend(self.backend)
        self.intake = ImageIntake(InputStore(base.folders.inputs).keep, self)
        self.forms = KnownForms()
        self.page = self._make_page()
        self._messages, self._status, self._rail = Messages(self.theme), StatusBar(self.theme), Rail(self.theme)
        self.window = MainWindow(self._rail, self.page, self._messages, self._status)
        self._menus = Menus(self.window)
        self._stored = CarefulSettings(base.settings, self._messages.show_notice)
        self._make_settings()
        self._make_create()
        self._restore()
        self.window.painted.connect(self._start)
        self.window.closing.connect(self._keep)
        self._keep_soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep_soon.timeout.connect(self._keep_places)
        self.window.layout_changed.connect(self._keep_soon.start)
        self.page.layout_changed.connect(self._keep_soon.start)
        self._settings.changed.connect(self._on_settings)
        self.theme.dress()
        self.page.compose.prompt.editor.setFocus()  # the first thing to do is to write

    @property
    def desks(self) -> Desks:
        """What is there from the turn after the first paint on."""
        assert self._desks is not None, "the first paint is still to come"
        return self._desks

    def _make_theme(self) -> Theme:
        get = self._base.settings.get
        return Theme(
            self._app,
            get(settings.THEME),
            contrast=get(settings.CONTRAST),
            accent=get(settings.ACCENT),
            text=get(settings.TEXT_SIZE),
            text_before=get(settings.SYSTEM_TEXT),
            dress=False,
        )

    def _make_page(self) -> CreatePage:
        compose = ComposePanel(self.theme, self.forms, VEO_3_1, self.intake)
        player = Player(self.theme, marks=OpeningMarks(self._base.folders.data / "opening.json"))
        return CreatePage(compose, player, Inspector(self.theme), JobStrip(self.theme))

    def _make_settings(self) -> None:
        """The settings, and whose account it is."""
        self._budget = BudgetBackend(self.backend)
        keyboard = KeyboardDesk(self.window, self.theme, self._stored, self.page.player.commands.keys)
        self._settings = SettingsDesk(
            self.window, self.theme, self._stored, self.backend, self._budget, self._base.folders.library, keyboard
        )
        self._rail.settings_requested.connect(self._settings.open_settings)
        accounts = self._settings.accounts
        self.backend.choose_account(accounts.current)
        self._status.name_accounts(accounts.name_of)
        accounts.changed.connect(self._status.refresh_account)
        if self._base.options.safe_mode:
            accounts.keep_as_they_are()

    def _make_create(self) -> None:
        """What makes clips, and what of the panel is seen at once: projects, history, sets."""
        page, compose = self.page, self.page.compose
        self._notifier = Notifier(
            self.window, self._base.redactor.clean, self._base.settings.get(settings.NOTIFICATIONS)
        )
        guard = SpendGuard(self.window, self._stored, lambda: self.backend.account == "sandbox")
        self._budget.spending_ready.connect(guard.set_spending)
        self._origins = FrameOrigins(self._stored)
        self.create = CreateDesk(page, self.backend, self._notifier)
        self._orders = OrderDesk(page, self.backend, guard, self._origins, self.create)
        ModelDesk(compose, self.theme, self.forms, self.models, self.backend, self._stored)
        usual = str(self._settings.library_folder())
        self._projects = ProjectDesk(
            self.window, page, self.theme, self._stored, self.backend, self.shelf, self.create, usual
        )
        self._notifier.name_projects(self._projects.elsewhere)
        self._settings.project_budget_wanted.connect(self._projects.change)
        self.shelf.projects_ready.connect(self._budget.ask_spending)
        self._note = PanelNote(self.theme, compose)
        compose.add_note(self._note)
        compose.generate_requested.connect(self._note.pass_by)
        self._history = HistoryDesk(page, self.theme, self.shelf, self.create, self._note)
        SetsDesk(page, self.theme, self.shelf, self.intake, self._note, self._messages)

    def _build_works(self, report: Reporters) -> Works:
        """On the builder's thread. Imported here because it brings requests, websocket-client and SQLite."""
        from veo_desktop.app_engine import build_works
        from veo_desktop.app_ground import Ground

        return build_works(
            Ground(
                self._base.folders,
                self._base.options,
                self._settings.library_folder,
                lambda: self._base.settings.get(settings.PROXY),
                self._base.settings,
                self._base.redactor,
                pace=self._base.pace,
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
        """After the first paint: what stands behind the window, then the account, so that all else finds it."""
        self._collector.start()
        self._to_open = [self._open_desks, self.backend.start, self._open_rest]
        self._next_opening.start()

    @Slot()
    def _open_next(self) -> None:
        """One part a turn of the event loop: what a person does meanwhile is answered between them."""
        if self._to_open and self._stop_by is None:
            self._to_open.pop(0)()
            self._next_opening.start()

    def _open_desks(self) -> None:
        from veo_desktop.app_desks import Desks  # a seventh of all modules: the first paint does without them

        self._desks = Desks(self._front())
        wanted = self._base.options.sandbox
        if wanted if wanted is not None else self._base.settings.get(settings.ACCOUNT) == "sandbox":
            self.backend.use_sandbox()
        else:
            self.backend.use_wiro()
        self._desks.greet()
        self._desks.open_trouble()
        self.ready.emit()

    def _open_rest(self) -> None:
        self._to_open += [*self.desks.parts, lambda: self._to_open.extend(self.desks.open_system())]

    def _front(self) -> Front:
        return Front(
            app=self._app,
            base=self._base,
            theme=self.theme,
            window=self.window,
            page=self.page,
            rail=self._rail,
            messages=self._messages,
            status=self._status,
            menus=self._menus,
            stored=self._stored,
            settings=self._settings,
            backend=self.backend,
            models=self.models,
            shelf=self.shelf,
            budget=self._budget,
            intake=self.intake,
            forms=self.forms,
            notifier=self._notifier,
            origins=self._origins,
            create=self.create,
            orders=self._orders,
            projects=self._projects,
            history=self._history,
            note=self._note,
            restart=self._restart,
        )

    @Slot(object)
    def _restart(self, args: tuple[str, ...]) -> None:
        """Quit, and begin again once the folder is free; nothing happens where the quit is taken back."""
        self.start_again = args
        if not self.window.close():
            self.start_again = None

    @Slot()
    def _keep_draft(self) -> None:
        self._stored.set(settings.DRAFT, self.page.compose.draft())

    @Slot()
    def _keep(self) -> None:
        """What was left open is there again next time."""
        self._keep_draft()
        self._keep_places()
        self._keep_soon.stop()
        if self._desks is not None:
            self._desks.keep_layout()
        self.page.player.keep(self._stored)

    @Slot()
    def _keep_places(self) -> None:
        if self.window.isVisible() and not self.window.isMinimized():
            self._stored.set(settings.WINDOW_GEOMETRY, self.window.layout_state())
            self._stored.set(settings.PANEL_SIZES, self.page.layout_state())
            self._stored.set(settings.INSPECTOR_SHOWN, self.page.inspector_shown)

    @Slot()
    def _on_settings(self) -> None:
        self._notifier.wanted = self._base.settings.get(settings.NOTIFICATIONS)
        self.page.player.apply_settings(self._base.settings)

    @Slot()
    def begin_stop(self) -> None:
        """Ask everything to end, at once; `stop` waits for it."""
        if self._stop_by is not None:
            return
        self._stop_by = time.monotonic() + self._base.quit_seconds
        self.backend.begin_stop()
        self.intake.begin_stop()
        if self._desks is not None:
            self._desks.begin_stop()

    def stop(self) -> bool:
        """End every thread and child; False when one did not end in time: this object must be kept then."""
        self.begin_stop()
        desks = self._desks is None or self._desks.stop(self._time_left)
        player = self.page.player.shut_down(self._time_left() * PLAYER_SHARE)
        backend = self.backend.stop(self._time_left())
        intake = self.intake.stop(self._time_left())
        ended = intake and backend and player and desks and not self._still_runs()
        if ended:
            self._collector.stop()
        return ended

    def _still_runs(self) -> bool:
        """Whether a part that is not asked here has a thread: one that writes a picture to a slow disk, say."""
        threads = (*self.findChildren(QThread), *self.window.findChildren(QThread))
        return any(each.isRunning() for each in threads)

    def _time_left(self) -> float:
        return 0.0 if self._stop_by is None else self._stop_by - time.monotonic()
