"""Projects in use: which one is current, where its clips go, and what may be changed about them. Any thread; blocks."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from veo_desktop.core import settings
from veo_desktop.core.errors import Action, StorageError, VeoError
from veo_desktop.core.folding import folded
from veo_desktop.core.projects import Project, Projects
from veo_desktop.core.text import Text, text, textn
from veo_desktop.store.library import Library
from veo_desktop.store.projects import ProjectStore
from veo_desktop.store.settings_file import SettingsFile

LONGEST_NAME = 80  # characters
ROOM = 500 * 1024 * 1024  # bytes: with less on the disk nothing is sent, since its clip could not be kept


class ProjectDesk:
    """`library` gives the clips' folder of a path; "" is the usual one."""

    def __init__(self, store: ProjectStore, stored: SettingsFile, library: Callable[[str], Library]) -> None:
        self._store = store
        self._settings = stored
        self._library = library

    def state(self) -> Projects:
        """Every project, and the one in use."""
        return Projects(self._store.all(), self.current())

    def current(self) -> str:
        """The id of the project in use: new jobs belong to it."""
        chosen = self._settings.get(settings.PROJECT)
        return chosen if chosen and self._store.get(chosen) is not None else ""

    def use(self, project_id: str) -> None:
        """Work in this project from now on. Jobs of others go on."""
        self._settings.set(settings.PROJECT, project_id)

    def library(self, project_id: str) -> Library:
        """Where the clips of a project go."""
        project = self._store.get(project_id) if project_id else None
        return self._library(project.folder if project is not None else "")

    def named(self, name: str) -> str:
        """The id of the project of this name, made where there is none; "" for no name."""
        wanted = " ".join(name.split())[:LONGEST_NAME]
        if not wanted:
            return ""
        there = next((each for each in self._store.all() if folded(each.name) == folded(wanted)), None)
        if there is not None:
            return there.id
        made = Project(uuid.uuid4().hex, wanted)
        self._store.keep(made)
        return made.id

    def check(self, project_id: str) -> None:
        """Raise StorageError when the project's folder takes no clip."""
        library = self.library(project_id)
        try:
            library.check(ROOM)
        except StorageError as error:
            if library.root != self._library("").root:
                error.action = Action.NONE  # another folder is chosen with the project, not in the settings
            raise

    def libraries(self) -> tuple[Library, ...]:
        """Every folder that clips go to, each once."""
        folders = {"": None} | {project.folder: None for project in self._store.all()}
        return tuple({library.root: library for library in map(self._library, folders)}.values())

    def keep(self, project: Project) -> None:
        """Add or change a project. A folder that it did not have before is made.

        Raises VeoError for a project without a name, StorageError for a folder that does not serve; nothing changes
        then.
        """
        name = " ".join(project.name.split())[:LONGEST_NAME]
        if not name or not project.id:
            raise VeoError(text("A project needs a name. Nothing was changed."))
        former = self._store.get(project.id)
        if project.folder and (former is None or former.folder != project.folder):
            self._library(project.folder).create()
        self._store.keep(replace(project, name=name))

    def forget(self, project_id: str) -> None:
        """Drop a project that has no jobs; its folder stays as it is. Raises VeoError when it has some."""
        project = self._store.get(project_id)
        if project is None:
            return
        if jobs := self._store.forget(project_id):
            raise VeoError(_has_jobs(project.name, jobs))
        if self._settings.get(settings.PROJECT) == project_id:
            self.use("")


def _has_jobs(name: str, jobs: int) -> Text:
    return textn(
        "The project “{name}” has one job, so it stays: its clip would be lost to sight.",
        "The project “{name}” has {n} jobs, so it stays: their clips would be lost to sight.",
        jobs,
        name=name,
    )
