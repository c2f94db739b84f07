"""A desktop notification when jobs end while the window is in the background, and none while it is in front."""

from __future__ import annotations

import itertools
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenPeer
from tests.desktop.peer import Peer
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.desktop import Note
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.request import PROMPT, VEO_3_1, Request
from veo_desktop.ui.desktop.notifier import NoteBoard, Notifier

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@pytest.fixture
def board(open_peer: OpenPeer) -> Peer:
    """The desktop's notifications; it numbers them as the real ones do: a replaced one keeps its number."""
    numbers = itertools.count(7)
    return open_peer(
        NAME,
        GetCapabilities=lambda _body: ("as", (["actions", "body", "body-markup"],)),
        Notify=lambda body: ("u", (body[1] or next(numbers),)),
        CloseNotification=lambda _body: ("", ()),
    )


def turn_away(desk: Studio) -> QWidget:
    other = QWidget()
    desk.bot.addWidget(other)
    other.show()
    other.activateWindow()
    desk.until(other.isActiveWindow)
    return other


def test_ends_in_the_background_are_one_note_that_plays_the_clip(board: Peer, desk: Studio, fair_wiro: Wiro) -> None:
    seen = desk.order("A watched pot")
    desk.until(lambda: desk.jobs[seen.id].state is JobState.DONE)
    fair_wiro.fault(call="Task/Detail", kind="delay", seconds=3, times=0)  # time to turn to another window
    wolf = desk.order("A wolf <b>howls</b> & runs")
    turn_away(desk)
    assert not desk.jobs[wolf.id].state.ended
    desk.until(lambda: board.asked("Notify"))
    app, number, icon, title, words, actions, hints, _ms = board.asked("Notify")[0]
    assert (app, number, icon, title) == ("Veo Desktop", 0, "veo-desktop", "A wolf <b>howls</b> & runs")
    assert "720p · 4 s" in words
    assert actions == ["default", "Play", "play", "Play"]
    picture(hints).save(str(desk.folders.data / "note.png"))
    desk.desktop.desks.pages.show("library")
    signal(board, "ActivationToken", 7, "token-of-the-desktop")
    signal(board, "ActionInvoked", 7, "play")
    desk.until(desk.window.isActiveWindow)
    clip = desk.jobs[wolf.id].clip
    assert clip is not None
    desk.until(lambda: desk.desktop.page.player.path == clip.path and desk.desktop.page.player.playing)
    assert desk.desktop.desks.pages.shown == "create"
    desk.until(lambda: board.asked("CloseNotification") == [(7,)])  # it has said what it had to say


def test_several_ends_replace_one_another_and_go_when_the_person_comes_back(
    board: Peer, desk: Studio, fair_wiro: Wiro
) -> None:
    fair_wiro.fault(call="Task/Detail", kind="delay", seconds=3, times=0)
    jobs = [desk.order(prompt) for prompt in ("A first snow", "A duel [blocked]", "A last rain")]
    turn_away(desk)
    desk.until(lambda: all(desk.jobs[job.id].state.ended for job in jobs))
    desk.until(lambda: board.asked("Notify")[-1:] and "2 clips" in board.asked("Notify")[-1][3])
    assert board.asked("Notify")[-1][3] == "2 clips are ready · 1 job failed"
    assert board.asked("Notify")[-1][4].startswith("The last one: A ")
    assert {notified[1] for notified in board.asked("Notify")} <= {0, 7}  # never a second one beside it
    desk.come_back()
    desk.until(lambda: board.asked("CloseNotification") == [(7,)])


def picture(hints: dict[str, Any]) -> QImage:
    width, height, stride, alpha, bits, channels, samples = hints["image-data"][1]
    assert (alpha, bits, channels) == (False, 8, 3)
    image = QImage(samples, width, height, stride, QImage.Format.Format_RGB888)
    assert len({image.pixel(x, height // 2) for x in range(width)}) > 10  # a picture, and not a plain field
    return image


def signal(board: Peer, member: str, number: int, text: str) -> None:
    board.emit(PATH, NAME, member, "us", (number, text))


def test_words_of_a_note_hold_no_key_and_nothing_unseen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notes: list[Note] = []
    notifier = Notifier(window, lambda words: words.replace("sk-secret", "•••"), wanted=True)
    prompt = "Say sk-secret \u202e\u2066backwards\x07"
    notifier.tell(Job("1", JobState.FAILED, Request(VEO_3_1, {PROMPT: prompt}), 0.0, sandbox=True))
    notifier.attach(cast(NoteBoard, SimpleNamespace(show=notes.append, clear=notes.clear)))  # what came before it
    qtbot.waitUntil(lambda: bool(notes))
    assert notes[0].title == "Say •••   backwards"
    assert notes[0].offer == "Show"
    notifier.wanted = False
    notifier.tell(Job("2", JobState.FAILED, Request(VEO_3_1, {PROMPT: "Unheard"}), 0.0, sandbox=True))
    qtbot.wait(0)
    assert len(notes) == 1
