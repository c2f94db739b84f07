"""The window's side of the shelf: prompts used before, reference sets, projects, recipes.

A QObject of the UI thread. What is asked runs in its order on the engine's thread for searches, files on the pool for
files; each answer comes as the signal that is named.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped
from veo_desktop.workers.engine_host import EngineHost, Pool, Works

if TYPE_CHECKING:  # a start does without them
    from veo_desktop.core.projects import Project
    from veo_desktop.core.sets import ReferenceSet


class ShelfBackend(QObject):
    """Signals carry: PromptsFound, a tuple of ReferenceSet, Projects, RecipeRead, and a Job or None."""

    prompts_found = Signal(object)
    sets_ready = Signal(object)
    projects_ready = Signal(object)
    recipe_read = Signal(object)
    job_read = Signal(object)

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host
        self._search = CancelToken()

    def find_prompts(self, words: str, limit: int = 50) -> None:
        """The prompts that have `words`, the last used first; answered by `prompts_found`.

        A search that goes on is given up without an answer, so that typing is never behind.
        """
        self._search.cancel()
        self._search = search = CancelToken()

        def run(works: Works) -> None:
            try:
                found = works.shelf.prompts.find(words, limit, search)
            except Stopped:
                return
            if not search.cancelled:
                self.prompts_found.emit(found)

        self._host.ask(run, Pool.READER)

    def ask_job(self, job_id: str) -> None:
        """A job that may not be on the strip any more, None where there is none; answered by `job_read`."""

        def run(works: Works) -> None:
            record = works.engine.ledger.record(job_id)
            self.job_read.emit(None if record is None else record.job)

        self._host.ask(run, Pool.READER)

    def ask_sets(self) -> None:
        """Answered by `sets_ready`."""
        self._change_sets(lambda _works: None)

    def keep_set(self, kept: ReferenceSet) -> None:
        """Add the set, or change the one with its id; answered by `sets_ready`."""
        self._change_sets(lambda works: works.shelf.sets.keep(kept))

    def forget_set(self, set_id: str) -> None:
        """Answered by `sets_ready`; `keep_set` brings it back."""
        self._change_sets(lambda works: works.shelf.sets.forget(set_id))

    def ask_projects(self) -> None:
        """Answered by `projects_ready`."""
        self._change_projects(lambda _works: None)

    def keep_project(self, project: Project) -> None:
        """Add the project, or change the one with its id; answered by `projects_ready`, by `notice` too if refused."""
        self._change_projects(lambda works: works.shelf.projects.keep(project))

    def forget_project(self, project_id: str) -> None:
        """Drop a project without jobs; answered by `projects_ready`, by the host's `notice` too when it has some."""
        self._change_projects(lambda works: works.shelf.projects.forget(project_id))

    def use_project(self, project_id: str) -> None:
        """New jobs belong to this project; answered by `projects_ready`, and by the host's `totals_changed`."""

        def use(works: Works) -> None:
            works.shelf.projects.use(project_id)
            self._host.send_totals(works)

        self._change_projects(use)

    def read_recipe(self, path: str) -> None:
        """The recipe that a clip's file carries; answered by `recipe_read`."""
        self._host.ask(lambda works: self.recipe_read.emit(works.shelf.recipes.of_clip(path)), Pool.FILES)

    def read_recipe_text(self, pasted: str) -> None:
        """The recipe in a text, with the images that are kept here; answered by `recipe_read`, its path ""."""
        self._host.ask(lambda works: self.recipe_read.emit(works.shelf.recipes.of_text(pasted)), Pool.READER)

    def _change_sets(self, change: Callable[[Works], None]) -> None:
        def run(works: Works) -> None:
            try:
                change(works)
            finally:  # refused: the window shows again what is kept
                self.sets_ready.emit(works.shelf.sets.all())

        self._host.ask(run, Pool.READER)

    def _change_projects(self, change: Callable[[Works], None]) -> None:
        def run(works: Works) -> None:
            try:
                change(works)
            finally:
                self.projects_ready.emit(works.shelf.projects.state())

        self._host.ask(run, Pool.READER)
