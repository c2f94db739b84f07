"""Leads from page to page: by the rail, by the menu, and by what a page wants of another. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from veo_desktop.ui.parts.focus_return import takes_keyboard
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.ui.window.rail import Rail

CREATE, LIBRARY = "create", "library"


class PageDesk(QObject):
    """A page is made when it is shown for the first time. `actions` are for the menu.

    `changed` carries the name of the page that is open now.
    """

    changed = Signal(str)

    def __init__(self, window: MainWindow, rail: Rail, create: QWidget, make_library: Callable[[], QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._rail = rail
        self._pages = {CREATE: create}
        self._makers = {LIBRARY: make_library}
        self._of_create: list[QAction] = []
        self._of_library: QAction | None = None
        self._shown = CREATE
        self.actions = [
            self._make(tr("Create"), CREATE, "Ctrl+1"),
            self._make(tr("Library"), LIBRARY, "Ctrl+2"),
        ]
        rail.page_chosen.connect(self.show)

    @property
    def shown(self) -> str:
        """Which page is open."""
        return self._shown

    def add(self, name: str, page: QWidget) -> None:
        """A page that has no button in the rail and no entry in the menu."""
        self._pages[name] = page

    def set_of_create(self, actions: Iterable[QAction]) -> None:
        """What is meant for the Create page: menus and keys rest while another page is open."""
        self._of_create = list(actions)

    def set_of_library(self, menu: QAction) -> None:
        """The menu of the library, for as long as its page is open."""
        self._of_library = menu

    @Slot(str)
    def show(self, name: str) -> None:
        """Open a page; its keyboard is where it was left, at first where the page wants it."""
        self._open(name, back=True)

    @Slot()
    def show_create(self) -> None:
        """For a clip that is shown there: the keyboard goes to it."""
        self._open(CREATE, back=False)

    def _open(self, name: str, *, back: bool) -> None:
        self._rail.mark(name)
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._makers[name]()
        self._shown = name
        for action in self._of_create:
            action.setVisible(name == CREATE)
        if self._of_library is not None:
            self._of_library.setVisible(name == LIBRARY)
        last = page.focusWidget()  # before Qt gives it what the page that goes had
        self._window.show_page(page)
        (last if back and last is not None and takes_keyboard(last) else page).setFocus()
        self.changed.emit(name)

    @Slot()
    def _on_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.show(str(action.data()))

    def _make(self, words: str, name: str, keys: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"action_page_{name}")
        action.setData(name)
        action.setShortcut(sequence(keys))
        action.triggered.connect(self._on_action)
        return action
