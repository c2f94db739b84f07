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
    voices = "|".join(_voices(chance, seconds))
    source = graph.add("aevalsrc", exprs=voices, s=str(SAMPLE_RATE), d=str(seconds), c="stereo")
    pan = chance.uniform(0.6, 1.0)
    mixer = graph.add("pan", f"stereo|c0=c0+{pan:.3f}*c1|c1=c0+{1.6 - pan:.3f}*c1")
    sink = graph.add("abuffersink")
    source.link_to(mixer)
    mixer.link_to(sink)
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
    """FFmpeg expressions in `t` (seconds) for the chord and for the melody."""
    scale = chance.choice(_SCALES)
    root = 110.0 * 2 ** (chance.randrange(12) / 12)
    held = "+".join(f"sin({6.28318 * _pitch(root, scale[step]):.4f}*t)" for step in (0, 2, 3))
    steps = [chance.choice(scale) + 12 * chance.choice((1, 1, 2)) for _ in range(int(seconds / _BEAT))]
    swell = f"min(1,t*4)*min(1,({seconds}-t)*3)"
    picked = _by_beat([_pitch(root, step) for step in steps])
    plucked = (
        f"st(0,6.28318*({picked})*mod(t,{_BEAT}));st(1,mod(t,{_BEAT}));"
        f"{_MELODY}*{swell}*min(1,ld(1)*120)*exp(-5*ld(1))*(sin(ld(0))+0.3*sin(2*ld(0)))"
    )
    return f"{_CHORD}*{swell}*({held})*(1+0.3*sin({chance.uniform(0.6, 1.4):.2f}*t))", plucked


def _pitch(root: float, step: int) -> float:
    return root * 2 ** (step / 12)


def _by_beat(pitches: list[float], first: int = 0) -> str:
    """An expression that picks the pitch of the beat `t` is in, by halving: beats `first` and up."""
    if len(pitches) == 1:
        return f"{pitches[0]:.3f}"
    half = len(pitches) // 2
    early, late = _by_beat(pitches[:half], first), _by_beat(pitches[half:], first + half)
    return f"if(lt(t,{(first + half) * _BEAT}),{early},{late})"
