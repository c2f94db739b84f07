"""Spell check: with a dictionary words are marked and mended, without one the menu says why, and nothing waits."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, SignalInstance, Slot
from PySide6.QtGui import QAction, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE, PATIENCE_MS
from veo_desktop.core.prompting import load_inserts, load_templates
from veo_desktop.core.resources import resource
from veo_desktop.core.settings import SPELLING, SPELLING_LANGUAGE
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.create import prompt_spelling
from veo_desktop.ui.create.prompt_editor import PromptEditor
from veo_desktop.ui.create.prompt_spelling import PromptSpelling, language_name
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.dictionaries import Dictionaries, nearest_language
from veo_desktop.workers.spelling import Spelling


class _Ear(QObject):
    """Keeps what a signal of another thread carries; a function would run on that thread."""

    def __init__(self, signal: SignalInstance) -> None:
        super().__init__()
        self.all: list[Any] = []
        signal.connect(self._hear)

    @Slot(object)
    def _hear(self, value: object) -> None:
        self.all.append(value)


def _has_english() -> bool:
    try:
        return "en_US" in importlib.import_module("enchant").list_languages()
    except ImportError:
        return False


with_english = pytest.mark.skipif(not _has_english(), reason="no dictionary: install libenchant-2-2, hunspell-en-us")


@pytest.fixture
def own_words(tmp_path: Path) -> Path:
    return tmp_path / "data" / "words.txt"


@pytest.fixture
def stored(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> Iterator[PromptEditor]:
    editor = PromptEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(320, 120)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.setFocus()
    yield editor
    editor.close()


@pytest.fixture
def check(editor: PromptEditor, stored: SettingsFile, own_words: Path) -> Iterator[Callable[[], Spelling]]:
    """Spell check for the editor, begun when it is called."""
    made: list[Spelling] = []

    def begin() -> Spelling:
        made.append(Spelling(own_words))
        PromptSpelling(editor, made[-1], stored)
        return made[-1]

    yield begin
    assert all(each.stop(PATIENCE) for each in made)


def _marked(editor: PromptEditor) -> list[str]:
    """The words with a wavy line."""
    wave, found = QTextCharFormat.UnderlineStyle.WaveUnderline, []
    block = editor.document().begin()
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        for each in block.layout().formats():
            if each.format.underlineStyle() == wave:
                found.append(raw[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le"))
        block = block.next()
    return found


def _menu(editor: PromptEditor, word: str, bot: QtBot) -> QMenu:
    """The context menu over a word, opened as the right button does."""
    at = editor.toPlainText().index(word)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(at + 1)
    editor.customContextMenuRequested.emit(editor.cursorRect(cursor).center() + QPoint(1, 0))
    bot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.objectName() == "prompt_menu"
    return menu


def _action(menu: QMenu, words: str) -> QAction:
    return next(each for each in menu.actions() if words in each.text())


def _press(menu: QMenu, action: QAction, bot: QtBot) -> None:
    bot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    bot.waitUntil(lambda: not isinstance(QApplication.activePopupWidget(), QMenu))


@with_english
def test_wrong_words_are_marked_and_others_are_not(
    editor: PromptEditor, check: Callable[[], Spelling], qtbot: QtBot
) -> None:
    check()
    editor.value = "🦊 A detectve's {subjectt} at 3pmm in the POVX says, \"Wher's it?\" 侦探 don’t"
    editor.clearFocus()
    qtbot.waitUntil(lambda: _marked(editor) == ["detectve's", "Wher's"])


@with_english
def test_the_word_that_is_being_typed_is_left_in_peace(
    editor: PromptEditor, check: Callable[[], Spelling], qtbot: QtBot
) -> None:
    check()
    qtbot.keyClicks(editor, "A wrongg thinng")
    qtbot.waitUntil(lambda: _marked(editor) == ["wrongg"])
    qtbot.keyClicks(editor, " ")
    qtbot.waitUntil(lambda: _marked(editor) == ["wrongg", "thinng"])


@with_english
def test_a_word_is_mended_from_the_menu(
    editor: PromptEditor, check: Callable[[], Spelling], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prompt_spelling, "PATIENCE", PATIENCE_MS)  # a busy machine may take longer than people wait
    check()
    editor.value = "The detectve waits. "
    qtbot.waitUntil(lambda: _marked(editor) == ["detectve"])
    menu = _menu(editor, "detectve", qtbot)
    names = [each.text() for each in menu.actions()]
    assert names[0] == "detective" and not any("Undo" in each for each in names)
    _press(menu, menu.actions()[0], qtbot)
    assert editor.value == "The detective waits. "
    qtbot.waitUntil(lambda: _marked(editor) == [])


@with_english
def test_an_added_word_is_right_from_then_on(
    editor: PromptEditor, check: Callable[[], Spelling], own_words: Path, qtbot: QtBot
) -> None:
    check()
    editor.value = "Zorblax waits. "
    qtbot.waitUntil(lambda: _marked(editor) == ["Zorblax"])
    menu = _menu(editor, "Zorblax", qtbot)
    _press(menu, _action(menu, "dictionary"), qtbot)
    qtbot.waitUntil(lambda: _marked(editor) == [])
    again = Dictionaries(own_words)
    again.open("en_US")
    assert again.wrong({"zorblax", "Zorblax’s", "Zorblaxx"}) == {"Zorblaxx"}


@with_english
def test_it_is_switched_off_and_on_by_the_menu(
    editor: PromptEditor, check: Callable[[], Spelling], stored: SettingsFile, qtbot: QtBot
) -> None:
    check()
    editor.value = "A wrongg one "
    qtbot.waitUntil(lambda: _marked(editor) == ["wrongg"])
    menu = _menu(editor, "one", qtbot)
    _press(menu, _action(menu, "Check spelling"), qtbot)
    assert (_marked(editor), stored.get(SPELLING)) == ([], False)
    menu = _menu(editor, "one", qtbot)
    _press(menu, _action(menu, "Check spelling"), qtbot)
    qtbot.waitUntil(lambda: _marked(editor) == ["wrongg"])


@with_english
def test_the_language_is_chosen_among_those_installed(
    editor: PromptEditor, check: Callable[[], Spelling], stored: SettingsFile, qtbot: QtBot
) -> None:
    said = _Ear(check().state_changed)
    qtbot.waitUntil(lambda: bool(said.all))
    menu = _menu_anywhere(editor, qtbot)
    languages = _action(menu, "Language").menu()
    assert isinstance(languages, QMenu)
    english = next(each for each in languages.actions() if each.data() == "en_US")
    assert english.isChecked() and english.text() == language_name("en_US")
    english.trigger()
    assert stored.get(SPELLING_LANGUAGE) == "en_US"
    menu.close()


def _menu_anywhere(editor: PromptEditor, bot: QtBot) -> QMenu:
    editor.value = editor.value or "word"
    return _menu(editor, editor.value.split()[0], bot)


def test_without_the_library_the_menu_says_why(
    editor: PromptEditor, check: Callable[[], Spelling], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)  # an import of it fails
    said = _Ear(check().state_changed)
    editor.value = "A wrongg one "
    qtbot.waitUntil(lambda: bool(said.all))
    entry = _menu_anywhere(editor, qtbot).findChild(QAction, "check_spelling")
    assert "libenchant" in entry.text() and not entry.isEnabled()
    assert _marked(editor) == []
    QApplication.activePopupWidget().close()


@with_english
def test_what_the_program_brings_is_spelled_as_the_dictionary_has_it(own_words: Path) -> None:
    english = Dictionaries(own_words)
    english.open("en_US")
    texts = [each.text for each in load_inserts(resource("prompting", "inserts.json"))]
    texts += [each.text for each in load_templates(resource("prompting", "templates.json"))]
    words = {word for text in texts for word in re.findall(r"[^\W\d_]+", text)}
    assert english.wrong(words) <= {"noir"}, "a new user would find it underlined"


@with_english
def test_without_a_dictionary_it_says_so(own_words: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    enchant = importlib.import_module("enchant")
    monkeypatch.setattr(enchant.Broker, "list_languages", lambda _self: [])
    none = Dictionaries(own_words)
    none.open("en_US")
    assert none.problem is not None and "hunspell" in str(none.problem)
    assert none.wrong({"wrongg"}) == frozenset() and none.suggest("wrongg") == ()


def test_the_nearest_language() -> None:
    has = ("de_AT", "de_DE", "en_GB", "en_US", "fr")
    assert [nearest_language(each, has) for each in ("de_DE", "de_CH", "fr_FR", "xx", "")] == [
        "de_DE", "de_AT", "fr", "en_US", "en_US",
    ]  # fmt: skip
    assert nearest_language("en_US", ("sv_SE",)) == "sv_SE"
    assert nearest_language("en_US", ()) == ""


def test_own_words_that_cannot_be_kept_count_all_the_same(
    tmp_path: Path, expect_log: Callable[[str], None], qtbot: QtBot
) -> None:
    (tmp_path / "file").write_text("")
    spelling = Spelling(tmp_path / "file" / "words.txt")
    expect_log("A word could not be kept")
    said = _Ear(spelling.checked)
    spelling.use("en_US")
    spelling.add("Zorblax")
    qtbot.waitUntil(lambda: bool(said.all))
    assert said.all[0].right == {"Zorblax"}
    assert spelling.stop(PATIENCE)


def test_a_question_after_the_end_is_no_matter(own_words: Path, qtbot: QtBot) -> None:
    spelling = Spelling(own_words)
    spelling.use("en_US")
    spelling.begin_stop()
    assert spelling.stop(PATIENCE)
    spelling.check(frozenset({"word"}))
