"""A look at another frame moves nothing, is the frame asked for, and the sound's waveform comes by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip, read_number
from veo_desktop.media.picture import Picture
from veo_desktop.media.play_clock import PlayClock
from veo_desktop.workers.decoder import Decoder
from veo_desktop.workers.orders import Order

BOX = (128, 128)


@pytest.fixture
def decoder(qtbot: QtBot) -> Iterator[Decoder]:
    decoder = Decoder(PlayClock())
    decoder.start()
    yield decoder
    assert decoder.finish(PATIENCE)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("peek")
    return numbered_clip(folder / "clip.mp4", frames=48, clicks=[12, 36], codec={"g": "250"})


def _number(picture: Picture) -> int:
    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return read_number(image)


@pytest.mark.parametrize("limit", [0, 1])  # all frames kept, or as few as can be
def test_it_is_the_frame_asked_for_and_play_stays(qtbot: QtBot, decoder: Decoder, clip: Path, limit: int) -> None:
    order = Order(clip=1, path=str(clip), seek=1, index=5, box=(320, 180), limit=limit)
    with qtbot.waitSignal(decoder.standing):
        decoder.post(order)
    for wanted in (40, 3, 47, 0):
        with qtbot.waitSignal(decoder.peeked) as answer:
            ticket = decoder.peek(wanted, BOX)
        assert answer.args is not None
        number, picture = answer.args
        assert (number, picture.index, _number(picture)) == (ticket, wanted, wanted)
        assert (picture.width, picture.height) == (128, 72)
    with qtbot.waitSignal(decoder.standing) as stood:
        decoder.post(replace(order, box=(160, 90)))
    assert stood.args is not None
    assert _number(stood.args[1]) == 5


def test_the_latest_wish_wins_and_comes_after_a_jump(qtbot: QtBot, decoder: Decoder, clip: Path) -> None:
    said: list[tuple[str, int]] = []
    decoder.standing.connect(lambda _clip, picture: said.append(("standing", picture.index)))
    decoder.peeked.connect(lambda _ticket, picture: said.append(("peeked", picture.index)))
    decoder.post(Order(clip=1, path=str(clip), seek=1, index=47, box=(320, 180)))
    tickets = [decoder.peek(wanted, BOX) for wanted in (1, 2, 3)]
    assert len(set(tickets)) == 3
    qtbot.waitUntil(lambda: ("peeked", 3) in said)
    assert said[0] == ("standing", 47)
    assert ("peeked", 1) not in said
    assert ("peeked", 2) not in said


def test_a_wish_of_an_earlier_clip_is_never_answered(qtbot: QtBot, decoder: Decoder, clip: Path) -> None:
    decoder.peek(7, BOX)
    with qtbot.assertNotEmitted(decoder.peeked), qtbot.waitSignal(decoder.heard):
        decoder.post(Order(clip=1, path=str(clip), seek=1, box=(320, 180)))


def test_the_waveform_is_loud_where_the_clip_clicks(qtbot: QtBot, decoder: Decoder, clip: Path) -> None:
    with qtbot.waitSignal(decoder.heard) as heard:
        decoder.post(Order(clip=1, path=str(clip), seek=1, box=(320, 180)))
    assert heard.args is not None
    waveform = heard.args[1]
    assert waveform.peak(12 / 48, 13 / 48) > 0.4
    assert waveform.peak(36 / 48, 37 / 48) > 0.4
    assert waveform.peak(15 / 48, 34 / 48) < 0.1


def test_a_clip_without_sound_has_no_waveform(qtbot: QtBot, decoder: Decoder, tmp_path: Path) -> None:
    silent = numbered_clip(tmp_path / "silent.mp4", frames=12, sound=False)
    with qtbot.assertNotEmitted(decoder.heard), qtbot.waitSignal(decoder.opened):
        decoder.post(Order(clip=1, path=str(silent), seek=1, box=(320, 180)))
        qtbot.waitUntil(lambda: decoder.resting)
