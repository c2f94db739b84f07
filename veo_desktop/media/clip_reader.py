"""Gives the frames of a clip by number, exactly. For the decoder thread; blocks while it decodes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from pathlib import Path

import av
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from veo_desktop.media.box_walk import BoxWalker
from veo_desktop.media.boxes import content_spans
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.frame_store import FrameStore, Run
from veo_desktop.media.frame_table import FrameTable, read_table
from veo_desktop.media.hardware import open_for_picture
from veo_desktop.media.memory import USUAL_LIMIT
from veo_desktop.media.opening import damaged, ffmpeg_errors, open_container, picture
from veo_desktop.media.scaler import quarter_turns

LONG = 64 * 1024 * 1024  # bytes of a file


class ClipReader:
    """Decodes the picture of an open ClipFile. Any frame can be asked for; what is decoded is kept in a FrameStore."""

    def __init__(self, file: ClipFile, limit: int = USUAL_LIMIT, table: FrameTable | None = None) -> None:
        """`limit` in bytes of frames kept; `table` where it is known. Raises MediaError, StorageError or Stopped."""
        self._path = Path(file.path)
        self._file = file
        with ffmpeg_errors(self._path):
            self._container = open_for_picture(partial(open_container, file))
            try:
                self._stream = picture(self._container)
                self.table = table or self._read_table()
            except BaseException:
                self._container.close()
                raise
        self._decoded: Iterator[tuple[int, VideoFrame]] = iter(())
        self._last = -1  # frame that the decoder gave last
        self._fresh = False  # has it decoded since the last seek?
        self._latest: tuple[int, VideoFrame] | None = None  # what the decoder gave last
        self._run: Run | None = None  # what `fill` is about
        self._aimed = (0, 0)
        with ffmpeg_errors(self._path):
            first = self._first()
        self._store = FrameStore(len(self.table), first[1], limit)
        self._store.put(*first)
        self.info = self._describe(first[1])

    def aim(self, index: int, direction: int) -> None:
        """The playhead is at `index` and moves forwards (1), backwards (-1) or may go either way (0)."""
        self._aimed = (index, direction)
        self._store.aim(index, direction)

    def at_hand(self, index: int) -> VideoFrame | None:
        """Frame `index` without decoding anything: as it is, else small; None when there is neither."""
        return self._store.get(index) or self._store.small(index)

    def kept(self, index: int) -> VideoFrame | None:
        """Frame `index` as it is, without decoding anything; None when it is not there."""
        return self._store.get(index)

    def frame(self, index: int, stale: Callable[[], bool] = lambda: False) -> tuple[int, VideoFrame] | None:
        """Frame `index` with its number; the next one that exists where the file has lost it.

        None when `stale()` became true meanwhile. Raises MediaError, StorageError or Stopped.
        """
        kept = self._store.get(index)
        if kept is not None:
            return index, kept
        self._run = None
        with ffmpeg_errors(self._path):
            self._go_to(index)
            found = self._forward(index, stale)
            if found is None and not stale():  # the end of a damaged clip: its last frame that can be decoded
                found = self._newest()
        return found

    def fill(self) -> bool:
        """Decode one frame that will be wanted; False when nothing is missing. Raises as `frame`."""
        run = self._run or self._store.wanted(*self._aimed, self._last if self._fresh else -1)
        if run is None:
            return False
        with ffmpeg_errors(self._path):
            if self._run is None:
                self._go_to(run.first)
            before, step = self._last, self._step()
        reached = run.last + 1 if step is None else step[0]
        self._store.lose(range(max(run.first, before + 1), min(reached, run.last + 1)))
        self._run = run if reached < run.last else None
        return True

    def close(self) -> None:
        """Let go of the decoder and every frame."""
        self._decoded = iter(())
        self._latest = None
        self._store.clear()
        self._container.close()

    def _go_to(self, index: int) -> None:
        """Stand before frame `index`, by going on or by a seek, whichever decodes less."""
        if not self._fresh or index <= self._last or self.table.key_between(self._last, index):
            self._seek(index)

    def _step(self) -> tuple[int, VideoFrame] | None:
        """Decode the next frame and keep it; None at the end."""
        step = next(self._decoded, None)
        if step is None:
            self._fresh = False
            return None
        self._last = step[0]
        self._latest = step
        self._store.put(*step)
        return step

    def _first(self) -> tuple[int, VideoFrame]:
        """The first frame that can be decoded."""
        self._seek(0)
        step = next(self._decoded, None)
        if step is None:
            raise damaged("no frame could be decoded")
        self._last, self._latest = step[0], step
        return step

    def _forward(self, index: int, stale: Callable[[], bool]) -> tuple[int, VideoFrame] | None:
        while not stale():
            step = self._step()
            if step is None or step[0] >= index:
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

    def _newest(self) -> tuple[int, VideoFrame]:
        if self._latest is None:
            raise damaged("no frame could be decoded")
        return self._latest

    def _read_table(self) -> FrameTable:
        base = self._stream.time_base or Fraction(1, 90_000)
        with self._file.blind(self._contents()):
            table = read_table(self._whole_packets(), base, self._stream.average_rate)
        if table is None:
            raise damaged("no frame in the file")
        return table

    def _contents(self) -> tuple[tuple[int, int], ...]:
        """What need not be read for the table: an MP4 tells of its frames apart from them, which counts in a long one.

        The next frame is decoded from the start of the file, far from what the demuxer still holds of its end.
        """
        length = self._file.length()
        if length < LONG or "mp4" not in self._container.format.name:
            return ()
        return content_spans(BoxWalker(self._file.view(), length))

    def _whole_packets(self) -> Iterator[Packet[VideoStream]]:
        """The packets up to where a truncated file breaks off."""
        try:
            yield from self._container.demux(self._stream)
        except (av.InvalidDataError, av.EOFError):
            return

    def _describe(self, frame: VideoFrame) -> ClipInfo:
        ratio = self._stream.sample_aspect_ratio or Fraction(1)
        width, height = max(1, round(frame.width * ratio)), frame.height
        if quarter_turns(frame.rotation) % 2:
            width, height = height, width
        return ClipInfo(width, height, self.table, bool(self._container.streams.audio))


def _chain(first: tuple[int, VideoFrame], rest: Iterator[tuple[int, VideoFrame]]) -> Iterator[tuple[int, VideoFrame]]:
    yield first
    yield from rest
