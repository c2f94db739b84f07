"""Switches from project to project, makes and changes them. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from veo_desktop.core import settings
from veo_desktop.core.folding import folded
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.projects import Project, Projects
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.project_drafts import ProjectDrafts, settings_only
from veo_desktop.ui.create.project_switcher import ProjectMenu, ProjectSwitcher, project_name
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.shelf_backend import ShelfBackend

if TYPE_CHECKING:  # the start does without them
    from veo_desktop.core.answers import FolderState
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.ui.create.project_dialog import ProjectDialog


class ProjectDesk(QObject):
    """The window follows what the shelf says is the current project: its jobs, its draft, its name."""

    def __init__(
        self,
        window: MainWindow,
        page: CreatePage,
        theme: Theme,
        preferences: Preferences,
        backend: Backend,
        shelf: ShelfBackend,
        create: CreateDesk,
        usual_folder: str,
    ) -> None:
        """`usual_folder` is where the clips of a project without a folder of its own go."""
        super().__init__(window)
        self._window, self._page, self._theme = window, page, theme
        self._backend, self._shelf, self._create = backend, shelf, create
        self._preferences = preferences
        self._usual_folder = usual_folder
        self._drafts = ProjectDrafts(preferences)
        self._projects = Projects((), preferences.get(settings.PROJECT))
        self._live: dict[str, Job] = {}
        self._wanted = ""  # a new project, to be used once it is kept
        self._dialog: ProjectDialog | None = None
        self._menu = ProjectMenu(window)
        self._switcher = ProjectSwitcher(theme, self._menu, window.menuBar())
        window.menuBar().setCornerWidget(self._switcher, Qt.Corner.TopRightCorner)
        self.switch = self._action("switch_project", tr("Switch project…"), "Ctrl+P")
        self.new = self._action("new_project_menu", tr("New project…"), "")
        page.strip.set_project(self._projects.current)
        self._wire()
        self._show()
        shelf.ask_projects()

    def elsewhere(self, project: str) -> str:
        """The name of a project that is not the current one; "" for that."""
        return "" if project == self._projects.current else project_name(self._projects, project)

    def _wire(self) -> None:
        self.switch.triggered.connect(self._switcher.open_list)
        self.new.triggered.connect(self._make_new)
        self._menu.new_wanted.connect(self._make_new)
        self._menu.edit_wanted.connect(self.change)
        self._menu.delete_wanted.connect(self._ask_delete)
        self._menu.use_wanted.connect(self._shelf.use_project)
        self._shelf.projects_ready.connect(self._on_projects)
        self._backend.jobs_changed.connect(self._on_jobs)
        self._backend.jobs_gone.connect(self._on_gone)
        self._backend.folder_checked.connect(self._on_folder)

    @Slot(object)
    def _on_projects(self, projects: Projects) -> None:
        before, self._projects = self._projects.current, projects
        if projects.current != before:
            self._leave(before)
        self._show()
        if self._wanted and projects.get(self._wanted) is not None:
            wanted, self._wanted = self._wanted, ""
            self._shelf.use_project(wanted)

    def _leave(self, before: str) -> None:
        """What was in the panel waits for the project that was left; the current one's comes back."""
        compose, current = self._page.compose, self._projects.project
        self._drafts.put(before, compose.draft())
        begins_with = current.defaults if current is not None else ""
        compose.begin_anew(self._drafts.take(self._projects.current) or begins_with)
        self._preferences.set(settings.DRAFT, compose.draft())
        self._page.strip.set_project(self._projects.current)
        self._create.close_clip()

    def _show(self) -> None:
        self._menu.show_projects(self._projects)
        self._switcher.show_projects(self._projects)
        current = self._projects.project
        self._window.show_project(current.name if current is not None else "")
        self._count()

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            if job.state.ended:
                self._live.pop(job.id, None)
            else:
                self._live[job.id] = job
        self._count()

    @Slot(object)
    def _on_gone(self, job_ids: tuple[str, ...]) -> None:
        for job_id in job_ids:
            self._live.pop(job_id, None)
        self._count()

    def _count(self) -> None:
        others = [job.state for job in self._live.values() if job.project != self._projects.current]
        waiting = sum(state is JobState.DRAFTED for state in others)
        self._switcher.show_elsewhere(len(others) - waiting, waiting)

    @Slot()
    def _make_new(self) -> None:
        import uuid  # with the first project: a start does without it

        self._open_dialog(Project(uuid.uuid4().hex, ""))

    @Slot()
    def change(self) -> None:
        """Show the current project's name, folder and budget, to be changed."""
        if (current := self._projects.project) is not None:
            self._open_dialog(current)

    def _open_dialog(self, project: Project) -> None:
        from veo_desktop.ui.create.project_dialog import ProjectDialog  # the first paint does without

        if self._dialog is not None:
            return
        taken = frozenset(folded(each.name) for each in self._projects.all if each.id != project.id)
        draft = settings_only(self._page.compose.draft())
        self._dialog = ProjectDialog(self._theme, project, self._usual_folder, draft, self._window, taken=taken)
        self._dialog.kept.connect(self._keep)
        self._dialog.folder_chosen.connect(self._check_folder)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(object)
    def _keep(self, project: Project) -> None:
        """A new one is used at once."""
        if self._projects.get(project.id) is None:
            self._wanted = project.id
        self._shelf.keep_project(project)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot(str)
    def _check_folder(self, folder: str) -> None:
        self._backend.check_folder(folder, create=False)

    @Slot(object)
    def _on_folder(self, state: FolderState) -> None:
        if self._dialog is not None:
            self._dialog.show_folder_state(state)

    @Slot()
    def _ask_delete(self) -> None:
        """The shelf says so where it still has clips."""
        current = self._projects.project
        if current is None:
            return
        box = QMessageBox(self._window)
        box.setObjectName("delete_project_dialog")
        box.setWindowTitle(tr("Delete the project"))
        box.setText(tr("Delete “{name}”?", name=current.name))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(tr("Only a project without clips can be deleted. Its folder stays as it is."))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("delete_project_button")
        delete.setProperty("kind", "danger")
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete.clicked.connect(self._delete)
        box.open()

    @Slot()
    def _delete(self) -> None:
        self._shelf.forget_project(self._projects.current)

    def _action(self, name: str, words: str, keys: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"action_{name}")
        action.setShortcut(sequence(keys))
        return action
