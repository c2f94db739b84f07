"""Pictures are rendered into memory that nobody looks at any more, whatever a file says of its colours."""

from __future__ import annotations

import ctypes

import pytest
from av.video.frame import VideoFrame

from veo_desktop.core.errors import MediaError
from veo_desktop.media.scaler import Scaler

SIZE, BOX = (320, 180), (160, 90)


def _grey(level: int, form: str = "yuv420p") -> VideoFrame:
    frame = VideoFrame(*SIZE, form)
    for plane, value in zip(frame.planes, (level, 128, 128), strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    return frame


def _rendered(scaler: Scaler, frame: VideoFrame, *, sharp: bool = False) -> memoryview:
    pixels, width, height, stride, turns = scaler.render(frame, SIZE, BOX, sharp)
    assert (width, height, turns) == (*BOX, 0)
    return pixels[: stride * (height - 1) + width * 4]


def _address(pixels: memoryview) -> int:
    return ctypes.addressof(ctypes.c_char.from_buffer(pixels))


def test_memory_is_used_again_once_nobody_looks_at_it() -> None:
    scaler = Scaler()
    held = _rendered(scaler, _grey(60))
    before = bytes(held)
    others = [_address(_rendered(scaler, _grey(level))) for level in (90, 120, 150, 180)]
    assert len(set(others)) == 1 and _address(held) not in others
    assert bytes(held) == before


def test_each_way_to_render_keeps_to_its_frames() -> None:
    """Quick and sharp in turns, another form between: no picture of an earlier frame comes back."""
    scaler = Scaler()
    for level in (60, 90, 120):
        for form in ("yuv420p", "yuv444p"):
            for sharp in (False, True):
                shown = bytes(_rendered(scaler, _grey(level, form), sharp=sharp)[:3])
                assert all(abs(each - (level - 16) * 255 / 219) <= 3 for each in shown)


def test_what_a_file_says_of_its_colours_neither_stops_it_nor_is_changed() -> None:
    wanted = bytes(_rendered(Scaler(), _grey(120)))
    tags = [(3, 2, 2), (2, 0, 0), (2, 3, 3), (2, 9, 2), (5, 16, 9)]  # reserved, logarithmic and HDR ones among them
    for colours, transfer, primaries in tags:
        frame = _grey(120)
        frame.colorspace, frame.color_trc, frame.color_primaries = colours, transfer, primaries
        assert bytes(_rendered(Scaler(), frame)) == wanted
        assert (frame.colorspace, frame.color_trc, frame.color_primaries) == (colours, transfer, primaries)
    frame.colorspace = 8  # YCgCo, which nothing here turns into a picture
    with pytest.raises(MediaError, match="no decoder"):
        Scaler().render(frame, SIZE, BOX, sharp=False)
