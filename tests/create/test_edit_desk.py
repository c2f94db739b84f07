"""Editing holds a job, saving changes it, and it goes on as it did before, whichever answer comes first."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from tests.create.test_compose_edit import THEIRS
from veo_desktop.core.job import Hold, Job, JobState
from veo_desktop.core.order import Order
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.edit_desk import EditDesk
from veo_desktop.ui.create.spend_dialog import SpendDialog
from veo_desktop.ui.create.spend_guard import SpendGuard

WAITING = Job("job", JobState.DRAFTED, Request(VEO_3_1, THEIRS), 1.0, sandbox=True)
CHANGED = WAITING.request.with_values(prompt="Changed")


class Inspector(QObject):
    edit_requested = Signal(object)


class Page(QWidget):
    def __init__(self, compose: ComposePanel) -> None:
        super().__init__(compose)
        self.compose = compose
        self.inspector = Inspector(self)


class Below(QObject):
    """In the backend's place."""

    jobs_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.job = WAITING
        self.asked: list[object] = []

    def show(self, **changes: object) -> None:
        self.job = replace(self.job, **changes)  # type: ignore[arg-type]
        self.jobs_changed.emit((self.job,))

    def pause_job(self, _job_id: str) -> None:
        self.asked.append("pause")

    def retry(self, _job_id: str) -> None:
        self.asked.append("start")

    def edit_job(self, _job_id: str, request: Request, estimate: Decimal | None) -> None:
        self.asked.append((request.value("prompt"), estimate))


@pytest.fixture
def below(qapp: QApplication) -> Below:
    assert qapp
    return Below()


@pytest.fixture
def desk(below: Below, panel: ComposePanel, tmp_path: Path) -> EditDesk:
    panel.prompt.editor.value = "Mine"
    guard = SpendGuard(panel, SettingsFile(tmp_path / "settings.json"), lambda: True)
    return EditDesk(Page(panel), below, lambda _job_id: below.job, guard)  # type: ignore[arg-type]


def test_a_saved_change_goes_down_and_the_job_goes_on(desk: EditDesk, below: Below, panel: ComposePanel) -> None:
    desk.edit("job")
    below.show(hold=Hold.USER)
    panel.edit_saved.emit(Order(CHANGED, Decimal(2)))
    assert below.asked == ["pause", ("Changed", Decimal(2))]
    below.show()  # a picture of before
    assert panel.editing.edit is not None
    below.show(request=CHANGED)
    assert below.asked[-1] == "start"
    assert panel.editing.edit is None and panel.prompt.editor.value == "Mine"


def test_a_change_that_nobody_knows_the_price_of_is_asked_about(
    desk: EditDesk, below: Below, panel: ComposePanel
) -> None:
    desk.edit("job")
    panel.edit_saved.emit(Order(CHANGED))
    question = panel.findChild(SpendDialog)
    assert isinstance(question, SpendDialog) and below.asked == ["pause"]
    question.accept()
    assert below.asked == ["pause", ("Changed", None)]


def test_it_is_not_to_be_sent_half_changed(desk: EditDesk, below: Below, panel: ComposePanel) -> None:
    assert not desk.holds("job")
    desk.edit("job")
    assert desk.holds("job") and not desk.holds("another")
    assert "Save or cancel" in panel.footer.message.text()


def test_what_was_held_by_hand_stays_held(desk: EditDesk, below: Below, panel: ComposePanel) -> None:
    below.show(hold=Hold.USER)
    desk.edit("job")
    panel.edit_saved.emit(Order(CHANGED, Decimal(2)))
    below.show(request=CHANGED)
    assert below.asked == [("Changed", Decimal(2))]
    desk.edit("job")
    panel.footer.edit.back_wanted.emit()
    below.show()
    assert below.asked == [("Changed", Decimal(2))]


def test_an_edit_that_is_given_up_at_once_leaves_no_job_held(desk: EditDesk, below: Below, panel: ComposePanel) -> None:
    desk.edit("job")
    panel.footer.edit.back_wanted.emit()
    assert below.asked == ["pause"]  # not before the pause has come about: the two could overtake each other
    below.show(hold=Hold.USER)
    assert below.asked == ["pause", "start"]
    below.show()
    assert below.asked == ["pause", "start"]


def test_saving_without_a_change_lets_it_go_on(desk: EditDesk, below: Below, panel: ComposePanel) -> None:
    desk.edit("job")
    below.show(hold=Hold.USER)
    panel.edit_saved.emit(Order(WAITING.request))
    assert below.asked == ["pause", "start"] and panel.editing.edit is None


def test_a_job_that_left_meanwhile_is_said_and_the_change_stays(
    desk: EditDesk, below: Below, panel: ComposePanel
) -> None:
    desk.edit("job")
    panel.prompt.editor.value = "Half a change"
    below.show(state=JobState.SUBMITTING)
    assert panel.footer.edit.heading.text() == "This job has left the queue, unchanged."
    assert panel.prompt.editor.value == "Half a change"
    panel.footer.edit.back_wanted.emit()
    assert panel.prompt.editor.value == "Mine" and below.asked == ["pause"]


def test_what_does_not_wait_is_not_edited(desk: EditDesk, below: Below, panel: ComposePanel) -> None:
    below.show(state=JobState.FOLLOWING)
    desk.edit("job")
    assert panel.editing.edit is None and below.asked == []
