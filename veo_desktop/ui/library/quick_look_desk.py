"""Opens Quick look over the library, and has it follow the clip that is current. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.quick_look import QuickLook
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player

PLAYER_SHARE = 1 / 3  # of the time there is: the disk of what it plays may hang


class QuickLookDesk(QObject):
    """`opened`: the clip that is looked at is to be opened. Window and player are made when they are wanted first."""

    opened = Signal()

    def __init__(self, page: LibraryPage, theme: Theme, make_player: Callable[[], Player]) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._make_player = make_player
        self._look: QuickLook | None = None
        page.grid.look_wanted.connect(self.look)
        page.grid.current_changed.connect(self._on_current)

    @Slot()
    def look(self) -> None:
        """Play the current clip large."""
        row = self._page.grid.current_row
        if row is None:
            return
        if self._look is None:
            self._look = QuickLook(self._theme, self._make_player(), self._page)
            self._look.stepped.connect(self._page.grid.step)
            self._look.opened.connect(self.opened)
            self._look.closed.connect(self._page.grid.setFocus)
        self._look.look_at(row)

    def close(self) -> None:
        if self._look is not None:
            self._look.close()

    def shut_down(self, seconds: float) -> bool:
        """End its player, for good; False when that still runs after its share of `seconds`."""
        return self._look is None or self._look.shut_down(seconds * PLAYER_SHARE)

    @Slot()
    def _on_current(self) -> None:
        """What is looked at large follows the keyboard."""
        row = self._page.grid.current_row
        if self._look is not None and self._look.isVisible() and row is not None:
            self._look.look_at(row)
