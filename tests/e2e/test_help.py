"""Help where one is: F1 opens the manual's section, Shift+F1 explains, ? shows every key that the manual names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QMenu, QWhatsThis, QWidget

from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from tests.helpers.tongues import speaks_as_before
from veo_desktop.core.manual import CONTENTS
from veo_desktop.core.resources import manual_folder
from veo_desktop.ui.help.manual_view import ManualView
from veo_desktop.ui.language.spoken import speak

Key, Shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
Native = QKeySequence.SequenceFormat.NativeText
KEY = re.compile(r"\*\*([^*\n]+)\*\*")
FIXED = {"Esc"}  # closes what lies over the window, whatever it is
popup = pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def german(qapp: QApplication, tmp_path: Path, open_studio: Open, wiro: Wiro) -> Iterator[Studio]:
    with speaks_as_before(qapp):
        speak(qapp, "de", tmp_path / "cache")
        yield open_studio(sandbox=False, api_url=wiro.api_url, socket_url=wiro.socket_url, language="de")


def _read(desk: Studio) -> str:
    """Where the manual is open."""
    view = desk.find("manual_view", ManualView)
    fragment = view.source().fragment()
    return f"{view.page}#{fragment}" if fragment else view.page


def _help_on(desk: Studio, name: str) -> str:
    desk.find(name).setFocus(Qt.FocusReason.OtherFocusReason)
    desk.bot.keyClick(desk.find(name), Key.Key_F1)
    desk.until(lambda: desk.is_there("manual_window"))
    place = _read(desk)
    desk.click("manual_close")
    desk.until(lambda: not [each for each in QApplication.topLevelWidgets() if each.objectName() == "manual_window"])
    desk.come_back()
    return place


@popup
def test_help_comes_to_what_has_the_keyboard(desk: Studio) -> None:
    desk.until(lambda: "action_manual" in {each.objectName() for each in desk.desktop._menus.help.actions()})
    assert _help_on(desk, "prompt_editor") == "composing#prompt"
    assert _help_on(desk, "seed_input") == "composing#seed"
    assert _help_on(desk, "first_frame_drop") == "frames-and-references#first-frame"
    assert _help_on(desk, "job_strip") == "first-clip#the-queue"
    desk.open_setting("At most in a day")
    desk.until(lambda: desk.find("settings_dialog").isActiveWindow())
    desk.bot.keyClick(desk.find("day_limit_input"), Key.Key_F1)
    desk.until(lambda: desk.is_there("manual_window"))
    assert _read(desk) == "settings#budget"
    view = desk.find("manual_view", ManualView)
    heading = view.heading("budget")
    assert heading.isValid()
    desk.until(lambda: view.textCursor().blockNumber() == view.heading("budget").blockNumber())
    desk.find("manual_search", QLineEdit).setText("SynthID")
    desk.bot.keyClick(desk.find("manual_search"), Key.Key_Return)
    assert _read(desk).startswith("faq#what-is-synthid")
    assert view.extraSelections()
    desk.click("manual_back")
    assert _read(desk) == "settings#budget"
    pages = desk.find("manual_pages", QListWidget)
    desk.find("manual_search", QLineEdit).clear()
    assert pages.count() == len(CONTENTS)
    desk.find("settings_dialog").close()


@popup
def test_the_manual_speaks_the_language_of_the_window(german: Studio) -> None:
    german.until(lambda: "action_manual" in {each.objectName() for each in german.desktop._menus.help.actions()})
    german.find("prompt_editor").setFocus(Qt.FocusReason.OtherFocusReason)
    german.bot.keyClick(german.find("prompt_editor"), Key.Key_F1)
    german.until(lambda: german.is_there("manual_window"))
    view = german.find("manual_view", ManualView)
    assert _read(german) == "composing#prompt"
    german.until(lambda: view.textCursor().blockNumber() == view.heading("prompt").blockNumber())
    assert view.heading("length").text() == "Länge"
    assert QKeySequence("Ctrl+Z").toString(Native) in view.toPlainText()
    assert view.document().find("Auf Standard zurücksetzen").charFormat().fontItalic()
    pages = german.find("manual_pages", QListWidget)
    assert pages.currentItem().text() == "Gestalten"
    german.find("manual_search", QLineEdit).setText(f"endbild {QKeySequence('Ctrl+Z').toString(Native)}")
    assert pages.count() == 0
    german.find("manual_search", QLineEdit).setText("unsichtbares wasserzeichen")
    german.bot.keyClick(german.find("manual_search"), Key.Key_Return)
    assert _read(german).startswith("faq#what-is-synthid")
    german.find("manual_search", QLineEdit).setText(QKeySequence("Ctrl+Shift+G").toString(Native))
    assert [pages.item(row).text() for row in range(pages.count())] == ["Bewerten: Viele durchgehen"]
    german.find("manual_window").close()


@popup
def test_a_control_is_explained_by_keyboard(desk: Studio) -> None:
    desk.until(lambda: "action_manual" in {each.objectName() for each in desk.desktop._menus.help.actions()})
    desk.find("seed_input").setFocus(Qt.FocusReason.OtherFocusReason)
    desk.bot.keyClick(desk.find("seed_input"), Key.Key_F1, Shift)
    desk.until(lambda: any(each.inherits("QWhatsThat") for each in desk.desktop._app.topLevelWidgets()))
    QWhatsThis.hideText()
    for name, field in desk.desktop.page.compose.settings.fields.items():
        assert field.whatsThis(), name
    for name, files in desk.desktop.page.compose.frames.inputs.items():
        assert files.tile.whatsThis(), name
    assert desk.find("prompt_editor").parentWidget().parentWidget().whatsThis()
    desk.click("nav_settings")
    rows = [each for each in desk.find("settings_dialog").findChildren(QWidget) if _is_row(each)]
    assert len(rows) > 15
    assert [each.objectName() for each in rows if _noted(each) and not each.whatsThis()] == []
    desk.find("settings_dialog").close()


@popup
def test_the_sheet_has_every_key_that_the_manual_names(desk: Studio) -> None:
    desk.until(lambda: "action_manual" in {each.objectName() for each in desk.desktop._menus.help.actions()})
    desk.find("job_strip").setFocus()
    desk.bot.keyClick(desk.find("job_strip"), Key.Key_Question)
    desk.until(lambda: desk.is_there("key_sheet"))
    said = [each.accessibleName() for each in desk.find("key_sheet").findChildren(QWidget)]
    on_sheet = {_key(key) for line in said for key in line.rpartition(": ")[2].split(" ") if key}
    pages = "\n".join((manual_folder() / f"{name}.md").read_text(encoding="utf-8") for name in CONTENTS)
    named = set(KEY.findall(pages)) - FIXED
    assert len(named) > 50
    assert {key for key in named if _key(key) not in on_sheet} == set()
    desk.find("key_sheet").close()


def _key(written: str) -> str:
    return QKeySequence(written).toString().replace("Enter", "Return")


def _is_row(widget: QWidget) -> bool:
    return widget.objectName().startswith("setting_")


def _noted(row: QWidget) -> bool:
    return bool(row.field.note)  # type: ignore[attr-defined]


@popup
def test_every_menu_of_the_bar_is_used_by_letters(desk: Studio) -> None:
    desk.until(lambda: "action_manual" in {each.objectName() for each in desk.desktop._menus.help.actions()})
    bar = [each.menu() for each in desk.window.menuBar().actions()]
    menus = [each for each in bar if isinstance(each, QMenu)]
    menus += [below for each in menus for action in each.actions() if isinstance(below := action.menu(), QMenu)]
    assert len(menus) == 13
    for menu in menus:
        if menu.objectName() == "recent_menu":
            continue  # names of files
        menu.popup(desk.window.mapToGlobal(desk.window.rect().topLeft()))
        desk.until(menu.isVisible)
        shown = [each.text() for each in menu.actions() if each.isVisible() and not each.isSeparator()]
        letters = [QKeySequence.mnemonic(each) for each in shown]
        assert shown and all(not each.isEmpty() for each in letters), shown
        assert len({each.toString() for each in letters}) == len(shown), shown
        menu.close()
        assert not any("&" in each.text() for each in menu.actions())
    settings = next(each for each in menus[0].actions() if each.text() == "Settings…")
    assert settings.shortcut().toString() == "Ctrl+,", "also where the system names no key for it"
    menus[0].popup(desk.window.mapToGlobal(desk.window.rect().topLeft()))
    desk.until(menus[0].isVisible)
    desk.bot.keyClick(menus[0], Key.Key_E)
    desk.until(lambda: desk.is_there("settings_dialog"))
