"""Chooses where sound goes and notices when a device comes or goes. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.sound_buffer import SoundBuffer
from veo_desktop.ui.player.sound_output import SilentOutput, SoundOutput

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

    from veo_desktop.ui.player.device_output import DeviceOutput


class LostDevices(QObject):
    """Devices that do not play, though the system offers them. `added`: one more; all players share them.

    Where a sound server has died, libpulse ends the process as soon as one more stream is begun on it.
    """

    added = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: set[bytes] = set()

    def __contains__(self, device_id: bytes) -> bool:
        return device_id in self._ids

    def add(self, device_id: bytes) -> None:
        self._ids.add(device_id)
        self.added.emit()

    def clear(self) -> None:
        self._ids.clear()


class Speakers(QObject):
    """Gives the output for a clip. `changed`: ask again, the device in use has gone or another is preferred now."""

    changed = Signal()

    def __init__(self, sound: SoundBuffer, clock: PlayClock, lost: LostDevices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sound, self._clock = sound, clock
        self._devices: QMediaDevices | None = None
        self._device: DeviceOutput | None = None
        self._lost = lost
        lost.added.connect(self._on_added)

    @property
    def device_missing(self) -> bool:
        """Was sound wanted, and there is nothing to play it?"""
        return self._devices is not None and self._device is None

    def output(self, with_sound: bool) -> SoundOutput:
        """The output to use now; the one given before must not be used any more unless it is the same."""
        if not with_sound:
            return SilentOutput(self._sound, self._clock)
        self._watch()
        self._choose()
        return self._device or SilentOutput(self._sound, self._clock)

    def close(self) -> None:
        self._drop()

    def _watch(self) -> None:
        if self._devices is None:
            # delayed: Qt's multimedia is not needed for the window to start
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._on_devices)

    def _choose(self) -> None:
        # delayed, as above
        from veo_desktop.ui.player.device_output import DeviceOutput

        assert self._devices is not None
        preferred = self._devices.defaultAudioOutput()
        if self._device is not None and self._device.device_id == bytes(preferred.id().data()):
            return
        self._drop()
        if not preferred.isNull() and bytes(preferred.id().data()) not in self._lost:
            self._device = DeviceOutput(preferred, self._sound, self)
            self._device.lost.connect(self._on_lost)

    def _drop(self) -> None:
        if self._device is not None:
            self._device.close()
            self._device.deleteLater()
            self._device = None

    @Slot()
    def _on_devices(self) -> None:
        assert self._devices is not None
        self._lost.clear()
        preferred = self._devices.defaultAudioOutput()
        current = self._device.device_id if self._device is not None else b""
        if current != bytes(preferred.id().data()):
            self.changed.emit()

    @Slot()
    def _on_lost(self) -> None:
        if self._device is not None:
            self._lost.add(self._device.device_id)

    @Slot()
    def _on_added(self) -> None:
        """Lost here or by another player: a stream that stands still does not notice by itself."""
        if self._device is not None and self._device.device_id in self._lost:
            self._drop()
            self.changed.emit()
