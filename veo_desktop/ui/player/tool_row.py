"""Buttons in a row that has too little room for all of them: the less important ones go into a menu. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from veo_desktop.ui.parts.menu_button import MenuButton
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

SIDE = 32  # pixels of a button with an icon
ICON = 20
GAP = 2  # between two buttons
SPLIT = 46  # pixels of one with a menu of its own beside its icon
STAYS = 100  # a rank that nothing leaves the row at
_WORDS = (Qt.ToolButtonStyle.ToolButtonTextOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


@dataclass(frozen=True)
class Tool:
    """A button; those of the lowest rank leave first. One with words and an icon gives up its words before."""

    button: QToolButton
    rank: int

    @property
    def wordy(self) -> bool:
        """It may be shown with its icon alone."""
        return self.button.property("part") == "words" and not self.button.icon().isNull()


class ToolRow:
    """Fits tools into a width. `more`: the button with the menu of those that found no room."""

    def __init__(self, theme: Theme) -> None:
        self._tools: list[Tool] = []
        self.more = MenuButton()
        self.more.setObjectName("more_controls_button")
        self.more.setAccessibleName(tr("More controls"))
        self.more.setToolTip(tr("More controls"))
        self.more.setIcon(theme.icon("more"))
        self.more.setProperty("part", "more")
        dress(self.more)
        self._menu = QMenu(self.more)
        self._menu.setObjectName("more_controls_menu")
        self._menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self._menu)

    def add(self, button: QToolButton, rank: int) -> None:
        self._tools.append(Tool(button, rank))

    def least(self) -> int:
        """Pixels that all tools take without their words."""
        return sum(SIDE if tool.wordy else _width(tool.button) for tool in self._tools) + GAP * len(self._tools)

    def fit(self, room: int) -> None:
        """Show what fits into `room` pixels, the words first where there is a lot of it."""
        tools = sorted(self._tools, key=lambda tool: tool.rank)
        wide = {tool.button: _width(tool.button) for tool in tools}
        for tool in tools:
            if sum(wide.values()) + GAP * len(wide) > room and tool.wordy:
                wide[tool.button] = SIDE
        words = {tool.button for tool in tools if tool.wordy and wide[tool.button] > SIDE}
        over = sum(wide.values()) + GAP * len(wide) > room
        for tool in tools:
            if over and tool.rank < STAYS and sum(wide.values()) + GAP * len(wide) + SIDE > room:
                del wide[tool.button]
        for tool in self._tools:
            tool.button.setVisible(tool.button in wide)
            if tool.wordy:
                _show_words(tool.button, tool.button in words)
        self.more.setVisible(over)

    def _fill(self) -> None:
        self._menu.clear()
        for tool in self._tools:
            if tool.button.isHidden():
                self._menu.addAction(_entry(tool.button))


def dress(button: QToolButton) -> None:
    """The look that all controls share; one with the property `part` "words" shows these too, where there is room."""
    if button.property("kind") is None:
        button.setProperty("kind", "quiet")
    button.setIconSize(QSize(ICON, ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space with play
    if button.property("part") == "words":
        give_room(button, height=SIDE)
    elif button.toolButtonStyle() not in _WORDS:
        split = button.popupMode() is QToolButton.ToolButtonPopupMode.MenuButtonPopup
        button.setFixedSize(SPLIT if split else SIDE, SIDE)


def tool_button(action: QAction, name: str) -> QToolButton:
    """A button for `action`, named `name`."""
    button = QToolButton()
    if action.isCheckable():
        give_role(button, Role.CheckBox)
    button.setObjectName(name)
    button.setDefaultAction(action)
    dress(button)
    return button


def _width(button: QToolButton) -> int:
    fixed = button.minimumWidth()
    if fixed and fixed == button.maximumWidth() and button.property("part") != "words":
        return fixed
    words = button.fontMetrics().horizontalAdvance(button.text())
    return words + ICON + 4 + 2 * 10


def _show_words(button: QToolButton, words: bool) -> None:
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
    width = _width(button) if words else SIDE
    if button.toolButtonStyle() is not style or button.minimumWidth() != width:
        button.setToolButtonStyle(style)
        button.setFixedWidth(width)


def _entry(button: QToolButton) -> QAction:
    menu = button.menu()
    if menu is None:
        return button.defaultAction()
    if menu.title() == "":
        menu.setTitle(button.accessibleName() or button.text())
    return menu.menuAction()
