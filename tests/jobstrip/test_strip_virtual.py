"""The strip makes as many card widgets as fit its window, whatever the number of jobs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import NOW, a_job, generating, many
from veo_desktop.ui.create.card_rail import STEP
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.theme import Theme

WIDTH = 1000
FIT = WIDTH // STEP + 2  # one cut at each side


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> JobStrip:
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(WIDTH, strip.height())
    strip.show()
    return strip


def shown_ids(strip: JobStrip) -> list[str]:
    cards = [card for card in strip.findChildren(JobCard) if card.isVisible() and card.job is not None]
    return [card.job.id for card in sorted(cards, key=lambda card: card.x()) if card.job is not None]


def test_ten_thousand_jobs_make_no_more_cards_than_fit(strip: JobStrip) -> None:
    strip.update_jobs(many(10_000))
    bar = strip.horizontalScrollBar()
    for place in range(0, bar.maximum(), bar.maximum() // 50):
        bar.setValue(place)
    bar.setValue(bar.maximum())
    assert strip.count == 10_000
    assert len(strip.findChildren(JobCard)) <= FIT
    assert shown_ids(strip)[-1] == "j0"


def test_the_newest_is_first(strip: JobStrip) -> None:
    strip.update_jobs((a_job("old", created=NOW), a_job("new", created=NOW + 9), a_job("mid", created=NOW + 5)))
    assert shown_ids(strip) == ["new", "mid", "old"]


def test_takes_of_one_click_stand_in_the_order_they_came(strip: JobStrip) -> None:
    strip.update_jobs((a_job("take 1"), a_job("take 2"), a_job("take 3")))
    assert shown_ids(strip) == ["take 3", "take 2", "take 1"]


def test_an_update_reaches_its_card_and_keeps_its_place(strip: JobStrip) -> None:
    strip.update_jobs(many(5))
    before = shown_ids(strip)
    strip.update_jobs((generating("j0", created=NOW),))
    assert shown_ids(strip) == before
    card = next(card for card in strip.findChildren(JobCard) if card.job is not None and card.job.id == "j0")
    assert "Generating" in card.accessibleDescription()


def test_a_card_that_comes_into_sight_shows_the_newest_state(strip: JobStrip) -> None:
    strip.update_jobs(many(200))
    strip.update_jobs((generating("j0", created=NOW),))
    strip.select("j0")
    card = next(card for card in strip.findChildren(JobCard) if card.job is not None and card.job.id == "j0")
    assert "Generating" in card.accessibleDescription()


def test_jobs_that_come_in_push_nothing_about_where_one_has_scrolled_to(strip: JobStrip) -> None:
    strip.update_jobs(many(100))
    strip.horizontalScrollBar().setValue(20 * STEP)
    before = shown_ids(strip)
    strip.update_jobs((a_job("fresh", created=NOW + 1000),))
    assert shown_ids(strip) == before
    strip.horizontalScrollBar().setValue(0)
    assert shown_ids(strip)[0] == "fresh"


def test_removing_selects_the_neighbour(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs(many(3))
    strip.select("j1")
    with qtbot.waitSignal(strip.selected_changed) as caught:
        strip.remove_job("j1")
    assert caught.args == ["j0"]
    assert shown_ids(strip) == ["j2", "j0"]
    strip.remove_job("never was")
    strip.remove_job("j0")
    strip.remove_job("j2")
    assert strip.selected is None and shown_ids(strip) == []


def test_a_job_taken_off_far_left_moves_nothing(strip: JobStrip) -> None:
    strip.update_jobs(many(100))
    strip.horizontalScrollBar().setValue(20 * STEP)
    before = shown_ids(strip)
    strip.remove_job("j99")
    assert shown_ids(strip) == before
