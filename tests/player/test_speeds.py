"""At every speed, in both directions, the number painted is the number said; ranges and loops are kept to the frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from tests.player.numbered import numbered_clip
from veo_desktop.ui.player.marks import Repeat
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.seek_bar import SeekBar

LAST = 47
SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
TRIES = 5  # a window that stands still for a quarter of a second misses all of a clip at 8×


@pytest.fixture(params=["one-gop", "short-gops"])
def clip(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """48 numbered frames; all of them hang together, or each dozen for itself."""
    codec = {"g": "250"} if request.param == "one-gop" else {"g": "12"}
    return numbered_clip(tmp_path_factory.mktemp("clips") / f"{request.param}.mp4", codec=codec)


class Watch(QObject):
    """Reads, soon after each frame that is painted, the number in the pixels and the one in the timecode."""

    def __init__(self, player: Player, on_screen: Callable[[], int]) -> None:
        super().__init__()
        self.seen: list[int] = []
        self.wrong: list[tuple[int, int, str]] = []
        self._player, self._on_screen = player, on_screen
        player.frame_shown.connect(self._look, Qt.ConnectionType.QueuedConnection)  # not while it is being painted

    @Slot()
    def _look(self) -> None:
        if self._player.info is None:  # the player is being closed
            return
        painted = self._on_screen()
        frame, said = self._player.current_frame, self._player.findChild(QLabel, "timecode_label").text()
        self.seen.append(painted)
        if painted != frame or said != f"00:{painted // 24:02d}:{painted % 24:02d} · frame {painted + 1} of 48":
            self.wrong.append((painted, frame, said))


@pytest.fixture
def watch(opened: Player, on_screen: Callable[[], int]) -> Iterator[Watch]:
    watch = Watch(opened, on_screen)
    yield watch
    assert watch.wrong == []


def stands_at(qtbot: QtBot, player: Player, on_screen: Callable[[], int], frame: int) -> None:
    qtbot.waitUntil(lambda: player.current_frame == frame and not player.playing)
    qtbot.waitUntil(lambda: on_screen() == frame)


@pytest.mark.parametrize("speed", [*SPEEDS, *(-speed for speed in SPEEDS)])
def test_every_speed_paints_what_it_says(
    qtbot: QtBot, opened: Player, watch: Watch, on_screen: Callable[[], int], speed: float
) -> None:
    slow = abs(speed) < 1
    begin, end = (LAST, 0) if speed < 0 else (0, LAST)
    if slow:  # a part of the clip is enough
        begin = 8 if speed < 0 else 40
    opened.set_speed(speed)

    def frames_seen() -> set[int]:
        opened.seek(begin)
        stands_at(qtbot, opened, on_screen, begin)
        watch.seen.clear()
        opened.play()
        stands_at(qtbot, opened, on_screen, end)
        qtbot.waitUntil(lambda: watch.seen[-1] == end)
        assert watch.seen == sorted(watch.seen, reverse=speed < 0)
        return set(watch.seen)

    assert any(len(frames_seen()) > 2 for _ in range(TRIES))


@pytest.mark.parametrize("speed", [1.0, 4.0, -1.0, -4.0])
def test_a_loop_stays_in_its_range_and_begins_anew(
    qtbot: QtBot, opened: Player, watch: Watch, on_screen: Callable[[], int], speed: float
) -> None:
    first, last = 12, 25
    opened.set_range(first, last)
    opened.set_repeat(Repeat.RANGE)
    opened.set_speed(speed)
    opened.play()
    begin = first if speed > 0 else last

    def rounds() -> int:
        steps = zip(watch.seen, watch.seen[1:], strict=False)
        return sum((after - before) * speed < 0 for before, after in steps)

    qtbot.waitUntil(lambda: rounds() >= 3)
    assert opened.playing
    opened.pause()
    inside = watch.seen[watch.seen.index(begin) :] if begin in watch.seen else watch.seen[1:]
    assert all(first <= frame <= last for frame in inside)
    stands_at(qtbot, opened, on_screen, opened.current_frame)


@pytest.mark.parametrize("speed", [1.0, -1.0])
def test_played_once_it_stops_at_the_end_of_the_range(
    qtbot: QtBot, opened: Player, watch: Watch, on_screen: Callable[[], int], speed: float
) -> None:
    opened.set_range(20, 30)
    opened.set_speed(speed)
    opened.play()
    stands_at(qtbot, opened, on_screen, 30 if speed > 0 else 20)
    watch.seen.clear()
    opened.play()  # and begins anew at the other one
    qtbot.waitUntil(lambda: (20 if speed > 0 else 30) in watch.seen)
    stands_at(qtbot, opened, on_screen, 30 if speed > 0 else 20)
    assert {frame for frame in watch.seen if not 20 <= frame <= 30} <= {0}


@pytest.mark.parametrize("speeds", [(1.0, -1.0), (-2.0, 2.0), (8.0, -0.5), (-8.0, 4.0)])
def test_turning_round_while_it_plays_goes_on_from_the_frame(
    qtbot: QtBot, opened: Player, watch: Watch, on_screen: Callable[[], int], speeds: tuple[float, float]
) -> None:
    def goes_on() -> bool:
        """Turned once; False where the clip was over before that, or the first frame came too late to be shown."""
        opened.seek(24)
        stands_at(qtbot, opened, on_screen, 24)
        opened.set_speed(speeds[0])
        opened.play()
        qtbot.waitUntil(lambda: abs(opened.current_frame - 24) > 2 or not opened.playing)
        turned_at, over = opened.current_frame, not opened.playing
        opened.set_speed(speeds[1])
        watch.seen.clear()
        qtbot.waitUntil(lambda: len(set(watch.seen)) > 2 or not opened.playing)
        opened.pause()
        run = watch.seen[:]
        assert run == sorted(run, reverse=speeds[1] < 0)
        stands_at(qtbot, opened, on_screen, opened.current_frame)
        return not over and run[:1] == [turned_at]

    assert any(goes_on() for _ in range(TRIES))


def test_steps_at_thirty_a_second_are_exact(qtbot: QtBot, opened: Player, on_screen: Callable[[], int]) -> None:
    opened.seek(5)
    stands_at(qtbot, opened, on_screen, 5)
    for _ in range(35):
        qtbot.keyClick(opened, Qt.Key.Key_Right, delay=33)
    stands_at(qtbot, opened, on_screen, 40)
    for _ in range(30):
        qtbot.keyClick(opened, Qt.Key.Key_Comma)  # faster than anything is decoded
    stands_at(qtbot, opened, on_screen, 10)


def test_the_marks_are_set_cleared_and_gone_to_by_keys(
    qtbot: QtBot, opened: Player, on_screen: Callable[[], int]
) -> None:
    shift, alt, key = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier, Qt.Key
    for frame, mark in ((10, key.Key_I), (30, key.Key_O)):
        opened.seek(frame)
        stands_at(qtbot, opened, on_screen, frame)
        qtbot.keyClick(opened, mark)
    assert opened.range == (10, 30)
    qtbot.keyClick(opened, key.Key_I, shift)
    stands_at(qtbot, opened, on_screen, 10)
    qtbot.keyClick(opened, key.Key_O, shift)
    stands_at(qtbot, opened, on_screen, 30)
    opened.seek(40)
    stands_at(qtbot, opened, on_screen, 40)
    qtbot.keyClick(opened, key.Key_I)  # behind the out point, which does not hold any more
    assert opened.range == (40, LAST)
    qtbot.keyClick(opened, key.Key_X, alt)
    assert opened.range is None


def test_a_mark_is_dragged_and_shows_its_frame(qtbot: QtBot, opened: Player, on_screen: Callable[[], int]) -> None:
    opened.set_range(10, 30)
    bar = opened.findChild(SeekBar)
    middle = bar.height() // 2

    def at(frame: int) -> QPoint:
        return QPoint(round(7 + frame / LAST * (bar.width() - 14)), middle)

    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(bar, left, pos=at(30) + QPoint(4, 0))
    for frame in (33, 41, 38):
        qtbot.mouseMove(bar, at(frame))
    qtbot.mouseRelease(bar, left, pos=at(38))
    assert opened.range == (10, 38)
    stands_at(qtbot, opened, on_screen, 38)
    qtbot.mousePress(bar, left, pos=at(10) - QPoint(4, 0))
    for frame in (5, 0):
        qtbot.mouseMove(bar, at(frame))
    qtbot.mouseRelease(bar, left, pos=at(0))
    assert opened.range == (0, 38)
    qtbot.mouseClick(bar, left, pos=at(38) - QPoint(2, 0))  # inside: the bar itself
    assert opened.range == (0, 38)


def test_the_end_asks_for_the_next_clip_of_the_list(qtbot: QtBot, opened: Player) -> None:
    opened.set_repeat(Repeat.LIST)
    opened.seek(44)
    with qtbot.waitSignal(opened.next_wanted) as wanted:
        opened.play()
    assert wanted.args == [True]


def test_marking_a_range_turns_the_loop_to_it_and_back(opened: Player) -> None:
    opened.set_repeat(Repeat.CLIP)
    opened.set_range(3, 9)
    assert opened.repeat is Repeat.RANGE
    opened.set_repeat(Repeat.CLIP)  # the whole clip all the same, the marks stay
    assert (opened.range, opened.repeat) == ((3, 9), Repeat.CLIP)
    opened.set_range(0, LAST)
    assert (opened.range, opened.repeat) == (None, Repeat.CLIP)


def test_the_speed_button_says_the_speed(qtbot: QtBot, opened: Player) -> None:
    button = opened.findChild(QToolButton, "speed_button")
    said = []
    for key in (Qt.Key.Key_BracketRight, Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft, Qt.Key.Key_Backspace):
        qtbot.keyClick(opened, key)
        said.append(button.text())
    for _ in range(4):
        qtbot.keyClick(opened, Qt.Key.Key_BracketLeft)
    assert [*said, button.text()] == ["2×", "4×", "2×", "1×", "0.25×"]
    opened.commands.normal_speed.trigger()
    opened.commands.backwards.trigger()
    assert button.text() == "\N{MINUS SIGN}1×"
