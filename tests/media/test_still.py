"""Still pictures that Qt does not know are written as PNG, or refused."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

from veo_desktop.core.errors import MediaError, StorageError
from veo_desktop.media.still import still


@pytest.fixture
def avif(tmp_path: Path) -> Path:
    path = tmp_path / "picture.avif"
    frame = av.VideoFrame.from_bytes(b"\xc0\x40\x20\xff" * 64 * 64, 64, 64, format="rgba")
    with av.open(str(path), "w", format="avif") as container:
        stream = container.add_stream("libsvtav1", rate=1, options={"svtav1-params": "lp=1"})
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        container.mux(stream.encode(frame.reformat(format="yuv420p")))
        container.mux(stream.encode(None))
    return path


def test_the_picture_is_written_as_png(avif: Path, tmp_path: Path) -> None:
    target = tmp_path / "picture.png"
    assert still(avif, target) == 0
    assert target.read_bytes().startswith(b"\x89PNG")
    with av.open(str(target)) as container:
        frame = next(container.decode(video=0)).reformat(format="rgb24")
        assert (frame.width, frame.height) == (64, 64)
        assert list(bytes(frame.planes[0])[:3]) == pytest.approx([0xC0, 0x40, 0x20], abs=4)


def test_what_is_none_is_refused_and_leaves_nothing(avif: Path, tmp_path: Path) -> None:
    target = tmp_path / "picture.png"
    for data in (b"", b"no picture", avif.read_bytes()[:80]):
        (tmp_path / "bad.avif").write_bytes(data)
        with pytest.raises(MediaError):
            still(tmp_path / "bad.avif", target)
    with pytest.raises(StorageError):
        still(avif, tmp_path / "gone" / "picture.png")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.avif", avif.name]
