"""The manual as it is shown: in every language whole, from the side where its script begins, and with room for all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.tongues import speaks_as_before
from veo_desktop.core.languages import BY_CODE, LANGUAGES
from veo_desktop.core.manual import load_manual
from veo_desktop.ui.help.manual_dress import prepared
from veo_desktop.ui.help.manual_view import ManualView
from veo_desktop.ui.help.manual_window import ManualWindow
from veo_desktop.ui.language.spoken import speak
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.theme import Theme

Open = Callable[[str], ManualWindow]


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    over = QWidget()
    qtbot.addWidget(over)
    with speaks_as_before(qapp):

        def start(code: str) -> ManualWindow:
            speak(qapp, code, tmp_path)
            window = ManualWindow(Theme(qapp, "dark"), code, over)
            window.show()
            return window

        yield start


def _slanted(view: ManualView, name: str) -> bool:
    found = view.document().find(name)
    assert not found.isNull(), name
    return found.charFormat().fontItalic()


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_no_mark_of_emphasis_is_left_for_people_to_read(qapp: QApplication, code: str) -> None:
    """Where it touches letters or brackets of another script, Markdown may not see that it is one."""
    document = QTextDocument()
    for page in load_manual(language=code):
        document.setMarkdown(prepared(page.file.read_text(encoding="utf-8"), BY_CODE[code]))
        assert not {"*", "`"} & set(document.toPlainText()), page.name


def test_pictures_have_room_beside_the_scroll_bar_and_the_list_follows(opened: Open, qtbot: QtBot) -> None:
    window = opened("en")
    view, pages = window.view, window.findChild(QListWidget, "manual_pages")
    assert pages is not None
    for place, title in (("player", "Player"), ("money", "Money and budget"), ("compare#compare", "Compare")):
        window.show_place(place)
        assert pages.currentItem().text() == title
    window.resize(1020, 500)
    for page in ("player", "library"):
        window.show_place(page)
        bar = view.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar: bar.isVisible() and view.document().idealWidth() <= view.viewport().width())
        assert bar.value() == 0
    assert _slanted(view, "Order")


def test_a_busy_window_still_comes_to_the_section(opened: Open, qtbot: QtBot) -> None:
    """Pictures are fitted when the width rests: that may fall between a page and the way to its section."""
    window = opened("en")
    time.sleep(0.15)  # busy with something else: the fitting is due before anything that follows
    window.show_place("settings#budget")
    view = window.view

    def reads_on_there() -> bool:
        return view.textCursor().blockNumber() == view.heading("budget").blockNumber()

    qtbot.waitUntil(reads_on_there)
    with qtbot.waitSignal(view.sourceChanged):  # the pictures are fitted anew
        window.resize(window.width() - 120, window.height())
    qtbot.waitUntil(reads_on_there)
    assert view.verticalScrollBar().value() > 0


def test_arabic_begins_at_the_right_and_keeps_keys_and_filters_in_order(opened: Open) -> None:
    window = opened("ar")
    view, right = window.view, Qt.LayoutDirection.RightToLeft
    window.show_place("player")
    assert f"\u2066{native('Ctrl++')}\u2069" in view.toPlainText()
    assert not _slanted(view, "العرض")
    window.show_place("search")
    document = view.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert all(block.textDirection() is right for block in blocks)
    assert '\u2066tag:"night rain"\u2069' in view.toPlainText()
    table = next(each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable))
    said = {table.cellAt(0, at).firstCursorPosition().block().text(): at for at in (0, 1)}
    left = {words: _left(view, table, at) for words, at in said.items()}
    assert left["المرشّح"] > left["أمثلة"]


def _left(view: ManualView, table: QTextTable, column: int) -> float:
    block = table.cellAt(0, column).firstCursorPosition().block()
    return view.document().documentLayout().blockBoundingRect(block).left()


def test_a_script_without_italics_has_its_names_upright_in_their_quotes(opened: Open) -> None:
    window = opened("ja")
    window.show_place("player")
    assert "「コンタクトシート…」" in window.view.toPlainText()
    assert not _slanted(window.view, "コンタクトシート…")
