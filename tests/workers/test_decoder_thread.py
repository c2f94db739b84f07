"""The decoder thread always ends, and says when it holds no file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.workers.decoder import Decoder
from veo_desktop.workers.orders import Order


class Stall:
    """A check that hangs as a dead network disk does, until `answer`."""

    def __init__(self) -> None:
        self.reached, self.answer = threading.Event(), threading.Event()

    def __call__(self, _path: str) -> None:
        self.reached.set()
        self.answer.wait(2 * PATIENCE)


@pytest.fixture
def stall() -> Iterator[Stall]:
    stall = Stall()
    yield stall
    stall.answer.set()


@pytest.fixture
def clip(tmp_path: Path) -> str:
    return str(numbered_clip(tmp_path / "clip.mp4", frames=12))


def test_it_ends_in_the_middle_of_an_open_that_stalls(qtbot: QtBot, stall: Stall, clip: str) -> None:
    decoder = Decoder(PlayClock(), stall)
    decoder.start()
    decoder.post(Order(clip=1, path=clip))
    assert stall.reached.wait(PATIENCE)
    assert decoder.finish(PATIENCE)


def test_a_quit_that_has_no_time_left_asks_it_to_end_all_the_same(qtbot: QtBot, clip: str) -> None:
    decoder = Decoder(PlayClock())
    decoder.start()
    with qtbot.waitSignal(decoder.standing):
        decoder.post(Order(clip=1, path=clip, seek=1, playing=True, loop=True))
    decoder.finish(-0.5)
    qtbot.waitUntil(decoder.isFinished)


def test_it_ends_while_it_plays(qtbot: QtBot, clip: str) -> None:
    decoder = Decoder(PlayClock())
    decoder.start()
    with qtbot.waitSignal(decoder.standing):
        decoder.post(Order(clip=1, path=clip, seek=1, playing=True, loop=True, sound_rate=48_000))
    assert decoder.finish(PATIENCE)


def test_a_stalled_clip_is_left_for_the_next_and_let_go_when_the_disk_answers(
    qtbot: QtBot, stall: Stall, clip: str
) -> None:
    decoder = Decoder(PlayClock(), lambda path: stall(path) if Path(path).name == "stalled.mp4" else None)
    let_go: list[int] = []
    decoder.let_go.connect(let_go.append)
    stalled = Path(clip).with_name("stalled.mp4")
    stalled.write_bytes(Path(clip).read_bytes())
    decoder.start()
    decoder.post(Order(clip=1, path=str(stalled), seek=1))
    assert stall.reached.wait(PATIENCE)
    with qtbot.waitSignal(decoder.standing) as standing:
        decoder.post(Order(clip=2, path=clip, seek=2))
    assert standing.args[0] == 2
    assert 2 not in let_go
    stall.answer.set()
    qtbot.waitUntil(lambda: 2 in let_go)
    assert decoder.finish(PATIENCE)


@pytest.mark.parametrize("waveform", [True, False])
def test_the_sound_is_measured_only_where_that_is_wanted(qtbot: QtBot, clip: str, waveform: bool) -> None:
    decoder, heard = Decoder(PlayClock()), list[int]()
    decoder.heard.connect(lambda number, _waveform: heard.append(number))
    decoder.start()
    decoder.post(Order(clip=1, path=clip, seek=1, waveform=waveform))
    qtbot.waitUntil(lambda: decoder.resting)
    assert decoder.finish(PATIENCE)
    QCoreApplication.processEvents()
    assert heard == ([1] if waveform else [])


def test_the_latest_of_many_jumps_wins(qtbot: QtBot, clip: str) -> None:
    decoder = Decoder(PlayClock())
    stood: list[tuple[int, int]] = []
    decoder.standing.connect(lambda _clip, picture: stood.append((picture.seek, picture.index)))
    decoder.start()
    for seek in range(1, 200):
        decoder.post(Order(clip=1, path=clip, seek=seek, index=seek % 12))
    qtbot.waitUntil(lambda: (199, 199 % 12) in stood)
    assert len(stood) < 199
    assert decoder.finish(PATIENCE)
