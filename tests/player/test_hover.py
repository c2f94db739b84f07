"""The bar shows the frame that the pointer is over, while the playhead stays; the sound's shape is below it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.player.numbered import numbered_clip, read_number
from veo_desktop.ui.player.hover_frame import HoverFrame
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.seek_bar import HEIGHT, KNOB, SeekBar
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.waveform import HEIGHT as WAVE_HEIGHT

FRAMES = 48


@pytest.fixture
def bar(opened: Player) -> SeekBar:
    bar = opened.findChild(SeekBar)
    assert bar is not None
    return bar


@pytest.fixture
def hover(opened: Player) -> HoverFrame:
    hover = opened.findChild(HoverFrame)
    assert hover is not None
    return hover


def _place(bar: SeekBar, frame: int) -> QPoint:
    return QPoint(round(KNOB / 2 + frame / (FRAMES - 1) * (bar.width() - KNOB)), HEIGHT // 2)


@pytest.mark.parametrize("limit", [0, 1])  # all frames kept, or as few as can be
def test_the_frame_under_the_pointer_is_shown(qtbot: QtBot, player: Player, clip: Path, limit: int) -> None:
    player.set_memory_limit(limit)
    player.open(str(clip), play=False)
    qtbot.waitUntil(lambda: player.current_frame == 0)
    bar, hover = player.findChild(SeekBar), player.findChild(HoverFrame)
    assert bar is not None
    assert hover is not None
    assert hover.isHidden()
    for frame in (40, 3, 47, 21):
        qtbot.mouseMove(bar, _place(bar, frame))
        qtbot.waitUntil(lambda frame=frame: hover.frame == frame and not hover.image.isNull())
        assert read_number(hover.image) == frame
        assert hover.geometry().bottom() < bar.mapTo(player, QPoint(0, 0)).y()
        assert 0 <= hover.geometry().left() <= hover.geometry().right() < player.width()
    assert player.current_frame == 0


def test_picture_and_words_are_always_of_one_frame(
    qtbot: QtBot, opened: Player, bar: SeekBar, hover: HoverFrame
) -> None:
    seen: list[tuple[int, int]] = []
    for frame in [*range(0, FRAMES, 3), *range(FRAMES - 1, 0, -5)]:
        qtbot.mouseMove(bar, _place(bar, frame))
        qtbot.wait(1)
        if not hover.image.isNull():
            seen.append((hover.frame, read_number(hover.image)))
    qtbot.waitUntil(lambda: hover.frame == frame and not hover.image.isNull())
    assert all(said == shown for said, shown in seen)


def test_it_goes_when_the_pointer_leaves_drags_or_the_clip_changes(
    qtbot: QtBot, opened: Player, bar: SeekBar, hover: HoverFrame, clip: Path
) -> None:
    def show() -> None:
        qtbot.mouseMove(bar, _place(bar, 10))
        qtbot.mouseMove(bar, _place(bar, 30))
        qtbot.waitUntil(hover.isVisible)

    show()
    bar.hover_left.emit()  # as a pointer that leaves does
    assert hover.isHidden()
    show()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=_place(bar, 30))
    assert hover.isHidden()
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=_place(bar, 30))
    show()
    with qtbot.waitSignal(opened.opened):
        opened.open(str(clip), play=False)
    assert hover.isHidden()


def test_the_shape_is_tall_where_the_clip_clicks(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    clicks = numbered_clip(tmp_path / "clicks.mp4", frames=FRAMES, clicks=[12, 36])
    bar = _opened(qtbot, player, clicks)
    assert bar.height() == HEIGHT + WAVE_HEIGHT

    def lit(frame: float) -> int:
        """How tall the shape is in the middle of frame `frame`, from the painted bar."""
        image: QImage = bar.grab().toImage()
        ground = image.pixel(1, bar.height() - 1)
        x = round(KNOB / 2 + frame / (FRAMES - 1) * (bar.width() - KNOB))
        return sum(image.pixel(x, y) != ground for y in range(HEIGHT, bar.height()))

    qtbot.waitUntil(lambda: lit(12.2) > WAVE_HEIGHT // 2)
    assert lit(36.2) > WAVE_HEIGHT // 2
    assert all(lit(quiet) <= 4 for quiet in (3, 9, 16, 24, 33, 41, 46))


def test_a_silent_clip_has_no_shape_and_no_gap(qtbot: QtBot, opened: Player, bar: SeekBar, tmp_path: Path) -> None:
    assert bar.height() == HEIGHT + WAVE_HEIGHT
    silent = numbered_clip(tmp_path / "silent.mp4", frames=4, sound=False)
    tall = _picture_height(opened)
    _opened(qtbot, opened, silent)
    assert bar.height() == HEIGHT
    qtbot.waitUntil(lambda: _picture_height(opened) == tall + WAVE_HEIGHT)
    opened.close_clip()
    assert bar.height() == HEIGHT


def _opened(qtbot: QtBot, player: Player, clip: Path) -> SeekBar:
    with qtbot.waitSignal(player.opened):
        player.open(str(clip), play=False)
    bar = player.findChild(SeekBar)
    assert bar is not None
    return bar


def _picture_height(player: Player) -> int:
    surface = player.findChild(Surface)
    assert surface is not None
    return surface.height()
