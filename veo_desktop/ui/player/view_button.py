"""The button under the picture whose menu says how it is looked at. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from veo_desktop.ui.parts.menu_button import MenuButton
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.view_commands import ViewCommands


class ViewButton(MenuButton):
    """`zoom_words()` says how large the picture is, `refresh()` brings the choice of screens up to date."""

    def __init__(
        self, theme: Theme, commands: ViewCommands, zoom_words: Callable[[], str], refresh: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName("view_button")
        self.setAccessibleName(tr("View"))
        self.setToolTip(tr("Zoom, guides and background"))
        self.setIcon(theme.icon("view"))
        self.setProperty("part", "more")
        self._commands, self._zoom_words, self._refresh = commands, zoom_words, refresh
        menu = QMenu(tr("View"), self)
        menu.setObjectName("view_menu")
        self._size = menu.addAction("")
        self._size.setObjectName("view_zoom")
        self._size.setEnabled(False)
        menu.addActions(commands.zoom)
        menu.addSeparator()
        menu.addActions(commands.guides.actions())
        grid = menu.addMenu(tr("Grid lines"))
        grid.addActions(commands.divisions.actions())
        menu.addSeparator()
        ground = menu.addMenu(tr("Background"))
        ground.addActions(commands.grounds.actions())
        self._screens = menu.addMenu(tr("Full screen on"))
        self._screens.setObjectName("screen_menu")
        menu.addSeparator()
        menu.addAction(commands.contact_sheet)
        menu.aboutToShow.connect(self._on_show)
        self.setMenu(menu)

    @Slot()
    def _on_show(self) -> None:
        self._size.setText(self._zoom_words())
        self._refresh()
        screens = self._commands.screens.actions()
        self._screens.addActions(screens)
        self._screens.menuAction().setVisible(len(screens) > 2)  # its own, and more than one by name
