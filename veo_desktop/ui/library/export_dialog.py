"""Asks how copies of clips are to be called, and whether their recipe goes with them. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from veo_desktop.core.library import ClipRow
from veo_desktop.core.name_pattern import FIELDS, named, unknown_fields
from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.choosers import choose_folder
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr, trn

WIDTH = 460
USUAL = "{date} {prompt} {number}"


class ExportDialog(FittingDialog):
    """`wanted(folder, pattern, with recipe)` once a folder was chosen."""

    wanted = Signal(str, str, bool)

    def __init__(self, rows: tuple[ClipRow, ...], parent: QWidget) -> None:
        super().__init__(WIDTH, parent)
        self._first = rows[0]
        self.setObjectName("export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = trn("Export a copy", "Export {n} copies", len(rows))
        self.setWindowTitle(title)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._pattern = QLineEdit("{name}" if len(rows) == 1 else USUAL, self)
        self._pattern.setObjectName("export_pattern")
        self._field = Field(tr("Names"), self._pattern, self)
        hint = wrapped(
            tr("To be filled in: {fields}", fields=" ".join(f"{{{each}}}" for each in FIELDS)), "small", parent=self
        )
        self._recipe = QCheckBox(tr("Keep prompt and settings inside the copies"), self)
        self._recipe.setObjectName("export_recipe")
        self._recipe.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for part in (heading, self._field, hint, self._recipe):
            column.addWidget(part)
        cancel = named_button("export_cancel", tr("Cancel"), "plain", self)
        cancel.clicked.connect(self.reject)
        self._go = named_button("export_go", tr("Choose a folder…"), "primary", self)
        self._go.setDefault(True)
        self._go.clicked.connect(self._on_go)
        column.addLayout(answers(cancel, self._go))
        self._pattern.textChanged.connect(self._on_pattern)
        self._on_pattern()
        self._pattern.setFocus()

    @Slot()
    def _on_pattern(self) -> None:
        pattern = self._pattern.text().strip()
        unknown = unknown_fields(pattern)
        self._field.set_error(tr("There is no {field}", field=f"{{{unknown[0]}}}") if unknown else "")
        self._field.set_note(tr("For example: {name}", name=named(pattern, self._first, "1258671664", 1)))
        self._go.setEnabled(bool(pattern) and not unknown)

    @Slot()
    def _on_go(self) -> None:
        choose_folder(self, tr("Where the copies go"), self._take)

    def _take(self, folder: str) -> None:
        wish = folder, self._pattern.text().strip(), self._recipe.isChecked()
        self.accept()
        self.wanted.emit(*wish)
