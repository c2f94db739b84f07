"""A frame that is saved has the size, the place and the colours of the one that was made."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import pytest
from PySide6.QtGui import QImage

from tests.player.numbered import numbered_clip, read_number
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError, Stopped
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.file_check import check_file
from veo_desktop.media.frame_image import FrameImage, png, read_frame
from veo_desktop.media.frame_table import FrameTable
from veo_desktop.media.picture_source import open_picture

WHITE, DARK = (191, 191, 191), (16, 16, 16)
BARS = (WHITE, (191, 191, 0), (0, 191, 191), (0, 191, 0), (191, 0, 191), (191, 0, 0), (0, 0, 191), DARK)
MATRICES = {"BT.709": (0.2126, 0.0722), "BT.601": (0.299, 0.114)}
TAGS = {"BT.709": 1, "BT.601": 6}
TOLERANCE = 3  # of 255: eight bits there and eight bits back


def coded(colour: tuple[int, int, int], matrix: str, full: bool) -> tuple[int, int, int]:
    """The colour as luma and two chromas, by the definition of the standard."""
    kr, kb = MATRICES[matrix]
    red, green, blue = (each / 255 for each in colour)
    luma = kr * red + (1 - kr - kb) * green + kb * blue
    chroma = (blue - luma) / (2 - 2 * kb), (red - luma) / (2 - 2 * kr)
    if full:
        return round(luma * 255), *(round(each * 255) + 128 for each in chroma)
    return round(16 + luma * 219), *(round(128 + each * 224) for each in chroma)


def bars(path: Path, size: tuple[int, int], matrix: str, *, full: bool = False, tagged: bool = True) -> Path:
    """One frame of colour bars, coded without loss."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=24, options={"qp": "0", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = *size, "yuv444p"
        if tagged:
            stream.codec_context.colorspace = TAGS[matrix]
            stream.codec_context.color_range = 2 if full else 1
        frame = av.VideoFrame(*size, "yuv444p")
        if tagged:
            frame.colorspace, frame.color_range = TAGS[matrix], 2 if full else 1
        colours = [coded(colour, matrix, full) for colour in BARS]
        for channel, plane in enumerate(frame.planes):
            row = bytearray(plane.line_size)
            for x in range(size[0]):
                row[x] = colours[x * len(BARS) // size[0]][channel]
            plane.update(bytes(row) * size[1])
        frame.pts, frame.time_base = 0, Fraction(1, 24)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def table_of(path: Path) -> FrameTable:
    file = ClipFile(str(path), CancelToken())
    try:
        file.open(check_file)
        picture = open_picture(file, 0)
        picture.close()
        return picture.table
    finally:
        file.close()


def frame_of(path: Path, index: int = 0) -> FrameImage:
    return read_frame(str(path), table_of(path), index, CancelToken())


def assert_bars(image: QImage) -> None:
    for number, wanted in enumerate(BARS):
        colour = image.pixelColor(int((number + 0.5) * image.width() / len(BARS)), image.height() // 2)
        found = colour.red(), colour.green(), colour.blue()
        assert all(abs(one - other) <= TOLERANCE for one, other in zip(found, wanted, strict=True)), (found, wanted)


@pytest.mark.parametrize("matrix", ["BT.709", "BT.601"])
@pytest.mark.parametrize("full", [False, True], ids=["limited", "full"])
def test_colours_are_those_of_the_file(tmp_path: Path, matrix: str, full: bool) -> None:
    image = frame_of(bars(tmp_path / "bars.mp4", (320, 180), matrix, full=full))
    assert_bars(QImage.fromData(png(image)))


@pytest.mark.parametrize(("size", "matrix"), [((320, 180), "BT.601"), ((1280, 720), "BT.709")])
def test_an_untagged_file_has_the_usual_colours_of_its_size(tmp_path: Path, size: tuple[int, int], matrix: str) -> None:
    assert_bars(QImage.fromData(png(frame_of(bars(tmp_path / "bars.mkv", size, matrix, tagged=False)))))


@pytest.mark.parametrize("index", [0, 17, 47])
def test_it_is_that_frame_in_full_size(tmp_path: Path, index: int) -> None:
    image = QImage.fromData(png(frame_of(numbered_clip(tmp_path / "clip.mp4", codec={"g": "250"}), index)))
    assert (image.width(), image.height()) == (320, 180)
    assert read_number(image) == index


def test_an_odd_size_has_no_skew(tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "clip.mp4", size=(321, 181), pixels="yuv444p", frames=8, sound=False)
    image = QImage.fromData(png(frame_of(path, 5)))
    assert (image.width(), image.height()) == (321, 181)
    assert read_number(image) == 5
    assert image.pixelColor(2, 0).lightness() == pytest.approx(image.pixelColor(2, 180).lightness(), abs=8)


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_clip_is_saved_upright(tmp_path: Path, rotation: int) -> None:
    path = numbered_clip(tmp_path / "clip.mp4", rotation=rotation, frames=8, sound=False)
    image = QImage.fromData(png(frame_of(path, 3)))
    assert (image.width(), image.height()) == ((320, 180) if rotation == 180 else (180, 320))
    steps = [
        image.pixelColor(*((int((n + 0.5) * 40), 90) if rotation == 180 else (90, int((n + 0.5) * 40)))).lightness()
        for n in range(8)
    ]
    light = [value > 125 for value in steps]
    assert light == [True, True, *[False] * 6] or light == [*[False] * 6, True, True]
    # counter-clockwise turns: the first columns stand at the bottom after 90, at the top after 270 degrees
    assert light[-1] == (rotation in (90, 180))


def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "clip.mp4", frames=4, sound=False)
    table = table_of(path)
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Stopped):
        read_frame(str(path), table, 0, stopped)
    path.write_bytes(b"no film")
    with pytest.raises(MediaError):
        read_frame(str(path), table, 0, CancelToken())
