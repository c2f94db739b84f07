"""A clip goes on: its frame becomes the next one's first, with its recipe, and each leads to the other."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QToolButton

from tests.e2e.conftest import Open
from tests.e2e.studio import SHORTEST
from veo_desktop.core.job import JobState
from veo_desktop.core.order import Relation
from veo_desktop.core.request import FIRST_FRAME
from veo_desktop.ui.player.player import Player


def test_a_clip_is_continued_from_the_frame_on_the_screen(open_studio: Open) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=50.0).online()
    studio.choose(**SHORTEST)
    first = studio.order("A paper boat under a bridge")
    studio.until(lambda: studio.jobs[first.id].state is JobState.DONE)
    player, compose = studio.desktop.page.player, studio.desktop.page.compose
    studio.until(lambda: player.current_frame >= 0)
    player.pause()
    studio.type("prompt_editor", "Something else altogether")
    studio.trigger("action_continue_from_frame")
    studio.until(lambda: compose.request().image(FIRST_FRAME) is not None)
    studio.until(lambda: not compose.frames.inputs[FIRST_FRAME].busy)
    assert compose.request().value("prompt") == "A paper boat under a bridge"
    assert compose.request().value("seed") != first.request.value("seed")
    studio.come_back()
    compose.generate()
    studio.until(lambda: len(studio.jobs) == 2)
    following = studio.job
    assert (following.parent, following.relation) == (first.id, Relation.CONTINUED)
    strip = studio.desktop.page.strip
    studio.come_back()
    strip.select(following.id)
    studio.until(lambda: studio.find("final_link", QPushButton).text().startswith("Continues A paper boat"))
    studio.click(studio.find("final_link", QPushButton))
    assert strip.selected == first.id
    studio.type("prompt_editor", "Something else again")
    studio.trigger("action_cull")  # and out of culling mode, which ends with it
    studio.until(lambda: studio.is_there("culling"))
    (front,) = [each for each in studio.find("culling").findChildren(Player) if each.isEnabled()]
    studio.until(lambda: front.current_frame >= 0)
    studio.click(front.findChild(QToolButton, "continue_button"))
    studio.until(lambda: not studio.is_there("culling"))
    studio.until(lambda: compose.request().image(FIRST_FRAME) is not None)
    assert compose.request().value("prompt") == "A paper boat under a bridge"
