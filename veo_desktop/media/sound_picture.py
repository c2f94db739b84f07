"""Stands for the picture of a file that has sound alone: one still of its waveform. For the decoder thread; blocks."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.video.frame import VideoFrame

from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.frame_table import FALLBACK_RATE, FrameTable
from veo_desktop.media.opening import NoPicture, damaged, decodable, ffmpeg_errors, open_container

SIZE = (1280, 720)
COLUMNS = 160
TICKS = 1000  # a frame
TALLEST = 0.5  # part of the picture's height that the loudest column takes
SHORT = 120.0  # seconds of sound that are decoded in no time
LONGEST = 24 * 3600.0  # seconds
_GROUND, _WAVE = (16, 18, 23), (91, 140, 255)
_LOUDEST = 32_768


class SoundPicture:
    """Gives frames by number as ClipReader does; all of them are the same. FALLBACK_RATE of them make a second."""

    def __init__(self, file: ClipFile) -> None:
        """Raises NoPicture where there is no sound either, MediaError, StorageError or Stopped."""
        with ffmpeg_errors(Path(file.path)), open_container(file) as container:
            if not container.streams.audio:
                raise NoPicture
            stream = decodable(container.streams.audio[0])
            start, length = _span(container, stream)
            self._still = _drawn(_peaks(container, stream, start, length))
        count = max(1, round(length * FALLBACK_RATE))
        first = round(start * FALLBACK_RATE * TICKS)
        ticks = tuple(range(first, first + count * TICKS, TICKS))
        table = FrameTable(ticks, ticks[:1], first + count * TICKS, 1 / (FALLBACK_RATE * TICKS), FALLBACK_RATE)
        self.table = table
        self.info = ClipInfo(*SIZE, table, has_audio=True, has_picture=False)

    def aim(self, index: int, direction: int) -> None:
        """Nothing has to be decoded ahead."""

    def at_hand(self, _index: int) -> VideoFrame:
        return self._still

    def kept(self, _index: int) -> VideoFrame:
        return self._still

    def frame(self, index: int, _stale: Callable[[], bool] = lambda: False) -> tuple[int, VideoFrame]:
        return index, self._still

    def fill(self) -> bool:
        return False

    def close(self) -> None:
        """No file is held."""


def _span(container: InputContainer, stream: AudioStream) -> tuple[float, float]:
    """Where the sound begins and how long it is, in seconds. Reads the file to its end where no header tells."""
    base = stream.time_base or Fraction(1, 48_000)
    start = float((stream.start_time or 0) * base)
    if stream.duration:
        length = float(stream.duration * base)
    elif container.duration:
        length = container.duration / av.time_base
    else:
        ends = [(packet.pts or 0) + (packet.duration or 0) for packet in container.demux(stream) if packet.size]
        length = float(max(ends, default=0) * base) - start
    if not 0 < length <= LONGEST:
        raise damaged(f"{length} seconds of sound")
    return start, length


def _peaks(container: InputContainer, stream: AudioStream, start: float, length: float) -> list[float]:
    """How loud the sound is in each of COLUMNS parts, from 0 to 1."""
    container.seek(stream.start_time or 0, stream=stream)
    return (_heard if length <= SHORT else _sampled)(container, stream, start, length)


def _heard(container: InputContainer, stream: AudioStream, start: float, length: float) -> list[float]:
    """From all of it."""
    peaks = [0.0] * COLUMNS
    for packet in container.demux(stream):
        for frame in _decoded(packet):
            column = int(((frame.time or start) - start) / length * COLUMNS)
            column = min(max(0, column), COLUMNS - 1)
            peaks[column] = max(peaks[column], _peak(frame))
    return peaks


def _sampled(container: InputContainer, stream: AudioStream, start: float, length: float) -> list[float]:
    """From a look at each part, so that an hour takes no longer."""
    base = stream.time_base or Fraction(1, 48_000)
    peaks = []
    for column in range(COLUMNS):
        container.seek(int((start + length * column / COLUMNS) / base), stream=stream)
        frames = (frame for packet in container.demux(stream) for frame in _decoded(packet))
        frame = next(frames, None)
        peaks.append(0.0 if frame is None else _peak(frame))
    return peaks


def _decoded(packet: Packet[AudioStream]) -> list[AudioFrame]:
    """One damaged packet is a gap in the wave."""
    try:
        return [frame for frame in packet.decode() if isinstance(frame, AudioFrame)]
    except (av.FFmpegError, ValueError):
        return []


def _peak(frame: AudioFrame) -> float:
    values = array("h")
    for piece in AudioResampler(format="s16", layout="mono", rate=frame.rate).resample(frame):
        values.frombytes(bytes(piece.planes[0])[: piece.samples * 2])
    highest, lowest = max(values, default=0), min(values, default=0)
    return max(highest, -lowest) / _LOUDEST


def _drawn(peaks: list[float]) -> VideoFrame:
    """A bar for each peak, around the middle; silence is a thin line."""
    width, height = SIZE
    pitch = width // len(peaks)
    rows = bytearray(bytes(_GROUND) * width * height)
    bar = bytes(_WAVE) * (pitch // 2)
    for column, peak in enumerate(peaks):
        half = max(1, round(peak * TALLEST * height / 2))
        left = (column * pitch + pitch // 4) * 3
        for row in range(height // 2 - half, height // 2 + half):
            at = row * width * 3 + left
            rows[at : at + len(bar)] = bar
    frame = VideoFrame(width, height, "rgb24")
    frame.planes[0].update(bytes(rows))  # 1280 pixels a row: no padding
    return frame
