"""What no camera writes is refused before any decoder sees it, in bounded time."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.media.mp4 import box, movie, wide_box, written
from veo_desktop.core.errors import MediaError
from veo_desktop.media.boxes import carries_c2pa
from veo_desktop.media.file_check import check_file


def test_a_real_clip_passes(clip: Path) -> None:
    check_file(clip)


@pytest.mark.parametrize(
    "content",
    [
        movie(),
        movie(width=8192, height=8192),
        movie(pasp=(4, 1)),
        movie(pasp=(0, 0)),  # says nothing, which encoders do write
        movie() + wide_box(b"mdat", bytes(100)),
        movie() + struct.pack(">I4s", 0, b"mdat") + bytes(50),  # to the end of the file
        movie() + bytes(7),  # padding
        movie(width=9000, handler=b"soun").replace(
            b"tkhd", b"free"
        ),  # those bytes mean something else in a sound track
    ],
    ids=["plain", "largest", "widest", "pasp-0:0", "64-bit", "size-0", "padded", "sound"],
)
def test_sane_boxes_pass(tmp_path: Path, content: bytes) -> None:
    check_file(written(tmp_path / "clip.mp4", content))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "not an MP4, MOV, WebM"),
        (b"#EXTM3U\nhttp://127.0.0.1/secret\n", "not an MP4, MOV, WebM"),
        (b"<html><body>Not found</body></html>", "not an MP4, MOV, WebM"),
        (b"\x1a\x45\xdf\xa3" + bytes(100), "incomplete"),
        (b"abc", "not an MP4, MOV, WebM"),
        (box(b"ftyp", b"isom"), "incomplete"),
        (movie()[16:], "incomplete"),
        (movie().replace(b"ftyp", b"free"), "incomplete"),
        (movie()[:-1], "incomplete"),
        (movie() + struct.pack(">I4s", 1000, b"mdat") + bytes(10), "incomplete"),
        (movie() + struct.pack(">I4s", 7, b"mdat") + bytes(10), "incomplete"),
        (movie() + wide_box(b"mdat", bytes(10), size=2**64 - 1), "incomplete"),
        (movie() + wide_box(b"mdat", bytes(10), size=15), "incomplete"),
        (movie() + struct.pack(">I4s", 1, b"mdat"), "incomplete"),
        (movie(width=8193), "8192"),
        (movie(height=20000), "8192"),
        (movie(pasp=(9729, 1)), "impossible shape"),
        (movie(pasp=(1, 5)), "impossible shape"),
        (movie(pasp=(1, 0)), "impossible shape"),
        (movie().replace(b"hdlr", b"free").replace(struct.pack(">HH", 160, 90), b"\xff\xff\xff\xff"), "8192"),
        (movie().replace(b"tkhd\0", b"tkhd\7"), "incomplete"),
        (box(b"ftyp", b"isom") + box(b"moov", box(b"trak", box(b"tkhd", bytes(3)))), "incomplete"),
        (box(b"ftyp", b"isom") + box(b"moov", box(b"free") * 30_000), "incomplete"),
    ],
)
def test_others_are_refused_in_plain_words(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(MediaError, match=words):
        check_file(written(tmp_path / "clip.mp4", content))


def test_a_deep_nest_is_not_followed(tmp_path: Path) -> None:
    nest = b""
    for _ in range(20_000):
        nest = struct.pack(">I4s", len(nest) + 8, b"trak") + nest
        if len(nest) > 160_000:
            break
    check_file(written(tmp_path / "clip.mp4", box(b"ftyp", b"isom") + box(b"moov", nest)))


def test_a_file_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "gone.mp4", "not there any more"), (tmp_path, "cannot be read")):
        with pytest.raises(MediaError, match=why):
            check_file(path)


def test_c2pa_boxes_are_seen(tmp_path: Path, clip: Path) -> None:
    assert not carries_c2pa(clip)
    for extra in (box(b"uuid", bytes(16)), box(b"jumb", bytes(8))):
        assert carries_c2pa(written(tmp_path / "clip.mp4", clip.read_bytes() + extra))
