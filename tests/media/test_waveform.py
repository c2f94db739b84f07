"""A waveform is as loud as the sound is, where the sound is, however the sound arrives."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest

from veo_desktop.media.waveform import CHANNELS, RATE, Waveform, WaveformMaker


def _made(maker: WaveformMaker) -> Waveform:
    for _ in range(1000):
        waveform = maker.advance()
        if waveform is not None:
            return waveform
    raise AssertionError("it never ends")


def _sound(seconds: float, level: dict[int, int]) -> bytes:
    samples = array("h", bytes(round(seconds * RATE) * CHANNELS * 2))
    for at, value in level.items():
        samples[at * CHANNELS + 1] = value  # on the right only
    return samples.tobytes()


def _pieces(sound: bytes, size: int) -> Iterator[bytes]:
    yield from (sound[at : at + size] for at in range(0, len(sound), size))


@pytest.mark.parametrize("size", [4, 4096, 10_000_000])
def test_a_click_is_where_it_is_and_nowhere_else(size: int) -> None:
    sound = _sound(2.0, {RATE // 2: 16_384, RATE: -32_768})
    waveform = _made(WaveformMaker(_pieces(sound, size), 2 * RATE))
    assert waveform.peak(0.2, 0.24) == 0
    assert waveform.peak(0.24, 0.26) == pytest.approx(0.5, abs=0.01)
    assert waveform.peak(0.49, 0.51) == 1.0
    assert waveform.peak(0.51, 1.0) == 0


def test_sound_that_breaks_off_is_silence_from_there() -> None:
    waveform = _made(WaveformMaker(_pieces(_sound(0.5, {0: 20_000}), 4096), 2 * RATE))
    assert waveform.peak(0.0, 0.01) > 0.5
    assert waveform.peak(0.1, 1.0) == 0


def test_a_clip_of_a_few_samples_has_one() -> None:
    waveform = _made(WaveformMaker(_pieces(_sound(5 / RATE, {4: 30_000}), 8), 5))
    assert len(waveform.peaks) == 5
    assert waveform.peak(0.0, 0.5) == 0
    assert waveform.peak(0.99, 1.0) > 0.9


def test_every_place_has_a_peak() -> None:
    waveform = Waveform(bytes([0, 255]))
    assert [waveform.peak(at / 10, at / 10) for at in (-1, 0, 4, 5, 10, 11)] == [0, 0, 0, 1, 1, 1]
