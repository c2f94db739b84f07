"""A shelf in the place of the real one: it notes what it is asked, and tests give the answers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.projects import Project, Projects
from veo_desktop.core.sets import ReferenceSet


class FakeShelf(QObject):
    """Keeps sets and projects in memory and answers at once."""

    prompts_found = Signal(object)
    sets_ready = Signal(object)
    projects_ready = Signal(object)
    recipe_read = Signal(object)
    job_read = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []
        self.sets: dict[str, ReferenceSet] = {}
        self.projects: dict[str, Project] = {}
        self.current = ""

    def find_prompts(self, words: str, limit: int = 50) -> None:
        self.asked.append(("prompts", (words, limit)))

    def ask_job(self, job_id: str) -> None:
        self.asked.append(("job", job_id))

    def ask_sets(self) -> None:
        self.sets_ready.emit(tuple(self.sets.values()))

    def keep_set(self, kept: ReferenceSet) -> None:
        self.sets[kept.id] = kept
        self.ask_sets()

    def forget_set(self, set_id: str) -> None:
        del self.sets[set_id]
        self.ask_sets()

    def ask_projects(self) -> None:
        self.projects_ready.emit(Projects(tuple(self.projects.values()), self.current))

    def keep_project(self, project: Project) -> None:
        self.projects[project.id] = project
        self.ask_projects()

    def use_project(self, project_id: str) -> None:
        self.current = project_id
        self.ask_projects()

    def read_recipe(self, path: str) -> None:
        self.asked.append(("clip", path))

    def read_recipe_text(self, pasted: str) -> None:
        self.asked.append(("text", pasted))
