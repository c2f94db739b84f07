"""Plays sound through the system's device, which thereby becomes the clock. UI thread only.

The sink is never restarted for a jump: some sound servers take up to two seconds to start. What it still
holds of the play before is let run out unheard instead, which takes BUFFER seconds at most.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QIODevice, QObject, Signal, Slot
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QtAudio

from veo_desktop.media.sound_buffer import SAMPLE_BYTES, SoundBuffer

LONGEST_STILL = 3.0  # seconds: some sound servers need two until they begin
BUFFER = 0.15  # seconds: outlasts a busy moment of the window


class DeviceOutput(QObject):
    """One device. `lost`: it has gone, or does not take sound any more."""

    lost = Signal()
    leads = True

    def __init__(self, device: QAudioDevice, sound: SoundBuffer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound = sound
        self._device = device
        self._sink = QAudioSink(device, _format_for(device), self)
        self.rate: int = self._sink.format().sampleRate()
        self._sink.setBufferSize(int(BUFFER * self.rate) * SAMPLE_BYTES)
        self._sink.stateChanged.connect(self._on_state)
        self._input: QIODevice | None = None
        self._written = 0  # samples since the sink started
        self._done = 0  # of these, those that were played when last asked
        self._first = 0  # the sink's sample that this play begins with
        self._seek, self._moment = 0, 0.0
        self._last_heard = 0
        self._playing = False
        self._watched, self._moved = 0, 0.0  # where the device stood, and since when
        self._loudness = 1.0

    @property
    def device_id(self) -> bytes:
        return bytes(self._device.id().data())

    @property
    def samples(self) -> int:
        return self._processed()

    @property
    def settling(self) -> bool:
        return self._input is not None and not self._playing and self._processed() < self._first

    def begin(self, seek: int, moment: float) -> None:
        self._seek, self._moment = seek, moment
        self._first = self._last_heard = self._written
        self._moved = time.monotonic()
        self._apply_loudness()
        if self.settling:
            self._sink.resume()

    def resume(self) -> None:
        self._playing, self._moved = True, time.monotonic()
        if self._input is None:
            self._input = self._sink.start()
        else:
            self._sink.resume()

    def halt(self) -> None:
        self._playing = False
        if self._input is not None and not self.settling:
            self._sink.suspend()

    def pump(self) -> None:
        if self._input is None:
            return
        self._apply_loudness()
        played = self._processed()
        stale = played < self._first
        if not self._playing and not stale:
            self._sink.suspend()
        elif self._playing and not stale and (piece := self._sound.take(self._seek, self._sink.bytesFree())):
            self._written += max(0, self._input.write(piece)) // SAMPLE_BYTES
        if self._playing or stale:
            self._watch_progress(played)

    def heard(self) -> float | None:
        played = self._processed()
        if played <= self._last_heard:
            return None
        self._last_heard = played
        return self._moment + (played - self._first) / self.rate

    def set_loudness(self, loudness: float) -> None:
        self._loudness = loudness
        self._apply_loudness()

    def close(self) -> None:
        self._processed()
        self._input = None
        self._sink.stateChanged.disconnect(self._on_state)
        self._sink.reset()

    def _apply_loudness(self) -> None:
        stale = self._processed() < self._first
        volume = QtAudio.convertVolume(
            0.0 if stale else self._loudness,
            QtAudio.VolumeScale.LogarithmicVolumeScale,
            QtAudio.VolumeScale.LinearVolumeScale,
        )
        if abs(volume - self._sink.volume()) > 1e-4:
            self._sink.setVolume(volume)

    def _processed(self) -> int:
        if self._input is not None:
            self._done = min(self._written, round(self._sink.processedUSecs() * self.rate / 1e6))
        return self._done

    def _watch_progress(self, played: int) -> None:
        """A device that takes sound and does not play it counts as lost."""
        if played != self._watched or played >= self._written:
            self._watched, self._moved = played, time.monotonic()
        elif time.monotonic() - self._moved > LONGEST_STILL:
            self._lose()

    def _lose(self) -> None:
        self._processed()
        self._input = None
        self.lost.emit()

    @Slot()
    def _on_state(self) -> None:
        if self._input is not None and self._sink.state() == QtAudio.State.StoppedState:
            self._lose()


def _format_for(device: QAudioDevice) -> QAudioFormat:
    chosen = QAudioFormat()
    chosen.setSampleRate(48_000)
    chosen.setChannelCount(2)
    chosen.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    if not device.isFormatSupported(chosen):
        chosen.setSampleRate(device.preferredFormat().sampleRate())
    return chosen
