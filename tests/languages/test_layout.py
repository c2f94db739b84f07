"""Walks through every page, panel, dialog and menu of the real window, 1024×640, and finds what is cut off.

In the pseudo-language, whose texts are two fifths longer, and in the languages that are complete.
`VEO_WALK_PICTURES=folder` keeps a picture of each place, to be looked at.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.e2e.studio import Studio, studio
from tests.helpers.environment import ROOT
from tests.helpers.tongues import speaks_as_before
from tests.languages.cuts import cuts
from tools.translations import ts_file
from tools.translations.messages import collect
from veo_desktop.core.languages import BY_CODE, PSEUDO
from veo_desktop.ui.spoken import speak

SIZE = (1024, 640)
PICTURES = os.environ.get("VEO_WALK_PICTURES", "")
DIALOGS = {  # what opens them, by the name of its action or its shortcut
    "tasks at Wiro": "action_find_tasks",
    "keys": "action_key_sheet",
    "go to": "action_go_to",
    "compare": "action_compare",
    "contact sheet": "action_contact_sheet",
    "details": "Ctrl+I",
    "final": "Ctrl+Shift+F",
    "new project": "action_new_project",
    "request": "compose_show_request",
    "culling": "action_cull",
}
POPUPS = ("history_button", "sets_button", "templates_button", "insert_more", "model_button")
IN_LIBRARY = ("rename", "export", "backup", "room")


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    with speaks_as_before(qapp):
        yield lambda code: speak(qapp, code, tmp_path / "cache") and None


class Walk:
    """Goes from place to place and notes what is cut there."""

    def __init__(self, room: Studio, code: str) -> None:
        self.room, self._code = room, code
        self.found: dict[str, str] = {}  # where it was seen first, by what is cut
        self.places: list[str] = []

    def look(self, place: str) -> None:
        """At every window that is open now."""
        for _ in range(3):
            QApplication.processEvents()
        self.places.append(place)
        tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        for each in self._lasting(tops):
            self.found.setdefault(each, place)
        if PICTURES:
            folder = Path(PICTURES) / self._code
            folder.mkdir(parents=True, exist_ok=True)
            for number, top in enumerate(tops):
                top.grab().save(str(folder / f"{len(self.places):02} {place} {number}.png"))

    def _lasting(self, tops: list[QWidget]) -> list[str]:
        """What is cut and stays so: text that has just come is laid out in the next turn."""
        found = [each for top in tops for each in cuts(top)]
        if found:
            self.room.bot.wait(200)
            again = {each for top in tops for each in cuts(top)}
            found = [each for each in found if each in again]
        return found

    def visit(self, place: str, action: QAction) -> None:
        """Trigger it, look at what opened, and shut that."""
        assert action.isEnabled(), f"{place} is not to be had"
        before = self._others()
        action.trigger()
        self.room.until(lambda: self._others() != before or place in ("compare",))
        self.look(place)
        self.shut()

    def popup(self, name: str) -> None:
        self.room.click(name)
        self.room.until(self._others)
        self.look(name)
        self.shut()

    def menus(self) -> None:
        """Every menu of the menu bar and of buttons, as high and wide as it is."""
        buttons = [each for each in self.room.window.findChildren(QToolButton) if each.isVisible() and each.menu()]
        for button in buttons:
            menu = button.menu()
            menu.aboutToShow.emit()
            self._fits(menu)
        for menu in self.room.window.menuBar().findChildren(QMenu):
            self._fits(menu)

    def _fits(self, menu: QMenu) -> None:
        if menu.sizeHint().width() > SIZE[0] * 2 // 3:
            self.found.setdefault(
                f"menu {menu.objectName() or menu.title()}: {menu.sizeHint().width()} px wide", "menus"
            )

    def shut(self) -> None:
        for each in self._others():
            each.close()
        self.room.until(lambda: not self._others())
        self.room.come_back()

    def _others(self) -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.room.window]

    def action(self, name: str) -> QAction:
        """By its name or its shortcut."""
        actions = {id(each): each for top in QApplication.topLevelWidgets() for each in top.findChildren(QAction)}
        for each in actions.values():
            if each.objectName() == name or (each.shortcut() == QKeySequence(name) and "+" in name):
                return each
        raise AssertionError(f"no action is called {name}")


def walk(room: Studio, code: str) -> Walk:
    going = Walk(room, code)
    room.window.resize(*SIZE)
    room.desktop.page.show_inspector(False)
    going.look("create, empty")
    room.clip()
    going.look("create")
    room.desktop.page.show_inspector(True)
    going.look("inspector")
    going.menus()
    for name in POPUPS:
        going.popup(name)
    room.click("nav_settings")
    sections = room.find("settings_sections", QListWidget)
    for row in range(sections.count()):
        sections.setCurrentRow(row)
        going.look(f"settings {row}")
    going.shut()
    for place, name in DIALOGS.items():
        going.visit(place, going.action(name))
    going.action("action_page_library").trigger()
    room.until(lambda: room.desktop.desks.library is not None and room.desktop.desks.library.page.grid.layout_now.count)
    room.desktop.desks.library.page.grid.choose_one(0)
    going.look("library")
    going.menus()
    for name in IN_LIBRARY:
        going.visit(f"library {name}", going.action(f"library_action_{name}"))
    assert (room.window.width(), room.window.height()) == SIZE, "the window has grown"
    return going


def _unfinished(code: str) -> int:
    messages, _faults = collect(ROOT)
    entries = ts_file.in_step(messages, ts_file.read(ts_file.ts_path(ROOT, BY_CODE[code])))
    return sum(not each.forms for each in entries.values())


@pytest.mark.timeout(120)
@pytest.mark.qt_log_ignore(r"^This plugin does not support raise\(\)$")
@pytest.mark.parametrize("code", [PSEUDO.code, "de", "ar"])
def test_nothing_is_cut_off(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, spoken: Callable[[str], None], code: str
) -> None:
    left = _unfinished(code) if code in BY_CODE else 0
    if left and not BY_CODE[code].right_to_left:
        pytest.skip(f"{left} texts are not translated into {code} yet")
    spoken(PSEUDO.code if left else code)
    if left:  # until there is Arabic, what stands in for it is written from the right
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with ExitStack() as stack:
        opened = stack.enter_context(studio(qapp, qtbot, data_dir=tmp_path / "data", sandbox=True, sandbox_speed=100.0))
        going = walk(opened.online(), code)
    assert not going.found, "\n".join(f"{place}: {words}" for words, place in going.found.items())
