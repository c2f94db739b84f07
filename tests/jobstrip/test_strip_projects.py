"""The strip shows the current project's jobs; those of the others go on, and are there when one comes back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from veo_desktop.core.job import Hold, Job, JobState
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.theme import Theme


def _job(name: str, project: str, created: float, state: JobState = JobState.DONE) -> Job:
    hold = Hold.SLOT if state is JobState.DRAFTED else Hold.NONE
    return Job(name, state, Request(VEO_3_1, {"prompt": name}), created, sandbox=True, project=project, hold=hold)


@pytest.fixture
def strip(qapp: QApplication, qtbot: QtBot) -> JobStrip:
    strip = JobStrip(Theme(qapp, "dark"))
    qtbot.addWidget(strip)
    strip.resize(900, strip.height())
    strip.show()
    return strip


def _shown(strip: JobStrip) -> list[str]:
    cards = [card for card in strip.findChildren(JobCard) if card.isVisible() and card.job is not None]
    return [card.job.id for card in sorted(cards, key=lambda card: card.x()) if card.job is not None]


def test_only_the_current_projects_jobs_are_shown(strip: JobStrip) -> None:
    strip.update_jobs((_job("a", "", 1), _job("b", "night", 2), _job("c", "", 3)))
    assert _shown(strip) == ["c", "a"]
    strip.set_project("night")
    assert _shown(strip) == ["b"]
    strip.update_jobs((_job("d", "", 4), _job("e", "night", 5)))
    assert _shown(strip) == ["e", "b"]
    strip.set_project("")
    assert _shown(strip) == ["d", "c", "a"]


def test_what_was_selected_in_one_project_is_not_in_the_other(strip: JobStrip, qtbot: QtBot) -> None:
    strip.update_jobs((_job("a", "", 1), _job("b", "night", 2)))
    strip.select("a")
    with qtbot.waitSignal(strip.selected_changed, check_params_cb=lambda job_id: job_id is None):
        strip.set_project("night")
    strip.select("a")
    assert strip.selected is None


def test_the_line_is_one_for_all_projects(strip: JobStrip) -> None:
    waiting = JobState.DRAFTED
    strip.update_jobs((_job("a", "", 1, waiting), _job("b", "night", 2, waiting), _job("c", "", 3, waiting)))
    turn = strip.turn("c")
    assert turn is not None and turn.number == 3
    strip.update_jobs((_job("b", "night", 2, JobState.SUBMITTING),))
    turn = strip.turn("c")
    assert turn is not None and turn.number == 2
    strip.remove_job("a")
    turn = strip.turn("c")
    assert turn is not None and turn.number == 1


def test_a_job_that_goes_while_another_project_is_shown_does_not_come_back(strip: JobStrip) -> None:
    strip.update_jobs((_job("a", "", 1), _job("b", "", 2)))
    strip.set_project("night")
    strip.remove_job("a")
    strip.set_project("")
    assert _shown(strip) == ["b"]
