"""Cancel while it waits, Stop while it runs, and what a failure says and offers."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.job import Hold, Job, JobState, Stage


def _button(studio: Studio, job: Job) -> QPushButton:
    button = studio.card(studio.jobs[job.id]).findChild(QPushButton, "job_card_button")
    assert button is not None
    return button


def _press(studio: Studio, job: Job, words: str, acted: Callable[[], bool]) -> None:
    """Press a card's button once it reads so."""
    studio.until(lambda: _button(studio, job).text() == words and _button(studio, job).isVisible())
    strip = studio.desktop.page.strip
    studio.press_until_heard(lambda: studio.click(_button(studio, job)), strip.cancel_requested, strip.retry_requested)
    studio.until(acted)


def _retry(studio: Studio, job: Job) -> Job:
    """Press Retry; the new job."""
    count = len(studio.jobs)
    _press(studio, job, "Retry", lambda: len(studio.jobs) > count)
    return studio.job


def test_a_queued_job_is_cancelled_at_wiro_and_costs_nothing(open_studio: Open) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=0.05).online()  # a minute in the queue
    job = studio.order("A lighthouse in fog")
    studio.until(lambda: studio.jobs[job.id].stage is Stage.QUEUED)
    _press(studio, job, "Cancel", lambda: studio.jobs[job.id].state is JobState.CANCELLED)
    assert studio.told[job.id][-1] == "Cancelled, Not charged, made in the sandbox"
    assert studio.text("status_counts") == "0 running · 0 waiting"
    assert studio.text("status_spent") == "Today $0.00"
    assert studio.clips() == []


def test_a_job_that_waits_for_a_slot_is_cancelled_before_it_is_sent(desk: Studio, fair_wiro: Wiro) -> None:
    fair_wiro.fault(call="Run", kind="error", code=96, times=0)
    job = desk.order("A canyon at dawn, waiting")
    desk.until(lambda: desk.jobs[job.id].hold is Hold.SLOT)
    assert desk.text("status_counts") == "0 running · 1 waiting"
    _press(desk, job, "Cancel", lambda: desk.jobs[job.id].state is JobState.CANCELLED)
    assert fair_wiro.tasks("A canyon at dawn, waiting") == []


def test_a_running_job_is_stopped_and_not_charged(desk: Studio, fair_wiro: Wiro) -> None:
    fair_wiro.fault(call="task", kind="stuck")
    job = desk.order("A train that never arrives")
    desk.until(lambda: desk.jobs[job.id].stage is Stage.GENERATING)
    assert "in the making opens here" in desk.find("player_state_hint", QLabel).text()
    _press(desk, job, "Stop", lambda: desk.jobs[job.id].state is JobState.CANCELLED)
    desk.until(lambda: "in the making" not in desk.find("player_state_hint", QLabel).text())
    (task,) = fair_wiro.tasks("A train that never arrives")
    assert (task["status"], task["billed"]) == ("task_cancel", False)


def test_a_blocked_prompt_says_why_what_it_cost_and_can_be_tried_again(desk: Studio, wiro: Wiro) -> None:
    prompt = "A duel at noon [blocked]"
    job = desk.order(prompt, aspect_ratio_input="9:16")
    desk.until(lambda: desk.jobs[job.id].state is JobState.FAILED)
    card = desk.card(desk.jobs[job.id])
    assert card.accessibleDescription().startswith("Not made. Blocked by the safety filter. Not charged.")
    desk.bot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert any("Blocked by the safety filter. Not charged." in words for words in desk.shown_in("inspector"))

    desk.press("job_strip", Qt.Key.Key_Return, focus=True)
    log = desk.find("job_log", QPlainTextEdit)
    desk.until(lambda: "safety filter blocked" in log.toPlainText())
    desk.click("copy_all_button")
    copied = QGuiApplication.clipboard().text()
    assert prompt.split(" [")[0] in copied and "safety filter blocked" in copied
    assert wiro.key not in copied and wiro.secret not in copied
    desk.click("close_details_button")

    again = _retry(desk, job)
    assert again.id != job.id and again.request == job.request
    desk.until(lambda: desk.jobs[again.id].state is JobState.FAILED)
    first, second = wiro.tasks(prompt)
    assert first["parameters"] == second["parameters"]
    assert not first["billed"] and not second["billed"]

    strip = desk.desktop.page.strip
    desk.press("job_strip", Qt.Key.Key_Delete, focus=True)
    desk.until(lambda: strip.count == 1 and "Removed from the list" in desk.message)
    desk.click("snackbar_action")
    desk.until(lambda: strip.count == 2 and "Removed" not in desk.message)
    desk.come_back()
    keys = desk.find("action_redo", QAction).shortcuts()
    assert len(keys) == len({each.toString() for each in keys})  # what is there twice does nothing
    desk.press("job_strip", Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier, focus=True)
    desk.until(lambda: strip.count == 1)
    desk.press("job_strip", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, focus=True)
    desk.until(lambda: strip.count == 2)


def test_a_model_that_stops_says_so_and_offers_a_retry(desk: Studio, fair_wiro: Wiro) -> None:
    fair_wiro.fault(call="task", kind="fail", message="CUDA out of memory")
    job = desk.order("A market at night")
    desk.until(lambda: desk.jobs[job.id].state is JobState.FAILED)
    assert re.match(r"Not made\. Wiro could not make this clip\. Not charged", desk.told[job.id][-1])
    again = _retry(desk, job)
    desk.until(lambda: desk.jobs[again.id].state is JobState.DONE)
