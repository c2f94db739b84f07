"""Takes settings to another computer and brings them from there; what changes is shown first and can be taken back.

UI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSaveFile, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton

from veo_desktop.core.preferences import Preferences
from veo_desktop.core.settings import Setting
from veo_desktop.core.settings_transfer import LARGEST, SUFFIX, TRAVEL, Change, Plan, exported, plan_import
from veo_desktop.ui.parts.ask_dialog import AskDialog
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.usual_folders import documents
from veo_desktop.ui.settings.action_row import ActionRow

Apply = Callable[[Setting[Any], Any], None]
Words = Callable[[Setting[Any], Any], tuple[str, str]]


class TransferDesk(QObject):
    """Outlives its rows, so that an import can be taken back until the program ends."""

    def __init__(self, preferences: Preferences, apply: Apply, parent: QObject) -> None:
        """`apply` changes one setting as if a person had chosen it."""
        super().__init__(parent)
        self._preferences, self._apply = preferences, apply
        self._words: Words = lambda setting, value: (setting.key, str(value))
        self._after: Callable[[], None] = lambda: None
        self._undo: Plan | None = None
        self._row: ActionRow | None = None
        self._take_back: QPushButton | None = None

    def rows(self, words: Words, after: Callable[[], None]) -> tuple[ActionRow, ...]:
        """Rows for a new dialog. `words` names a setting and its value; `after` shows what has changed."""
        self._words, self._after = words, after
        note = tr("Your choices, budgets and shortcuts. No keys, no accounts, no folders of this computer, no prompts.")
        self._row = row = ActionRow("transfer", tr("Export and import"), note, finds=tr("settings, backup, move"))
        row.button("export_settings_button", tr("Export…"), self._choose_target)
        row.button("import_settings_button", tr("Import…"), self._choose_source)
        self._take_back = row.button("undo_import_button", tr("Undo the last change"), self._on_undo, "quiet")
        self._take_back.setEnabled(self._undo is not None)
        every = ActionRow(
            "restore_all",
            tr("Defaults"),
            tr("Every setting as it was at first; accounts, folders and clips stay."),
            finds="reset",
        )
        every.button("restore_all_button", tr("Restore every default…"), self._ask_defaults)
        row.destroyed.connect(self._forget_row)
        return row, every

    # out

    @Slot()
    def _choose_target(self) -> None:
        dialog = self._dialog(tr("Export the settings"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(f"veo-desktop{SUFFIX}")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write the file; a few hundred bytes."""
        file = QSaveFile(path)
        data = exported(self._preferences)
        if file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit():
            self._say("good", tr("Exported to {file}.", file=path))
        else:
            self._say("bad", tr("The file could not be written: {reason}", reason=file.errorString()))

    # in

    @Slot()
    def _choose_source(self) -> None:
        dialog = self._dialog(tr("Import settings"))
        dialog.setNameFilters([tr("Settings of Veo Desktop (*.json)"), tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    @Slot(str)
    def import_from(self, path: str) -> None:
        """Read the file, show what it would change, and change it after a yes."""
        try:
            with Path(path).open("rb") as file:
                plan = plan_import(file.read(LARGEST + 1), self._preferences)
        except OSError as error:
            self._say("bad", tr("The file could not be read: {reason}", reason=error.strerror or str(error)))
            return
        if plan is None:
            self._say("bad", tr("These are no settings of Veo Desktop. Nothing was changed."))
        elif not plan.changes:
            self._say("small", self._left_out(plan, tr("Everything is as in this file already.")))
        else:
            title = trn("Change {n} setting?", "Change {n} settings?", len(plan.changes))
            self._ask(title, self._left_out(plan, tr("It can be taken back.")), tr("Import"), plan)

    @Slot()
    def _ask_defaults(self) -> None:
        get = self._preferences.get
        changes = [Change(each, get(each), each.default) for each in TRAVEL.values() if get(each) != each.default]
        if changes:
            title = trn("Restore {n} default?", "Restore {n} defaults?", len(changes))
            self._ask(title, tr("It can be taken back."), tr("Restore"), Plan(tuple(changes)))
        else:
            self._say("small", tr("Everything is at its default already."))

    def _ask(self, title: str, words: str, verb: str, plan: Plan) -> None:
        assert self._row is not None
        lines = [self._line(each) for each in plan.changes]
        dialog = AskDialog(title, words, verb, self._row.window(), lines=lines, kind="primary")
        self._asked = plan
        dialog.accepted.connect(self._on_yes)
        dialog.open()

    @Slot()
    def _on_yes(self) -> None:
        self._undo = self._asked.undo
        self._carry_out(self._asked)
        changed = len(self._asked.changes)
        self._say("good", trn("{n} setting is changed.", "{n} settings are changed.", changed))

    @Slot()
    def _on_undo(self) -> None:
        if self._undo is not None:
            plan, self._undo = self._undo, None
            self._carry_out(plan)
            self._say("good", tr("All is as it was before."))

    def _carry_out(self, plan: Plan) -> None:
        for each in plan.changes:
            self._apply(each.setting, each.after)
        self._after()
        if self._take_back is not None:
            self._take_back.setEnabled(self._undo is not None)

    def _line(self, change: Change) -> str:
        name, before = self._words(change.setting, change.before)
        return tr(
            "{setting}: {before} → {after}",
            setting=name,
            before=before,
            after=self._words(change.setting, change.after)[1],
        )

    def _left_out(self, plan: Plan, words: str) -> str:
        if plan.refused or plan.unknown:
            names = ", ".join((*plan.refused, *plan.unknown)[:8])
            left = tr("Left out, for this version does not know them or their values cannot be: {names}.", names=names)
            return f"{words} {left}"
        return words

    def _dialog(self, title: str) -> QFileDialog:
        assert self._row is not None
        dialog = QFileDialog(self._row.window(), title, documents())
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _say(self, role: str, words: str) -> None:
        if self._row is not None:
            self._row.say(role, words)

    @Slot()
    def _forget_row(self) -> None:
        self._row = self._take_back = None
