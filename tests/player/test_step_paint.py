"""A step paints what has changed, and nothing that is next to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.player.numbered import numbered_clip
from veo_desktop.ui.player.controls import Controls
from veo_desktop.ui.player.player import Player


class _Layouts(QObject):
    """Counts how often a widget's layout is asked for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_what_steps_leave_on_the_screen_is_what_a_whole_painting_gives(
    qtbot: QtBot, opened: Player, tmp_path: Path
) -> None:
    def step(to: int) -> None:
        (opened.commands.step_forward if to > opened.current_frame else opened.commands.step_back).trigger()
        qtbot.waitUntil(lambda: opened.current_frame == to and opened.settled)
        _same_on_screen(opened)

    for frame in (1, 2, 3, 2):
        step(frame)
    opened.seek(40)
    qtbot.waitUntil(lambda: opened.current_frame == 40)
    step(39)
    longer = numbered_clip(tmp_path / "longer.mp4", frames=60)
    opened.open(str(longer), play=False)
    qtbot.waitUntil(lambda: opened.current_frame == 0 and opened.frame_count == 60)
    step(1)


def test_a_step_asks_no_layout(qtbot: QtBot, opened: Player) -> None:
    controls = opened.findChild(Controls)
    assert controls is not None
    qtbot.waitUntil(lambda: opened.settled)
    layouts = _Layouts(controls)
    for frame in range(1, 12):  # the number gets one figure longer
        opened.commands.step_forward.trigger()
        qtbot.waitUntil(lambda frame=frame: opened.current_frame == frame)
    assert layouts.count == 0
    opened.commands.frames_first.trigger()
    assert controls.counter.width() >= controls.counter.sizeHint().width()


def _same_on_screen(player: Player) -> None:
    for _ in range(3):  # the frame that is looked at comes in a turn, and is painted in another
        QApplication.processEvents()
    shown = player.screen().grabWindow(player.winId()).toImage()
    player.repaint()
    assert shown == player.screen().grabWindow(player.winId()).toImage(), f"at frame {player.current_frame}"
