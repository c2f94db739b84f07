"""Any frame that is asked for comes, with its own number, from every kind of file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from av.video.frame import VideoFrame

from tests.player.numbered import BITS, DARK, LIGHT, numbered_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.clip_reader import USUAL_LIMIT, ClipReader
from veo_desktop.media.file_check import check_file

KINDS = {
    "one group": {"g": "250"},
    "groups of 12": {"g": "12"},
    "open groups": {"g": "12", "bf": "3", "x264-params": "open-gop=1:b-pyramid=normal"},
    "no B-frames": {"g": "250", "bf": "0"},
    "key frames only": {"g": "1"},
}


@contextmanager
def reading(path: Path, limit: int = USUAL_LIMIT) -> Iterator[ClipReader]:
    file = ClipFile(str(path), CancelToken())
    try:
        file.open(check_file)
        reader = ClipReader(file, limit)
        yield reader
        reader.close()
    finally:
        file.close()
        assert file.released


def number(frame: VideoFrame) -> int:
    luma = frame.planes[0]
    row = bytes(luma)[luma.line_size * (frame.height // 2) :]
    lit = [row[int((bit + 0.5) * frame.width / BITS)] > (DARK + LIGHT) / 2 for bit in range(BITS)]
    return sum(1 << bit for bit in range(BITS) if lit[bit])


def exact(reader: ClipReader, index: int) -> bool:
    found = reader.frame(index)
    return found is not None and found[0] == index == number(found[1])


@pytest.mark.parametrize("codec", KINDS.values(), ids=KINDS.keys())
def test_frames_are_exact_in_any_order(tmp_path: Path, codec: dict[str, str]) -> None:
    path = numbered_clip(tmp_path / "clip.mp4", frames=60, size=(1920, 1080), sound=False, codec=codec)
    with reading(path, limit=1) as reader:  # as few frames are kept as can be
        assert reader.info.frames == 60
        assert all(exact(reader, index) for index in range(60))
        assert all(exact(reader, index) for index in range(59, 30, -1))
        assert all(exact(reader, index) for index in random.Random(1).sample(range(60), 12))  # noqa: S311


def test_variable_frame_rate_keeps_numbers_and_times(tmp_path: Path) -> None:
    times = [0, 1, 2, 5, 6, 12, 13, 14, 20, 21]
    path = numbered_clip(tmp_path / "vfr.mp4", frames=10, sound=False, tick=lambda n: times[n])
    with reading(path) as reader:
        assert all(exact(reader, index) for index in range(10))
        assert [round(reader.table.time(index) * 24) for index in range(10)] == times
        assert [reader.table.at(each / 24 + 0.001) for each in (0, 4, 5, 11, 13, 500)] == [0, 2, 3, 4, 6, 9]


@pytest.mark.parametrize("rotation", [90, -90])
def test_a_turned_clip_tells_its_size_as_shown(tmp_path: Path, rotation: int) -> None:
    with reading(numbered_clip(tmp_path / "turned.mp4", frames=4, rotation=rotation)) as reader:
        assert (reader.info.width, reader.info.height) == (180, 320)


def test_a_clip_with_a_damaged_middle_gives_the_rest_truly_numbered(tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "hurt.mp4", frames=48, codec={"g": "12"}, sound=False)
    data = bytearray(path.read_bytes())
    start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
    middle = (start + end) // 2
    data[middle : middle + 400] = bytes(400)
    path.write_bytes(data)
    with reading(path) as reader:
        assert exact(reader, 0)
        assert exact(reader, 47)


def test_no_frame_at_all_is_an_error(tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "none.mp4", frames=8, sound=False)
    data = bytearray(path.read_bytes())
    start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
    data[start:end] = bytes(end - start)
    path.write_bytes(data)
    with pytest.raises(MediaError), reading(path):
        pass
