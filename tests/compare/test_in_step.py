"""All compared clips show the frames that belong together, read back from the painted widget."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.compare.conftest import Room
from veo_desktop.media.match import Held

Make = Callable[..., Path]


@pytest.fixture
def pair(numbered: Make) -> tuple[Path, Path]:
    """Two clips of 48 frames that are cut up in different ways."""
    return numbered("one_gop", codec={"g": "250"}), numbered("short_gops", codec={"g": "12"}, size=(640, 360))


def test_after_random_seeks_and_steps_both_show_the_same_number(room: Room, pair: tuple[Path, Path]) -> None:
    room.compare(*pair)
    chance = random.Random(5)  # noqa: S311 -- the same in each run
    expected = 0
    for _ in range(12):
        if chance.random() < 0.5:
            expected = chance.randrange(48)
            room.player.seek(expected)
        else:
            step = chance.choice([-1, 1])
            expected = min(47, max(0, expected + step))
            room.player.transport.step(step)
        room.settle()
        assert (room.number(0), room.number(1)) == (expected, expected)


def test_a_burst_of_seeks_ends_at_the_last_one_in_both(room: Room, pair: tuple[Path, Path]) -> None:
    room.compare(*pair)
    for index in (40, 3, 27, 11, 33, 20):
        room.player.seek(index)
    room.settle()
    assert (room.number(0), room.number(1)) == (20, 20)


@pytest.mark.parametrize("speed", [1.0, -1.0, 2.0])
def test_while_playing_no_painted_picture_is_of_two_frames_and_a_pause_is_exact(
    room: Room, pair: tuple[Path, Path], speed: float
) -> None:
    room.compare(*pair)
    room.qtbot.waitUntil(lambda: room.comparison.settled)
    room.player.set_speed(speed)
    seen: list[tuple[int, int]] = []

    def note() -> None:
        pictures = [lane.picture for lane in room.comparison.lanes]
        if room.player.playing and all(pictures):
            seen.append((pictures[0].index, pictures[1].index))

    def together() -> bool:
        """Played once: a machine that is busy with other things may bring one late, never for long, never ahead."""
        seen.clear()
        room.player.seek(0 if speed > 0 else 47)
        room.settle()  # a jump is another matter: one clip may be there before the other
        room.player.play()
        room.qtbot.waitUntil(lambda: len(seen) > 12 or not room.player.playing)
        room.player.pause()
        room.settle()
        assert room.number(0) == room.number(1) == room.player.current_frame
        near = len(seen) > 3 and all(abs(one - other) <= 3 * abs(speed) for one, other in seen)
        return near and sum(one != other for one, other in seen) <= len(seen) // 4

    room.view.surface.painted.connect(note)
    assert any(together() for _ in range(5))


def test_play_to_the_end_stops_both_at_their_last_frame(room: Room, numbered: Make) -> None:
    short = numbered("twelve", frames=12)
    room.compare(short, numbered("twelve_more", frames=12, codec={"g": "3"}))
    room.player.play()
    room.qtbot.waitUntil(lambda: not room.player.playing)
    room.settle()
    assert (room.number(0), room.number(1)) == (11, 11)


def test_an_offset_holds_at_every_place_and_through_a_swap(room: Room, pair: tuple[Path, Path]) -> None:
    room.compare(*pair)
    room.player.seek(10)
    room.comparison.set_offset(1, 5)
    room.settle()
    assert (room.number(0), room.number(1)) == (10, 15)
    room.player.transport.step(1)
    room.settle()
    assert (room.number(0), room.number(1)) == (11, 16)
    room.comparison.swap(1)
    assert room.comparison.offset(1) == -5
    room.settle()
    assert (room.number(0), room.number(1)) == (16, 11)
    room.comparison.set_offset(1, -20)  # before the beginning of what is B now
    room.settle()
    assert room.comparison.offset(1) == -20


def test_an_offset_set_while_playing_counts_at_once(room: Room, pair: tuple[Path, Path]) -> None:
    room.compare(*pair)
    room.player.play()
    room.qtbot.waitUntil(lambda: room.player.current_frame > 3)
    room.comparison.set_offset(1, -2)
    room.qtbot.waitUntil(lambda: room.player.current_frame > 8)
    room.player.pause()
    room.settle()
    assert room.number(1) == room.number(0) - 2


def test_the_shorter_one_holds_its_last_frame_and_says_so(room: Room, numbered: Make, pair: tuple[Path, Path]) -> None:
    room.compare(pair[0], numbered("twelve", frames=12))
    room.player.seek(30)
    room.settle()
    assert (room.number(0), room.number(1)) == (30, 11)
    assert room.comparison.lanes[1].held is Held.LAST
    assert "ended" in room.view.surface.accessibleDescription()
    room.player.seek(5)
    room.settle()
    assert room.comparison.lanes[1].held is Held.NOT
    assert "ended" not in room.view.surface.accessibleDescription()


def test_clips_of_other_rates_go_by_time(room: Room, numbered: Make, pair: tuple[Path, Path]) -> None:
    half = numbered("half_rate", frames=24, tick=lambda number: 2 * number)  # 12 frames a second
    room.compare(pair[0], half)
    for index, other in ((0, 0), (1, 0), (2, 1), (21, 10), (47, 23)):
        room.player.seek(index)
        room.settle()
        assert (room.number(0), room.number(1)) == (index, other)


def test_four_clips_stay_in_step(room: Room, numbered: Make, pair: tuple[Path, Path]) -> None:
    room.compare(*pair, numbered("third", codec={"g": "7"}), numbered("fourth", size=(180, 320)))
    for index in (17, 46, 3):
        room.player.seek(index)
        room.settle()
        assert [room.number(place) for place in range(4)] == [index] * 4


def test_a_clip_that_is_gone_says_why_and_the_others_go_on(room: Room, tmp_path: Path, pair: tuple[Path, Path]) -> None:
    room.compare(pair[0], tmp_path / "gone.mp4", pair[1])
    failure = room.comparison.lanes[1].failure
    assert failure is not None
    assert "not there any more" in str(failure)
    room.player.seek(9)
    room.settle()
    assert (room.number(0), room.number(2)) == (9, 9)


def test_a_file_deleted_while_it_is_compared_is_shown_on(room: Room, tmp_path: Path, pair: tuple[Path, Path]) -> None:
    copy = tmp_path / "copy.mp4"
    copy.write_bytes(pair[1].read_bytes())
    room.compare(pair[0], copy)
    copy.unlink()
    room.player.seek(25)
    room.settle()
    assert (room.number(0), room.number(1)) == (25, 25)


def test_a_damaged_leading_clip_ends_the_comparison_and_the_player_says_why(
    room: Room, tmp_path: Path, pair: tuple[Path, Path]
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no clip")
    with room.qtbot.waitSignal(room.player.failed):
        room.begin(broken, pair[0])
    assert room.comparison.lanes == []


def test_opening_another_clip_ends_the_comparison(room: Room, pair: tuple[Path, Path]) -> None:
    room.compare(*pair)
    with room.qtbot.waitSignal(room.comparison.ended):
        room.player.open(str(pair[1]), play=False)
    room.player.cover(None)
    room.qtbot.waitUntil(lambda: room.player.current_frame == 0)
    assert not room.player.covered
