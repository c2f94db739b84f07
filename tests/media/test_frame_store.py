"""What of a clip is kept decoded: all of it where it fits, else what lies around the playhead."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.media.test_clip_reader_exact import KINDS, exact, number, reading
from tests.player.numbered import numbered_clip
from veo_desktop.media.clip_reader import ClipReader

FRAME = 1920 * 1080 * 3 // 2
COUNT = 60


@pytest.fixture(scope="module", params=KINDS.values(), ids=KINDS.keys())
def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("clips") / "clip.mp4"
    return numbered_clip(path, frames=COUNT, size=(1920, 1080), sound=False, codec=request.param)


def held(reader: ClipReader) -> list[int]:
    """The frames that are there in full, each proven to be the one it is kept as."""
    there = [(index, frame) for index in range(COUNT) if (frame := reader.at_hand(index)) and frame.width == 1920]
    assert all(number(frame) == index for index, frame in there)
    return [index for index, _ in there]


def test_a_clip_that_fits_is_there_as_a_whole(large: Path) -> None:
    with reading(large) as reader:
        while reader.fill():
            pass
        assert held(reader) == list(range(COUNT))


def test_of_a_longer_one_the_frames_ahead_are_there_and_small_pictures_of_all(large: Path) -> None:
    with reading(large, limit=20 * FRAME + 12_000_000) as reader:
        for at, direction in ((0, 1), (30, 1), (50, -1), (20, -1)):
            reader.aim(at, direction)
            assert exact(reader, at)
            while reader.fill():
                pass
            there = held(reader)
            assert len(there) <= 23 and at in there
            ahead = range(at, min(COUNT, at + 10)) if direction > 0 else range(max(0, at - 10), at + 1)
            assert set(ahead) <= set(there)
        assert all(reader.at_hand(index) is not None for index in range(COUNT))


def test_walking_backwards_through_a_clip_that_does_not_fit_is_exact(large: Path) -> None:
    with reading(large, limit=12 * FRAME) as reader:
        for index in range(COUNT - 1, -1, -1):
            reader.aim(index, -1)
            assert exact(reader, index)
            reader.fill()


def test_a_damaged_part_is_not_decoded_for_ever(tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "hurt.mp4", frames=48, codec={"g": "12"}, sound=False)
    data = bytearray(path.read_bytes())
    start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
    data[(start + end) // 2 : (start + end) // 2 + 600] = bytes(600)
    path.write_bytes(data)
    with reading(path) as reader:
        fills = 0
        while reader.fill():
            fills += 1
            assert fills < 1000
