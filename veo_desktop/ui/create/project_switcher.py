"""Which project the window is in: its name in the title area, and the list behind it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QMenuBar, QSizePolicy, QWidget

from veo_desktop.core.projects import Projects
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.elided import set_tip, tool_tip
from veo_desktop.ui.parts.popover import DropButton
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

LONGEST = 32  # characters of a name that are shown
HEIGHT = 24


def project_name(projects: Projects, project_id: str) -> str:
    """What a project is called; the one that everybody has has no name of its own."""
    project = projects.get(project_id)
    return project.name if project is not None else tr("No project")


class ProjectMenu(QMenu):
    """Every project, the current one ticked, and what can be done with them."""

    use_wanted = Signal(str)  # project id
    new_wanted = Signal()
    edit_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Project"), parent)
        self.setObjectName("project_menu")
        self._projects = Projects(())
        self._choices = QActionGroup(self)
        self.setToolTipsVisible(True)
        self._end = self.addSeparator()
        self._new = self._command(tr("New project…"), "action_new_project")
        self._edit = self._command(tr("Change this project…"), "action_edit_project")
        self._delete = self._command(tr("Delete this project…"), "action_delete_project")
        self.show_projects(self._projects)

    def show_projects(self, projects: Projects) -> None:
        """Offer `projects`, by name."""
        self._projects = projects
        for old in self._choices.actions():
            self.removeAction(old)
            old.deleteLater()
        self._offer("", project_name(projects, ""))
        for project in projects.all:
            self._offer(project.id, project.name)
        for action in (self._edit, self._delete):
            action.setEnabled(projects.project is not None)

    def _command(self, words: str, name: str) -> QAction:
        action = self.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(self._on_command)
        return action

    def _offer(self, project_id: str, name: str) -> None:
        action = QAction(_short(name).replace("&", "&&"), self, checkable=True)
        action.setData(project_id)
        action.setToolTip(tool_tip(name))
        action.setChecked(project_id == self._projects.current)
        action.triggered.connect(self._on_choice)
        self._choices.addAction(action)
        self.insertAction(self._end, action)

    @Slot()
    def _on_command(self) -> None:
        wanted = {self._new: self.new_wanted, self._edit: self.edit_wanted, self._delete: self.delete_wanted}
        action = self.sender()
        if isinstance(action, QAction):
            wanted[action].emit()

    @Slot()
    def _on_choice(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            action.setChecked(action.data() == self._projects.current)  # it changes once the switch is through
            self.use_wanted.emit(str(action.data()))


class ProjectSwitcher(QWidget):
    """Stands in the corner of the menu bar: what goes on elsewhere, and the current project's name."""

    def __init__(self, theme: Theme, menu: ProjectMenu, parent: QWidget) -> None:
        """`parent`: the menu bar."""
        super().__init__(parent)
        self._menu = menu
        parent.installEventFilter(self)
        self._elsewhere = QLabel(self)
        self._elsewhere.setObjectName("project_elsewhere")
        self._elsewhere.setProperty("role", "small")
        self._elsewhere.setTextFormat(Qt.TextFormat.PlainText)
        self._button = DropButton(theme, "", self)
        self._button.setObjectName("project_button")
        self._button.setIcon(theme.icon("folder", "muted"))
        give_room(self._button, height=HEIGHT)
        self._button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self.open_list)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(0, 0, 10, 0))
        row.setSpacing(10)
        row.addWidget(self._elsewhere)
        row.addWidget(self._button)
        self.show_elsewhere(0, 0)

    def show_projects(self, projects: Projects) -> None:
        """Say which project is the current one."""
        name = project_name(projects, projects.current)
        self._button.setText(_short(name).replace("&", "&&"))
        self._button.setAccessibleName(tr("Project: {name}", name=name))
        set_tip(self._button, name, tr("Switch to another project, make or change one"))
        self._fit()

    def show_elsewhere(self, running: int, waiting: int) -> None:
        """How many jobs of other projects go on meanwhile."""
        words = [trn("{n} running", "{n} running", running)] * bool(running)
        words += [trn("{n} waiting", "{n} waiting", waiting)] * bool(waiting)
        self._elsewhere.setText(tr("{jobs} in other projects", jobs=" · ".join(words)) if words else "")
        self._elsewhere.setVisible(bool(words))
        self._fit()

    @Slot()
    def open_list(self) -> None:
        """Open the list under the button; in the middle of the window where the button is not shown."""
        window = self.window()
        shown = self._button.isVisible()
        below = self._button.mapToGlobal(QPoint(0, self._button.height() + 2))
        self._menu.popup(below if shown else window.mapToGlobal(window.rect().center()))

    def eventFilter(self, bar: QObject, event: QEvent) -> bool:
        """As high as the menus' names, which are higher in some scripts: a menu bar hangs its corner at its top."""
        if event.type() == QEvent.Type.Resize and isinstance(bar, QMenuBar) and bar.actions():
            self.setMinimumHeight(bar.actionGeometry(bar.actions()[0]).height())
        return False

    def _fit(self) -> None:
        """A menu bar does not ask its corner anew how wide it wants to be."""
        self.adjustSize()
        bar = self.parentWidget()
        if bar is not None:
            bar.adjustSize()


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"
