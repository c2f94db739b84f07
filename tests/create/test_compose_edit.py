"""A waiting job in the compose panel: its settings come in, what was there comes back, no money is spent by mistake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from veo_desktop.core.order import Order
from veo_desktop.core.request import FIRST_FRAME, VEO_3_1, ImageInput, Request
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.drop_zone import ZoneState
from veo_desktop.workers.image_sources import FromFile, FromPicture

LEFT = Qt.MouseButton.LeftButton
THEIRS = {
    "prompt": "A waiting one",
    "seed": "7",
    "aspectRatio": "9:16",
    "resolution": "1080p",
    "durationSeconds": "8",
    "generateAudio": "true",
    "enhancePrompt": "true",
    "personGeneration": "allow_adult",
}


@pytest.fixture
def editing(priced: ComposePanel) -> ComposePanel:
    """A panel with something in it that took in a waiting job."""
    priced.prompt.editor.value = "  mine, unfinished"
    priced.footer.takes.value = "3"
    assert priced.editing.begin("job", Request(VEO_3_1, THEIRS), start=True)
    return priced


@pytest.fixture
def saved(editing: ComposePanel) -> list[Order]:
    saved: list[Order] = []
    editing.edit_saved.connect(saved.append)
    return saved


def click(qtbot: QtBot, panel: ComposePanel, name: str) -> None:
    button = panel.findChild(QPushButton, name)
    assert button is not None and button.isVisible()
    qtbot.mouseClick(button, LEFT)


def heading(panel: ComposePanel) -> str:
    label = panel.findChild(QLabel, "edit_heading")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_the_jobs_settings_come_in_and_generate_gives_way(editing: ComposePanel) -> None:
    assert editing.request().values == THEIRS
    assert heading(editing) == "Changing a waiting job"
    assert not editing.footer.button.isVisible() and not editing.footer.takes.isVisible()
    assert editing.generate_action.text() == "Save changes"


def test_saving_gives_one_request_and_generates_nothing(
    editing: ComposePanel, saved: list[Order], sent: list[object], qtbot: QtBot
) -> None:
    editing.prompt.editor.value = "Changed"
    qtbot.wait(800)  # the rest of the buttons that have just come
    click(qtbot, editing, "save_edit_button")
    assert [order.request.value("prompt") for order in saved] == ["Changed"] and saved[0].request.value("seed") == "7"
    assert sent == []
    editing.editing.end()
    assert editing.prompt.editor.value == "  mine, unfinished" and editing.footer.takes.value == "3"
    assert editing.footer.button.isVisible() and heading(editing) == ""


def test_a_double_click_on_save_or_cancel_generates_nothing(
    editing: ComposePanel, saved: list[Order], sent: list[object], qtbot: QtBot
) -> None:
    editing.edit_saved.connect(editing.editing.end)
    qtbot.wait(800)
    click(qtbot, editing, "save_edit_button")
    qtbot.mouseClick(editing.footer.button, LEFT)
    assert len(saved) == 1 and sent == []
    assert editing.editing.begin("job", Request(VEO_3_1, THEIRS), start=True)
    click(qtbot, editing, "cancel_edit_button")
    qtbot.mouseClick(editing.footer.button, LEFT)
    assert sent == []


def test_cancel_brings_back_what_was_there(editing: ComposePanel, qtbot: QtBot) -> None:
    editing.prompt.editor.value = "Changed"
    with qtbot.waitSignal(editing.editing.left) as left:
        click(qtbot, editing, "cancel_edit_button")
    assert (left.args[0].job_id, left.args[0].start) == ("job", True)
    assert editing.prompt.editor.value == "  mine, unfinished" and editing.editing.edit is None


def test_what_is_wrong_is_said_and_not_saved(editing: ComposePanel, saved: list[Order], qtbot: QtBot) -> None:
    editing.prompt.editor.value = ""
    qtbot.wait(800)
    click(qtbot, editing, "save_edit_button")
    assert saved == [] and editing.prompt.field.error


def test_one_change_at_a_time(editing: ComposePanel) -> None:
    editing.prompt.editor.value = "Half a change"
    assert not editing.editing.begin("another", Request(VEO_3_1, {"prompt": "Other"}), start=True)
    assert editing.prompt.editor.value == "Half a change"
    assert editing.footer.message.text() == "Save or cancel this change first."
    assert not editing.editing.begin("job", Request(VEO_3_1, THEIRS), start=True)
    assert editing.prompt.editor.value == "Half a change"


def test_a_change_that_came_too_late_can_be_kept_or_thrown_away(editing: ComposePanel, qtbot: QtBot) -> None:
    editing.prompt.editor.value = "Changed"
    editing.editing.show_too_late()
    assert heading(editing) == "This job has left the queue, unchanged."
    click(qtbot, editing, "keep_edit_button")
    assert editing.prompt.editor.value == "Changed" and editing.footer.button.isVisible()
    assert editing.editing.begin("second", Request(VEO_3_1, THEIRS), start=False)
    editing.editing.show_too_late()
    click(qtbot, editing, "cancel_edit_button")
    assert editing.prompt.editor.value == "Changed"


def test_a_change_outlasts_a_restart(editing: ComposePanel, make_panel: Callable[[], ComposePanel]) -> None:
    editing.prompt.editor.value = "Half a change"
    second = make_panel()
    second.restore_draft(editing.draft())
    assert second.editing.edit == editing.editing.edit and second.prompt.editor.value == "Half a change"
    second.editing.end()
    assert second.prompt.editor.value == "  mine, unfinished" and second.footer.takes.value == "3"


def test_images_come_and_go_with_their_request(priced: ComposePanel, kept: Path, qtbot: QtBot) -> None:
    def is_filled() -> bool:
        return priced.frames.inputs[FIRST_FRAME].tile.state is ZoneState.FILLED

    path = kept / "theirs.png"
    assert picture(64, 36).save(str(path))
    priced.frames.inputs[FIRST_FRAME].offer(FromPicture(picture()))
    qtbot.waitUntil(is_filled)
    mine = priced.request().image(FIRST_FRAME)
    assert mine is not None
    priced.editing.begin("job", Request(VEO_3_1, THEIRS, (ImageInput(FIRST_FRAME, str(path)),)), start=True)
    qtbot.waitUntil(is_filled)
    theirs = priced.request().image(FIRST_FRAME)
    assert theirs is not None and theirs != mine
    priced.editing.end()
    qtbot.waitUntil(is_filled)
    assert priced.request().image(FIRST_FRAME) == mine


def test_an_image_that_was_refused_still_stands_in_the_way_afterwards(
    priced: ComposePanel, sent: list[object], tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no image")
    priced.prompt.editor.value = "A cat"
    priced.frames.inputs[FIRST_FRAME].offer(FromFile(str(broken)))
    qtbot.waitUntil(lambda: priced.frames.inputs[FIRST_FRAME].tile.state is ZoneState.ERROR)
    priced.editing.begin("job", Request(VEO_3_1, THEIRS), start=True)
    priced.editing.end()
    qtbot.waitUntil(lambda: priced.frames.inputs[FIRST_FRAME].tile.state is ZoneState.ERROR)
    qtbot.wait(800)
    priced.generate()
    assert sent == [] and priced.frames.inputs[FIRST_FRAME].field.error
