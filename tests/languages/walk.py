"""Goes from place to place in the real window, 1024×640, and notes what is cut off there and which widgets it met.

`VEO_WALK_PICTURES=folder` keeps a picture of each place, to be looked at.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.exceptions import TimeoutError
from shiboken6 import isValid

from tests.e2e.studio import Studio
from tests.languages.cuts import cuts

SIZE = (1024, 640)
LAID_OUT = 5_000  # ms in which text that has just come is laid out, on a busy machine too
PICTURES = os.environ.get("VEO_WALK_PICTURES", "")


class Walk:
    """`found`: where it was seen first, by what is cut; `met`: the classes of all that was in sight."""

    def __init__(self, room: Studio, code: str) -> None:
        self.room, self._code = room, code
        self.found: dict[str, str] = {}
        self.met: set[type[QWidget]] = set()
        self._number = 0

    def look(self, place: str, *at: QWidget) -> None:
        """At `at`, else at every window that is open now."""
        for _ in range(3):
            QApplication.processEvents()
        tops = list(at) or [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        self._meet(tops)
        for each in self._lasting(tops):
            self.found.setdefault(each, place)
        self._number += 1
        if PICTURES:
            folder = Path(PICTURES) / self._code
            folder.mkdir(parents=True, exist_ok=True)
            for number, top in enumerate(tops):
                top.grab().save(str(folder / f"{self._number:02} {place} {number}.png"))

    def reads(self, place: str, *names: str) -> None:
        """The coach's card lies over none of these."""
        card = self.room.find("coach_card")
        body = _box(card).adjusted(10, 10, -10, -10)
        for name in names:
            for each in self.room.window.findChildren(QWidget, name):
                if each.isVisible() and body.intersects(_box(each)):
                    self.found.setdefault(f"the card covers {name}", place)

    def opens(self, place: str, act: Callable[[], object]) -> list[QWidget]:
        """What `act` opens over the main window, which lays out nothing anew."""
        before = self._others()
        act()
        self.room.until(lambda: set(self._others()) - set(before))
        opened = [each for each in self._others() if each not in before]
        self.look(place, *opened)
        return opened

    def visit(self, place: str, act: Callable[[], object]) -> None:
        """Look at what `act` opens, and shut it."""
        self.opens(place, act)
        self.shut()

    def trigger(self, place: str, name: str) -> None:
        """Visit what an action opens."""
        self.visit(place, lambda: self.room.trigger(self.action(name)))

    def popup(self, name: str) -> None:
        """Visit what a button opens."""
        self.visit(name, lambda: self.room.click(name))

    def dialog(self, place: str, dialog: QWidget) -> None:
        """Visit one that was made for it: what leads to it takes long, or money."""
        self.visit(place, dialog.show)

    def menus(self) -> None:
        """Every menu of the menu bar and of buttons, as wide as it is."""
        buttons = [each for each in self.room.window.findChildren(QToolButton) if each.isVisible() and each.menu()]
        for button in buttons:
            button.menu().aboutToShow.emit()
            self.fits(button.menu())
        for menu in self.room.window.findChildren(QMenu):
            self.fits(menu)

    def fits(self, menu: QMenu) -> None:
        self.met.add(type(menu))
        if menu.sizeHint().width() > SIZE[0] * 2 // 3:
            words = f"menu {menu.objectName() or menu.title()}: {menu.sizeHint().width()} px wide"
            self.found.setdefault(words, "menus")

    def shut(self) -> None:
        """All but the main window."""
        for each in reversed(self._others()):
            each.close()
        self.room.until(lambda: not self._others())
        self.room.come_back()

    def action(self, name: str) -> QAction:
        """By its name or its shortcut."""
        actions = {id(each): each for top in QApplication.topLevelWidgets() for each in top.findChildren(QAction)}
        for each in filter(isValid, actions.values()):
            if each.objectName() == name or (each.shortcut() == QKeySequence(name) and "+" in name):
                return each
        raise AssertionError(f"no action is called {name}")

    def _meet(self, tops: list[QWidget]) -> None:
        self.met |= {type(each) for top in tops for each in [top, *top.findChildren(QWidget)] if each.isVisible()}

    def _lasting(self, tops: list[QWidget]) -> list[str]:
        """What is cut and stays so: text that has just come is laid out in the next turn."""
        found = [each for top in tops for each in cuts(top)]

        def left() -> list[str]:
            now = {each for top in tops if top.isVisible() for each in cuts(top)}
            return [each for each in found if each in now]

        with contextlib.suppress(TimeoutError):
            self.room.until(lambda: not left(), LAID_OUT)
        return left()

    def _others(self) -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.room.window]


def _box(widget: QWidget) -> QRect:
    """What is in sight of it, on the screen."""
    seen = widget.visibleRegion().boundingRect()
    return QRect(widget.mapToGlobal(seen.topLeft()), seen.size())
