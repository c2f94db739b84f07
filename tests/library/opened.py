"""The Library page opened over a library in memory, and what tests do there again and again."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks, FakeSettings
from tests.library.fake import FakeLibrary
from veo_desktop.ui.parts.name_dialog import NameDialog
from veo_desktop.ui.parts.theme import Theme


def open_desks(theme: Theme, bot: QtBot, library: FakeLibrary, settings: FakeSettings | None = None) -> Desks:
    made = Desks(theme, library, settings)
    page = made.desk.page
    page.resize(1180, 760)
    page.show()
    page.activateWindow()
    bot.waitUntil(lambda: made.grid.found is not None and page.isActiveWindow())
    made.grid.setFocus()
    return made


def find(desks: Desks, bot: QtBot, words: str, count: int) -> None:
    desks.desk.page.search.set_text(words)
    bot.waitUntil(lambda: desks.grid.layout_now.count == count and desks.grid.found.query.text == words)


def shown(desks: Desks, name: str) -> str:
    label = desks.desk.page.findChild(QWidget, name)
    assert isinstance(label, (QLabel, QPushButton))
    return label.text() if label.isVisible() else ""


def fill_name(name: str) -> None:
    """Fill in the dialog that asks for a name."""
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, NameDialog) and each.isVisible())
    dialog._name.setText(name)
    dialog._on_keep()
