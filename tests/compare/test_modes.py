"""Each way to compare, pixel by pixel, and the keys and the line that lead there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from tests.compare.conftest import Room, grey, plain_clip
from veo_desktop.ui.compare.look import GAINS, Look, Mode

NEAR = 2  # of 255: rounding of colours between decoder and screen
DIM, BRIGHT = grey(60), grey(70)
# points of the picture that no words and no line lie on
POINTS = [(across, down) for across in (0.05, 0.3, 0.7, 0.95) for down in (0.25, 0.5, 0.9)]


def _is_grey(found: tuple[int, int, int], value: float, near: float = NEAR) -> bool:
    return all(abs(channel - value) <= near for channel in found)


def test_tiles_show_each_clip_beside_the_other(room: Room, dim: Path, bright: Path) -> None:
    room.compare(dim, bright)
    assert not room.part(0).intersects(room.part(1))
    for across, down in POINTS:
        assert _is_grey(room.colour(across, down, 0), DIM)
        assert _is_grey(room.colour(across, down, 1), BRIGHT)


def test_four_tiles_take_equal_parts_of_the_room(room: Room, dim: Path, bright: Path) -> None:
    room.compare(dim, bright, dim, bright)
    parts = [room.part(place) for place in range(4)]
    assert len({part.size().toTuple() for part in parts}) == 1
    assert not any(one.intersects(other) for one in parts for other in parts if one is not other)
    assert [_is_grey(room.colour(0.5, 0.7, place), (DIM, BRIGHT)[place % 2]) for place in range(4)] == [True] * 4


@pytest.mark.parametrize("stacked", [False, True])
@pytest.mark.parametrize("line", [0.0, 0.2, 0.5, 0.8, 1.0])
def test_a_wipe_shows_a_on_one_side_of_the_line_and_b_on_the_other(
    room: Room, dim: Path, bright: Path, line: float, stacked: bool
) -> None:
    room.compare(dim, bright)
    room.view.set_look(Look(Mode.WIPE, line=line, stacked=stacked))
    room.settle()
    for across, down in POINTS:
        along = down if stacked else across
        if abs(along - line) > 0.04:
            assert _is_grey(room.colour(across, down), DIM if along < line else BRIGHT)


def test_the_line_is_exact_to_the_pixel(room: Room, dim: Path, bright: Path) -> None:
    """Read from what is blended: the line itself lies over the edge on the screen."""
    room.compare(dim, bright)
    room.view.set_look(Look(Mode.WIPE, line=0.25))
    room.settle()
    image, area = room.image(), room.part(0)
    row = area.top() + area.height() * 9 // 10
    edge = area.left() + round(area.width() * 0.25)
    assert _is_grey(image.pixelColor(edge - 4, row).toTuple()[:3], DIM)
    assert _is_grey(image.pixelColor(edge + 4, row).toTuple()[:3], BRIGHT)


@pytest.mark.parametrize("opacity", [0.0, 0.25, 0.5, 1.0])
def test_an_overlay_mixes_both(room: Room, tmp_path: Path, bright: Path, opacity: float) -> None:
    room.compare(plain_clip(tmp_path / "white.mp4", 200), bright)
    room.view.set_look(Look(Mode.OVERLAY, opacity=opacity))
    room.settle()
    for across, down in POINTS:
        mixed = grey(200) * (1 - opacity) + BRIGHT * opacity
        assert _is_grey(room.colour(across, down), mixed)


@pytest.mark.parametrize("gain", GAINS)
def test_a_difference_is_so_many_times_as_bright_and_never_more_than_white(
    room: Room, dim: Path, bright: Path, gain: int
) -> None:
    room.compare(dim, bright)
    red, _green, _blue = room.colour(0.5, 0.7, 1)
    by = red - room.colour(0.5, 0.7, 0)[0]
    assert by == pytest.approx(BRIGHT - DIM, abs=NEAR)
    room.view.set_look(Look(Mode.DIFFERENCE, gain=gain))
    room.settle()
    for across, down in POINTS:
        assert room.colour(across, down) == (min(255, by * gain),) * 3


def test_the_difference_of_a_clip_to_itself_is_black_and_by_an_offset_it_is_not(
    room: Room, numbered: Callable[..., Path]
) -> None:
    clip = numbered("one_gop", codec={"g": "250"})
    room.compare(clip, clip)
    room.player.seek(7)  # 0b111: the next frame is 0b1000, so that four columns differ
    room.view.set_look(Look(Mode.DIFFERENCE, gain=32))
    room.settle()
    assert {room.colour(across, down) for across, down in POINTS} == {(0, 0, 0)}
    room.comparison.set_offset(1, 1)
    room.settle()
    lit = [room.colour((bit + 0.5) / 8, 0.8) == (255, 255, 255) for bit in range(8)]
    assert lit == [True] * 4 + [False] * 4


def test_clips_of_other_sizes_lie_on_each_other_with_the_same_middle(room: Room, tmp_path: Path, bright: Path) -> None:
    tall = plain_clip(tmp_path / "tall.mp4", 60, size=(180, 320))
    room.compare(bright, tall)
    room.view.set_look(Look(Mode.DIFFERENCE, gain=1))
    room.settle()
    wide, narrow = room.part(0), room.part(1)
    assert abs((wide.center() - narrow.center()).manhattanLength()) <= 2
    assert _is_grey(room.colour(0.05, 0.6, 0), BRIGHT)  # only the wide one is there
    assert _is_grey(room.colour(0.5, 0.6, 0), BRIGHT - DIM)
    assert _is_grey(room.colour(0.5, 0.02 if narrow.height() > wide.height() else 0.6, 1), BRIGHT - DIM, 255 - NEAR)


def test_every_pixel_of_every_mode_is_made_of_the_two_pictures(room: Room, numbered: Callable[..., Path]) -> None:
    """Each picture alone is read back by its number; what the modes make of the two is reckoned byte by byte."""
    clip = numbered("one_gop", codec={"g": "250"})
    room.compare(clip, clip)
    room.comparison.set_offset(1, 9)
    room.player.seek(5)

    def painted(look: Look) -> tuple[bytes, int]:
        """The rows of the picture below the words on it: red, green, blue; and the pixels of a row."""
        room.view.set_look(look)
        room.settle()
        area = room.part(0)
        image = (
            room.image().copy(area.adjusted(0, area.height() // 4, 0, 0)).convertToFormat(QImage.Format.Format_RGB32)
        )
        return bytes(image.constBits()), image.width()

    flip = Look(Mode.FLIP)
    alone = []
    for place, number in ((0, 5), (1, 14)):
        pixels, width = painted(replace(flip, front=place))
        assert room.number(place) == number
        alone.append(pixels)
    a, b = alone
    assert sum(one != other for one, other in zip(a, b, strict=True)) > len(a) // 4
    for gain in GAINS:
        reckoned = bytes(min(255, abs(one - other) * gain) for one, other in zip(a, b, strict=True))
        shown = painted(Look(Mode.DIFFERENCE, gain=gain))[0]
        assert shown[0::4] + shown[1::4] + shown[2::4] == reckoned[0::4] + reckoned[1::4] + reckoned[2::4], gain
    shown = painted(Look(Mode.OVERLAY, opacity=0.25))[0]
    mixed = (one * 0.75 + other * 0.25 for one, other in zip(a, b, strict=True))
    assert all(abs(found - wanted) <= NEAR for found, wanted in zip(shown, mixed, strict=True))
    shown = painted(Look(Mode.WIPE, line=0.25))[0]
    edge, aside = round(width * 0.25), 20  # pixels to either side of the line, and of what it is held by
    for row in range(0, len(a), width * 4):
        left, right = slice(row, row + (edge - aside) * 4), slice(row + (edge + aside) * 4, row + width * 4)
        assert (shown[left], shown[right]) == (a[left], b[right])


def test_tab_flips_and_shift_tab_leads_away(room: Room, dim: Path, bright: Path) -> None:
    room.compare(dim, bright)
    surface = room.view.surface
    assert surface.hasFocus()
    for value in (BRIGHT, DIM, BRIGHT):
        room.qtbot.keyClick(surface, Qt.Key.Key_Tab)
        room.settle()
        assert room.view.look.mode is Mode.FLIP
        assert surface.hasFocus()
        assert _is_grey(room.colour(0.5, 0.5), value)
    room.qtbot.keyClick(surface, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not surface.hasFocus()


def test_flipping_shows_the_same_frame_at_once(room: Room, numbered: Callable[..., Path]) -> None:
    room.compare(numbered("one_gop", codec={"g": "250"}), numbered("short_gops", codec={"g": "12"}, size=(640, 360)))
    room.view.set_look(Look(Mode.FLIP))
    room.player.seek(21)
    room.settle()
    for place in (0, 1, 0):
        room.view.set_look(replace(room.view.look, front=place))
        assert room.number(place) == 21


def test_w_wipes_and_turns_the_line(room: Room, dim: Path, bright: Path) -> None:
    room.compare(dim, bright)
    looks = []
    for _ in range(3):
        room.qtbot.keyClick(room.view.surface, Qt.Key.Key_W)
        looks.append((room.view.look.mode, room.view.look.stacked))
    assert looks == [(Mode.WIPE, False), (Mode.WIPE, True), (Mode.WIPE, False)]


def test_the_line_is_moved_by_mouse_and_by_key(room: Room, dim: Path, bright: Path) -> None:
    room.compare(dim, bright)
    room.view.set_look(Look(Mode.WIPE))
    room.settle()
    area, surface = room.part(0), room.view.surface
    aim = area.left() + area.width() // 4
    room.qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=area.center())
    room.qtbot.mouseMove(surface, QPoint(aim, area.center().y()))
    room.qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(aim, area.center().y()))
    assert room.view.look.line == pytest.approx(0.25, abs=0.01)
    assert not room.player.playing
    before = room.view.look.line
    room.qtbot.keyClick(surface, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert room.view.look.line == pytest.approx(before + 0.01)
    assert room.player.current_frame == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_Escape])
def test_f6_and_escape_leave(room: Room, dim: Path, bright: Path, key: Qt.Key) -> None:
    room.compare(dim, bright)
    with room.qtbot.waitSignal(room.comparison.ended):
        room.qtbot.keyClick(room.view.surface, key)
    assert room.comparison.lanes == []
