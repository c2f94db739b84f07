"""A quiet tune that follows the seed: a held chord and a plucked melody. Render threads.

The samples are computed by FFmpeg's own expression source, so that Python does not touch each of them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import av
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.error import BlockingIOError as NothingYet
from av.error import EOFError as Ended

from veo_desktop.sandbox.render.recipe import SAMPLE_RATE

_SCALES = ((0, 2, 4, 7, 9), (0, 3, 5, 7, 10), (0, 2, 5, 7, 9))  # pentatonic: any order of them is agreeable
_BEAT = 0.5  # seconds
_CHORD, _MELODY = 0.045, 0.16  # loudness; all voices together stay below 0.6 of full scale


def tune(chance: random.Random, seconds: int) -> Iterator[AudioFrame]:
    """`seconds` of stereo sound at 48 kHz, as planar float frames."""
    graph = av.filter.Graph()
    left, right = _voices(chance, seconds)
    source = graph.add("aevalsrc", exprs=f"{left}|{right}", s=str(SAMPLE_RATE), d=str(seconds), c="stereo")
    sink = graph.add("abuffersink")
    source.link_to(sink)
    graph.configure()
    resampler = AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
    while True:
        try:
            frame = sink.pull()
        except (NothingYet, Ended):
            return
        assert isinstance(frame, AudioFrame)
        yield from resampler.resample(frame)


def _voices(chance: random.Random, seconds: int) -> tuple[str, str]:
    """FFmpeg expressions in `t` (seconds) for the left and the right channel."""
    scale = chance.choice(_SCALES)
    root = 110.0 * 2 ** (chance.randrange(12) / 12)
    chord = [root * 2 ** (scale[step] / 12) for step in (0, 2, 3)]
    held = "+".join(f"sin({6.28318 * pitch:.4f}*t)*(1+0.3*sin({0.7 + 0.4 * n:.2f}*t))" for n, pitch in enumerate(chord))
    beats = int(seconds / _BEAT)
    steps = [chance.choice(scale) + 12 * chance.choice((1, 1, 2)) for _ in range(beats)]
    beat = f"floor(t/{_BEAT})"
    picked = "+".join(f"eq({beat},{number})*{root * 2 ** (step / 12):.3f}" for number, step in enumerate(steps))
    since = f"mod(t,{_BEAT})"
    plucked = (
        f"st(0,{picked});st(1,{since});"
        "min(1,ld(1)*120)*exp(-5*ld(1))*(sin(6.28318*ld(0)*ld(1))+0.3*sin(12.56637*ld(0)*ld(1)))"
    )
    swell = f"min(1,t*4)*min(1,({seconds}-t)*3)"
    pan = chance.uniform(0.6, 1.0)
    melody = [f"{_MELODY * share:.4f}*ld(2)" for share in (pan, 1.6 - pan)]
    both = [f"st(2,({plucked}));({swell})*({_CHORD}*({held})+{each})" for each in melody]
    return both[0], both[1]
