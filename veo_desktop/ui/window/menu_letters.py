"""Letters that choose the entries of an open menu, found in any language: no text holds them. UI thread only."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from veo_desktop.ui.parts.key_words import without_mnemonic


class MenuLetters(QObject):
    """Every entry of `menu` has a letter of its own while it is open, and its plain words again afterwards.

    What fills the menu or words its entries as it opens has to be connected before. A Mac knows no such letters.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._plain: list[tuple[QAction, str, str]] = []  # an entry, its words, and those with a letter
        if sys.platform != "darwin":
            menu.aboutToShow.connect(self._give)
            menu.aboutToHide.connect(self._take)

    @Slot()
    def _give(self) -> None:
        self._take()
        entries = [each for each in self._menu.actions() if each.isVisible() and not each.isSeparator()]
        plain = [each.text() for each in entries]
        for entry, words, lettered in zip(entries, plain, with_letters(plain), strict=True):
            if lettered != words:
                entry.setText(lettered)
                self._plain.append((entry, words, lettered))

    @Slot()
    def _take(self) -> None:
        given, self._plain = self._plain, []
        for entry, words, lettered in given:
            if entry.text() == lettered:  # else it says something else meanwhile, as "Play" for "Pause"
                entry.setText(words)


def with_letters(entries: list[str]) -> list[str]:
    """The entries of one menu with "&" before a letter that no other one has, where there is one left.

    First letters of entries come first, then those of their other words, then any. Those that have a letter keep it;
    scripts whose characters are composed to be typed get none.
    """
    given = {at: entry for at, entry in enumerate(entries) if without_mnemonic(entry) != entry}
    taken = {found[1].upper() for entry in given.values() if (found := re.search(r"&([^&])", entry))}
    for wanted in (_first, _of_words, _any):
        for at, entry in enumerate(entries):
            if at not in given:
                free = next((spot for spot in wanted(entry) if entry[spot].upper() not in taken), None)
                if free is not None:
                    given[at] = f"{entry[:free]}&{entry[free:]}"
                    taken.add(entry[free].upper())
    return [given.get(at, entry) for at, entry in enumerate(entries)]


def _any(entry: str) -> Iterator[int]:
    return (at for at, each in enumerate(entry) if each.isalnum() and unicodedata.east_asian_width(each) not in "WF")


def _of_words(entry: str) -> Iterator[int]:
    return (at for at in _any(entry) if at == 0 or not entry[at - 1].isalnum())


def _first(entry: str) -> Iterator[int]:
    return (at for at in _of_words(entry) if not any(map(str.isalnum, entry[:at])))
