"""Sound lies exactly over the picture, from any moment, and is exactly as long."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.player.numbered import numbered_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.media.audio_reader import AudioReader
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.sound_buffer import SAMPLE_BYTES

FRAME = 1 / 24


@contextmanager
def sound(path: Path, duration: float) -> Iterator[AudioReader]:
    file = ClipFile(str(path), CancelToken())
    file.open(lambda _path: None)
    reader = AudioReader(file, 0.0, duration)
    yield reader
    reader.close()
    file.close()


def first_click(pieces: Iterator[bytes], rate: int) -> float:
    """Seconds until the first loud sample."""
    samples = array("h", b"".join(pieces))[::2]
    return next(at for at, level in enumerate(samples) if abs(level) > 8000) / rate


@pytest.mark.parametrize("rate", [48_000, 44_100])
@pytest.mark.parametrize("start", [0.0, 0.3, 1.0, 1.9])
def test_length_is_the_pictures_from_any_moment(tmp_path: Path, start: float, rate: int) -> None:
    with sound(numbered_clip(tmp_path / "clip.mp4"), 2.0) as reader:
        given = sum(map(len, reader.play(start, rate)))
    assert given == (2 * rate - round(start * rate)) * SAMPLE_BYTES


def test_what_is_missing_is_silence_and_what_is_too_long_is_cut(tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "clip.mp4")
    for duration in (1.5, 3.0):
        with sound(path, duration) as reader:
            assert sum(map(len, reader.play(0.0, 48_000))) == duration * 48_000 * SAMPLE_BYTES


def test_sound_that_cannot_be_opened_is_silence(tmp_path: Path) -> None:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"\0\0\0\x14ftypisom" + bytes(500))
    with sound(path, 2.0) as reader:
        assert b"".join(reader.play(0.5, 48_000)) == bytes(round(1.5 * 48_000) * SAMPLE_BYTES)


@pytest.mark.parametrize("rate", [48_000, 44_100])
@pytest.mark.parametrize("start", [0.0, 0.5, 0.96])
def test_a_click_is_where_its_frame_is(tmp_path: Path, start: float, rate: int) -> None:
    with sound(numbered_clip(tmp_path / "clip.mp4", clicks=[24]), 2.0) as reader:
        list(reader.play(1.5, rate))  # standing elsewhere before
        assert abs(first_click(reader.play(start, rate), rate) - (1.0 - start)) < FRAME / 4
