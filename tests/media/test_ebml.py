"""What no camera writes is refused in WebM and Matroska too, before any decoder sees it, in bounded time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.media.ebml import (
    CLUSTER,
    HEADER,
    SEGMENT,
    TRACK,
    TRACKS,
    UNKNOWN,
    VIDEO,
    VOID,
    WIDTH,
    element,
    film,
    number,
    video,
)
from tests.media.mp4 import written
from tests.player.numbered import numbered_clip
from veo_desktop.core.errors import MediaError
from veo_desktop.media.file_check import check_file


@pytest.mark.parametrize("name", ["clip.webm", "clip.mkv"])
def test_real_clips_pass(tmp_path: Path, name: str) -> None:
    encoder = "libvpx" if name == "clip.webm" else "libx264"
    assert check_file(numbered_clip(tmp_path / name, frames=4, encoder=encoder)) == "matroska"


@pytest.mark.parametrize(
    "content",
    [
        film(video()),
        film(video(), kind=b"matroska"),
        film(video(8192, 8192)),
        film(video(100, 400, (400, 400))),
        film(video(), element(CLUSTER, bytes(50))),
        film(video(), element(CLUSTER, bytes(50)))[:-20],  # a recording that was cut off
        film(video(), element(CLUSTER, bytes(50), size=UNKNOWN), size=UNKNOWN),  # one that was never finished
        film(element(VOID, bytes(5)), video(), element(VOID)),
        film(element(TRACKS, element(TRACK, number(0xD7, 1)))),  # sound, say
    ],
)
def test_sane_elements_pass(tmp_path: Path, content: bytes) -> None:
    assert check_file(written(tmp_path / "clip.webm", content)) == "matroska"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (film(video(8193, 90)), "8192"),
        (film(video(160, 70_000)), "8192"),
        (film(video(160, 90, (9729, 1))), "impossible shape"),
        (film(video(160, 90, (1, 500))), "impossible shape"),
        (film(video(0, 90)), "incomplete"),
        (film(video(), kind=b"other"), "incomplete"),
        (film(), "incomplete"),
        (film(element(CLUSTER, bytes(9))), "incomplete"),
        (element(HEADER, b""), "incomplete"),
        (film(video())[:60], "incomplete"),
        (film(element(TRACKS, element(TRACK, element(VIDEO, number(WIDTH, 9)), size=b"\x88"))), "incomplete"),
        (film(element(TRACKS, element(TRACK, element(VIDEO, element(WIDTH, bytes(100)))))), "incomplete"),
        (film(video()).replace(element(SEGMENT)[:4], b"\x00\x00\x00\x00"), "incomplete"),
        (film(element(VOID) * 60_000, video()), "incomplete"),
    ],
)
def test_others_are_refused_in_plain_words(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(MediaError, match=words):
        check_file(written(tmp_path / "clip.webm", content))


def test_a_deep_nest_is_refused(tmp_path: Path) -> None:
    nest = b""
    for _ in range(2000):
        nest = element(VIDEO, nest)
    with pytest.raises(MediaError, match="incomplete"):
        check_file(written(tmp_path / "clip.webm", film(element(TRACKS, nest))))
