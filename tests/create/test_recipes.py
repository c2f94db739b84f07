"""Settings as text and from clips: what is copied, what is read, and what is said where something is missing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.create.conftest import PRICES
from tests.create.shelf import FakeShelf
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.recipe_text import RecipeRead, read_recipe_text
from veo_desktop.core.request import REFERENCES, VEO_3_1, ImageInput, Request
from veo_desktop.core.text import text
from veo_desktop.ui.create.compose_forms import KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.create.recipe_desk import RecipeDesk
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.shelf_backend import ShelfBackend

LEFT, CTRL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THEIRS = Recipe(Request(VEO_3_1, {"prompt": "A lighthouse in fog", "aspectRatio": "9:16", "seed": "7"}))


@pytest.fixture
def shelf() -> FakeShelf:
    return FakeShelf()


@pytest.fixture
def note(panel: ComposePanel, theme: Theme, shelf: FakeShelf) -> PanelNote:
    note = PanelNote(theme, panel)
    panel.add_note(note)
    RecipeDesk(panel, cast(ShelfBackend, shelf), note)
    return note


def _press(panel: ComposePanel, qtbot: QtBot, key: Qt.Key) -> None:
    panel.prompt.editor.setFocus()
    qtbot.keyClick(panel.prompt.editor, key, CTRL | SHIFT)


def _drop(target: QWidget, path: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(9, 9), copy, mime, LEFT, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), copy, mime, LEFT, none))


def test_what_is_copied_reads_back_as_what_is_in_the_panel(panel: ComposePanel, note: PanelNote, qtbot: QtBot) -> None:
    panel.load(THEIRS.request)
    _press(panel, qtbot, Qt.Key.Key_C)
    read = read_recipe_text(QGuiApplication.clipboard().text())
    assert read.problem is None and read.recipe is not None
    assert read.recipe.request.value("prompt") == "A lighthouse in fog"
    assert (read.recipe.request.value("aspectRatio"), read.recipe.request.value("seed")) == ("9:16", "7")
    assert note.words == "Settings copied, to be pasted as text."


def test_the_callback_address_stays_here(panel: ComposePanel, note: PanelNote, qtbot: QtBot) -> None:
    assert note.words == ""
    panel.load(THEIRS.request.with_values(callbackUrl="https://studio.example/hook"))
    _press(panel, qtbot, Qt.Key.Key_C)
    assert "studio.example" not in QGuiApplication.clipboard().text()


def test_pasted_settings_are_one_step(panel: ComposePanel, note: PanelNote, shelf: FakeShelf, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.prompt.editor, "Mine")
    QGuiApplication.clipboard().setText(THEIRS.to_json())
    _press(panel, qtbot, Qt.Key.Key_V)
    assert shelf.asked == [("text", THEIRS.to_json())]
    shelf.recipe_read.emit(RecipeRead("", THEIRS))
    assert (panel.prompt.editor.value, panel.settings.values()["aspectRatio"]) == ("A lighthouse in fog", "9:16")
    assert note.words == "The settings are here."
    panel.history.undo()
    assert (panel.prompt.editor.value, panel.settings.values()["aspectRatio"]) == ("Mine", "16:9")


def test_an_empty_clipboard_says_what_to_do(
    panel: ComposePanel, note: PanelNote, shelf: FakeShelf, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().clear()
    _press(panel, qtbot, Qt.Key.Key_V)
    assert shelf.asked == [] and "Copy the settings first" in note.words


@pytest.mark.parametrize("taken", ["panel_note_settings", "panel_note_text", "panel_note_close"])
def test_settings_pasted_into_the_prompt_are_offered(
    panel: ComposePanel, note: PanelNote, shelf: FakeShelf, qtbot: QtBot, taken: str
) -> None:
    QGuiApplication.clipboard().setText(THEIRS.to_json())
    panel.prompt.editor.setFocus()
    qtbot.keyClick(panel.prompt.editor, Qt.Key.Key_V, CTRL)
    assert panel.prompt.editor.value == "" and note.words
    qtbot.mouseClick(cast(QWidget, note.findChild(QWidget, taken)), LEFT)
    assert note.words == ""
    assert shelf.asked == ([("text", THEIRS.to_json())] if taken == "panel_note_settings" else [])
    assert panel.prompt.editor.value == (THEIRS.to_json() if taken == "panel_note_text" else "")


def test_other_braces_are_pasted_as_they_are(panel: ComposePanel, note: PanelNote, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(json.dumps({"prompt": "{subject} walks"}))
    panel.prompt.editor.setFocus()
    qtbot.keyClick(panel.prompt.editor, Qt.Key.Key_V, CTRL)
    assert panel.prompt.editor.value == '{"prompt": "{subject} walks"}' and note.words == ""


def test_a_clip_may_be_dropped_anywhere_on_the_panel(panel: ComposePanel, note: PanelNote, shelf: FakeShelf) -> None:
    tile = panel.frames.inputs[REFERENCES].tile
    for target in (panel, panel.prompt.editor.viewport(), tile, panel.footer):
        _drop(target, "/clips/take 2.MP4")
    assert shelf.asked == [("clip", "/clips/take 2.MP4")] * 4
    assert "take 2.MP4" in note.words and panel.prompt.editor.value == ""
    assert not panel.frames.inputs[REFERENCES].present


def test_a_clip_without_settings_changes_nothing(panel: ComposePanel, note: PanelNote, shelf: FakeShelf) -> None:
    panel.prompt.editor.value = "Mine"
    shelf.recipe_read.emit(RecipeRead("/clips/holiday.mp4", None, text("This clip carries no settings.")))
    assert (note.words, panel.prompt.editor.value) == ("This clip carries no settings.", "Mine")


def test_a_picture_that_is_not_here_stands_in_the_way_until_it_is_removed(
    panel: ComposePanel, note: PanelNote, shelf: FakeShelf, qtbot: QtBot
) -> None:
    sent: list[object] = []
    panel.generate_requested.connect(sent.append)
    away = replace(THEIRS.request, images=(ImageInput(REFERENCES, path="0" * 64 + ".png"),))
    references = panel.frames.inputs[REFERENCES]
    shelf.recipe_read.emit(RecipeRead("/clips/a.mp4", replace(THEIRS, request=away), text("One image is away.")))
    qtbot.waitUntil(lambda: "not on this computer" in references.field.error)
    assert note.words == "The settings of “a.mp4” are here. One image is away."
    panel.set_known(KnownModel(panel.content.form, PRICES))
    panel.generate()
    panel.history.undo()
    panel.history.redo()
    qtbot.waitUntil(lambda: "not on this computer" in references.field.error)
    panel.generate()
    assert sent == [] and "not on this computer" in references.field.error
    references.clear()
    panel.generate()
    assert len(sent) == 1


def test_the_menu_has_both(panel: ComposePanel, note: PanelNote, shelf: FakeShelf) -> None:
    assert note.isHidden()
    actions = {action.objectName(): action for action in panel.header.menu.actions()}
    actions["action_copy_settings"].trigger()
    actions["action_paste_settings"].trigger()
    assert shelf.asked[0][0] == "text"
    assert isinstance(note.findChild(QPushButton, "panel_note_settings"), QPushButton)
