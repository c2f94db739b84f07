"""Large clips are offered to the graphics card, and play without one."""

from __future__ import annotations

from pathlib import Path

import av
import pytest
from av.codec.hwaccel import HWAccel
from av.container import InputContainer

from tests.player.numbered import numbered_clip
from veo_desktop.core.options import DECODING, SOFTWARE
from veo_desktop.media import hardware
from veo_desktop.media.hardware import open_for_picture


class Opener:
    """Opens `path`; `devices` are what is asked for, None for the processor."""

    def __init__(self, path: Path, error: Exception | None = None) -> None:
        self._path, self._error = path, error
        self.asked: list[HWAccel | None] = []

    def __call__(self, device: HWAccel | None) -> InputContainer:
        self.asked.append(device)
        if device is not None and self._error is not None:
            raise self._error
        return av.open(str(self._path), "r", format="mp4")  # as if the device could do it


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    return numbered_clip(folder / "4k.mp4", size=(3840, 2160), frames=2, sound=False, codec={"preset": "ultrafast"})


def frames(container: InputContainer) -> int:
    with container:
        return sum(1 for _ in container.decode(video=0))


@pytest.mark.parametrize(
    "error", [PermissionError(1, "no"), RuntimeError("no stream is compatible"), av.ExternalError(1, "no", "")]
)
def test_no_device_is_no_error(monkeypatch: pytest.MonkeyPatch, large: Path, error: Exception) -> None:
    monkeypatch.setattr(hardware, "hwdevices_available", lambda: ["cuda", "vaapi", "qsv"])
    opener = Opener(large, error)
    assert frames(open_for_picture(opener)) == 2
    assert [device is None for device in opener.asked] == [True, False, False, False]


def test_this_machine_plays_it_whatever_it_has(large: Path) -> None:
    container = open_for_picture(lambda device: av.open(str(large), "r", format="mp4", hwaccel=device))
    assert frames(container) == 2


def test_a_device_that_gives_frames_is_used_from_the_start(monkeypatch: pytest.MonkeyPatch, large: Path) -> None:
    monkeypatch.setattr(hardware, "hwdevices_available", lambda: ["vaapi", "cuda"])
    opener = Opener(large)
    assert frames(open_for_picture(opener)) == 2
    assert len(opener.asked) == 2


def test_safe_mode_asks_no_device(monkeypatch: pytest.MonkeyPatch, large: Path) -> None:
    monkeypatch.setattr(hardware, "hwdevices_available", lambda: ["vaapi", "cuda"])
    monkeypatch.setenv(DECODING, SOFTWARE)
    opener = Opener(large)
    assert frames(open_for_picture(opener)) == 2
    assert opener.asked == [None]


def test_a_device_that_gives_none_is_not_used(monkeypatch: pytest.MonkeyPatch, large: Path, clip: Path) -> None:
    monkeypatch.setattr(hardware, "hwdevices_available", lambda: ["vaapi"])
    monkeypatch.setattr(hardware, "_works", lambda _container: False)
    opener = Opener(large)
    assert frames(open_for_picture(opener)) == 2
    assert opener.asked[0] is None
    assert len(opener.asked) == 2


def test_smaller_clips_are_not_offered(clip: Path) -> None:
    opener = Opener(clip)
    assert frames(open_for_picture(opener)) == 24
    assert opener.asked == [None]
