"""The line of waiting jobs: their order on the strip, and what each card says of its turn."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import NOW, a_job, done, generating
from veo_desktop.core.job import Hold, JobState
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> JobStrip:
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(1400, strip.height())
    strip.show()
    return strip


def cards(strip: JobStrip) -> list[JobCard]:
    shown = [card for card in strip.findChildren(JobCard) if card.isVisible() and card.job is not None]
    return sorted(shown, key=lambda card: card.x())


def ids(strip: JobStrip) -> str:
    return " ".join(card.job.id for card in cards(strip) if card.job is not None)


def said(strip: JobStrip) -> list[str]:
    return [card.accessibleDescription() for card in cards(strip)]


def test_what_waits_stands_left_of_what_was_sent_and_the_next_one_beside_it(strip: JobStrip) -> None:
    strip.update_jobs(
        (
            a_job("held since long", position=NOW - 9000, hold=Hold.USER),
            done("clip", position=NOW),
            a_job("b", position=NOW + 2),
            generating("runs", position=NOW + 1),
            a_job("c", position=NOW + 3),
        )
    )
    assert ids(strip) == "c b held since long runs clip"
    assert said(strip)[:3] == [
        "No. 2 in line, Waiting to be sent",
        "Next in line, Waiting to be sent",
        "Paused, Held until you start it",
    ]


def test_a_job_that_is_sent_stays_where_it_stood(strip: JobStrip) -> None:
    strip.update_jobs((done("clip", position=NOW), *(a_job(name, position=NOW + n) for n, name in enumerate("abc", 1))))
    strip.update_jobs((a_job("c", position=NOW + 0.5),))
    assert ids(strip) == "b a c clip"
    for name in "cab":  # in the order of the line
        strip.update_jobs((a_job(name, JobState.SUBMITTING, position=NOW),))
        strip.update_jobs((generating(name, position=NOW),))
        assert ids(strip) == "b a c clip"


def test_a_job_that_found_no_slot_is_the_next_one_again(strip: JobStrip) -> None:
    strip.update_jobs(tuple(a_job(name, position=NOW + n) for n, name in enumerate("ab")))
    strip.update_jobs((a_job("a", JobState.SUBMITTING, position=NOW),))
    strip.update_jobs((a_job("a", hold=Hold.SLOT, position=NOW),))
    assert ids(strip) == "b a"
    assert said(strip) == ["No. 2 in line, Waiting to be sent", "Next in line, Waiting for a slot"]


def test_each_account_has_a_line_of_its_own(strip: JobStrip) -> None:
    strip.update_jobs((a_job("mine", position=NOW), a_job("practice", position=NOW + 1, sandbox=True)))
    assert [words.split(",")[0] for words in said(strip)] == ["Next in line", "Next in line"]


def test_a_paused_queue_is_said_on_every_card_that_waits_in_it(strip: JobStrip) -> None:
    strip.update_jobs((a_job("a", position=NOW), a_job("held", position=NOW + 1, hold=Hold.USER)))
    strip.set_queue_paused(True)
    assert said(strip) == ["Paused, Held until you start it", "Next in line, The queue is paused"]
    strip.set_queue_paused(False)
    assert said(strip)[1] == "Next in line, Waiting to be sent"
