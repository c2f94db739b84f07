"""Asks for a name: of a file, a folder, a collection, an account. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr

WIDTH = 420
LONGEST = 150  # characters


class NameDialog(FittingDialog):
    """`named(str)` once there is a name that `problem` ("" for none) has nothing against."""

    named = Signal(str)

    def __init__(
        self,
        title: str,
        name: str,
        parent: QWidget,
        *,
        note: str = "",
        problem: Callable[[str], str] = lambda _name: "",
    ) -> None:
        super().__init__(WIDTH, parent)
        self._problem = problem
        self.setObjectName("name_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._name = QLineEdit(name, self)
        self._name.setObjectName("name_input")
        self._name.setMaxLength(LONGEST)
        self._field = Field(tr("Name"), self._name, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self._field)
        if note:
            hint = wrapped(note, "small", parent=self)
            column.addWidget(hint)
        cancel = named_button("name_cancel", tr("Cancel"), "plain", self)
        cancel.clicked.connect(self.reject)
        self._keep = named_button("name_keep", tr("Save"), "primary", self)
        self._keep.setDefault(True)
        self._keep.clicked.connect(self._on_keep)
        column.addLayout(answers(cancel, self._keep))
        self._name.textChanged.connect(self._on_name)
        self._on_name()
        self._name.selectAll()
        self._name.setFocus()

    @property
    def _words(self) -> str:
        return " ".join(self._name.text().split())

    @Slot()
    def _on_name(self) -> None:
        problem = self._problem(self._words) if self._words else ""
        self._field.set_error(problem)
        self._keep.setEnabled(bool(self._words) and not problem)

    @Slot()
    def _on_keep(self) -> None:
        words = self._words
        self.accept()
        self.named.emit(words)
