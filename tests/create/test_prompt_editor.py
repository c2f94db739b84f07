"""The prompt's editor: fields as chips that Tab walks, pieces put in, and a text that stays what was typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.ui.create.compose_prompt import PromptSection
from veo_desktop.ui.create.prompt_editor import PromptEditor
from veo_desktop.ui.create.prompt_popup import PickPopup
from veo_desktop.ui.parts.theme import Theme

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
TEMPLATE = 'A {subject} at {place} says, "{line}" 🦊 to {whom}.'


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Iterator[QWidget]:
    """A prompt with a control before it and one behind it."""
    desk = QWidget()
    column = QVBoxLayout(desk)
    before, section, behind = QLineEdit(desk), PromptSection(theme, "Write", desk), QLineEdit(desk)
    before.setObjectName("before")
    behind.setObjectName("behind")
    for each in (before, section, behind):
        column.addWidget(each)
    qtbot.addWidget(desk)
    desk.resize(320, 400)
    with qtbot.waitActive(desk):
        desk.show()
        desk.activateWindow()
    yield desk
    desk.close()


@pytest.fixture
def section(desk: QWidget, qtbot: QtBot) -> PromptSection:
    section: PromptSection = desk.findChild(PromptSection)
    section.editor.setFocus()
    qtbot.waitUntil(section.editor.hasFocus)
    return section


def _selected(section: PromptSection) -> str:
    return section.editor.textCursor().selectedText()


def test_tab_walks_the_open_fields_and_typing_fills_them(section: PromptSection, desk: QWidget, qtbot: QtBot) -> None:
    section.set_template(TEMPLATE)
    assert _selected(section) == "{subject}"
    qtbot.keyClicks(section.editor, "fox")
    qtbot.keyClick(section.editor, Qt.Key.Key_Tab)
    assert _selected(section) == "{place}"
    qtbot.keyClick(section.editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(section.editor, "Hi")
    qtbot.keyClick(section.editor, Qt.Key.Key_Tab)
    assert _selected(section) == "{whom}", "places are counted right behind a rare character too"
    qtbot.keyClick(section.editor, Qt.Key.Key_Backtab)
    assert _selected(section) == "{place}"
    assert section.open_fields() == ("place", "whom")
    assert section.editor.value == 'A fox at {place} says, "Hi" 🦊 to {whom}.'


def test_beyond_the_last_field_tab_goes_on(section: PromptSection, desk: QWidget, qtbot: QtBot) -> None:
    section.set_template("A {subject}.")
    qtbot.keyClick(section.editor, Qt.Key.Key_Tab)
    assert not section.editor.hasFocus()
    section.editor.setFocus()
    section.show_open_field()
    qtbot.keyClick(section.editor, Qt.Key.Key_Backtab)
    assert desk.findChild(QLineEdit, "before").hasFocus()


def test_without_fields_tab_leaves_at_once(section: PromptSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.editor, "A fox")
    qtbot.keyClick(section.editor, Qt.Key.Key_Tab)
    assert not section.editor.hasFocus() and section.editor.value == "A fox"


def test_a_click_takes_a_field_whole(section: PromptSection, qtbot: QtBot) -> None:
    section.editor.value = "A {subject} walks"
    cursor = QTextCursor(section.editor.document())
    cursor.setPosition(5)
    place = section.editor.cursorRect(cursor).center()
    qtbot.mouseClick(section.editor.viewport(), LEFT, pos=QPoint(place.x() + 1, place.y()))
    assert _selected(section) == "{subject}"


def test_a_piece_is_chosen_by_the_keyboard_and_written_on(section: PromptSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.editor, "A fox in the snow")
    button = section.findChild(QPushButton, "insert_dialogue")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    popup: PickPopup = section.findChild(PickPopup)
    qtbot.keyClicks(popup.search, "whis")
    assert popup.preview.text() == '{who} whispers, "{line}"'
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert not popup.isVisible() and section.editor.hasFocus()
    qtbot.keyClicks(section.editor, "It")
    qtbot.keyClick(section.editor, Qt.Key.Key_Tab)
    qtbot.keyClicks(section.editor, "Cold.")
    assert section.editor.value == 'A fox in the snow. It whispers, "Cold."'


def test_a_piece_is_chosen_by_the_mouse_and_escape_leaves_all_as_it_was(section: PromptSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.editor, "A fox")
    more = section.findChild(QPushButton, "insert_more")
    assert more.isVisible(), "seven groups do not fit in 320 pixels"
    qtbot.mouseClick(more, LEFT)
    popup: PickPopup = section.findChild(PickPopup)
    qtbot.keyClick(popup.search, Qt.Key.Key_Escape)
    assert not popup.isVisible() and section.editor.value == "A fox"
    qtbot.mouseClick(more, LEFT)
    qtbot.keyClicks(popup.search, "golden hour")
    (row,) = (popup.rows.item(at) for at in range(popup.rows.count()) if popup.rows.item(at).text() == "Golden hour")
    qtbot.mouseClick(popup.rows.viewport(), LEFT, pos=popup.rows.visualItemRect(row).center())
    assert section.editor.value == "A fox, warm low sun of the golden hour"


def test_nothing_found_says_so(section: PromptSection, qtbot: QtBot) -> None:
    qtbot.mouseClick(section.findChild(QPushButton, "insert_sound"), LEFT)
    popup: PickPopup = section.findChild(PickPopup)
    qtbot.keyClicks(popup.search, "qqq")
    assert "qqq" in popup.nothing.words and popup.nothing.isVisible()
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.isVisible() and section.editor.value == ""
    popup.close()


def test_wider_panels_show_more_groups(section: PromptSection, desk: QWidget, qtbot: QtBot) -> None:
    style = section.findChild(QPushButton, "insert_style")
    assert not style.isVisible()
    desk.resize(900, 400)
    qtbot.waitUntil(style.isVisible)
    assert not section.findChild(QPushButton, "insert_more").isVisible()


def test_undo_is_the_panels(section: PromptSection, desk: QWidget, qtbot: QtBot) -> None:
    undone: list[bool] = []
    action = QAction("Undo", desk)
    action.setShortcut(QKeySequence.StandardKey.Undo)
    action.triggered.connect(lambda: undone.append(True))
    desk.addAction(action)
    qtbot.keyClicks(section.editor, "A fox")
    qtbot.keyClick(section.editor, Qt.Key.Key_Z, CTRL)
    assert undone == [True] and section.editor.value == "A fox"


def test_a_value_put_back_leaves_the_caret_where_it_changed(section: PromptSection, qtbot: QtBot) -> None:
    qtbot.keyClicks(section.editor, "A red fox runs")
    section.editor.value = "A fox runs"
    qtbot.keyClicks(section.editor, "blue ")
    assert section.editor.value == "A blue fox runs"


def test_colours_are_no_change_of_the_text(section: PromptSection, qtbot: QtBot) -> None:
    said: list[str] = []
    section.editor.value_changed.connect(said.append)
    qtbot.keyClicks(section.editor, "A foxx {in} ")
    count = len(said)
    section.editor.highlighter.set_checking(True)
    section.editor.highlighter.learn(("A",), ("foxx",))
    assert len(said) == count == len("A foxx {in} ")


def test_the_estimate_is_said_to_be_one(section: PromptSection, qtbot: QtBot) -> None:
    label = section.findChild(QLabel, "token_estimate")
    section.editor.value = "A fox runs " * 400
    qtbot.waitUntil(lambda: "1,200" in label.text())
    assert label.text().startswith("≈") and "estimate" in label.toolTip().lower()
    assert label.property("role") == "warn" and section.field.note


def test_a_text_that_was_there_before_the_window_has_its_room_at_any_width(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    editor = PromptEditor(theme)
    editor.value = "The camera pushes in slowly on a 50 mm lens while he looks up. " * 5
    column.addWidget(editor)
    column.addStretch(1)
    window.resize(320, 400)
    window.show()

    def seen() -> list[int]:
        """How many lines there are, and how many of them are in sight."""
        lines = editor.document().firstBlock().layout().lineCount()
        return [lines, round((editor.viewport().height() - 2 * editor.document().documentMargin()) / line)]

    line = editor.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: seen() == [seen()[0]] * 2 and 6 < seen()[0] <= 12)
    wide = seen()[0]
    window.resize(270, 400)
    qtbot.waitUntil(lambda: seen() == [seen()[0]] * 2 and wide < seen()[0] <= 12)
    window.resize(320, 400)
    qtbot.waitUntil(lambda: seen() == [wide] * 2)
