"""A probe decodes the whole clip: it counts what is there and refuses what is not sound."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.media.clips import make_clip
from tests.media.mp4 import movie, written
from veo_desktop.core.errors import MediaError
from veo_desktop.media.probe import probe


def test_the_facts_of_a_clip(clip: Path) -> None:
    facts = probe(clip)
    assert (facts.width, facts.height, facts.frames, facts.rate) == (160, 90, 24, Fraction(24))
    assert facts.duration_s == pytest.approx(1.0)
    assert (facts.has_audio, facts.video_codec, facts.audio_codec) == (True, "h264", "aac")
    assert len(bytes.fromhex(facts.streams_sha256)) == 32


def test_a_clip_without_sound(tmp_path: Path) -> None:
    facts = probe(make_clip(tmp_path / "silent.mp4", audio=False, frames=5))
    assert (facts.frames, facts.has_audio, facts.audio_codec) == (5, False, "")


def test_other_content_has_another_hash(tmp_path: Path, clip: Path) -> None:
    assert probe(make_clip(tmp_path / "other.mp4", frames=23)).streams_sha256 != probe(clip).streams_sha256


def test_boxes_without_a_picture_in_them(tmp_path: Path) -> None:
    with pytest.raises(MediaError):
        probe(written(tmp_path / "clip.mp4", movie()))


def test_a_clip_cut_short_is_refused_wherever_it_is_cut(tmp_path: Path, clip: Path) -> None:
    whole = clip.read_bytes()
    for length in range(0, len(whole), len(whole) // 40):
        with pytest.raises(MediaError):
            probe(written(tmp_path / "cut.mp4", whole[:length]))


def test_a_hole_in_the_content_is_found(tmp_path: Path, clip: Path) -> None:
    """As long as the whole, boxes untouched: only decoding can tell."""
    whole = bytearray(clip.read_bytes())
    start, end = whole.index(b"mdat") + 4, whole.index(b"moov") - 4
    whole[(start + end) // 2 : end] = b"\xff" * (end - (start + end) // 2)
    with pytest.raises(MediaError, match="damaged"):
        probe(written(tmp_path / "hole.mp4", bytes(whole)))
