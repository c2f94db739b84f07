"""The small menus beside takes and Generate: which seeds takes have, and making many clips at once. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Property, QSize, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from veo_desktop.core.takes import SeedSteps
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.menu_button import MenuButton
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme


class _Entries(MenuButton):
    """A quiet button that opens `entries` above itself."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent, above=True)
        self.setObjectName(name)
        self.setProperty("kind", "quiet")
        self.setIcon(theme.icon(icon, "muted"))
        self.setIconSize(QSize(18, 18))
        self.entries = QMenu(self)
        self.entries.setObjectName(f"{name}_menu")
        self.entries.setToolTipsVisible(True)
        self.setMenu(self.entries)

    def describe(self, words: str) -> None:
        self.setAccessibleName(words)
        self.setToolTip(words)


class SeedStepsButton(_Entries):
    """How the seeds of several takes follow each other. `value` is "apart" or "random"; anything else is ignored."""

    value_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "chevron-down", "seed_steps_input", parent)
        self.setProperty("part", "inside")
        self.setIconSize(QSize(16, 16))
        self._group = QActionGroup(self)
        self._choices = {
            SeedSteps.APART: self._choice(SeedSteps.APART, tr("Seeds one apart")),
            SeedSteps.RANDOM: self._choice(SeedSteps.RANDOM, tr("Random seeds")),
        }
        self._choices[SeedSteps.APART].setChecked(True)
        self._group.triggered.connect(self._on_changed)
        self._show()

    @property
    def steps(self) -> SeedSteps:
        return next(each for each, action in self._choices.items() if action.isChecked())

    def _choice(self, steps: SeedSteps, words: str) -> QAction:
        action = self.entries.addAction(words)
        action.setObjectName(f"seeds_{steps.value}")
        action.setCheckable(True)
        self._group.addAction(action)
        return action

    def _get(self) -> str:
        return self.steps.value

    def _set(self, value: str) -> None:
        found = next((each for each in SeedSteps if each.value == value), None)
        if found is not None and found is not self.steps:
            self._choices[found].setChecked(True)
            self._on_changed()

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _on_changed(self) -> None:
        self._show()
        self.value_changed.emit(self._get())

    def _show(self) -> None:
        self.describe(tr("Seeds of the takes: {how}", how=self._choices[self.steps].text()))


class ManyMenuButton(_Entries):
    """What makes many clips in one go: a matrix, a table from a file."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "many", "many_button", parent)
        self.setFixedSize(38, 38)
        self.describe(tr("Make many clips at once"))
        self.matrix = self._entry("action_matrix", tr("Vary settings in a matrix…"))
        self.matrix.setShortcut(sequence("Ctrl+Shift+M"))
        self.csv = self._entry("action_import_csv", tr("Import a CSV table…"))
        self.example = self._entry("action_csv_example", tr("Save a CSV example…"))

    def _entry(self, name: str, words: str) -> QAction:
        action = self.entries.addAction(words)
        action.setObjectName(name)
        return action
