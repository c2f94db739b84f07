"""The queue in the real window: held, put in order, changed, thrown out of, and sent as it was left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from tests.e2e.studio import LEFT, Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.job import Hold, Job, JobState

ALT, SHIFT_CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


def select(desk: Studio, job: Job) -> None:
    desk.bot.mouseClick(desk.card(desk.jobs[job.id]), LEFT)


def pause_the_queue(desk: Studio) -> None:
    desk.press("prompt_editor", Qt.Key.Key_P, SHIFT_CTRL, focus=True)
    desk.until(lambda: desk.text("status_counts").endswith("paused"))
    assert desk.find("action_pause_queue", QAction).isChecked()


def resume(desk: Studio) -> None:
    desk.until(lambda: "queue is paused" in desk.message)
    desk.click("message_action")
    desk.until(lambda: not desk.find("action_pause_queue", QAction).isChecked())


def test_a_line_that_was_put_in_order_is_sent_in_it(desk: Studio, fair_wiro: Wiro) -> None:
    pause_the_queue(desk)
    one, two, three = (desk.order(f"In line: {name}") for name in ("one", "two", "three"))
    desk.until(lambda: desk.text("status_counts") == "0 running · 3 paused")
    assert fair_wiro.tasks("In line: one") == []
    select(desk, three)
    strip = desk.find("job_strip")
    desk.bot.keyClick(strip, Qt.Key.Key_Right, ALT)
    desk.bot.keyClick(strip, Qt.Key.Key_Right, ALT)
    desk.until(lambda: desk.jobs[three.id].position < desk.jobs[one.id].position)
    assert desk.card(desk.jobs[three.id]).accessibleDescription().startswith("Next in line, The queue is paused")
    select(desk, two)
    desk.bot.keyClick(strip, Qt.Key.Key_Delete)
    desk.until(lambda: desk.jobs[two.id].state is JobState.CANCELLED)
    resume(desk)
    for job in (one, three):
        desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)  # noqa: B023 (waited for at once)
    sent = [task["parameters"]["prompt"] for task in fair_wiro.tasks() if "In line" in task["parameters"]["prompt"]]
    assert sent == ["In line: three", "In line: one"]


def test_a_waiting_job_is_changed_and_what_was_being_written_is_there_again(desk: Studio, fair_wiro: Wiro) -> None:
    pause_the_queue(desk)
    job = desk.order("To be changed")
    desk.type("prompt_editor", "Something else, half written")
    select(desk, job)
    desk.click("edit_button")
    assert desk.value("prompt_editor") == "To be changed"
    desk.until(lambda: desk.jobs[job.id].hold is Hold.USER)
    desk.type("prompt_editor", "Changed, and better")
    desk.press_until_heard(lambda: desk.click("save_edit_button"), desk.desktop.page.compose.edit_saved)
    desk.until(lambda: not desk.find("edit_bar").isVisible())
    assert desk.value("prompt_editor") == "Something else, half written"
    desk.until(lambda: desk.jobs[job.id].hold is Hold.NONE)
    resume(desk)
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    assert fair_wiro.tasks("To be changed") == [] and len(fair_wiro.tasks("Changed, and better")) == 1


def test_orders_are_taken_held_and_taken_back_while_every_call_is_slow(desk: Studio, fair_wiro: Wiro) -> None:
    with desk.slow():
        back = desk.order("Taken back in time")
        select(desk, back)
        desk.bot.keyClick(desk.find("job_strip"), Qt.Key.Key_Delete)
        desk.until(lambda: desk.jobs[back.id].state is JobState.CANCELLED)
        pause_the_queue(desk)
        job = desk.order("Sent once")
        desk.until(lambda: desk.text("status_counts") == "0 running · 1 paused")
        assert desk.jobs[job.id].state is JobState.DRAFTED and fair_wiro.tasks("Sent once") == []
        resume(desk)
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    assert fair_wiro.tasks("Taken back in time") == [] and len(fair_wiro.tasks("Sent once")) == 1


def test_one_job_is_held_while_others_pass(desk: Studio, fair_wiro: Wiro) -> None:
    pause_the_queue(desk)
    held, other = desk.order("Held back"), desk.order("Goes past")
    select(desk, held)
    desk.bot.keyClick(desk.find("job_strip"), Qt.Key.Key_P, ALT)
    desk.until(lambda: desk.jobs[held.id].hold is Hold.USER)
    desk.bot.keyClick(desk.find("job_strip"), Qt.Key.Key_P, SHIFT_CTRL)
    desk.until(lambda: desk.jobs[other.id].state is JobState.DONE)
    assert fair_wiro.tasks("Held back") == []
    assert desk.desktop.page.strip.selected == held.id  # the clip that plays now took nobody from their card
    desk.bot.keyClick(desk.find("job_strip"), Qt.Key.Key_P, ALT)
    desk.until(lambda: desk.jobs[held.id].state is JobState.DONE)
