"""Undo and redo go through everything in the panel, whatever was changed and wherever the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from tests.create.test_compose_edit import THEIRS
from veo_desktop.core.request import FIRST_FRAME, VEO_3_1, Request
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.compose_undo import PAUSE
from veo_desktop.workers.image_sources import FromPicture

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _press(qtbot: QtBot, panel: ComposePanel, *, redo: bool = False) -> None:
    qtbot.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Z, CTRL | SHIFT if redo else CTRL)


def _value(panel: ComposePanel, field: str) -> str:
    return panel.settings.values().get(field, "")


def _set(panel: ComposePanel, field: str, value: str) -> None:
    panel.settings.fields[field].control.setProperty("value", value)
    QApplication.processEvents()


def _is_open(panel: ComposePanel, name: str) -> bool:
    action = panel.findChild(QAction, name)
    assert isinstance(action, QAction)
    return action.isEnabled()


def test_typing_is_undone_by_pauses_and_the_caret_is_where_it_was_changed(panel: ComposePanel, qtbot: QtBot) -> None:
    editor = panel.prompt.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "A cat")
    qtbot.wait(PAUSE + 100)
    qtbot.keyClicks(editor, " on a roof")
    _press(qtbot, panel)
    assert editor.value == "A cat" and editor.textCursor().position() == 5
    _press(qtbot, panel)
    assert editor.value == ""
    _press(qtbot, panel, redo=True)
    _press(qtbot, panel, redo=True)
    assert editor.value == "A cat on a roof"


def test_every_kind_of_change_is_one_step(panel: ComposePanel, qtbot: QtBot) -> None:
    before = panel.draft()
    qtbot.keyClicks(panel.prompt.editor, "A cat")
    _set(panel, "resolution", "1080p")  # in the middle of typing
    _set(panel, "generateAudio", "false")
    _set(panel, "negativePrompt", "walls")
    panel.footer.takes.value = "3"
    QApplication.processEvents()
    frame = panel.frames.inputs[FIRST_FRAME]
    frame.offer(FromPicture(picture()))
    qtbot.waitUntil(lambda: not frame.busy)
    QApplication.processEvents()
    panel.use_model("google/veo3-1-fast")
    after = panel.draft()
    seen = []
    for _ in range(7):
        panel.history.undo()
        seen.append((panel.model, frame.count, panel.footer.takes.value, _value(panel, "negativePrompt")))
    assert [each[0] for each in seen[:1]] == [VEO_3_1]
    assert [each[1] for each in seen[:2]] == [1, 0]
    assert [each[2] for each in seen[1:3]] == ["3", "1"]
    assert [each[3] for each in seen[2:4]] == ["walls", ""]
    assert panel.draft() == before
    assert not _is_open(panel, "compose_undo") and _is_open(panel, "compose_redo")
    for _ in range(7):
        panel.history.redo()
    qtbot.waitUntil(lambda: not frame.busy)
    assert panel.draft() == after


def test_a_loaded_request_is_one_step(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.prompt.editor.value = "Mine"
    before = panel.request()
    panel.load(Request("google/veo3-fast", {**THEIRS, "negativePrompt": "walls"}))
    assert panel.model == "google/veo3-fast" and panel.request().value("prompt") == THEIRS["prompt"]
    panel.history.undo()
    assert panel.request() == before


def test_the_keys_work_in_every_field_and_on_every_control(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.settings.open_advanced()
    names = ("seed_input", "callback_url_input", "audio_input", "takes_input", "first_frame_drop", "model_button")
    for name in names:
        widget = panel.findChild(QWidget, name)
        assert widget is not None
        _set(panel, "resolution", "1080p")
        widget.setFocus()
        _press(qtbot, panel)
        assert _value(panel, "resolution") == "720p", name


def test_a_line_edit_leaves_its_own_undo_to_the_panel(panel: ComposePanel, qtbot: QtBot) -> None:
    seed = panel.findChild(QLineEdit, "seed_input")
    assert seed is not None
    seed.setFocus()
    qtbot.keyClicks(seed, "12")
    qtbot.wait(PAUSE + 100)
    qtbot.keyClicks(seed, "34")
    _press(qtbot, panel)
    assert seed.text() == "12"
    _press(qtbot, panel)
    assert seed.text() == "" and panel.settings.seed is not None and not panel.settings.seed.locked


def test_a_template_and_a_reset_are_one_step_each(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.prompt.editor.value = "Mine"
    panel.templates.chosen.emit("A {subject} in the rain")
    assert panel.prompt.editor.value == "A {subject} in the rain"
    _set(panel, "resolution", "1080p")
    panel.menu.reset_wanted.emit()
    assert _value(panel, "resolution") == "720p" and panel.prompt.editor.value == "A {subject} in the rain"
    panel.history.undo()
    assert _value(panel, "resolution") == "1080p"
    panel.history.undo()
    panel.history.undo()
    assert panel.prompt.editor.value == "Mine"


def test_a_drawn_seed_is_no_step(priced: ComposePanel, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    priced.generate()
    priced.history.undo()
    assert priced.prompt.editor.value == ""


def test_changing_a_waiting_job_has_an_undo_of_its_own(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.prompt.editor.value = "Mine"
    panel.editing.begin("job", Request(VEO_3_1, THEIRS), start=True)
    panel.history.undo()
    assert panel.prompt.editor.value == THEIRS["prompt"]
    panel.prompt.editor.value = "Changed"
    panel.history.undo()
    assert panel.prompt.editor.value == THEIRS["prompt"]
    panel.editing.end()
    assert panel.prompt.editor.value == "Mine"
    panel.history.undo()
    assert panel.prompt.editor.value == ""
