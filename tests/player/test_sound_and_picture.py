"""Sound and picture of the same moment come within one frame of each other."""

from __future__ import annotations

import time
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip
from veo_desktop.media.memory import USUAL_LIMIT
from veo_desktop.media.picture import Picture
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.sound_buffer import SAMPLE_BYTES, SoundBuffer
from veo_desktop.ui.player.sound_output import SilentOutput, SoundOutput
from veo_desktop.ui.player.transport import Transport
from veo_desktop.workers.decoder import Decoder

RATE = 48_000
CLICK = 24  # the frame that comes with a click
LATE_START = 0.4  # seconds until this device is heard, as with slow sound servers


class Device:
    """Plays at the pace of real time, but never more at once than a real device's buffer holds."""

    rate, leads, settling = RATE, True, False

    def __init__(self, sound: SoundBuffer) -> None:
        self.sound = sound
        self.played = array("h")
        self.seek, self.moment, self.first = 0, 0.0, 0
        self.running, self.since = False, 0.0
        self.wait = LATE_START
        self.last_heard = 0

    @property
    def samples(self) -> int:
        return len(self.played) // 2

    def begin(self, seek: int, moment: float) -> None:
        self.seek, self.moment, self.first = seek, moment, self.samples

    def resume(self) -> None:
        self.running, self.since = True, time.perf_counter()

    def halt(self) -> None:
        self.running = False

    def pump(self) -> None:
        if not self.running:
            return
        now = time.perf_counter()
        passed, self.since = min(now - self.since, 0.015), now
        self.wait -= passed
        if self.wait <= 0:
            self.played.frombytes(self.sound.take(self.seek, int(passed * RATE) * SAMPLE_BYTES))

    def heard(self) -> float | None:
        if self.samples == self.last_heard:
            return None
        self.last_heard = self.samples
        return self.moment + (self.samples - self.first) / RATE

    def set_loudness(self, loudness: float) -> None: ...

    def close(self) -> None: ...

    def clicks(self) -> list[int]:
        """Where each click begins, in samples."""
        loud = [at for at, level in enumerate(self.played[::2]) if abs(level) > 8000]
        return [at for before, at in zip([-RATE, *loud], loud, strict=False) if at - before > RATE // 4]


class OneSpeaker(QObject):
    changed = Signal()
    device_missing = False

    def __init__(self, device: SoundOutput) -> None:
        super().__init__()
        self.device = device

    def replace(self, device: SoundOutput) -> None:
        self.device, self.device_missing = device, True
        self.changed.emit()

    def output(self, with_sound: bool) -> SoundOutput:
        assert with_sound
        return self.device

    def close(self) -> None: ...


class Rig:
    """A transport with a device of ours."""

    def __init__(self) -> None:
        self.clock = PlayClock()
        self.decoder = Decoder(self.clock)
        self.device = Device(self.decoder.sound)
        self.speaker = OneSpeaker(self.device)
        self.transport = Transport(self.clock, self.decoder, self.speaker)
        self.transport.set_box((320, 180))


@pytest.fixture
def rig(qtbot: QtBot) -> Iterator[Rig]:
    rig = Rig()
    yield rig
    assert rig.transport.shut_down(PATIENCE)


@pytest.mark.parametrize("loop", [False, True])
def test_the_flash_is_shown_while_its_click_is_heard(qtbot: QtBot, rig: Rig, tmp_path: Path, loop: bool) -> None:
    transport, device = rig.transport, rig.device
    at_flash: list[int] = []  # samples heard when the frame with the click was shown

    def note(picture: Picture) -> None:
        if picture.index == CLICK:
            at_flash.append(device.samples)

    transport.shown.connect(note)
    transport.set_loop(loop)
    transport.open(str(numbered_clip(tmp_path / "clip.mp4", clicks=[CLICK])), True, USUAL_LIMIT)
    turns = 2 if loop else 1
    qtbot.waitUntil(lambda: len(at_flash) >= turns and device.samples > at_flash[-1] + RATE // 4)
    clicks = device.clicks()
    assert len(clicks) >= turns
    for click, flash in zip(clicks, at_flash, strict=False):
        assert abs(click - flash) < RATE / 24


def test_play_goes_on_when_the_device_vanishes(qtbot: QtBot, rig: Rig, tmp_path: Path) -> None:
    transport, shown = rig.transport, []
    transport.shown.connect(lambda picture: shown.append(picture.index))
    transport.open(str(numbered_clip(tmp_path / "clip.mp4")), True, USUAL_LIMIT)
    qtbot.waitUntil(lambda: transport.current > 5)
    before = transport.samples
    rig.speaker.replace(SilentOutput(rig.decoder.sound, rig.clock))
    qtbot.waitUntil(lambda: not transport.playing and transport.current == 47)  # a frame that came late comes after it
    assert shown == sorted(shown)
    assert transport.device_missing
    assert transport.samples > before + RATE // 2
