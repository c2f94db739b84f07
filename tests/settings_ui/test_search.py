"""The search over all settings: it finds as one types, and leads to the row by keyboard alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QLabel, QListWidget, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from tests.settings_ui.room import Room
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.found import Found
from veo_desktop.ui.settings.highlight import Highlight
from veo_desktop.ui.settings.result_list import ResultList
from veo_desktop.ui.settings.section import Section

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


def test_what_is_found_is_whole_in_scripts_with_higher_letters(room: Room) -> None:
    words = "لو"  # reaches above and below what Latin letters need, without a gap
    row = room.sections.rows["theme"]
    section = Section("any", words, "play", row, list)
    results = room.find(ResultList, "settings_results")
    results.show_found([(section, Found(words, "dark", row, row.setFocus))])
    picture = QImage(300, results.sizeHintForRow(0), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)
    option = QStyleOptionViewItem()
    option.initFrom(results)
    option.rect, option.state = picture.rect(), QStyle.StateFlag.State_Enabled
    option.font.setFamilies(["Inter", "Noto Sans Arabic"])  # as the window's is in Arabic
    option.fontMetrics = QFontMetrics(option.font)
    painter = QPainter(picture)
    painter.setFont(option.font)
    results.itemDelegate().paint(painter, option, results.model().index(0, 0))
    painter.end()
    inked = [y for y in range(picture.height()) if any(picture.pixelColor(x, y).lightness() > 50 for x in range(300))]
    height = QFontMetrics(option.font).tightBoundingRect(words).height()
    gap = next(n for n, (one, two) in enumerate(pairwise(inked)) if two > one + 1)
    assert abs(gap + 1 - height) <= 2 and abs(len(inked) - gap - 1 - height) <= 2


def test_a_frame_is_whole_around_a_row_as_wide_as_its_page(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    row = QWidget(page)
    row.setGeometry(0, 80, 300, 30)
    page.show()
    frame = Highlight(theme)
    frame.mark(row)
    assert frame.parentWidget() is page and page.rect().contains(frame.geometry())
    assert frame.geometry().contains(row.geometry()) and frame.height() > row.height()
    row.move(0, 100)
    assert frame.geometry().contains(row.geometry())
    frame.leave()


def test_nothing_found_is_said_and_escape_ends_the_search_first(room: Room) -> None:
    room.dialog.open_section("network")
    assert room.search("xylophone") == []
    assert room.find(QLabel, "settings_nothing").isVisible()
    room.qtbot.keyClick(room.line("settings_search"), Key.Key_Escape)
    assert room.dialog.isVisible() and room.line("settings_search").text() == ""
    assert room.sections.rows["proxy"].isVisible()
    room.qtbot.keyClick(room.line("settings_search"), Key.Key_Escape)
    assert not room.dialog.isVisible()
