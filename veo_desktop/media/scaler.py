"""Turns a decoded frame into the pixels that the screen takes, in the size shown. For the decoder thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import av
from av.filter import Graph
from av.video.frame import VideoFrame

from veo_desktop.core.errors import MediaError
from veo_desktop.core.text import text

PIXELS = "bgra"  # a QImage's Format_RGB32 in memory
# area keeps up with playback; the slower one is for a frame that is looked at
_QUICK = "area"
_QUICK_LARGER = "bilinear"
_SHARP = "bicubic+accurate_rnd+full_chroma_int"
_BT709, _UNSPECIFIED, _RESERVED, _BT601 = 1, 2, 3, 5  # as the standards number them
_HD_HEIGHT = 720


class Scaler:
    """Scales and converts in one go.

    By FFmpeg's filter, which takes the memory of pictures that nobody looks at any more for the next ones: fresh
    memory for each, which the system clears page by page, costs as much as all the rest, and on a full screen eight
    times that.
    """

    def __init__(self, threads: int = 1) -> None:
        """One thread while others decode: they use the other cores already."""
        self._threads = threads
        self._graphs: dict[bool, tuple[object, Graph]] = {}  # sharp → what it was made for, and the graph

    def render(
        self, frame: VideoFrame, shown: tuple[int, int], box: tuple[int, int], sharp: bool
    ) -> tuple[memoryview, int, int, int, int]:
        """`frame` as large as fits into `box` (device pixels) in the proportions of `shown`.

        Returns pixels, width, height, stride and quarter turns clockwise, as in Picture.
        """
        width, height = fit(shown, box)
        turns = quarter_turns(frame.rotation)
        if turns % 2:
            width, height = height, width
        with _plainly_tagged(frame):
            plane = self._scaled(frame, width, height, sharp).planes[0]
        return memoryview(plane), width, height, plane.line_size, turns

    def _scaled(self, frame: VideoFrame, width: int, height: int, sharp: bool) -> VideoFrame:
        wanted = (width, height, frame.width, frame.height, frame.format.name, frame.colorspace, frame.color_range)
        made_for, graph = self._graphs.pop(sharp, (None, None))
        if graph is None or made_for != wanted:
            graph = self._graph(frame, width, height, sharp)
        graph.push(frame)
        scaled = cast(VideoFrame, graph.pull())
        self._graphs[sharp] = (wanted, graph)  # one that has failed is not used again
        return scaled

    def _graph(self, frame: VideoFrame, width: int, height: int, sharp: bool) -> Graph:
        quick = _QUICK if width <= frame.width else _QUICK_LARGER
        graph = Graph()
        graph.threads = self._threads
        given = graph.add(
            "buffer",
            video_size=f"{frame.width}x{frame.height}",
            pix_fmt=frame.format.name,
            colorspace=str(int(frame.colorspace)),
            range=str(int(frame.color_range)),
            time_base="1/1",
        )
        scale = graph.add("scale", w=str(width), h=str(height), flags=_SHARP if sharp else quick)
        graph.link_nodes(given, scale, graph.add("format", PIXELS), graph.add("buffersink"))
        try:
            graph.configure()
        except av.FFmpegError as error:
            reason = f"{frame.format.name}, colour matrix {frame.colorspace}: {error}"
            raise MediaError(text("Veo Desktop knows no decoder for this video."), reason) from error
        return graph


@contextmanager
def _plainly_tagged(frame: VideoFrame) -> Iterator[None]:
    """With a colour matrix, where the file says none, and without what pixels are not changed for, but refused."""
    colours = frame.colorspace, frame.color_trc, frame.color_primaries
    if frame.colorspace in (_UNSPECIFIED, _RESERVED):
        frame.colorspace = _BT709 if frame.height >= _HD_HEIGHT else _BT601
    frame.color_trc = frame.color_primaries = _UNSPECIFIED
    try:
        yield
    finally:
        frame.colorspace, frame.color_trc, frame.color_primaries = colours


def fit(shown: tuple[int, int], box: tuple[int, int]) -> tuple[int, int]:
    """The largest size within `box` in the proportions of `shown`; at least one pixel."""
    scale = min(box[0] / shown[0], box[1] / shown[1])
    return max(1, round(shown[0] * scale)), max(1, round(shown[1] * scale))


def quarter_turns(rotation: int) -> int:
    """Quarter turns clockwise for a rotation in degrees counter-clockwise, as the file's matrix gives it."""
    return round(-rotation / 90) % 4
