"""Opens the sheet of keys, makes the settings' page of them, and keeps what is changed there. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core import settings
from veo_desktop.core.key_map import KeyMap, key_map
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.key_words import portable, without_mnemonic
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import SHORTCUTS

if TYPE_CHECKING:  # imported when they are opened: the window shows without them
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.ui.settings.key_sheet import KeySheet
    from veo_desktop.ui.settings.keys_page import KeysPage
    from veo_desktop.ui.settings.section import Section


class KeyboardDesk(QObject):
    """`change_wanted`: a person wants the page of keys."""

    change_wanted = Signal()

    def __init__(self, window: QWidget, theme: Theme, preferences: Preferences, keys: KeyBinder) -> None:
        super().__init__(window)
        self._window, self._theme, self._preferences, self._keys = window, theme, preferences, keys
        self._sheet: KeySheet | None = None
        self._page: KeysPage | None = None
        keys.action("key_sheet").triggered.connect(self.open_sheet)

    @Slot()
    def open_sheet(self) -> None:
        from veo_desktop.ui.settings.key_sheet import KeySheet  # as above

        if self._sheet is None:
            over = QApplication.activeWindow() or self._window  # over the full screen, when that is what is seen
            self._sheet = KeySheet(self._theme, self._keys, self._others(), over)
            self._sheet.change_wanted.connect(self.change_wanted)
            self._sheet.finished.connect(self._on_closed)
            self._sheet.destroyed.connect(self._on_closed)  # with the full screen that it lay over
            self._sheet.show()
        self._sheet.activateWindow()

    def section(self) -> Section:
        """A new page, as a section of the settings."""
        from veo_desktop.ui.settings.section import Section  # as above

        page = self.page()
        return Section(SHORTCUTS, tr("Shortcuts"), "keyboard", page, page.found)

    def use(self, stored: str) -> None:
        """Every action has the keys that `stored` says, in the page too where it is open."""
        self._keys.use(key_map(stored))
        if self._page is not None:
            self._page.show_map(self._keys.map)

    @Slot()
    def _forget_page(self) -> None:
        self._page = None

    def page(self) -> KeysPage:
        """A new page for the settings."""
        from veo_desktop.ui.settings.keys_page import KeysPage  # as above

        fixed = {
            portable(key): without_mnemonic(action.text()).replace("…", "")
            for action in self._others()
            for key in action.shortcuts()
        }
        page = KeysPage(self._theme, self._keys.map, self._keys.bound, fixed)
        page.changed.connect(self._on_changed)
        page.destroyed.connect(self._forget_page)
        self._page = page
        return page

    def _others(self) -> list[QAction]:
        """What else has keys in the window, and keeps them."""
        named = [self._keys.action(name) for name in self._keys.bound]
        return [each for each in self._window.findChildren(QAction) if each.shortcuts() and each not in named]

    @Slot(object)
    def _on_changed(self, keys: KeyMap) -> None:
        self._keys.use(keys)
        self._preferences.set(settings.KEYS, keys.to_json())

    @Slot()
    def _on_closed(self) -> None:
        self._sheet = None
