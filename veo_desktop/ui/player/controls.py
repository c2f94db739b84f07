"""The bar of controls under the picture. UI thread only; it does nothing by itself, its actions do."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.menu_button import MenuButton
from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.player.counter import Counter
from veo_desktop.ui.player.seek_bar import KNOB, SeekBar
from veo_desktop.ui.player.tool_row import GAP, STAYS, ToolRow, dress, tool_button
from veo_desktop.ui.player.volume import VolumeSlider

FULL_VOLUME = 440  # pixels: below it the volume takes less room
SPEED_WIDTH = 52
MARGIN, SPACING = 12, 12


class Controls(QFrame):
    """Seek bar, buttons, timecode, volume. Others put their buttons beside these by `add_tool`."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes to the right, whatever people write
        self.seek_bar = SeekBar(theme)
        self.volume = VolumeSlider()
        self.counter = Counter()
        self._tools = ToolRow(theme)
        self._moves, self._rest = _row(), _row()
        self._speed = _speed_button(commands)
        for action, name, rank in (
            (commands.to_start, "to_start_button", 40),
            (commands.step_back, "step_back_button", STAYS),
            (commands.play, "play_button", STAYS),
            (commands.step_forward, "step_forward_button", STAYS),
            (commands.to_end, "to_end_button", 40),
        ):
            self._place(tool_button(action, name), rank, self._moves)
        self._added = 0
        self._place(_loop_button(commands), 60, self._rest)
        self._place(self._speed, 80, self._rest)
        self._place(tool_button(commands.mute, "mute_button"), STAYS, self._rest)
        _layout(self._rest).addWidget(self.volume)
        self._place(tool_button(commands.full_screen, "full_screen_button"), STAYS, self._rest)
        _layout(self._rest).addWidget(self._tools.more)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MARGIN, 6, MARGIN, 10)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.seek_bar, 0, 0, 1, 3)
        self._one_row: bool | None = None
        self._arrange(True)

    def add_tool(self, button: QToolButton, rank: int) -> None:
        """Put `button` before the loop button. Where there is too little room, the lowest `rank` goes first.

        The buttons here have ranks from 40 (to the first frame) to 80 (speed). One with the property `part` "words"
        shows its icon alone before it goes.
        """
        dress(button)
        _layout(self._rest).insertWidget(self._added, button)
        order_tabs(self._rest)  # in the order in which they lie, not in which they came
        self._added += 1
        self._tools.add(button, rank)

    def show_frame(self, index: int, frames: int, rate: Fraction) -> None:
        """Frame `index`, from 0, of `frames`."""
        self.seek_bar.setValue(index)
        self.counter.show_frame(index, frames, rate)

    def show_nothing(self) -> None:
        self.seek_bar.set_frames(0, 1)
        self.counter.show_nothing()

    def show_speed(self, speed: float) -> None:
        self._speed.setText(speed_words(speed))
        self._speed.setAccessibleDescription(self._speed.text())

    def height_for(self, width: int) -> int:
        """Lay the controls out for `width`; returns the height that they take then."""
        self.volume.set_narrow(width < FULL_VOLUME)
        room = width - 2 * MARGIN - self.volume.minimumWidth() - GAP
        beside = self.counter.room + 2 * SPACING
        one_row = self._tools.least() + beside <= room
        self._tools.fit(room - beside if one_row else room)
        self._arrange(one_row)
        for row in (_layout(self._moves), _layout(self._rest), self._grid):  # what has changed in them counts at once
            row.invalidate()
            row.activate()
        return self._grid.sizeHint().height()

    def _place(self, button: QToolButton, rank: int, row: QWidget) -> None:
        _layout(row).addWidget(button)
        self._tools.add(button, rank)

    def _arrange(self, one_row: bool) -> None:
        if one_row == self._one_row:
            return
        self._one_row = one_row
        for part in (self._moves, self.counter, self._rest):
            self._grid.removeWidget(part)
        row = 1 if one_row else 2
        # on its own it begins where the bar does
        self.counter.setContentsMargins(SPACING if one_row else round(KNOB / 2), 0, 0, 0)
        if one_row:
            self._grid.addWidget(self.counter, 1, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.counter, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self._moves, row, 0)
        self._grid.addWidget(self._rest, row, 2)


def speed_words(speed: float) -> str:
    """`1×`; backwards with a minus, `−2×`."""
    sign = "\N{MINUS SIGN}" if speed < 0 else ""
    return isolated(tr("{speed}×", speed=f"{sign}{abs(speed):g}"))


def _loop_button(commands: Commands) -> QToolButton:
    button = MenuButton()
    button.setObjectName("loop_button")
    button.setDefaultAction(commands.loop)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    menu = QMenu(tr("At the end"), button)
    menu.setObjectName("loop_menu")
    menu.addActions(commands.repeats.actions())
    button.setMenu(menu)
    dress(button)
    return button


def _speed_button(commands: Commands) -> QToolButton:
    button = MenuButton()
    button.setObjectName("speed_button")
    button.setAccessibleName(tr("Speed"))
    button.setToolTip(tr("Speed"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setProperty("part", "more")
    button.setText(speed_words(1.0))
    menu = QMenu(tr("Speed"), button)
    menu.setObjectName("speed_menu")
    menu.addActions(commands.speeds.actions())
    menu.addSeparator()
    menu.addActions([commands.backwards, commands.keep_pitch])
    button.setMenu(menu)
    dress(button)
    give_room(button, SPEED_WIDTH, button.minimumHeight() or 32)
    return button


def _row() -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GAP)
    return row


def _layout(row: QWidget) -> QHBoxLayout:
    layout = row.layout()
    assert isinstance(layout, QHBoxLayout)
    return layout
