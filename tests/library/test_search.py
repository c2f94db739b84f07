"""Searching on the Library page: typing, chips, filters, late answers, and what is said where nothing fits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks
from tests.library.fake import FakeLibrary
from tests.library.opened import find, open_desks, shown
from veo_desktop.core.library import ClipFacts, Kin
from veo_desktop.core.order import Relation
from veo_desktop.core.search import parse, with_filter
from veo_desktop.ui.library.filter_menu import FilterMenu
from veo_desktop.ui.parts.theme import Theme


def test_typing_finds_filters_are_chips_and_nothing_found_says_what_to_do(desks: Desks, qtbot: QtBot) -> None:
    page = desks.desk.page
    find(desks, qtbot, "boat rating:>=4", 40)
    chip = page.findChild(QWidget, "library_chip_0")
    assert chip is not None and chip.accessibleName() == "rating:>=4"
    find(desks, qtbot, "zebra rating:>=4", 0)
    assert shown(desks, "library_state_title") == "No clip fits" and not desks.grid.isVisible()
    assert "filter" in shown(desks, "library_state_words")
    qtbot.keyClick(page.findChild(QWidget, "library_chip_0"), Qt.Key.Key_Delete)
    assert page.search.text == "zebra"
    qtbot.mouseClick(page.findChild(QPushButton, "library_clear"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 40)
    page.search.set_filter("made", "last-week")
    page.search.set_filter("made", "today")
    assert page.search.text == "made:today"


def test_an_empty_library_teaches(theme: Theme, qtbot: QtBot) -> None:
    made = open_desks(theme, qtbot, FakeLibrary())
    assert shown(made, "library_state_title") == "No clips yet"
    with qtbot.waitSignal(made.desk.create_wanted):
        qtbot.mouseClick(made.desk.page.findChild(QPushButton, "library_create"), Qt.MouseButton.LeftButton)
    made.stop()


def test_a_late_answer_to_another_search_is_not_shown(desks: Desks, qtbot: QtBot) -> None:
    page = desks.desk.page
    for words in ("z", "ze", "number 3"):
        page.search.set_text(words)
    qtbot.waitUntil(lambda: desks.grid.found.query.text == "number 3")
    assert desks.grid.layout_now.count == 13  # words are found anywhere in a prompt here: 3, 13, 23, 30 to 39


def test_every_filter_that_can_be_clicked_is_understood(desks: Desks) -> None:
    menu = desks.desk.page.search.findChild(FilterMenu)
    assert menu is not None
    menu.show_names("tag", ("night rain", "noir & more"))
    menu.show_names("project", ("The harbour",))
    actions = [action for sub in menu.findChildren(QMenu) for action in sub.actions() if action.data()]
    assert len(actions) > 40
    for action in actions:
        key, value = action.data()
        assert parse(with_filter("", key, value), datetime.now()).problems == (), action.text()


def test_a_clip_of_the_same_lineage_is_gone_to_also_outside_the_search(desks: Desks, qtbot: QtBot) -> None:
    find(desks, qtbot, "number 3", 13)
    desks.grid.choose_one(0)
    row = desks.grid.current_row
    parent = Kin("c20", "2026-11-22 boat 20.mp4", "", Relation.AGAIN)
    desks.library.clip_ready.emit(ClipFacts(row, parents=(parent,)))
    link = desks.desk.page.panel.findChild(QPushButton, "kin_link")
    assert link is not None and link.text() == "Made again from 2026-11-22 boat 20.mp4"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desks.grid.current_row is not None and desks.grid.current_row.id == "c20")
    assert desks.desk.page.search.text == ""
    desks.desk.page.panel.kin_wanted.emit("gone")
    assert "in the bin" in desks.said
