"""A thumbnail shows the frame asked for, small, and never half written."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

from tests.media.clips import level, make_clip
from veo_desktop.core.errors import MediaError, StorageError
from veo_desktop.media.thumbnail import thumbnail


def grey_of(picture: Path) -> int:
    with av.open(str(picture)) as container:
        frame = next(container.decode(video=0)).reformat(format="gray")
        return bytes(frame.planes[0])[0]


@pytest.mark.parametrize("suffix", [".jpg", ".png"])
@pytest.mark.parametrize(("at", "frame"), [(0.0, 0), (0.5, 12), (0.99, 23), (7.0, 23), (-1.0, 0)])
def test_it_shows_the_frame_at_that_moment(tmp_path: Path, clip: Path, suffix: str, at: float, frame: int) -> None:
    target = tmp_path / f"small{suffix}"
    assert thumbnail(clip, target, at=at, longest_edge=80) == (80, 45)
    full_range = (level(frame) - 16) * 255 / 219
    assert grey_of(target) == pytest.approx(full_range, abs=5)


def test_a_small_clip_is_not_blown_up(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", size=(90, 160), frames=2)
    assert thumbnail(clip, tmp_path / "small.jpg") == (90, 160)


def test_nothing_is_left_where_it_cannot_be_written(tmp_path: Path, clip: Path) -> None:
    with pytest.raises(StorageError):
        thumbnail(clip, tmp_path / "gone" / "small.jpg")
    with pytest.raises(MediaError):
        thumbnail(tmp_path / "no clip.mp4", tmp_path / "small.jpg")
    assert list(tmp_path.iterdir()) == []


def test_other_kinds_of_picture_are_a_fault(tmp_path: Path, clip: Path) -> None:
    with pytest.raises(ValueError, match="JPEG"):
        thumbnail(clip, tmp_path / "small.bmp")
