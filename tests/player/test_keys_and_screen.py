"""Single keys rest where they are typed; the full screen comes and goes; names for assistive tools."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.full_screen import FullScreen
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.seek_bar import SeekBar


def focus_beside(qtbot: QtBot, player: Player, other: QWidget) -> None:
    """Put `other` into the player's window, and give it the focus."""
    layout = player.layout()
    assert layout is not None
    layout.addWidget(other)
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)


def test_single_keys_rest_in_a_text_field(qtbot: QtBot, opened: Player) -> None:
    field = QLineEdit()
    focus_beside(qtbot, opened, field)
    qtbot.keyClicks(field, "m f,. ")
    qtbot.keyClick(field, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(field, Qt.Key.Key_Home)
    assert field.text() == "m f,. "
    assert not opened.playing
    assert not opened.commands.mute.isChecked()
    assert opened.current_frame == 0


def test_space_presses_the_button_in_focus(qtbot: QtBot, opened: Player) -> None:
    button = QPushButton("Other")
    focus_beside(qtbot, opened, button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert not opened.playing
    qtbot.keyClick(button, Qt.Key.Key_M)
    assert opened.commands.mute.isChecked()


def test_arrows_choose_where_there_is_something_to_choose(qtbot: QtBot, opened: Player, qapp: QApplication) -> None:
    theme = Theme(qapp, "dark")
    ratio = Segmented(theme, (("16:9", "16:9"), ("9:16", "9:16")))
    layout = opened.layout()
    assert layout is not None
    layout.addWidget(ratio)
    first, second = ratio.segment("16:9"), ratio.segment("9:16")
    assert first is not None
    assert second is not None
    ratio.focus_choice()
    qtbot.waitUntil(lambda: first.hasFocus() and second.x() > first.x())
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert ratio.value == "9:16"
    assert opened.current_frame == 0


def test_full_screen_by_key_and_back_by_escape(qtbot: QtBot, opened: Player) -> None:
    qtbot.keyClick(opened, Qt.Key.Key_F)
    screen = next(each for each in QApplication.topLevelWidgets() if isinstance(each, FullScreen))
    qtbot.waitUntil(screen.isActiveWindow)
    assert screen.isFullScreen()
    qtbot.keyClick(screen, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: opened.current_frame == 1)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()
    qtbot.waitUntil(opened.isActiveWindow)
    assert opened.findChild(SeekBar) is not None
    assert not opened.commands.full_screen.isChecked()


def test_every_control_has_a_name_and_the_bar_its_value(qtbot: QtBot, opened: Player) -> None:
    buttons = opened.findChildren(QAbstractButton)
    assert {"play_button", "step_back_button", "step_forward_button", "loop_button"} <= {
        b.objectName() for b in buttons
    }
    named = [button for button in buttons if button.objectName() != "toast_button"]  # it has words when it is shown
    assert all(button.accessibleName() or button.text() for button in named)
    bar = opened.findChild(SeekBar)
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: opened.current_frame == 24)
    assert (bar.minimum(), bar.value(), bar.maximum()) == (0, 24, 47)


def test_buttons_do_not_move_while_it_plays(qtbot: QtBot, opened: Player) -> None:
    def places() -> list[tuple[int, int]]:
        return [(b.mapTo(opened, b.rect().topLeft()).toTuple()) for b in opened.findChildren(QAbstractButton)]

    before = places()
    opened.play()
    qtbot.waitUntil(lambda: opened.current_frame > 8)
    assert places() == before
