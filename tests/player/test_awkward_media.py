"""Files of every kind that people have: each plays, with the right frames on the screen, or says why not."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest
from pytestqt.qtbot import QtBot

from tests.player.numbered import numbered_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.media import sound_picture
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.file_check import check_file
from veo_desktop.media.sound_picture import SoundPicture
from veo_desktop.ui.player.player import Player

HOUR = 3600 * 24  # frames


def encodes(name: str) -> bool:
    try:
        av.Codec(name, "w")
    except ValueError:
        return False
    return True


def needs(encoder: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not encodes(encoder), reason=f"PyAV was built without the encoder {encoder}")


SVT = {"preset": "10", "crf": "8", "svtav1-params": "lp=1:enable-tf=0"}
MAKERS: dict[str, Callable[[Path], Path]] = {
    "mov": lambda folder: numbered_clip(folder / "clip.mov"),
    "mkv": lambda folder: numbered_clip(folder / "clip.mkv"),
    "no sound": lambda folder: numbered_clip(folder / "clip.mp4", sound=False),
    "variable rate": lambda folder: numbered_clip(folder / "clip.mp4", tick=lambda n: n + n // 3 * 5),
    "60 fps": lambda folder: numbered_clip(folder / "clip.mp4", rate=60),
    "odd size": lambda folder: numbered_clip(folder / "clip.mp4", size=(321, 181), pixels="yuv444p"),
    "turned": lambda folder: numbered_clip(folder / "clip.mp4", rotation=180),
    "ten bit": lambda folder: numbered_clip(folder / "clip.mp4", pixels="yuv420p10le"),
    "4K": lambda folder: numbered_clip(
        folder / "clip.mp4", size=(3840, 2160), frames=24, codec={"preset": "ultrafast"}
    ),
}


def check_frames(qtbot: QtBot, player: Player, on_screen: Callable[[], int], path: Path, turned: bool = False) -> None:
    """Plays it to its end and looks at some of its frames."""
    player.open(str(path))
    qtbot.waitUntil(lambda: player.current_frame > 2)
    player.pause()
    for index in (0, player.frame_count - 1, 7, 6):
        player.seek(index)
        qtbot.waitUntil(lambda index=index: player.current_frame == index)
        shown = on_screen()
        assert (int(f"{shown:08b}"[::-1], 2) if turned else shown) == index
    assert player.state_words == ""


@pytest.mark.parametrize("kind", list(MAKERS))
def test_it_plays(qtbot: QtBot, player: Player, on_screen: Callable[[], int], tmp_path: Path, kind: str) -> None:
    check_frames(qtbot, player, on_screen, MAKERS[kind](tmp_path), turned=kind == "turned")


@pytest.mark.parametrize(
    ("encoder", "name", "options", "pixels"),
    [
        pytest.param("libx265", "clip.mp4", {"x265-params": "log-level=none"}, "yuv420p", marks=needs("libx265")),
        pytest.param("libx265", "clip.mov", {"x265-params": "log-level=none"}, "yuv420p10le", marks=needs("libx265")),
        pytest.param("libvpx-vp9", "clip.webm", {"deadline": "realtime"}, "yuv420p", marks=needs("libvpx-vp9")),
        pytest.param("libvpx", "clip.webm", {"deadline": "realtime"}, "yuv420p", marks=needs("libvpx")),
        pytest.param("libsvtav1", "clip.mp4", SVT, "yuv420p", marks=needs("libsvtav1")),
        pytest.param("libsvtav1", "clip.webm", SVT, "yuv420p10le", marks=needs("libsvtav1")),
        pytest.param("prores_ks", "clip.mov", {}, "yuv422p10le", marks=needs("prores_ks")),
    ],
)
def test_a_codec_plays(
    qtbot: QtBot,
    player: Player,
    on_screen: Callable[[], int],
    tmp_path: Path,
    encoder: str,
    name: str,
    options: dict[str, str],
    pixels: str,
) -> None:
    path = numbered_clip(tmp_path / name, encoder=encoder, codec=options, pixels=pixels, frames=24)
    check_frames(qtbot, player, on_screen, path)


def test_sound_alone_plays_and_says_so(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = tmp_path / "voice.m4a"
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=48_000, layout="mono")
        for start in range(0, 96_000, 1024):
            frame = av.AudioFrame(format="s16", layout="mono", samples=1024)
            frame.planes[0].update(b"\x00\x30\x00\xd0" * 512)
            frame.rate, frame.pts, frame.time_base = 48_000, start, Fraction(1, 48_000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    player.open(str(path))
    qtbot.waitUntil(lambda: player.current_frame > 2)
    assert player.info is not None
    assert not player.info.has_picture
    assert player.frame_count == pytest.approx(48, abs=2)
    assert not player.frame_commands.save.isEnabled()
    player.seek(player.frame_count - 1)
    qtbot.waitUntil(lambda: player.current_frame == player.frame_count - 1)


def hour_long(path: Path) -> Path:
    """An hour of one picture: its packet is encoded once and written again and again."""
    single = numbered_clip(path.with_name("one.mkv"), frames=1, size=(64, 36), sound=False)
    with av.open(str(single)) as source, av.open(str(path), "w") as target:
        stream = source.streams.video[0]
        data = next(bytes(packet) for packet in source.demux(stream) if packet.size)
        copy = target.add_stream_from_template(stream)
        for number in range(HOUR):
            packet = av.Packet(data)
            packet.stream, packet.time_base = copy, Fraction(1, 24)
            packet.pts = packet.dts = number
            packet.duration, packet.is_keyframe = 1, True
            target.mux_one(packet)
    return path


@pytest.mark.parametrize("name", ["hour.mp4", "hour.mkv"])
def test_an_hour_opens_and_jumps(qtbot: QtBot, player: Player, tmp_path: Path, name: str) -> None:
    player.open(str(hour_long(tmp_path / name)), play=False)
    qtbot.waitUntil(lambda: player.current_frame == 0)
    assert player.frame_count == HOUR
    for index in (HOUR - 1, HOUR // 2, 1):
        player.seek(index)
        qtbot.waitUntil(lambda index=index: player.current_frame == index)


def test_a_webm_that_was_cut_off_plays_to_the_break(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "cut.webm", encoder="libvpx", codec={"deadline": "realtime", "g": "8"}, frames=96)
    os.truncate(path, path.stat().st_size * 6 // 10)
    player.open(str(path))
    qtbot.waitUntil(lambda: player.current_frame > 2)
    assert 8 < player.frame_count < 96


def test_an_mp4_that_was_cut_off_says_why(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    path = numbered_clip(tmp_path / "cut.mp4")
    os.truncate(path, path.stat().st_size * 6 // 10)
    with qtbot.waitSignal(player.failed):
        player.open(str(path))
    assert "incomplete or damaged" in player.state_words


def test_a_slow_disk_holds_up_nothing_but_the_clip(
    qtbot: QtBot, player: Player, clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = ClipFile.read_at

    def slow(file: ClipFile, offset: int, size: int) -> bytes:
        time.sleep(0.4)  # on the decoder's thread
        return read(file, offset, size)

    monkeypatch.setattr(ClipFile, "read_at", slow)
    player.open(str(clip))
    qtbot.waitUntil(lambda: "Opening" in player.state_words)
    qtbot.waitUntil(lambda: player.current_frame >= 5)
    with qtbot.waitSignal(player.released):  # and it can be given up
        player.close_clip()


def test_how_far_a_slow_file_is_opened_is_told(
    qtbot: QtBot, player: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = numbered_clip(tmp_path / "clip.mkv", codec={"crf": "1", "preset": "ultrafast"}, size=(1280, 720), frames=96)
    read = ClipFile.read_at

    def slow(file: ClipFile, offset: int, size: int) -> bytes:
        time.sleep(0.2)  # on the decoder's thread
        return read(file, offset, size)

    monkeypatch.setattr(ClipFile, "read_at", slow)
    player.open(str(path), play=False)
    told: set[str] = set()
    qtbot.waitUntil(lambda: told.add(player.state_words) or len([each for each in told if "%" in each]) > 1)
    player.close_clip()


@pytest.mark.parametrize("short", [120.0, 0.0], ids=["heard", "sampled"])
def test_the_still_of_sound_shows_where_it_is_loud(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, short: float
) -> None:
    """Its second half clicks: the wave is high there, and a thin line before."""
    monkeypatch.setattr(sound_picture, "SHORT", short)
    whole = numbered_clip(tmp_path / "whole.mp4", frames=96, clicks=range(48, 96))
    path = tmp_path / "sound.m4a"
    with av.open(str(whole)) as source, av.open(str(path), "w", format="mp4") as target:
        copy = target.add_stream_from_template(source.streams.audio[0])
        for packet in source.demux(source.streams.audio[0]):
            if packet.size:
                packet.stream = copy
                target.mux(packet)
    file = ClipFile(str(path), CancelToken())
    try:
        file.open(check_file)
        still = SoundPicture(file).at_hand(0)
    finally:
        file.close()
    width, height = still.width, still.height
    row = bytes(still.planes[0])[(height // 2 - height // 12) * width * 3 :][: width * 3]
    lit = [row[x * 3 + 2] > 128 for x in range(width)]
    assert not any(lit[: width * 4 // 10])
    assert any(lit[width * 6 // 10 :])
