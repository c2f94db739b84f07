"""Templates: found by typing, put into the prompt, saved, renamed and deleted; kept in a file of the person's own."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.prompting import Template
from veo_desktop.store.templates import TemplateShelf
from veo_desktop.ui.create.compose_prompt import PromptSection
from veo_desktop.ui.create.prompt_templates import TemplatesButton
from veo_desktop.ui.create.template_dialog import TemplateDialog
from veo_desktop.ui.create.templates_desk import TemplatesDesk
from veo_desktop.ui.create.templates_popup import TemplatesPopup
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.templates_backend import TemplatesBackend

LEFT = Qt.MouseButton.LeftButton


class _Host(QObject):
    """Runs at once what the engine would run on its pool."""

    def __init__(self, shelf: TemplateShelf) -> None:
        super().__init__()
        self._works = SimpleNamespace(templates=shelf)

    def ask(self, call: Callable[[object], object], _pool: object) -> None:
        call(self._works)


class _Desk:
    """The button and the prompt, with the hands of the person before them."""

    def __init__(self, theme: Theme, bot: QtBot, file: Path) -> None:
        self.bot = bot
        self.window = QWidget()
        self.button, self.prompt = TemplatesButton(theme, self.window), PromptSection(theme, "", self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.button)
        column.addWidget(self.prompt)
        self.host = _Host(TemplateShelf(file))
        self.desk = TemplatesDesk(self.button, self.prompt, TemplatesBackend(self.host))  # type: ignore[arg-type]
        self.button.chosen.connect(self.prompt.set_template)
        bot.addWidget(self.window)
        self.window.resize(352, 300)
        with bot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def open(self, search: str = "") -> TemplatesPopup:
        self.bot.mouseClick(self.button, LEFT)
        popup: TemplatesPopup = self.button.findChild(TemplatesPopup)
        self.bot.keyClicks(popup.search, search)
        return popup

    def titles(self) -> list[str]:
        popup = self.open()
        titles = [popup.rows.item(row).text() for row in range(popup.rows.count())]
        popup.close()
        return titles

    def save(self, prompt: str, name: str) -> None:
        self.prompt.editor.value = prompt
        popup = self.open()
        self.bot.mouseClick(popup.save, LEFT)
        self.answer(name)

    def answer(self, name: str) -> None:
        dialog = self.window.findChild(TemplateDialog)
        field = dialog.findChild(QLineEdit, "template_name_input")
        field.selectAll()
        self.bot.keyClicks(field, name)
        self.bot.mouseClick(dialog.findChild(QPushButton, "template_keep"), LEFT)
        self.bot.waitUntil(lambda: self.window.findChild(TemplateDialog) is None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "templates.json"


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, file: Path) -> Iterator[_Desk]:
    desk = _Desk(theme, qtbot, file)
    yield desk
    desk.window.close()


def test_a_template_is_found_seen_and_taken(desk: _Desk) -> None:
    popup = desk.open("drone")
    assert popup.current is not None and popup.current.title == "Landscape from a drone"
    assert popup.preview.text() == popup.current.text
    desk.bot.keyClick(popup.search, Qt.Key.Key_Down)
    desk.bot.keyClick(popup.search, Qt.Key.Key_Return)
    assert desk.prompt.editor.value.startswith("Aerial drone shot")
    assert desk.prompt.editor.textCursor().selectedText() == "{landscape}"
    assert desk.prompt.editor.hasFocus()


def test_arrows_pass_the_headings(desk: _Desk) -> None:
    desk.save("A {dog}", "My dog")
    popup = desk.open()
    marked = []
    for _ in range(3):
        assert popup.current is not None
        marked.append(popup.current.title)
        desk.bot.keyClick(popup.search, Qt.Key.Key_Down)
    assert marked == ["My dog", "Product shot", "Product in use"]
    popup.close()


def test_a_prompt_is_saved_and_comes_back_first(desk: _Desk, file: Path) -> None:
    desk.save("  A {dog} in the rain  ", "My dog")
    assert desk.titles()[:3] == ["Yours", "My dog", "Ready-made"]
    (kept,) = TemplateShelf(file).all()
    assert (kept.title, kept.text, kept.own) == ("My dog", "A {dog} in the rain", True)


def test_the_same_name_replaces_after_saying_so(desk: _Desk, file: Path) -> None:
    desk.save("A {dog}", "My dog")
    desk.prompt.editor.value = "A {cat}"
    desk.bot.mouseClick(desk.open().save, LEFT)
    dialog = desk.window.findChild(TemplateDialog)
    desk.bot.keyClicks(dialog.findChild(QLineEdit, "template_name_input"), "my DOG")
    assert any("already" in each.text() for each in dialog.findChildren(QLabel))
    desk.answer("my DOG")
    assert [each.text for each in TemplateShelf(file).all()] == ["A {cat}"]


def test_rename_and_delete_are_for_ones_own(desk: _Desk, file: Path) -> None:
    desk.save("A {dog}", "My dog")
    popup = desk.open("product shot")
    assert not popup.rename.isVisible() and not popup.remove.isVisible()
    popup.close()
    popup = desk.open("my dog")
    desk.bot.mouseClick(popup.rename, LEFT)
    desk.answer("Our dog")
    assert [each.title for each in TemplateShelf(file).all()] == ["Our dog"]
    popup = desk.open("our dog")
    desk.bot.mouseClick(popup.remove, LEFT)
    assert len(TemplateShelf(file).all()) == 1, "the first click only asks"
    desk.bot.mouseClick(popup.remove, LEFT)
    assert TemplateShelf(file).all() == ()
    popup.close()


def test_an_empty_prompt_and_an_empty_name_cannot_be_saved(desk: _Desk) -> None:
    popup = desk.open()
    assert not popup.save.isEnabled()
    popup.close()
    desk.prompt.editor.value = "A dog"
    desk.bot.mouseClick(desk.open().save, LEFT)
    dialog = desk.window.findChild(TemplateDialog)
    assert not dialog.findChild(QPushButton, "template_keep").isEnabled()
    desk.bot.mouseClick(dialog.findChild(QPushButton, "template_cancel"), LEFT)


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"templates": 3}', b"\xff\xfe", b"[" * 100_000, b""])
def test_a_damaged_file_is_kept_aside(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    shelf = TemplateShelf(file)
    assert shelf.all() == ()
    shelf.keep(Template("1", "New", "A {dog}"))
    (aside,) = file.parent.glob("templates.broken-*.json")
    assert aside.read_bytes() == content
    assert [each.title for each in TemplateShelf(file).all()] == ["New"]


def test_strange_entries_are_left_out_and_the_rest_counts(file: Path) -> None:
    entries = [{"id": "1", "title": "A", "text": "x"}, {"id": "2"}, 7, {"id": "3", "title": "B", "text": ["x"]}]
    file.write_text(json.dumps({"templates": entries}), encoding="utf-8")
    assert [each.title for each in TemplateShelf(file).all()] == ["A"]
