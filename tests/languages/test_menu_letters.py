"""Every entry of an open menu has a letter of its own, in any language, and no text of the program holds it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from veo_desktop.ui.window.menu_letters import MenuLetters, with_letters


def test_first_letters_come_first_then_those_of_other_words_then_any() -> None:
    assert with_letters(["Open clip…", "Open recent", "Save…", "Switch project…", "Settings…", "Quit"]) == [
        "&Open clip…",
        "Open &recent",
        "&Save…",
        "Switch &project…",
        "S&ettings…",
        "&Quit",
    ]
    assert with_letters(["No stars", "1 star", "a", "A"]) == ["&No stars", "&1 star", "&a", "A"], "none is left for A"
    assert with_letters(["Öffnen", "…Ort", "&Ende", "Export"]) == ["&Öffnen", "…&Ort", "&Ende", "E&xport"]
    assert with_letters(["فتح", "開く", "開く(&O)", "Order", "Save && quit"]) == [
        "&فتح",
        "開く",
        "開く(&O)",
        "O&rder",
        "Save && quit",
    ]


def test_an_open_menu_is_used_by_letters_and_its_words_are_plain_again(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    play, place = menu.addAction("Play"), menu.addAction("Place")
    done: list[QAction] = []
    menu.triggered.connect(done.append)
    MenuLetters(menu)
    for _again in range(2):
        menu.popup(QPoint(0, 0))
        qtbot.waitUntil(menu.isVisible)
        assert [play.text(), place.text()] == ["&Play", "P&lace"]
        play.setText("Pause")
        qtbot.keyClick(menu, Qt.Key.Key_L)
        qtbot.waitUntil(lambda: not menu.isVisible())
        assert [play.text(), place.text()] == ["Pause", "Place"]
        play.setText("Play")
    assert done == [place, place]
