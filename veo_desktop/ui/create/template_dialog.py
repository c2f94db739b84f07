"""Asks for the name of a prompt template. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from veo_desktop.core.folding import folded
from veo_desktop.core.prompting import LONGEST_TITLE, Template, open_fields
from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr

WIDTH = 420
PREVIEW_LINES = 4


class TemplateDialog(FittingDialog):
    """`kept(Template)` once it has a name. A new one may take the place of one that is called the same."""

    kept = Signal(object)

    def __init__(self, template: Template, others: Mapping[str, str], parent: QWidget) -> None:
        """`others`: the ids of the person's other templates by their titles in lower case."""
        super().__init__(WIDTH, parent)
        self._template = template
        self._others = others
        self._is_new = not template.title
        self.setObjectName("template_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Save prompt as template") if self._is_new else tr("Rename the template")
        self.setWindowTitle(title)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._name = QLineEdit(template.title, self)
        self._name.setObjectName("template_name_input")
        self._name.setMaxLength(LONGEST_TITLE)
        self._field = Field(tr("Name"), self._name, self)
        preview = ElidedLabel(template.text, self, lines=PREVIEW_LINES)
        preview.setProperty("role", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for each in (heading, self._field, preview, self._hint()):
            column.addWidget(each)
        column.addSpacing(4)
        column.addLayout(self._buttons())
        self._name.textChanged.connect(self._on_name)
        self._on_name()
        self._name.selectAll()
        self._name.setFocus()

    def _hint(self) -> QLabel:
        fields = open_fields(self._template.text)
        named = ", ".join("{" + each + "}" for each in fields)
        words = (
            tr("To be filled in each time: {fields}", fields=named)
            if fields
            else tr("Write {example} where something is to be filled in each time.", example="{subject}")
        )
        return wrapped(words, "small", parent=self)

    def _buttons(self) -> QHBoxLayout:
        cancel = named_button("template_cancel", tr("Cancel"), "plain", self)
        self._keep_button = named_button("template_keep", tr("Save"), "primary", self)
        self._keep_button.setDefault(True)
        cancel.clicked.connect(self.reject)
        self._keep_button.clicked.connect(self._keep)
        return answers(cancel, self._keep_button)

    def _title(self) -> str:
        return " ".join(self._name.text().split())

    @Slot()
    def _on_name(self) -> None:
        taken = folded(self._title()) in self._others
        self._keep_button.setEnabled(bool(self._title()) and (self._is_new or not taken))
        self._keep_button.setText(tr("Replace it") if taken and self._is_new else tr("Save"))
        self._field.set_note(tr("There is a template of this name already.") if taken else "", "warn")

    @Slot()
    def _keep(self) -> None:
        title = self._title()
        kept = replace(self._template, id=self._others.get(folded(title), self._template.id), title=title)
        self.accept()
        self.kept.emit(kept)
