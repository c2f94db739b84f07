"""Gives the frames of a clip by number, exactly. For the decoder thread; blocks while it decodes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from veo_desktop.media.boxes import LONGEST_EDGE
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.frame_table import FrameTable, read_table
from veo_desktop.media.opening import damaged, ffmpeg_errors, picture
from veo_desktop.media.scaler import quarter_turns

READ_SIZE = 256 * 1024
RECENT_BYTES = 64 * 1024 * 1024  # decoded frames kept, so that one step back does not decode from the key frame
RECENT_LEAST = 12


def open_container(file: ClipFile) -> InputContainer:
    """A demuxer of its own on `file`. Raises av.FFmpegError, Stopped or OSError."""
    return av.open(file.view(), "r", format="mp4", buffer_size=READ_SIZE, metadata_errors="replace")


class ClipReader:
    """Decodes the picture of an open ClipFile. Any frame can be asked for; forward is quick."""

    def __init__(self, file: ClipFile) -> None:
        """Read the table of frames. Raises MediaError, StorageError or Stopped."""
        self._path = Path(file.path)
        with ffmpeg_errors(self._path):
            self._container = open_container(file)
            try:
                self._stream = picture(self._container)
                # a decoder's own header may claim more than the boxes do
                self._stream.codec_context.options = {"max_pixels": str(LONGEST_EDGE * LONGEST_EDGE)}
                self._stream.thread_type = "AUTO"
                self.table = self._read_table()
            except BaseException:
                self._container.close()
                raise
        self._decoded: Iterator[tuple[int, VideoFrame]] = iter(())
        self._last = -1  # frame that the decoder gave last
        self._fresh = False  # has it decoded since the last seek?
        self._recent: OrderedDict[int, VideoFrame] = OrderedDict()
        self.info = self._describe()

    def frame(self, index: int, stale: Callable[[], bool] = lambda: False) -> tuple[int, VideoFrame] | None:
        """Frame `index` with its number; the next one that exists where the file has lost it.

        None when `stale()` became true meanwhile. Raises MediaError, StorageError or Stopped.
        """
        if index in self._recent:
            self._recent.move_to_end(index)
            return index, self._recent[index]
        with ffmpeg_errors(self._path):
            if not self._fresh or index <= self._last or self.table.key_between(self._last, index):
                self._seek(index)
            found = self._forward(index, stale)
            if found is None and not stale():  # the end of a damaged clip: its last frame that can be decoded
                found = self._newest()
        return found

    def close(self) -> None:
        """Let go of the decoder and every frame."""
        self._decoded = iter(())
        self._recent.clear()
        self._container.close()

    def _forward(self, index: int, stale: Callable[[], bool]) -> tuple[int, VideoFrame] | None:
        while not stale():
            step = next(self._decoded, None)
            if step is None:
                self._fresh = False
                return None
            self._last = step[0]
            self._keep(*step)
            if self._last >= index:
                return step
        return None

    def _seek(self, index: int) -> None:
        """Stand before frame `index` or earlier, at a frame that decoding can start from."""
        for key in range(self.table.key_before(index), -1, -1):
            self._container.seek(self.table.keys[key], stream=self._stream)
            self._decoded = self._decode()
            self._fresh = True
            first = next(self._decoded, None)
            if first is None or first[0] > index:
                continue  # the file's index led too far: try the key frame before
            self._last = first[0] - 1
            self._decoded = _chain(first, self._decoded)
            return
        # nothing before `index` can be decoded: take what comes first
        self._container.seek(self.table.keys[0], stream=self._stream)
        self._decoded, self._last = self._decode(), -1

    def _decode(self) -> Iterator[tuple[int, VideoFrame]]:
        for packet in self._container.demux(self._stream):
            try:
                frames = packet.decode()
            except av.InvalidDataError:
                continue  # one damaged packet: the frames after it may be sound
            for frame in frames:
                if isinstance(frame, VideoFrame) and frame.pts is not None:
                    yield self.table.index(frame.pts), frame

    def _keep(self, index: int, frame: VideoFrame) -> None:
        self._recent[index] = frame
        self._recent.move_to_end(index)
        size = max(1, sum(plane.buffer_size for plane in frame.planes))
        while len(self._recent) > max(RECENT_LEAST, RECENT_BYTES // size):
            self._recent.popitem(last=False)

    def _newest(self) -> tuple[int, VideoFrame]:
        if not self._recent:
            raise damaged("no frame could be decoded")
        index = max(self._recent)
        return index, self._recent[index]

    def _read_table(self) -> FrameTable:
        base = self._stream.time_base or Fraction(1, 90_000)
        table = read_table(self._whole_packets(), base, self._stream.average_rate)
        if table is None:
            raise damaged("no frame in the file")
        return table

    def _whole_packets(self) -> Iterator[Packet[VideoStream]]:
        """The packets up to where a truncated file breaks off."""
        try:
            yield from self._container.demux(self._stream)
        except (av.InvalidDataError, av.EOFError):
            return

    def _describe(self) -> ClipInfo:
        found = self.frame(0)
        if found is None:
            raise damaged("no frame could be decoded")
        frame = found[1]
        ratio = self._stream.sample_aspect_ratio or Fraction(1)
        width, height = max(1, round(frame.width * ratio)), frame.height
        if quarter_turns(frame.rotation) % 2:
            width, height = height, width
        return ClipInfo(
            width, height, self.table.rate, len(self.table), self.table.duration, bool(self._container.streams.audio)
        )


def _chain(first: tuple[int, VideoFrame], rest: Iterator[tuple[int, VideoFrame]]) -> Iterator[tuple[int, VideoFrame]]:
    yield first
    yield from rest
