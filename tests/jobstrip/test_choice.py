"""A job whose answer got lost and the tasks that it may be: a person chooses, and nothing is sent by it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import NOW, a_job, lost_between_several
from veo_desktop.core.answers import TaskChoice, TaskChoices
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Failure, Job, JobState
from veo_desktop.core.text import text
from veo_desktop.ui.create.choice_desk import ChoiceDesk
from veo_desktop.ui.create.choice_dialog import ChoiceDialog
from veo_desktop.ui.parts.theme import Theme

LEFT = Qt.MouseButton.LeftButton
TWO = TaskChoices(
    "a",
    (
        TaskChoice("2221", NOW, "task_postprocess_end", "A detective <b>lights</b>\na cigarette"),
        TaskChoice("2222", 0.0, "task_start", ""),
    ),
)


class Below(QObject):
    """In the backend's place."""

    jobs_changed = Signal(object)
    choices_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.job: Job = lost_between_several("a")
        self.asked: list[tuple[str, ...]] = []

    def ask_choices(self, job_id: str) -> None:
        self.asked.append(("look", job_id))

    def choose_task(self, job_id: str, task_id: str) -> None:
        self.asked.append(("choose", job_id, task_id))


@pytest.fixture
def below(qapp: QApplication) -> Below:
    assert qapp
    return Below()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, below: Below) -> ChoiceDesk:
    assert theme
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return ChoiceDesk(window, below, lambda _job_id: below.job)  # type: ignore[arg-type]


def dialog_of(desk: ChoiceDesk) -> ChoiceDialog | None:
    page = desk.parent()
    assert isinstance(page, QWidget)
    return next((each for each in page.findChildren(ChoiceDialog) if each.isVisible()), None)


@pytest.fixture
def dialog(desk: ChoiceDesk) -> ChoiceDialog:
    desk.choose("a")
    dialog = dialog_of(desk)
    assert dialog is not None
    return dialog


def button(dialog: ChoiceDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def said(dialog: ChoiceDialog) -> str:
    label = dialog.findChild(QLabel, "choice_words")
    assert label is not None
    return label.text() if label.isVisible() else ""


def rows(dialog: ChoiceDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "choice_list")
    assert found is not None
    return found


def test_while_wiro_is_asked_nothing_can_be_said(dialog: ChoiceDialog, below: Below) -> None:
    assert below.asked == [("look", "a")]
    assert said(dialog).startswith("Asking Wiro")
    assert not button(dialog, "choice_accept").isEnabled() and not button(dialog, "choice_none").isEnabled()


def test_one_is_chosen(qtbot: QtBot, dialog: ChoiceDialog, below: Below) -> None:
    below.choices_ready.emit(TWO)
    view = rows(dialog)
    assert view.item(0).text().endswith("· finished · task 2221\nA detective <b>lights</b> a cigarette")
    assert view.item(1).text() == "time not told · at work · task 2222\nWiro does not show its prompt."
    assert not button(dialog, "choice_accept").isEnabled()
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualItemRect(view.item(1)).center())
    qtbot.mouseClick(button(dialog, "choice_accept"), LEFT)
    assert below.asked[1:] == [("choose", "a", "2222")]


def test_none_of_them(qtbot: QtBot, desk: ChoiceDesk, dialog: ChoiceDialog, below: Below) -> None:
    below.choices_ready.emit(TWO)
    qtbot.mouseClick(button(dialog, "choice_none"), LEFT)
    assert below.asked[1:] == [("choose", "a", "")] and dialog_of(desk) is None


def test_by_keys(qtbot: QtBot, dialog: ChoiceDialog, below: Below) -> None:
    below.choices_ready.emit(TWO)
    qtbot.keyClick(rows(dialog), Qt.Key.Key_End)
    qtbot.keyClick(rows(dialog), Qt.Key.Key_Return)
    assert below.asked[1:] == [("choose", "a", "2222")]


def test_wiro_that_cannot_be_asked_is_said_and_asked_again(qtbot: QtBot, dialog: ChoiceDialog, below: Below) -> None:
    not_sent = Failure(text("Nothing was sent, nothing was charged."), "", Action.RETRY)  # true of this question alone
    below.choices_ready.emit(TaskChoices("a", (), not_sent))
    assert said(dialog).startswith("Wiro cannot be reached now.")
    assert not button(dialog, "choice_none").isEnabled()  # nothing was found out, so nothing can be ruled out
    qtbot.mouseClick(button(dialog, "choice_again"), LEFT)
    assert below.asked == [("look", "a"), ("look", "a")] and said(dialog).startswith("Asking Wiro")


def test_an_empty_answer_is_one_too(dialog: ChoiceDialog, below: Below) -> None:
    below.choices_ready.emit(TaskChoices("a", ()))
    assert said(dialog).startswith("Wiro shows no task any more")
    assert button(dialog, "choice_none").isEnabled() and button(dialog, "choice_again").isVisible()


def test_an_answer_for_another_job_is_not_shown(dialog: ChoiceDialog, below: Below) -> None:
    below.choices_ready.emit(TaskChoices("b", TWO.tasks))
    assert rows(dialog).count() == 0


def test_it_goes_when_the_job_is_settled_meanwhile(desk: ChoiceDesk, dialog: ChoiceDialog, below: Below) -> None:
    assert dialog.isVisible()
    below.job = a_job("a", JobState.ACCEPTED)
    below.jobs_changed.emit((below.job,))
    assert dialog_of(desk) is None and len(below.asked) == 1
