"""The settings dialog with its rows over settings in memory, as a person uses it."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from tests.settings_ui.kept import Kept
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.sections import Sections
from veo_desktop.ui.settings.settings_dialog import SettingsDialog

LEFT = Qt.MouseButton.LeftButton
Kind = TypeVar("Kind", bound=QWidget)


class Room:
    """`said` has every change in its order, as (key, value)."""

    def __init__(self, qtbot: QtBot, dressed: Theme, **values: object) -> None:
        self.qtbot, self.kept = qtbot, Kept(**values)
        self.said: list[tuple[str, Any]] = []
        self.sections = made = Sections(dressed, self.kept, "/clips")
        made.changed.connect(lambda setting, value: self.said.append((setting.key, value)))
        sections = (
            made.library(),
            made.player(),
            made.budget(),
            made.appearance(),
            made.language(),
            made.network(),
            made.privacy(),
        )
        self.dialog = SettingsDialog(dressed, sections)
        qtbot.addWidget(self.dialog)
        self.dialog.show()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def find(self, kind: type[Kind], name: str) -> Kind:
        found = self.dialog.findChild(kind, name)
        assert found is not None
        return found

    def line(self, name: str) -> QLineEdit:
        return self.find(QLineEdit, name)

    def segment(self, name: str, value: str) -> QRadioButton:
        found = self.find(Segmented, name).segment(value)
        assert found is not None
        return found

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT)

    def write(self, name: str, words: str) -> None:
        """Replace what is in a line, and press Enter."""
        line = self.line(name)
        line.selectAll()
        self.qtbot.keyClick(line, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(line, words)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def search(self, words: str) -> list[str]:
        """Type into the search; what it finds, as (section: row)."""
        self.write("settings_search", "")
        self.qtbot.keyClicks(self.line("settings_search"), words)
        return [self._results.item(row).text() for row in range(self._results.count())] if self._searching else []

    @property
    def _results(self) -> Any:
        from PySide6.QtWidgets import QListWidget

        return self.find(QListWidget, "settings_results")

    @property
    def _searching(self) -> bool:
        return bool(self._results.isVisible())
