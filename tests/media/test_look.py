"""A short look tells what a file holds; one that ends the child costs that file alone."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.media.conftest import Children
from tests.media.mp4 import written
from tests.player.numbered import numbered_clip
from veo_desktop.core.errors import MediaError
from veo_desktop.media.facts import FileFacts
from veo_desktop.media.prober import Prober

ENDS = """
import sys, os
from veo_desktop.media import child
look = child._COMMANDS["look"]
child._COMMANDS["look"] = lambda request: os.abort() if "bad" in request["path"] else look(request)
sys.exit(child.main())
"""


def test_the_facts_of_a_clip(tmp_path: Path, prober: Prober) -> None:
    path = numbered_clip(tmp_path / "clip.mp4", rotation=90)
    size = path.stat().st_size
    assert prober.look(path) == FileFacts("mp4", 180, 320, Fraction(24), 2.0, 8, "h264", "aac", size)


def test_the_facts_of_a_webm(tmp_path: Path, prober: Prober) -> None:
    facts = prober.look(numbered_clip(tmp_path / "clip.webm", encoder="libvpx", frames=24, sound=False))
    assert (facts.kind, facts.video_codec, facts.audio_codec, facts.bits) == ("matroska", "vp8", "", 8)
    assert facts.duration_s == pytest.approx(1.0, abs=0.1)


@pytest.mark.parametrize("content", [b"", b"#EXTM3U\nhttp://127.0.0.1/a.ts\n", b"GIF89a" + bytes(90)])
def test_what_is_no_video_is_refused(tmp_path: Path, prober: Prober, content: bytes) -> None:
    with pytest.raises(MediaError):
        prober.look(written(tmp_path / "clip.mp4", content))


def test_a_picture_that_cannot_be_decoded_is_refused(tmp_path: Path, prober: Prober) -> None:
    path = numbered_clip(tmp_path / "clip.mp4", sound=False)
    data = bytearray(path.read_bytes())
    start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
    data[start:end] = bytes(end - start)
    with pytest.raises(MediaError, match="damaged"):
        prober.look(written(path, bytes(data)))


def test_a_file_that_ends_the_child_is_refused_and_the_next_one_is_not(tmp_path: Path, clip: Path) -> None:
    children = Children(ENDS)
    prober = Prober(children)
    try:
        with pytest.raises(MediaError, match="badly"):
            prober.look(written(tmp_path / "bad.mp4", clip.read_bytes()))
        assert prober.look(clip).width == 160
    finally:
        prober.close()
    assert len(children.started) == 2
