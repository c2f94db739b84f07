"""How the picture is looked at, as actions: zoom, guides, ground, screen, contact sheet. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.player.ground import Ground
from veo_desktop.ui.player.guides import DIVISIONS, Guide


class ViewCommands(QObject):
    """Each choice's action carries as `data` what it stands for. The keys are those of the player's `commands`."""

    def __init__(self, commands: Commands) -> None:
        super().__init__(commands)
        self._commands = commands
        self.zoom_in = self._bound("zoom_in")
        self.zoom_out = self._bound("zoom_out")
        self.zoom_fit = self._bound("zoom_fit")
        self.zoom_actual = self._bound("zoom_actual")
        self.contact_sheet = self._bound("contact_sheet")
        self.guides = self._choices(
            [
                ("guide_safe", tr("Safe areas, action and title"), Guide.SAFE),
                ("guide_social", tr("Free zone of social apps, tall clips"), Guide.SOCIAL),
                ("guide_thirds", tr("Thirds"), Guide.THIRDS),
                ("guide_cross", tr("Centre cross"), Guide.CROSS),
                ("guide_grid", tr("Grid"), Guide.GRID),
            ]
        )
        self.guides.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self.divisions = self._choices([(f"divisions_{parts}", tr("{n} × {n}", n=parts), parts) for parts in DIVISIONS])
        self.grounds = self._choices(
            [
                ("ground_black", tr("Black"), Ground.BLACK),
                ("ground_grey", tr("Grey"), Ground.GREY),
                ("ground_checker", tr("Checker"), Ground.CHECKER),
            ]
        )
        self.screens = QActionGroup(self)

    @property
    def zoom(self) -> list[QAction]:
        return [self.zoom_in, self.zoom_out, self.zoom_fit, self.zoom_actual]

    def show_screens(self, screens: list[tuple[str, str]], chosen: str) -> None:
        """Offer these screens, each by its name in the settings and in words, beside that of the window."""
        for action in self.screens.actions():
            self.screens.removeAction(action)
            action.deleteLater()
        names = [name for name, _words in screens]
        for name, words in [("", tr("The screen that the window is on")), *screens]:
            action = self._choice(f"screen_{name}", words, name)
            action.setChecked(name == (chosen if chosen in names else ""))
            self.screens.addAction(action)

    def _bound(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        action.setEnabled(False)  # until there is a clip
        self._commands.keys.bind(name, action)
        return action

    def _choices(self, choices: list[tuple[str, str, object]]) -> QActionGroup:
        group = QActionGroup(self)
        for name, words, value in choices:
            group.addAction(self._choice(name, words, value))
        return group

    def _choice(self, name: str, words: str, value: object) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"action_{name}")
        action.setCheckable(True)
        action.setData(value)
        return action
