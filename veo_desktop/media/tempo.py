"""Sound at another speed with its pitch kept. For the decoder thread."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av
from av.audio.frame import AudioFrame
from av.filter import Graph

from veo_desktop.media.sound_buffer import SAMPLE_BYTES

SILENCE_PIECE = 4800  # samples


def stretched(pieces: Iterator[bytes], rate: int, speed: float, length: int) -> Iterator[bytes]:
    """`pieces` of 16-bit stereo at `speed` (0.5 to 2), cut or filled up to exactly `length` samples."""
    left = length
    for piece in _through_filter(pieces, rate, speed):
        wanted = piece[: left * SAMPLE_BYTES]
        left -= len(wanted) // SAMPLE_BYTES
        if wanted:
            yield wanted
        if not left:
            return
    yield from silence(left)


def silence(samples: int) -> Iterator[bytes]:
    """So many samples of nothing."""
    while samples > 0:
        piece = min(samples, SILENCE_PIECE)
        yield bytes(piece * SAMPLE_BYTES)
        samples -= piece


def _through_filter(pieces: Iterator[bytes], rate: int, speed: float) -> Iterator[bytes]:
    graph = Graph()
    source = graph.add_abuffer(sample_rate=rate, format="s16", layout="stereo", time_base=Fraction(1, rate))
    tempo, same, sink = (
        graph.add("atempo", f"{speed:g}"),
        graph.add("aformat", "sample_fmts=s16"),
        graph.add("abuffersink"),
    )
    source.link_to(tempo)
    tempo.link_to(same)
    same.link_to(sink)
    graph.configure()
    at = 0
    for piece in pieces:
        graph.push(_frame(piece, rate, at))
        at += len(piece) // SAMPLE_BYTES
        yield from _ready(graph)
    graph.push(None)
    yield from _ready(graph)


def _frame(piece: bytes, rate: int, at: int) -> AudioFrame:
    frame = AudioFrame(format="s16", layout="stereo", samples=len(piece) // SAMPLE_BYTES)
    plane = frame.planes[0]
    plane.update(piece.ljust(plane.buffer_size, b"\0"))
    frame.rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
    return frame


def _ready(graph: Graph) -> Iterator[bytes]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        if isinstance(frame, AudioFrame):
            yield bytes(frame.planes[0])[: frame.samples * SAMPLE_BYTES]
