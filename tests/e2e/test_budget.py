"""Money in the real window: a ceiling that stops and is raised, a click that is asked about first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.e2e.studio import SHORTEST, Studio
from veo_desktop.core.job import Hold, JobState


def _set_amount(desk: Studio, name: str, amount: str) -> None:
    desk.type(name, amount)
    desk.press(name, Qt.Key.Key_Return)


def test_a_ceiling_stops_the_next_clip_until_it_is_raised(desk: Studio) -> None:
    desk.click("status_spent")
    _set_amount(desk, "day_limit_input", "1")
    desk.click("close_settings_button")
    desk.come_back()
    first = desk.order("A lighthouse in fog")  # $0.80
    desk.until(lambda: desk.jobs[first.id].state is JobState.DONE)
    desk.until(lambda: desk.text("status_spent") == "Today $0.80 of $1.00")

    second = desk.order("A lighthouse at dawn")
    desk.until(lambda: desk.jobs[second.id].hold is Hold.BUDGET)
    desk.until(lambda: "Today's budget of $1.00 has no room" in desk.message)
    assert "$0.80 spent" in desk.message and "not charged" in desk.message
    assert desk.card(second).accessibleDescription().count("Today's budget is used up") == 1

    desk.click("message_action")
    desk.until(lambda: desk.is_there("settings_dialog"))
    desk.until(lambda: QApplication.focusWidget() is desk.find("day_limit_input"))
    desk.bot.keyClicks(desk.find("day_limit_input"), "2")  # over what is selected there
    desk.press("day_limit_input", Qt.Key.Key_Return)
    desk.until(lambda: desk.jobs[second.id].state is JobState.DONE)
    desk.until(lambda: desk.text("status_spent") == "Today $1.60 of $2.00")
    desk.until(lambda: desk.message == "")


def test_a_click_that_costs_much_is_asked_about_first(desk: Studio) -> None:
    desk.click("status_spent")
    _set_amount(desk, "warn_above_input", "1")
    desk.click("close_settings_button")
    desk.come_back()
    desk.type("prompt_editor", "A tram in the snow")
    desk.choose(**SHORTEST)
    desk.press("takes_input", Qt.Key.Key_Up, focus=True)
    desk.price()
    desk.generate()
    desk.until(lambda: desk.is_there("spend_dialog"))
    assert desk.text("spend_title") == "This costs about $1.60 for 2 clips"
    desk.press("spend_dialog", Qt.Key.Key_Escape)
    desk.until(lambda: not desk.is_there("spend_dialog"))
    assert not desk.jobs
    desk.come_back()
    desk.press_until_heard(lambda: desk.click("generate_button"), desk.desktop.page.compose.generate_requested)
    desk.until(lambda: desk.is_there("spend_dialog"))
    desk.click("spend_accept")
    desk.until(lambda: len(desk.jobs) == 2)
    desk.until(lambda: all(job.state is JobState.DONE for job in desk.jobs.values()))


def test_making_it_again_is_asked_about_like_the_first_time(desk: Studio) -> None:
    clip = desk.order("A kite over dunes")
    desk.until(lambda: desk.jobs[clip.id].state is JobState.DONE)
    desk.click("status_spent")
    _set_amount(desk, "warn_above_input", "0.50")
    desk.click("close_settings_button")
    desk.come_back()
    desk.desktop.page.strip.retry_requested.emit(clip.id)  # the card's menu: "Make again with these settings"
    desk.until(lambda: desk.is_there("spend_dialog"))
    assert len(desk.jobs) == 1
    desk.click("spend_accept")
    desk.until(lambda: len(desk.jobs) == 2 and desk.job.state is JobState.DONE)
