"""A project's name, folder, budget and the settings that new work in it begins with. UI thread only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from veo_desktop.core.answers import FolderState
from veo_desktop.core.folding import folded
from veo_desktop.core.projects import Project
from veo_desktop.ui.parts.amount_input import AmountInput
from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.elided import set_tip
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme

WIDTH = 480
LONGEST_NAME = 80


class ProjectDialog(FittingDialog):
    """`kept(Project)` once it has a name. `draft`: the panel's settings, which the project may begin with.

    `folder_chosen(folder)` asks whether a folder serves; `show_folder_state` answers.
    """

    kept = Signal(object)
    folder_chosen = Signal(str)

    def __init__(
        self, theme: Theme, project: Project, usual_folder: str, draft: str, parent: QWidget, *, taken: frozenset[str]
    ) -> None:
        """`taken`: the names of the other projects, in lower case."""
        super().__init__(WIDTH, parent)
        self._project = project
        self._draft = draft
        self._taken = taken
        self._theme = theme
        self.setObjectName("project_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_new = not project.name
        title = tr("New project") if self._is_new else tr("Change the project")
        self.setWindowTitle(title)
        self._build(title, usual_folder)
        self._name.setText(project.name)
        self._show_folder(project.folder)
        self._day.set_amount(project.day_limit)
        self._month.set_amount(project.month_limit)
        for field in (self._name_field, self._day_field, self._month_field):
            field.control.textEdited.connect(self._clear_errors)  # type: ignore[attr-defined]
        self._name.setFocus()

    def show_folder_state(self, state: FolderState) -> None:
        """Whether the chosen folder serves; an answer about another one comes too late."""
        if state.folder != self._folder.text():
            return
        self._folder_field.set_error(shown(state.problem) if state.problem is not None else "")
        free = tr("{size} free", size=file_size(state.free_bytes))
        self._folder_field.set_note("" if state.problem is not None else free)

    def _build(self, title: str, usual_folder: str) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._name = QLineEdit(self)
        self._name.setObjectName("project_name_input")
        self._name.setMaxLength(LONGEST_NAME)
        self._name_field = Field(tr("Name"), self._name, self)
        self._folder_field = Field(tr("Folder for its clips"), self._build_folder(usual_folder), self)
        self._day = AmountInput(self._theme, tr("No limit"), self)
        self._day.setObjectName("project_day_limit_input")
        self._month = AmountInput(self._theme, tr("No limit"), self)
        self._month.setObjectName("project_month_limit_input")
        self._day_field = Field(tr("At most a day"), self._day, self)
        self._month_field = Field(tr("At most a month"), self._month, self)
        self._defaults = Switch(self._theme, self._defaults_words(), self)
        self._defaults.setObjectName("project_defaults_input")
        limits = QHBoxLayout()
        limits.setSpacing(12)
        limits.addLayout(_at_top(self._day_field), 1)
        limits.addLayout(_at_top(self._month_field), 1)
        budget = wrapped(
            tr("Clips wait when the project's budget is used up, until it is raised or the day turns."),
            "small",
            parent=self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for each in (heading, self._name_field, self._folder_field):
            column.addWidget(each)
        column.addLayout(limits)
        column.addWidget(budget)
        column.addWidget(Field(tr("Settings to begin with"), self._defaults, self))
        column.addSpacing(4)
        column.addLayout(self._build_buttons())

    def _defaults_words(self) -> str:
        if self._is_new or not self._project.defaults:
            return tr("Begin new work with the panel's present settings")
        return tr("Replace them by the panel's present settings")

    def _build_folder(self, usual_folder: str) -> QWidget:
        box = QFrame(self)
        give_role(box, Role.Grouping)
        self._folder = QLineEdit(box)
        self._folder.setObjectName("project_folder_input")
        self._folder.setAccessibleName(tr("Folder for its clips"))
        self._folder.setReadOnly(True)
        self._folder.setPlaceholderText(tr("The usual one: {folder}", folder=usual_folder))
        choose = named_button("project_folder_button", tr("Choose…"), "plain", box)
        self._usual = named_button("project_usual_folder_button", tr("Usual one"), "quiet", box)
        choose.clicked.connect(self._browse)
        self._usual.clicked.connect(self._take_usual)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(self._usual)
        row.addWidget(choose)
        box.setFocusProxy(choose)
        return box

    def _build_buttons(self) -> QHBoxLayout:
        cancel = named_button("project_cancel", tr("Cancel"), "plain", self)
        words = tr("Make the project") if self._is_new else tr("Save")
        keep = named_button("project_keep", words, "primary", self)
        keep.setDefault(True)
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self._keep)
        return answers(cancel, keep)

    def _show_folder(self, folder: str) -> None:
        self._folder.setText(folder)
        set_tip(self._folder, folder or self._folder.placeholderText())
        self._folder.setCursorPosition(0)
        self._usual.setVisible(bool(folder))
        self._folder_field.set_error("")
        self._folder_field.set_note("")

    @Slot()
    def _clear_errors(self) -> None:
        for field in (self._name_field, self._day_field, self._month_field):
            field.set_error("")

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose the folder for the project's clips"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def take_folder(self, folder: str) -> None:
        """Use `folder`, and ask whether it serves."""
        if folder:
            self._show_folder(folder)
            self.folder_chosen.emit(folder)

    @Slot()
    def _take_usual(self) -> None:
        self._show_folder("")

    @Slot()
    def _keep(self) -> None:
        name = " ".join(self._name.text().split())
        self._clear_errors()
        if not name:
            self._name_field.set_error(tr("Give it a name."))
        elif folded(name) in self._taken:
            self._name_field.set_error(tr("Another project has this name."))
        for field, amount in ((self._day_field, self._day), (self._month_field, self._month)):
            if not amount.valid:
                field.set_error(tr("Write it like 25 or 25.50"))
        fields = (self._name_field, self._folder_field, self._day_field, self._month_field)
        wrong = next((field for field in fields if field.error), None)
        if wrong is not None:
            wrong.focus()
            return
        kept = replace(
            self._project,
            name=name,
            folder=self._folder.text(),
            day_limit=self._day.amount,
            month_limit=self._month.amount,
            defaults=self._draft if self._defaults.value == "true" else self._project.defaults,
        )
        self.accept()
        self.kept.emit(kept)


def _at_top(field: Field) -> QVBoxLayout:
    """A message below one of two fields side by side moves nothing in the other."""
    column = QVBoxLayout()
    column.addWidget(field)
    column.addStretch(1)
    return column
