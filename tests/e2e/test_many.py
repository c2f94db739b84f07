"""The real window makes many clips of one matrix, and a final of one of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from veo_desktop.core.job import JobState
from veo_desktop.core.order import Relation


def _chip(studio: Studio, setting: str, value: str) -> None:
    chip = studio.find(f"matrix_{setting}").findChild(QPushButton, f"option_{value}")
    assert isinstance(chip, QPushButton)
    studio.click(chip)


def test_a_matrix_is_made_and_one_of_its_clips_finished(open_studio: Open) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=50.0).online()
    studio.type("prompt_editor", "A {what} in the rain")
    studio.choose(duration_input="4", resolution_input="720p", audio_input="false")
    studio.trigger("action_matrix")
    studio.until(lambda: studio.find("matrix_dialog").isVisible())
    words = studio.find("matrix_words_what")
    words.setFocus()
    studio.bot.keyClicks(words, "boat")
    studio.bot.keyClick(words, Qt.Key.Key_Return)
    studio.bot.keyClicks(words, "kite")
    _chip(studio, "aspectRatio", "9:16")
    studio.until(lambda: studio.text("jobs_bill").startswith("4 clips · $"))
    assert studio.jobs == {}
    studio.click("jobs_generate")
    studio.until(lambda: len(studio.jobs) == 4)
    made = {(job.request.value("prompt"), job.request.value("aspectRatio")) for job in studio.jobs.values()}
    assert made == {(f"A {what} in the rain", ratio) for what in ("boat", "kite") for ratio in ("16:9", "9:16")}
    assert len({job.request.value("seed") for job in studio.jobs.values()}) == 1
    assert all(job.estimate is not None for job in studio.jobs.values())

    draft = next(iter(studio.jobs))
    studio.until(lambda: studio.jobs[draft].state is JobState.DONE)
    studio.come_back()
    strip = studio.desktop.page.strip
    strip.select(draft)
    studio.click("final_button")
    studio.until(lambda: studio.find("final_dialog").isVisible())
    studio.click("final_accept")
    studio.until(lambda: len(studio.jobs) == 5)
    final = studio.job
    assert (final.parent, final.relation) == (draft, Relation.FINAL)
    assert final.request.value("resolution") == "1080p"
    assert final.request.value("seed") == studio.jobs[draft].request.value("seed")
    studio.come_back()
    strip.select(draft)
    studio.until(lambda: _link(studio).startswith("Draft of"))
    studio.click(studio.find("final_link", QPushButton))
    assert strip.selected == final.id
    studio.until(lambda: _link(studio).startswith("Final of"))


def _link(studio: Studio) -> str:
    found = [each for each in studio.find("inspector").findChildren(QWidget, "final_link") if each.isVisible()]
    return found[0].accessibleName() if found else ""
