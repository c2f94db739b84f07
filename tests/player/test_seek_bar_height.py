"""The seek bar keeps its room for the sound when the theme changes."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.seek_bar import SeekBar


def test_another_theme_leaves_the_waveform_in_sight(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, "dark")
    window = QWidget()
    qtbot.addWidget(window)
    bar = SeekBar(theme)
    QVBoxLayout(window).addWidget(bar)
    window.show()
    bar.set_frames(96, 24)
    bar.set_has_sound(True)
    height = bar.height()
    theme.set_mode("light")
    QApplication.processEvents()
    assert bar.minimumHeight() == bar.height() == height
