"""The same recipe gives the same pixels, also when it is rendered anew."""

from __future__ import annotations

from pathlib import Path

from tests.sandbox.box import running
from tests.sandbox.test_clips import frames


def test_the_same_seed_and_settings_give_the_same_pixels(tmp_path: Path) -> None:
    clips = []
    for _ in range(2):  # two sandboxes: none can reuse the other's clip
        with running() as box:
            clips.append([bytes(frame.planes[0]) for frame in frames(box.clip(seed="1258671664"))])
    assert clips[0] == clips[1]
