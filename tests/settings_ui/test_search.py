"""The search over all settings: it finds as one types, and leads to the row by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from tests.settings_ui.room import Room
from veo_desktop.ui.parts.theme import Theme

Key = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, theme: Theme) -> Room:
    room = Room(qtbot, theme)
    room.dialog.resize(600, 420)
    return room


def test_words_find_rows_in_every_section(room: Room) -> None:
    assert room.search("memory") == ["Memory for the player, in MB"]
    assert set(room.search("budget day")) == {"At most in a day"}  # the section's title counts, too
    assert room.search("DARK") == ["Theme"]  # the words of a choice
    assert room.search("look") == ["Theme", "Accent colour"]  # and other words for the same
    assert room.search("sandbox prices") == ["Sandbox"]
    assert room.search("at wiro")[0] == "Copies at Wiro"  # what is called so comes before what only mentions it


def test_enter_leads_to_the_row_and_marks_it(room: Room) -> None:
    room.search("month")
    search = room.line("settings_search")
    room.qtbot.keyClick(search, Key.Key_Return)
    assert room.dialog.section == "budget" and search.text() == ""
    assert room.dialog.highlighted is room.sections.rows["month_limit"]
    month = room.line("month_limit_input")
    assert room.dialog.focusWidget() is month
    room.qtbot.waitUntil(lambda: not month.visibleRegion().isEmpty())  # scrolled to
    room.dialog.open_section("player")
    assert room.dialog.highlighted is None


def test_up_and_down_move_in_what_was_found_while_one_types(room: Room) -> None:
    assert len(room.search("wiro")) > 1
    search, results = room.line("settings_search"), room.find(QListWidget, "settings_results")
    room.qtbot.keyClick(search, Key.Key_Down)
    assert results.currentRow() == 1 and room.dialog.focusWidget() is search
    room.qtbot.keyClick(search, Key.Key_Up)
    assert results.currentRow() == 0


def test_nothing_found_is_said_and_escape_ends_the_search_first(room: Room) -> None:
    room.dialog.open_section("network")
    assert room.search("xylophone") == []
    assert room.find(QLabel, "settings_nothing").isVisible()
    room.qtbot.keyClick(room.line("settings_search"), Key.Key_Escape)
    assert room.dialog.isVisible() and room.line("settings_search").text() == ""
    assert room.sections.rows["proxy"].isVisible()
    room.qtbot.keyClick(room.line("settings_search"), Key.Key_Escape)
    assert not room.dialog.isVisible()
