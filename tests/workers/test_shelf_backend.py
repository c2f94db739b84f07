"""The window's side of the shelf: what is asked is answered by its signal, and the newest search wins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from tests.helpers.ear import answer
from tests.jobs.bench import a_request
from veo_desktop.core.notice import Notice
from veo_desktop.core.order import Order
from veo_desktop.core.projects import Project, Projects
from veo_desktop.core.prompts import PromptsFound
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.recipe_text import RecipeRead
from veo_desktop.core.sets import ReferenceSet
from veo_desktop.workers.engine_host import EngineHost
from veo_desktop.workers.shelf_backend import ShelfBackend


@pytest.fixture
def shelf(host: EngineHost) -> ShelfBackend:
    return ShelfBackend(host)


def _answer(qtbot: QtBot, signal: SignalInstance, ask: Callable[[], None]) -> object:
    return answer(qtbot, signal, ask)[0]


def test_only_the_last_search_is_sure_of_its_answer(qtbot: QtBot, host: EngineHost, shelf: ShelfBackend) -> None:
    orders = tuple(Order(a_request(1, prompt=prompt)) for prompt in ("a fox", "rain"))
    host.ask(lambda works: works.engine.service.generate(orders, True))
    qtbot.waitUntil(lambda: _both_there(qtbot, shelf))
    answers: list[PromptsFound] = []
    shelf.prompts_found.connect(answers.append)
    for typed in ("r", "ra", "f", "fo", "fox"):
        shelf.find_prompts(typed)
    qtbot.waitUntil(lambda: bool(answers) and answers[-1].words == "fox")
    assert [(each.prompt, each.times) for each in answers[-1].prompts] == [("a fox", 1)]
    job = _answer(qtbot, shelf.job_read, lambda: shelf.ask_job(answers[-1].prompts[0].jobs[0]))
    assert getattr(job, "request", None) == orders[0].request
    assert _answer(qtbot, shelf.job_read, lambda: shelf.ask_job("none")) is None


def _both_there(qtbot: QtBot, shelf: ShelfBackend) -> bool:
    found = _answer(qtbot, shelf.prompts_found, lambda: shelf.find_prompts(""))
    return isinstance(found, PromptsFound) and len(found.prompts) == 2


def test_projects_are_changed_in_the_order_they_were_asked(qtbot: QtBot, host: EngineHost, shelf: ShelfBackend) -> None:
    one, two = Project("1", "One"), Project("2", "Two")
    states: list[Projects] = []
    shelf.projects_ready.connect(states.append)

    def change() -> None:
        shelf.keep_project(one)
        shelf.keep_project(two)
        shelf.use_project("2")
        shelf.use_project("1")

    answer(qtbot, host.totals_changed, change)
    qtbot.waitUntil(lambda: len(states) == 4)
    assert [state.current for state in states] == ["", "", "2", "1"] and states[-1].all == (one, two)
    notices: list[Notice] = []
    host.notice.connect(notices.append)
    refused = _answer(qtbot, shelf.projects_ready, lambda: shelf.keep_project(Project("1", "")))
    assert refused == Projects((one, two), "1")
    qtbot.waitUntil(lambda: bool(notices))
    assert "needs a name" in str(notices[0].message)
    assert _answer(qtbot, shelf.projects_ready, lambda: shelf.forget_project("1")) == Projects((two,), "")


def test_sets_and_recipes_are_answered(qtbot: QtBot, shelf: ShelfBackend, tmp_path: Path) -> None:
    mara = ReferenceSet("1", "Mara", "Mara, forty", ())
    assert _answer(qtbot, shelf.sets_ready, lambda: shelf.keep_set(mara)) == (mara,)
    assert _answer(qtbot, shelf.sets_ready, shelf.ask_sets) == (mara,)
    assert _answer(qtbot, shelf.sets_ready, lambda: shelf.forget_set("1")) == ()
    recipe = Recipe(a_request(1))
    read = _answer(qtbot, shelf.recipe_read, lambda: shelf.read_recipe_text(recipe.to_json()))
    assert read == RecipeRead("", recipe)
    none = _answer(qtbot, shelf.recipe_read, lambda: shelf.read_recipe(str(tmp_path / "none.mp4")))
    assert isinstance(none, RecipeRead) and none.recipe is None and none.problem is not None
