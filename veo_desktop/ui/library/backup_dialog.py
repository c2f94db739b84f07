"""Asks which clips bring their files into a backup of the library. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from veo_desktop.core.library import ClipRow
from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.text import tr, trn

WIDTH = 460
_ALL, _SELECTED, _NONE = range(3)


class BackupDialog(FittingDialog):
    """`wanted` carries the ids of the clips whose files are in it, None for those of all clips."""

    wanted = Signal(object)

    def __init__(self, selected: tuple[ClipRow, ...], parent: QWidget) -> None:
        super().__init__(WIDTH, parent)
        self._selected = tuple(row.id for row in selected)
        self.setObjectName("backup_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Back up the library"))
        heading = QLabel(tr("Back up the library"), self)
        heading.setProperty("role", "title")
        hint = QLabel(
            tr("One zip file holds every clip's recipe, cost, stars, tags, notes and collections, and the files:"),
            self,
        )
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(hint)
        self._files = QButtonGroup(self)
        size = file_size(sum(row.size for row in selected))
        some = trn("Of the selected clip ({size})", "Of the {n} selected clips ({size})", len(selected), size=size)
        for place, name, words in (
            (_ALL, "backup_all", tr("Of all clips")),
            (_SELECTED, "backup_selected", some if selected else tr("Of selected clips: none is selected")),
            (_NONE, "backup_none", tr("None: the list alone, which is small")),
        ):
            button = QRadioButton(words, self)
            button.setObjectName(name)
            button.setEnabled(place != _SELECTED or bool(selected))
            self._files.addButton(button, place)
            column.addWidget(button)
        self._files.button(_ALL).setChecked(True)
        cancel = named_button("backup_cancel", tr("Cancel"), "plain", self)
        cancel.clicked.connect(self.reject)
        go = named_button("backup_go", tr("Choose a place…"), "primary", self)
        go.setDefault(True)
        go.clicked.connect(self._on_go)
        column.addLayout(answers(cancel, go))

    @Slot()
    def _on_go(self) -> None:
        chosen = self._files.checkedId()
        self.accept()
        self.wanted.emit(None if chosen == _ALL else self._selected if chosen == _SELECTED else ())
