"""The player hears playerctl and media keys, and says what it plays, for as long as a clip is open."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.desktop.conftest import OpenPeer
from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from tests.helpers.services import require
from tests.player.numbered import numbered_clip
from veo_desktop.core import settings
from veo_desktop.ui.player.marks import Repeat


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return numbered_clip(tmp_path / "street & rain.mp4")


class Remote:
    """playerctl, a stranger to this program: it runs while the window goes on."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def __call__(self, *words: str) -> str:
        """What it says; what went wrong, where it ends with an error."""
        alone = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"}  # else it finds each player twice
        with subprocess.Popen(
            ["playerctl", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=alone
        ) as process:
            self._studio.until(lambda: process.poll() is not None)
            assert process.stdout is not None
            return process.stdout.read().strip()


def test_playerctl_drives_the_player_and_is_told_what_plays(
    bus: str, open_studio: Open, open_peer: OpenPeer, film: Path
) -> None:
    require("playerctl")
    listener = open_peer()
    studio = open_studio(sandbox=True)
    remote, player = Remote(studio), studio.desktop.page.player
    assert remote("status") == "No players found"
    studio.desktop.desks.opener.open_file(str(film))
    studio.until(lambda: player.current_frame >= 0)
    studio.until(lambda: remote("--list-all") == "veo_desktop")
    assert remote("metadata", "title") == "street & rain"
    assert remote("metadata", "xesam:url") == film.as_uri()
    length = int(remote("metadata", "mpris:length"))
    assert player.info is not None
    assert length == pytest.approx(float(player.frame_count / player.info.rate) * 1e6, abs=1)

    remote("pause")
    studio.until(lambda: not player.playing)
    studio.until(lambda: remote("status") == "Paused")
    remote("position", "1")
    studio.until(lambda: player.current_frame == round(player.info.rate if player.info else 0))
    studio.until(lambda: float(remote("position")) == pytest.approx(1.0, abs=0.01))
    studio.until(lambda: bool(listener.heard("Seeked")))
    remote("loop", "Playlist")
    studio.until(lambda: player.repeat is Repeat.LIST)
    remote("volume", "0.4")
    studio.until(lambda: player.volume == pytest.approx(0.4))
    studio.until(lambda: float(remote("volume")) == pytest.approx(0.4))
    remote("play-pause")
    studio.until(lambda: player.playing)
    studio.until(lambda: remote("status") == "Playing")
    remote("stop")
    studio.until(lambda: not player.playing and player.current_frame == 0)
    changes = [body[1] for body in listener.heard("PropertiesChanged")]
    assert {"PlaybackStatus", "LoopStatus", "Volume"} <= {name for change in changes for name in change}

    studio.desktop.create.close_clip()
    studio.until(lambda: remote("status") == "No players found")


def test_media_keys_of_the_keyboard_and_the_setting_against_them(
    bus: str, open_studio: Open, film: Path, open_peer: OpenPeer
) -> None:
    listener = open_peer()
    studio = open_studio(sandbox=True, files=(str(film),))
    player = studio.desktop.page.player
    studio.until(lambda: player.playing and studio.desktop.desks.system is not None)
    studio.until(lambda: bool(listener.heard("PropertiesChanged")))
    for widget in ("prompt_editor", "main_window"):  # a field keeps letters, but not these
        studio.until(lambda: player.playing)
        studio.bot.keyClick(studio.find(widget), Qt.Key.Key_MediaTogglePlayPause)
        studio.until(lambda: not player.playing)
        studio.bot.keyClick(studio.find(widget), Qt.Key.Key_MediaPlay)
    studio.bot.keyClick(studio.window, Qt.Key.Key_MediaPause)
    studio.until(lambda: not player.playing)
    studio.desktop._stored.set(settings.MEDIA_KEYS, False)
    studio.desktop._settings.changed.emit()
    name = "org.mpris.MediaPlayer2.veo_desktop"
    studio.until(lambda: any(body[0] == name and body[2] == "" for body in listener.heard("NameOwnerChanged")))
    studio.bot.keyClick(studio.window, Qt.Key.Key_MediaTogglePlayPause)
    assert not player.playing


def test_the_player_that_began_last_is_driven_and_the_one_before_it_when_that_has_gone(
    bus: str, open_studio: Open, film: Path
) -> None:
    """As in quick look and in culling, which have players of their own."""
    require("playerctl")
    studio = open_studio(sandbox=True, files=(str(film),))
    remote, main = Remote(studio), studio.desktop.page.player
    studio.until(lambda: remote("status") == "Playing")
    main.pause()
    other = studio.desktop.desks.make_culling_player()
    other.show()
    other.open(str(film))
    studio.until(lambda: other.playing and other.current_frame >= 0)
    studio.until(lambda: remote("status") == "Playing")
    remote("pause")
    studio.until(lambda: not other.playing)
    remote("play")
    studio.until(lambda: other.playing)
    assert not main.playing
    assert other.shut_down(3)
    other.close()
    other.deleteLater()
    studio.until(lambda: remote("status") == "Paused")
    remote("play")
    studio.until(lambda: main.playing)
