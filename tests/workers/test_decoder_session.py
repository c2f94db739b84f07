"""What the decoder hands over for play: in order, in time, without a gap where it loops."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.player.numbered import numbered_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.file_check import check_file
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.sound_buffer import SAMPLE_BYTES, SoundBuffer
from veo_desktop.workers.clip_session import ClipSession
from veo_desktop.workers.frame_queue import MOST, FrameQueue
from veo_desktop.workers.nearby import Nearby
from veo_desktop.workers.orders import Order

RATE = 48_000
FRAMES = 24


class Desk:
    """A session whose clock is turned by hand, and what it hands over."""

    def __init__(self, file: ClipFile) -> None:
        self.clock = PlayClock(lambda: 0.0)
        self.frames, self.sound = FrameQueue(lambda: None), SoundBuffer(lambda: None)
        self.session = ClipSession(file, self.clock, self.frames, Nearby(), self.sound, lambda: False)
        self.shown: list[tuple[int, int]] = []  # frame, and when in 24ths of a second
        self.heard = b""

    def play(self, order: Order, ticks: range) -> None:
        """Play over the timeline, one step of the clock a frame."""
        first = self.session.jump(order)
        assert first is not None
        self.shown.append((first.index, round(first.due * 24)))
        for tick in ticks:
            while self.session.advance(order):
                pass
            self.clock.set(order.seek, (tick + 0.1) / 24)
            picture = self.frames.take(order.seek, self.clock.now())
            if picture is not None:
                self.shown.append((picture.index, round(picture.due * 24)))
            self.heard += self.sound.take(order.seek, RATE // 24 * SAMPLE_BYTES)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    file = ClipFile(str(numbered_clip(tmp_path / "clip.mp4", frames=FRAMES, clicks=[12])), CancelToken())
    file.open(check_file)
    desk = Desk(file)
    yield desk
    desk.session.close()
    file.close()


ORDER = Order(clip=1, seek=1, playing=True, box=(64, 36), sound_rate=RATE)


def test_play_ends_at_the_last_frame(desk: Desk) -> None:
    desk.play(ORDER, range(1, 40))
    assert desk.shown == [(frame, frame) for frame in range(FRAMES)]
    assert len(desk.heard) == RATE * SAMPLE_BYTES


def test_a_loop_has_no_gap_in_picture_or_sound(desk: Desk) -> None:
    desk.play(replace(ORDER, loop=True), range(1, 3 * FRAMES))
    assert desk.shown == [(tick % FRAMES, tick) for tick in range(3 * FRAMES)]
    samples = array("h", desk.heard)[::2]
    loud = [at for at, level in enumerate(samples) if abs(level) > 8000]
    starts = [at for before, at in zip([-RATE, *loud], loud, strict=False) if at - before > RATE // 4]
    assert len(starts) == 3
    assert all(abs(at - (RATE // 2 + turn * RATE)) < RATE // 96 for turn, at in enumerate(starts))


def test_late_frames_are_left_out_and_nothing_piles_up(desk: Desk) -> None:
    desk.play(ORDER, range(6, 40, 6))
    assert [frame for frame, _ in desk.shown] == sorted({frame for frame, _ in desk.shown})
    assert desk.shown[-1] == (23, 23)
    assert all(frame == tick for frame, tick in desk.shown)


def test_ahead_of_play_only_a_few_pictures_wait(desk: Desk) -> None:
    desk.session.jump(ORDER)
    while desk.session.advance(ORDER):
        pass
    waiting = 0
    while (due := desk.frames.next_due()) is not None:
        desk.frames.take(ORDER.seek, due)
        waiting += 1
    assert 0 < waiting <= MOST


def test_a_jump_forgets_what_waited(desk: Desk) -> None:
    desk.play(ORDER, range(1, 4))
    later = replace(ORDER, seek=2, index=20)
    desk.play(later, range(1, 3))
    assert desk.frames.take(ORDER.seek, 99.0) is None
    assert desk.shown[-3:] == [(20, 0), (21, 1), (22, 2)]


def test_the_moment_of_an_earlier_play_makes_nothing_late(desk: Desk) -> None:
    desk.clock.set(ORDER.seek, 0.9)
    desk.play(replace(ORDER, seek=2), range(1, 4))
    assert desk.shown == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_a_jump_is_quick_and_what_is_looked_at_is_rendered_anew(desk: Desk) -> None:
    order = replace(ORDER, playing=False, box=(640, 480))
    quick = desk.session.jump(order)
    assert quick is not None and not quick.sharp
    picture = desk.session.look(order)
    assert picture is not None and picture.sharp
    assert (picture.width, picture.height) == (640, 360)
