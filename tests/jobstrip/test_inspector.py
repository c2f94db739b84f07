"""The inspector in each of its states."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import a_job, done, failed, generating, lost_between_several
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Failure, Hold, Job, JobState
from veo_desktop.core.text import text
from veo_desktop.ui.create.inspector import Inspector
from veo_desktop.ui.create.job_order import Turn
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def inspector(qtbot: QtBot, theme: Theme) -> Inspector:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.resize(292, 700)
    inspector.show()
    return inspector


def label(inspector: Inspector, name: str) -> str:
    found = inspector.findChild(QLabel, f"inspector_{name}")
    assert found is not None
    return found.text()


def buttons(inspector: Inspector) -> dict[str, QPushButton]:
    """The buttons in sight, by their words."""
    return {each.text(): each for each in inspector.findChildren(QPushButton) if each.isVisible()}


def test_nothing_selected_says_what_to_do(inspector: Inspector) -> None:
    inspector.show_job(done())
    inspector.show_job(None)
    hint = inspector.findChild(QLabel, "inspector_hint")
    assert hint is not None and hint.isVisible() and "Choose a clip" in hint.text()
    assert buttons(inspector) == {}


def test_a_clip_with_its_facts(inspector: Inspector) -> None:
    inspector.show_job(done())
    assert label(inspector, "seed") == "1258671664"
    assert label(inspector, "settings") == "1080p · 8 s · 16:9 · audio"
    assert (label(inspector, "cost"), label(inspector, "cost_difference")) == ("$3.20", "as estimated")
    assert label(inspector, "made").endswith("· 1\u00a0min\u00a014\u00a0s")  # figures stay with their units
    assert label(inspector, "file") == "1920×1080 · 24\u00a0fps · 9.8\u00a0MB"
    assert set(buttons(inspector)) == {
        "Pick",
        "Reject",
        "Reuse settings",
        "Make the final…",
        "Compare…",
        "Details",
        "Show file",
        "Move to bin",
    }


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (done(cost=Decimal("3.50")), "$0.30 more than estimated"),
        (done(cost=Decimal("3")), "$0.20 less than estimated"),
        (done(estimate=None), ""),
    ],
)
def test_the_difference_to_the_estimate(inspector: Inspector, job: Job, words: str) -> None:
    inspector.show_job(job)
    assert label(inspector, "cost_difference") == words


@pytest.mark.parametrize(
    ("job", "words"),
    [
        (failed(), "Not charged"),
        (failed(cost=Decimal("3.20")), "Charged $3.20"),
        (failed(cost=None), "Cost not known yet"),
        (a_job(state=JobState.CANCELLED), "Not charged"),
        (done(cost=None), "—"),
    ],
)
def test_what_an_ended_job_cost(inspector: Inspector, job: Job, words: str) -> None:
    inspector.show_job(job)
    assert label(inspector, "cost") == words


def test_waiting_and_running(inspector: Inspector) -> None:
    inspector.show_job(a_job())
    assert label(inspector, "cost") == "Price unknown"
    assert set(buttons(inspector)) == {"Cancel", "Edit…", "Reuse settings", "Details"}
    inspector.show_job(generating(estimate=Decimal("3.20")))
    assert label(inspector, "cost") == "about $3.20"
    assert label(inspector, "state") == "Generating · 31 s left · 60 %"
    assert set(buttons(inspector)) == {"Stop", "Reuse settings", "Details"}


def test_a_failure_in_full_with_what_can_be_done(qtbot: QtBot, inspector: Inspector) -> None:
    words = "The safety filter refused the prompt. " * 6
    inspector.show_job(failed("f", words=words))
    assert label(inspector, "error") == words
    with qtbot.waitSignal(inspector.action_requested) as caught:
        qtbot.mouseClick(buttons(inspector)["Change the settings"], Qt.MouseButton.LeftButton)
    assert caught.args == ["f", Action.CHECK_FIELD]


@pytest.mark.parametrize(
    ("job", "words", "button", "action"),
    [
        (
            a_job("w", hold=Hold.DISK, failure=Failure(text("The folder is gone."), "", Action.CHOOSE_FOLDER)),
            "The folder is gone.",
            "Choose a folder",
            Action.CHOOSE_FOLDER,
        ),
        (
            a_job("w", hold=Hold.BUDGET, failure=Failure(text("No room."), "", Action.RAISE_BUDGET, text("Used up"))),
            "No room.",
            "Raise the budget",
            Action.RAISE_BUDGET,
        ),
        (
            a_job("w", hold=Hold.NETWORK, failure=Failure(text("Not reached."), "", Action.RETRY)),
            "Not reached.",
            "Try again",
            Action.RETRY,
        ),
        (
            lost_between_several("w"),
            "Wiro shows several tasks that may be this one.",
            "Choose the task",
            Action.CHOOSE_TASK,
        ),
    ],
)
def test_what_keeps_a_job_waiting_is_said_in_full_with_what_settles_it(
    qtbot: QtBot, inspector: Inspector, job: Job, words: str, button: str, action: Action
) -> None:
    inspector.show_job(job)
    assert label(inspector, "error") == words
    with qtbot.waitSignal(inspector.action_requested) as caught:
        qtbot.mouseClick(buttons(inspector)[button], Qt.MouseButton.LeftButton)
    assert caught.args == ["w", action]


def test_what_goes_on_by_itself_asks_for_nothing(inspector: Inspector) -> None:
    away = Failure(text("Not reached. Not charged."), "", Action.RETRY)  # which is true of that call alone
    inspector.show_job(generating(hold=Hold.NETWORK, failure=away))
    assert label(inspector, "error").startswith("Wiro cannot be reached. It goes on making this clip")
    assert set(buttons(inspector)) == {"Stop", "Reuse settings", "Details"}
    inspector.show_job(a_job(hold=Hold.SLOT, failure=Failure(text("All taken."), "", Action.WAIT)), Turn(2))
    assert label(inspector, "state") == "No. 2 in line · Waiting for a slot"
    assert set(buttons(inspector)) == {"Cancel", "Edit…", "Reuse settings", "Details"}
    inspector.show_job(a_job(state=JobState.FETCHING))
    assert not [each for each in inspector.findChildren(QLabel, "inspector_error") if each.isVisible()]


@pytest.mark.parametrize(
    ("job", "words", "signal"),
    [
        (done("x"), "Reuse settings", "reuse_requested"),
        (done("x"), "Show file", "show_file_requested"),
        (done("x"), "Compare…", "compare_requested"),
        (done("x"), "Details", "details_requested"),
        (done("x"), "Move to bin", "remove_requested"),
        (failed("x"), "Remove from the list", "remove_requested"),
        (failed("x"), "Retry", "retry_requested"),
        (a_job("x"), "Cancel", "cancel_requested"),
        (a_job("x"), "Edit…", "edit_requested"),
        (a_job("x", hold=Hold.USER), "Start", "retry_requested"),
        (generating("x"), "Stop", "cancel_requested"),
    ],
)
def test_each_button_asks_for_its_job(qtbot: QtBot, inspector: Inspector, job: Job, words: str, signal: str) -> None:
    inspector.show_job(job)
    assert buttons(inspector)[words].accessibleName() == words
    with qtbot.waitSignal(getattr(inspector, signal)) as caught:
        qtbot.mouseClick(buttons(inspector)[words], Qt.MouseButton.LeftButton)
    assert caught.args == ["x"]


def test_stop_that_turns_into_retry_under_the_pointer_rests_a_moment(qtbot: QtBot, inspector: Inspector) -> None:
    inspector.show_job(generating())
    stop = buttons(inspector)["Stop"]
    QCursor.setPos(stop.mapToGlobal(stop.rect().center()))
    inspector.show_job(failed())
    with qtbot.assertNotEmitted(inspector.retry_requested):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    QCursor.setPos(5000, 5000)


def test_a_clip_in_the_bin_offers_no_file(inspector: Inspector) -> None:
    job = done()
    assert job.clip is not None
    inspector.show_job(replace(job, clip=replace(job.clip, in_bin=True)))
    assert set(buttons(inspector)) == {"Reuse settings", "Details"}


def test_progress_does_not_take_away_what_is_marked_in_the_prompt(inspector: Inspector) -> None:
    inspector.show_job(generating(fraction=0.1))
    prompt = inspector.findChild(QPlainTextEdit, "inspector_prompt")
    assert prompt is not None
    prompt.moveCursor(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
    marked = prompt.textCursor().selectedText()
    inspector.show_job(generating(fraction=0.2))
    assert marked and prompt.textCursor().selectedText() == marked


def test_a_long_prompt_scrolls_instead_of_pushing_the_rest_away(inspector: Inspector) -> None:
    inspector.show_job(done())
    inspector.show_job(a_job("long", prompt="night rain " * 9000))
    prompt = inspector.findChild(QPlainTextEdit, "inspector_prompt")
    assert prompt is not None
    assert prompt.height() < 200 and prompt.verticalScrollBar().maximum() > 0


def test_settings_and_file_are_whole_in_the_narrowest_inspector(inspector: Inspector) -> None:
    inspector.resize(inspector.minimumWidth(), 600)
    inspector.show_job(done())
    for name in ("settings", "file", "made"):
        found = inspector.findChild(QLabel, f"inspector_{name}")
        assert found is not None and found.wordWrap()
        assert found.heightForWidth(found.width()) <= found.height()
