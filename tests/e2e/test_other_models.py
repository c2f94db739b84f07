"""Another model than Veo: found by its name, filled in by its own form, priced, made, and its settings used again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.job import JobState
from veo_desktop.core.request import VEO_3_1

STORY = "sandbox/storyteller"


def _use_story(desk: Studio) -> None:
    desk.desktop.page.compose.header.picker_wanted.emit()  # the menu's entry; a menu holds the test up
    desk.until(lambda: desk.find("model_list", QListWidget).count() > 0)
    desk.type("model_search", "storyteller")
    desk.until(lambda: desk.find("model_list", QListWidget).count() == 1)
    desk.press("model_search", Qt.Key.Key_Return)
    desk.come_back()
    desk.until(lambda: "motion" in desk.desktop.page.compose.settings.fields)


def test_a_model_that_the_program_does_not_know_makes_a_clip(desk: Studio, wiro: Wiro) -> None:
    desk.type("prompt_editor", "A tale of two foxes")
    _use_story(desk)
    assert desk.value("prompt_editor") == "A tale of two foxes"
    desk.type("motion_input_figure", "0.25")
    desk.find("duration_input").setProperty("value", "2")
    desk.until(lambda: desk.price() == "$0.04")
    job = desk.send()
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    assert job.request.model == STORY and desk.jobs[job.id].estimate == desk.jobs[job.id].cost
    (task,) = wiro.tasks("A tale of two foxes")
    assert (task["parameters"]["motion"], task["parameters"]["mood"]) == ("0.25", "calm")


def test_the_settings_of_a_job_of_another_model_bring_the_model(desk: Studio) -> None:
    desk.type("prompt_editor", "A tale")
    _use_story(desk)
    desk.type("motion_input_figure", "0.25")
    desk.find("duration_input").setProperty("value", "2")
    desk.price()
    job = desk.send()
    desk.until(lambda: desk.jobs[job.id].state is JobState.DONE)
    compose = desk.desktop.page.compose
    compose.use_model(VEO_3_1)
    desk.type("prompt_editor", "Something else")
    assert "motion" not in compose.settings.fields
    desk.press("job_strip", Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, focus=True)
    desk.until(lambda: compose.model == STORY and desk.value("motion_input") == "0.25")
    assert desk.value("prompt_editor") == "A tale"
    desk.press("prompt_editor", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, focus=True)
    assert (compose.model, desk.value("prompt_editor")) == (VEO_3_1, "Something else")
