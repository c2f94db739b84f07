"""The bar of controls under the picture. UI thread only; it does nothing by itself, its actions do."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from veo_desktop.core.timecode import timecode
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.player.seek_bar import KNOB, SeekBar
from veo_desktop.ui.player.volume import VolumeSlider

ONE_ROW = 600  # pixels: from here the timecode stands beside the buttons, below it above them
FULL_VOLUME = 440  # pixels: below it the volume takes less room
BUTTON = 32
ICON = 20
LINE = 18


class Controls(QFrame):
    """Seek bar, buttons, timecode, volume."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.seek_bar = SeekBar(theme)
        self.volume = VolumeSlider()
        self._timecode = QLabel()
        self._timecode.setObjectName("timecode_label")
        self._timecode.setAccessibleName(tr("Timecode"))
        self._timecode.setProperty("role", "muted")
        self._timecode.setFont(fixed_width(self._timecode.font()))
        self._moves = _row(
            _button(commands.to_start, "to_start_button"),
            _button(commands.step_back, "step_back_button"),
            _button(commands.play, "play_button"),
            _button(commands.step_forward, "step_forward_button"),
            _button(commands.to_end, "to_end_button"),
        )
        self._rest = _row(
            _button(commands.loop, "loop_button"),
            _button(commands.mute, "mute_button"),
            self.volume,
            _button(commands.full_screen, "full_screen_button"),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 12, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.seek_bar, 0, 0, 1, 3)
        self._timecode.setMinimumHeight(LINE)
        self._one_row: bool | None = None
        self._arrange(True)

    def show_frame(self, index: int, frames: int, rate: Fraction) -> None:
        """Frame `index`, from 0, of `frames`; people count it from 1."""
        self.seek_bar.setValue(index)
        self._timecode.setText(
            tr("{timecode} · frame {n} of {frames}", timecode=timecode(index, rate), n=index + 1, frames=frames)
        )

    def show_nothing(self) -> None:
        self.seek_bar.set_frames(0, 1)
        self._timecode.clear()

    def height_for(self, width: int) -> int:
        """Lay the controls out for `width`; returns the height that they take then."""
        self._arrange(width >= ONE_ROW)
        self.volume.set_narrow(width < FULL_VOLUME)
        self._grid.activate()
        return self._grid.sizeHint().height()

    def _arrange(self, one_row: bool) -> None:
        if one_row == self._one_row:
            return
        self._one_row = one_row
        for part in (self._moves, self._timecode, self._rest):
            self._grid.removeWidget(part)
        row = 1 if one_row else 2
        self._timecode.setIndent(0 if one_row else round(KNOB / 2))  # on its own it begins where the bar does
        if one_row:
            self._grid.addWidget(self._timecode, 1, 1)
        else:
            self._grid.addWidget(self._timecode, 1, 0, 1, 3)
        self._grid.addWidget(self._moves, row, 0)
        self._grid.addWidget(self._rest, row, 2)


def _button(action: QAction, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("kind", "quiet")
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setFixedSize(BUTTON, BUTTON)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves Space with play
    return button


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for widget in widgets:
        layout.addWidget(widget)
    return row
