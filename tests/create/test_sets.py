"""Sets: the panel's references are kept under a name, used again in one step, changed, deleted and brought back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.create.pictures import encoded
from tests.create.shelf import FakeShelf
from veo_desktop.core.request import REFERENCES, ImageInput
from veo_desktop.core.sets import ReferenceSet
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.create.picture_list import PictureList
from veo_desktop.ui.create.sets_desk import SetsDesk
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import FromFile
from veo_desktop.workers.shelf_backend import ShelfBackend

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
WORDS = "Mara, forty, in a grey coat"
Keep = Callable[[bytes], str]
Found = TypeVar("Found", bound=QWidget)


class Page(QWidget):
    def __init__(self, compose: ComposePanel) -> None:
        super().__init__(compose)
        self.compose = compose


class Table:
    """A panel with its sets, and the hands before it."""

    def __init__(self, panel: ComposePanel, theme: Theme, intake: ImageIntake, bot: QtBot, keep: Keep) -> None:
        self.panel, self.bot, self.keep = panel, bot, keep
        self.shelf = FakeShelf()
        self.messages = Messages(theme, panel)
        self.messages.bar.setParent(panel)
        self.messages.lie_over(panel.footer)
        self.note = PanelNote(theme, panel)
        panel.add_note(self.note)
        page, shelf = cast(CreatePage, Page(panel)), cast(ShelfBackend, self.shelf)
        self.desk = SetsDesk(page, theme, shelf, intake, self.note, self.messages)

    def find(self, name: str, kind: type[Found]) -> Found:
        tops = [self.panel, *QApplication.topLevelWidgets()]
        found = {id(each): each for top in tops for each in top.findChildren(kind, name)}
        found |= {id(top): top for top in tops if isinstance(top, kind) and top.objectName() == name}
        assert len(found) == 1, f"{len(found)} are called {name}"
        return next(iter(found.values()))

    def picture(self, number: int) -> str:
        """The path of a picture as the app keeps it."""
        return self.keep(encoded("png", 640, 360 + number))

    def images(self, *numbers: int) -> tuple[ImageInput, ...]:
        return tuple(ImageInput(REFERENCES, path=self.picture(number)) for number in numbers)

    @property
    def count(self) -> int:
        return self.panel.frames.inputs[REFERENCES].count

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.panel.frames.inputs[REFERENCES].busy)

    def open(self) -> PictureList:
        self.bot.mouseClick(self.find("sets_button", QPushButton), LEFT)
        return self.find("sets_list", PictureList)

    def use(self, kept: ReferenceSet) -> None:
        self.shelf.sets[kept.id] = kept
        rows = self.open()
        rows.setCurrentIndex(rows.model().index(list(self.shelf.sets).index(kept.id), 0))
        self.bot.keyClick(rows, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def table(panel: ComposePanel, theme: Theme, intake: ImageIntake, qtbot: QtBot, keep: Keep) -> Table:
    return Table(panel, theme, intake, qtbot, keep)


def test_references_are_kept_with_a_name_and_words(table: Table, qtbot: QtBot) -> None:
    table.open()
    assert not table.find("set_save", QPushButton).isEnabled()
    table.find("sets_popup", QWidget).close()
    table.panel.frames.inputs[REFERENCES].offer(FromFile(table.picture(1)))
    table.settle()
    table.panel.prompt.editor.value = WORDS
    table.panel.prompt.editor.selectAll()

    table.open()
    qtbot.mouseClick(table.find("set_save", QPushButton), LEFT)
    assert table.find("set_wording_input", QPlainTextEdit).toPlainText() == WORDS
    qtbot.keyClick(table.find("set_name_input", QLineEdit), Qt.Key.Key_Return)
    assert table.shelf.sets == {}  # without a name
    qtbot.keyClicks(table.find("set_name_input", QLineEdit), "Mara")
    qtbot.keyClick(table.find("set_name_input", QLineEdit), Qt.Key.Key_Return)
    (kept,) = table.shelf.sets.values()
    assert (kept.name, kept.wording, len(kept.images)) == ("Mara", WORDS, 1)


def test_a_set_is_used_in_one_step_and_undone_at_once(table: Table, qtbot: QtBot) -> None:
    qtbot.keyClicks(table.panel.prompt.editor, "A street at night.")
    table.use(ReferenceSet("m", "Mara", WORDS, table.images(1, 2)))
    assert table.count == 2
    assert table.panel.prompt.editor.value == f"A street at night. {WORDS}"
    table.panel.history.undo()
    assert (table.count, table.panel.prompt.editor.value) == (0, "A street at night.")
    table.panel.history.redo()
    table.settle()
    assert (table.count, table.panel.prompt.editor.value) == (2, f"A street at night. {WORDS}")


def test_sets_join_while_they_fit_and_replace_where_they_do_not(table: Table) -> None:
    table.use(ReferenceSet("a", "Mara", "", table.images(1, 2)))
    table.use(ReferenceSet("b", "Office", "", table.images(2, 3)))
    assert table.count == 3  # one picture is in both
    table.use(ReferenceSet("c", "Neon", "", table.images(4)))
    assert table.count == 1


def test_a_set_of_more_pictures_than_the_model_takes_says_so(table: Table) -> None:
    table.use(ReferenceSet("a", "Crowd", "", table.images(1, 2, 3, 4)))
    assert table.count == 3
    assert table.note.words == "Only 3 of its 4 pictures fit here."


def test_a_deleted_set_comes_back(table: Table, qtbot: QtBot) -> None:
    table.shelf.sets["m"] = kept = ReferenceSet("m", "Mara", WORDS, table.images(1))
    rows = table.open()
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert table.shelf.sets == {}
    qtbot.mouseClick(table.find("snackbar_action", QPushButton), LEFT)
    assert table.shelf.sets == {"m": kept}


def test_name_words_and_pictures_of_a_set_are_changed(table: Table, qtbot: QtBot) -> None:
    table.shelf.sets["m"] = ReferenceSet("m", "Mara", WORDS, table.images(1))
    table.panel.frames.inputs[REFERENCES].offer(FromFile(table.picture(2)))
    table.settle()
    qtbot.keyClick(table.open(), Qt.Key.Key_F2)
    name = table.find("set_name_input", QLineEdit)
    name.selectAll()
    qtbot.keyClicks(name, "Mara, older")
    qtbot.mouseClick(table.find("set_replace_images", QPushButton), LEFT)
    qtbot.keyClick(table.find("set_wording_input", QPlainTextEdit), Qt.Key.Key_Return, CTRL)
    changed = table.shelf.sets["m"]
    assert (changed.name, changed.wording) == ("Mara, older", WORDS)
    assert changed.images == table.panel.frames.inputs[REFERENCES].images()


def test_a_click_on_a_rows_button_is_for_that_row(table: Table, qtbot: QtBot) -> None:
    table.shelf.sets["a"] = ReferenceSet("a", "Mara", "", table.images(1))
    table.shelf.sets["b"] = ReferenceSet("b", "Office", "", table.images(2))
    rows = table.open()
    _pictures, actions = rows.part_rects("b")
    qtbot.mouseClick(rows.viewport(), LEFT, pos=actions[1].center())
    assert list(table.shelf.sets) == ["a"]
