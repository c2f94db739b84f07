"""Tasks that were run elsewhere are found, chosen and fetched in the window, as a person does it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTreeView

from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from tests.jobstrip.jobs import lost_between_several
from veo_desktop.core.connection import Line


def _open(studio: Studio) -> None:
    studio.trigger("action_find_tasks")
    studio.until(lambda: studio.is_there("adopt_dialog"))


def _rows(studio: Studio) -> list[list[str]]:
    """What the list shows, row by row."""
    model = studio.find("adopt_list", QTreeView).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _row(studio: Studio, prompt: str) -> list[str]:
    return next(row for row in _rows(studio) if row[0] == prompt)


def _has(studio: Studio, prompt: str) -> bool:
    return any(row[0] == prompt for row in _rows(studio))


def _check(studio: Studio, prompt: str) -> None:
    """Click the box of the task with this prompt."""
    view = studio.find("adopt_list", QTreeView)
    model = view.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == prompt)
    index = model.index(row, 0)
    view.scrollTo(index)
    place = view.visualRect(index)
    studio.click(view.viewport(), QPoint(place.left() + 14, place.center().y()))


def _state(studio: Studio) -> str:
    label = studio.find("adopt_state", QLabel)
    return label.text() if label.isVisible() else ""


def test_clips_made_on_another_computer_come_home(desk: Studio, wiro: Wiro) -> None:
    prompts = ["Made elsewhere, one", "Made elsewhere, two", "Left where it is"]
    for prompt in prompts:
        wiro.run_elsewhere(prompt)
    desk.until(lambda: all(wiro.tasks(prompt)[0]["billed"] for prompt in prompts))
    _open(desk)
    desk.until(lambda: _has(desk, prompts[0]))
    _, model, _, cost, state = _row(desk, prompts[0])
    assert (model, cost, state) == ("Veo 3.1 Standard", "$0.80", "Clip is there")
    assert not desk.find("adopt_fetch_button").isEnabled()
    for prompt in prompts[:2]:
        _check(desk, prompt)
    assert desk.text("adopt_fetch_button") == "Fetch 2"
    assert desk.text("adopt_line") == "2 chosen · $1.60 was charged for them"
    desk.click("adopt_fetch_button")
    desk.until(lambda: sum(job.clip is not None for job in desk.jobs.values()) == 2)
    desk.until(lambda: desk.text("adopt_line").startswith("2 clips are on their way"))
    assert _has(desk, prompts[2]) and not _has(desk, prompts[0])
    assert sorted(job.request.value("prompt") for job in desk.jobs.values()) == prompts[:2]
    assert len(desk.clips()) == 2
    assert [len(wiro.tasks(prompt)) for prompt in prompts] == [1, 1, 1]


def test_rows_are_chosen_by_keyboard(desk: Studio, wiro: Wiro) -> None:
    wiro.run_elsewhere("By keyboard")
    _open(desk)
    desk.until(lambda: _has(desk, "By keyboard"))
    view = desk.find("adopt_list", QTreeView)
    row = [row[0] for row in _rows(desk)].index("By keyboard")
    view.setCurrentIndex(view.model().index(row, 3))
    desk.press("adopt_list", Qt.Key.Key_Space, focus=True)
    assert desk.text("adopt_fetch_button") == "Fetch 1"
    desk.press("adopt_list", Qt.Key.Key_Space)
    assert desk.text("adopt_fetch_button") == "Fetch"


def test_offline_is_said_and_another_look_finds_them(desk: Studio, fair_wiro: Wiro) -> None:
    fair_wiro.run_elsewhere("While the line was down")
    fair_wiro.fault(call="Task/List", kind="reset")
    _open(desk)
    desk.until(lambda: "Wiro" in _state(desk) and not desk.find("adopt_more_button").isEnabled())
    desk.click("adopt_again_button")
    desk.until(lambda: _has(desk, "While the line was down"))


def test_a_server_that_says_nothing_blocks_nothing(desk: Studio, fair_wiro: Wiro) -> None:
    fair_wiro.fault(call="Task/List", kind="stall", times=0)
    _open(desk)
    desk.until(lambda: _state(desk) == "Looking through your tasks…")
    desk.click("adopt_close_button")
    desk.until(lambda: not desk.is_there("adopt_dialog"))
    fair_wiro.forget_faults()
    fair_wiro.run_elsewhere("After the silence")
    _open(desk)
    desk.until(lambda: _has(desk, "After the silence"))


def test_in_the_sandbox_there_is_nothing_to_fetch(sandboxed: Studio) -> None:
    _open(sandboxed)
    sandboxed.until(lambda: _state(sandboxed).startswith("Nothing to fetch"))
    assert "Tasks in the sandbox that are not in this library" in sandboxed.shown_in("adopt_dialog")


def test_without_an_account_it_leads_to_the_settings(open_studio: Open, wiro: Wiro) -> None:
    studio = open_studio(sandbox=False, api_url=wiro.api_url, socket_url=wiro.socket_url)
    studio.until(lambda: studio.line is not None and studio.line.line is Line.NO_ACCOUNT)
    _open(studio)
    studio.until(lambda: _state(studio).startswith("No Wiro account is in use"))
    studio.click(studio.find("adopt_action_button", QPushButton))
    studio.until(lambda: studio.is_there("settings_dialog"))


def test_another_account_is_looked_through_anew(desk: Studio, wiro: Wiro) -> None:
    wiro.run_elsewhere("Of the first account")
    _open(desk)
    desk.until(lambda: _has(desk, "Of the first account"))
    desk.desktop.backend.use_sandbox()
    desk.until(lambda: _state(desk).startswith("Nothing to fetch"))


def test_a_person_is_asked_which_task_a_job_is_whose_answer_got_lost(sandboxed: Studio) -> None:
    lost = replace(lost_between_several(), sandbox=True)
    sandboxed.desktop.backend.ask(lambda works: works.board.put(lost))
    sandboxed.until(lambda: lost.id in sandboxed.jobs)
    sandboxed.click(sandboxed.card(lost))
    sandboxed.click("inspector_action")
    sandboxed.until(lambda: sandboxed.is_there("choice_dialog"))
    sandboxed.press("choice_dialog", Qt.Key.Key_Escape)
    sandboxed.until(lambda: not sandboxed.is_there("choice_dialog"))
