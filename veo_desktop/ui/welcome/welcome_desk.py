"""The first minutes in the program: puts welcome, steps, samples and the sandbox's banner together. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from veo_desktop.core import settings
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.preferences import Preferences
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.settings_desk import SettingsDesk
from veo_desktop.ui.welcome.samples_desk import SamplesDesk
from veo_desktop.ui.welcome.sandbox_banner import SandboxBanner
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.ui.window.page_desk import CREATE, PageDesk
from veo_desktop.workers.backend import Backend

if TYPE_CHECKING:  # most starts do without them
    from veo_desktop.ui.welcome.coach_desk import CoachDesk
    from veo_desktop.ui.welcome.welcome_page import WelcomePage

WELCOME = "welcome"
JOBS_AFTER = 150  # milliseconds from the database's opening until its jobs are here, if there are any


class WelcomeDesk(QObject):
    """Made after the first paint. `welcome` and `steps` are shown at once by `begin`, and again from the Help menu."""

    def __init__(
        self,
        window: MainWindow,
        page: CreatePage,
        theme: Theme,
        preferences: Preferences,
        backend: Backend,
        account: SettingsDesk,
        pages: PageDesk,
        note: PanelNote,
        help_menu: QMenu,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._theme = theme
        self._preferences = preferences
        self._backend = backend
        self._account = account
        self._pages = pages
        self._welcome: WelcomePage | None = None
        self._coach: CoachDesk | None = None
        self._welcomes = False  # its page is open
        self._keys_wanted = False  # the form for them was opened from there
        self._coach_follows = False  # once that is left for the Create page
        self.samples = SamplesDesk(page, theme, note)
        self.samples.taken.connect(self._on_taken)
        self._banner = banner = SandboxBanner(theme)
        window.add_strip(banner)
        banner.set_in_use(backend.account == "sandbox")
        banner.connect_wanted.connect(account.connect_account)
        backend.connection_changed.connect(banner.show_connection)
        backend.connection_changed.connect(self._on_connection)
        self._opened = QTimer(self, singleShot=True, interval=JOBS_AFTER)
        self._opened.timeout.connect(self._offer_samples)
        backend.opened.connect(self._opened.start)
        backend.jobs_changed.connect(self._on_jobs)
        pages.changed.connect(self._on_page)
        self._fill_menu(help_menu)

    def begin(self, *, doors: bool) -> None:
        """For somebody who is here for the first time; without `doors` where it is decided whose account is used."""
        self.samples.show_shelf(True)  # there can be no jobs: nothing has to be waited for
        self._page.strip.fold_while_empty()
        self._page.inspector.show_whether_any(False)
        wants_steps = not self._preferences.get(settings.COACH_SEEN)
        if doors and not self._preferences.get(settings.WELCOME_SEEN):
            self._coach_follows = wants_steps
            self.open_welcome()
        elif wants_steps:
            self.open_steps()

    @Slot()
    def open_welcome(self) -> None:
        """Show the two doors."""
        if self._welcome is None:
            self._welcome = self._make_welcome()
        self._preferences.set(settings.WELCOME_SEEN, True)
        self._pages.show(WELCOME)
        self._welcome.show_doors()

    @Slot()
    def open_steps(self) -> None:
        """Lead through the steps to a clip, from the first one on."""
        if self._coach is None:
            from veo_desktop.ui.welcome.coach_desk import CoachDesk  # most starts do without it

            self._coach = CoachDesk(self._window, self._page, self._theme, lambda: self.samples.shelf)
        self._preferences.set(settings.COACH_SEEN, True)
        self._pages.show(CREATE)
        self._page.compose.prompt.editor.setFocus()
        self._coach.begin()

    def _make_welcome(self) -> WelcomePage:
        from veo_desktop.ui.welcome.welcome_page import WelcomePage  # as above

        welcome = WelcomePage(self._theme)
        welcome.sandbox_wanted.connect(self._take_sandbox)
        welcome.keys_wanted.connect(self._open_keys)
        welcome.closed.connect(self._pages.show_create)
        self._pages.add(WELCOME, welcome)
        return welcome

    def _fill_menu(self, menu: QMenu) -> None:
        first = menu.actions()[0]
        for name, words, slot in (
            ("action_welcome", tr("Welcome"), self.open_welcome),
            ("action_steps", tr("First steps"), self.open_steps),
            ("action_samples", tr("Sample prompts…"), self._open_samples),
        ):
            action = QAction(words, self)
            action.setObjectName(name)
            action.triggered.connect(slot)
            menu.insertAction(first, action)
        menu.insertSeparator(first)

    @Slot()
    def _open_samples(self) -> None:
        self._pages.show(CREATE)
        self.samples.open_popup()

    @Slot()
    def _open_keys(self) -> None:
        self._keys_wanted = True
        self._account.connect_account()

    @Slot()
    def _take_sandbox(self) -> None:
        if self._backend.account != "sandbox":
            self._account.use_sandbox()
        self._pages.show(CREATE)

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        """The keys that the welcome led to are in use."""
        mine = connection.line is Line.ONLINE and not connection.sandbox
        if mine and self._welcomes and self._keys_wanted:
            self._pages.show(CREATE)

    @Slot(str)
    def _on_page(self, name: str) -> None:
        """However the welcome was left, the steps follow on the Create page."""
        left, self._welcomes = self._welcomes and name != WELCOME, name == WELCOME
        self._banner.rest(self._welcomes)
        if self._coach is not None:
            self._coach.page_shown()
        if left and name == CREATE:
            self._page.compose.prompt.editor.setFocus()
        if self._coach_follows and name == CREATE:
            self._coach_follows = False
            self.open_steps()

    @Slot()
    def _on_taken(self) -> None:
        if self._coach is not None:
            self._coach.prompt_taken()

    @Slot(object)
    def _on_jobs(self, _jobs: object) -> None:
        if not self._opened.isActive():
            self._offer_samples()

    @Slot()
    def _offer_samples(self) -> None:
        self.samples.show_shelf(not self._page.strip.count)
