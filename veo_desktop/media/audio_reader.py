"""Gives the sound of a clip from any moment, as the device takes it. For the decoder thread; blocks."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer

from veo_desktop.core.errors import MediaError
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.opening import ffmpeg_errors, open_container
from veo_desktop.media.sound_buffer import SAMPLE_BYTES
from veo_desktop.media.tempo import silence, stretched

PREROLL = 0.1  # seconds decoded before the moment asked for: the first packet after a seek sounds wrong
LARGEST_GAP = 0.04  # seconds by which the file's times may differ from the count of samples

_log = logging.getLogger(__name__)


class AudioReader:
    """Sound of an open ClipFile as 16-bit stereo, laid exactly over the picture's timeline.

    `origin` is the picture's start on the file's timeline, `duration` the picture's length, in seconds.
    What is missing at either end is silence, what is too long is cut: a loop stays in step for ever. The sound is
    opened with its first piece: that takes as long as a picture's frame, and nobody hears a clip before seeing it.
    """

    def __init__(self, file: ClipFile, origin: float, duration: float) -> None:
        self._path = Path(file.path)
        self._origin, self._duration = origin, duration
        self._file = file
        self._container: InputContainer | None = None

    def play(
        self, start: float, rate: int, *, end: float | None = None, speed: float = 1.0, keep_pitch: bool = True
    ) -> Iterator[bytes]:
        """Pieces of sound from `start` seconds to `end` (None: the picture's end), `rate` samples a second.

        At `speed` (0.5 to 2) their length is exactly what play takes then. Only the newest of these iterators may
        be used. Raises MediaError, StorageError or Stopped.
        """
        end = self._duration if end is None else min(end, self._duration)
        if speed == 1.0:
            return self._even(start, end, rate)
        if not keep_pitch:  # as a tape that runs faster
            return self._even(start, end, round(rate / speed))
        return stretched(self._even(start, end, rate), rate, speed, round((end - start) / speed * rate))

    def _even(self, start: float, until: float, rate: int) -> Iterator[bytes]:
        begin, end = round(start * rate), round(until * rate)
        at = begin  # the next sample to give
        with ffmpeg_errors(self._path):
            for where, piece in self._placed(start, rate):
                off = where - at  # the file's times shake a little: only a real gap counts
                if at > begin and abs(off) <= LARGEST_GAP * rate:
                    off = 0
                missing, late = min(max(0, off), end - at), max(0, -off)
                yield from silence(missing)
                at += missing
                if wanted := piece[late * SAMPLE_BYTES : (late + end - at) * SAMPLE_BYTES]:
                    yield wanted
                    at += len(wanted) // SAMPLE_BYTES
                if at >= end:
                    return
        yield from silence(end - at)

    def close(self) -> None:
        if self._container is not None:
            self._container.close()
            self._container = None

    def _placed(self, start: float, rate: int) -> Iterator[tuple[int, bytes]]:
        """Decoded sound in pieces, each with the sample number at which the file wants it."""
        if self._container is None:
            try:
                self._container = open_container(self._file)
            except (av.FFmpegError, MediaError) as error:
                _log.info("The clip plays without its sound: %s", error)
                return
        container, stream = self._container, self._container.streams.audio[0]
        resampler = AudioResampler(format="s16", layout="stereo", rate=rate)
        moment = max(0.0, start - PREROLL) + self._origin
        container.seek(int(moment / stream.time_base) if stream.time_base else 0, stream=stream)
        for frame in _decoded(container, stream):
            if frame.time is None:
                continue
            where = round((frame.time - self._origin) * rate)
            for piece in resampler.resample(frame):
                yield where, bytes(piece.planes[0])[: piece.samples * SAMPLE_BYTES]
                where += piece.samples


def _decoded(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except (av.FFmpegError, ValueError):
            continue  # one damaged packet is a short silence
        yield from (frame for frame in frames if isinstance(frame, AudioFrame))
