"""A sound server that dies: every player goes on in silence, says so, and begins no stream on its device again."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtMultimedia import QAudioFormat, QtAudio
from PySide6.QtWidgets import QLabel

from tests.e2e.studio import Studio
from veo_desktop.ui.player import device_output
from veo_desktop.ui.player.player import Player

State = QtAudio.State


class _Id:
    def data(self) -> bytes:
        return b"speaker"


class _Device:
    def isNull(self) -> bool:
        return False

    def id(self) -> _Id:
        return _Id()

    def isFormatSupported(self, _format: QAudioFormat) -> bool:
        return True


class _Devices(QObject):
    """The system goes on offering the device, as Qt does where its sound server has died."""

    audioOutputsChanged = Signal()

    def defaultAudioOutput(self) -> _Device:
        return _Device()


class _Sink(QObject):
    """A stream at the pace of real time, until its server dies: one that stands still does not notice, as with Qt."""

    stateChanged = Signal()
    made: list[_Sink]
    begun = 0

    def __init__(self, _device: _Device, wanted: QAudioFormat, parent: QObject) -> None:
        super().__init__(parent)
        self._format, self._state, self._since = wanted, State.IdleState, 0.0
        self._taken = QBuffer(self)
        _Sink.made.append(self)

    @classmethod
    def die(cls) -> None:
        for sink in [each for each in cls.made if each.state() is State.ActiveState]:
            sink._state = State.StoppedState
            sink.stateChanged.emit()

    def start(self) -> QIODevice:
        _Sink.begun += 1
        self._since, self._state = time.monotonic(), State.ActiveState
        self._taken.open(QIODevice.OpenModeFlag.WriteOnly)
        return self._taken

    def suspend(self) -> None:
        self._state = State.SuspendedState

    def resume(self) -> None:
        self._state = State.ActiveState

    def reset(self) -> None:
        _Sink.made.remove(self)

    def format(self) -> QAudioFormat:
        return self._format

    def state(self) -> State:
        return self._state

    def processedUSecs(self) -> int:
        return round((time.monotonic() - self._since) * 1e6)

    def bytesFree(self) -> int:
        return 4096

    def volume(self) -> float:
        return 1.0

    def setBufferSize(self, _size: int) -> None: ...

    def setVolume(self, _volume: float) -> None: ...


@pytest.fixture
def sinks(monkeypatch: pytest.MonkeyPatch) -> type[_Sink]:
    monkeypatch.setattr("PySide6.QtMultimedia.QMediaDevices", _Devices)
    monkeypatch.setattr(device_output, "QAudioSink", _Sink)
    monkeypatch.setattr(_Sink, "made", [], raising=False)
    monkeypatch.setattr(_Sink, "begun", 0)
    return _Sink


def _note(player: Player) -> str:
    label = player.findChild(QLabel, "sound_note")
    assert label is not None
    return label.text()


def test_what_one_player_has_lost_no_other_begins_to_play_on(sinks: type[_Sink], desk: Studio) -> None:
    desk.clip("A drum", audio_input="true")
    desk.clip("A bell", audio_input="true")
    desk.press("job_strip", Qt.Key.Key_Home, focus=True)
    main = desk.desktop.page.player
    desk.until(lambda: main.current_frame >= 0)
    desk.trigger("action_cull")
    desk.until(lambda: desk.is_there("culling"))
    front, behind = sorted(desk.find("culling").findChildren(Player), key=Player.isEnabled, reverse=True)
    desk.until(lambda: front.playing and front.current_frame > 2 and behind.current_frame == 0)
    begun = sinks.begun
    assert (_note(front), _note(behind)) == ("", "") and begun > 1
    sinks.die()
    desk.until(lambda: _note(front) == _note(behind) == "No audio device")
    desk.press("culling", Qt.Key.Key_P)
    desk.until(lambda: behind.playing and behind.current_frame > 2)
    desk.press("culling", Qt.Key.Key_Escape)
    desk.until(lambda: not desk.is_there("culling"))
    desk.come_back()
    desk.until(lambda: main.current_frame >= 0)
    main.play()
    desk.until(lambda: main.current_frame > 2)
    assert (_note(main), sinks.begun, sinks.made) == ("No audio device", begun, [])
