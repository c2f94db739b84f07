"""What was in the panel comes back: after a restart, from another request, and by undo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from veo_desktop.core.request import FIRST_FRAME, VEO_3_1, ImageInput, Request
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.drop_zone import ZoneState
from veo_desktop.workers.image_sources import FromPicture

MakePanel = Callable[[], ComposePanel]


def _set(panel: ComposePanel, field: str, value: str) -> None:
    panel.settings.fields[field].control.setProperty("value", value)


def test_everything_comes_back_after_a_restart(make_panel: MakePanel, qtbot: QtBot) -> None:
    first = make_panel()
    first.prompt.editor.value = "  unfinished\nقطة 🎬 "
    first.frames.inputs[FIRST_FRAME].offer(FromPicture(picture()))
    qtbot.waitUntil(lambda: first.frames.inputs[FIRST_FRAME].tile.state is ZoneState.FILLED)
    _set(first, "aspectRatio", "match_input_image")
    _set(first, "seed", "-1")
    _set(first, "callbackUrl", "not yet an address")
    first.footer.takes.value = "3"
    first.settings.open_advanced()
    second = make_panel()
    second.restore_draft(first.draft())
    assert second.draft() == first.draft()
    qtbot.waitUntil(lambda: second.frames.inputs[FIRST_FRAME].tile.state is ZoneState.FILLED)
    assert second.draft() == first.draft()
    assert second.settings.advanced_open


def test_an_unlocked_seed_comes_back_unlocked_and_is_not_sent_again(make_panel: MakePanel) -> None:
    first, second = make_panel(), make_panel()
    assert first.settings.seed is not None and second.settings.seed is not None
    used = first.settings.seed.next_seed()
    second.restore_draft(first.draft())
    assert not second.settings.seed.locked
    assert second.settings.seed.next_seed() != used


@pytest.mark.parametrize(
    "broken",
    ["", "{", "[]", "null", '{"request": 5}', '{"request": {"model": "google/veo3-1"}}', '"' * 3, "[" * 5000],
)
def test_a_broken_draft_changes_nothing(broken: str, panel: ComposePanel) -> None:
    panel.prompt.editor.value = "Mine"
    panel.restore_draft(broken)
    assert panel.prompt.editor.value == "Mine"


def test_values_of_another_time_that_are_no_option_now_are_kept_and_not_sent(panel: ComposePanel) -> None:
    panel.load(Request(VEO_3_1, {"prompt": "A", "resolution": "8k", "durationSeconds": "6", "unknown": "x"}))
    assert panel.request().value("resolution") == "720p"
    assert panel.request().value("durationSeconds") == "6"
    assert panel.settings.fields["resolution"].note == "8k is not offered any more; 720p is used."
    assert '"resolution": "8k"' in panel.draft() and '"unknown": "x"' in panel.draft()


def test_reused_settings_keep_the_seed_and_undo_brings_the_prompt_back(
    panel: ComposePanel, qtbot: QtBot, kept: Path
) -> None:
    path = kept / "frame.png"
    assert picture().save(str(path))
    panel.prompt.editor.value = "Mine"
    values = {"prompt": "Theirs", "seed": "99", "aspectRatio": "match_input_image", "generateAudio": "false"}
    panel.load(Request(VEO_3_1, values, (ImageInput(FIRST_FRAME, path=str(path)),)))
    qtbot.waitUntil(lambda: panel.frames.inputs[FIRST_FRAME].tile.state is ZoneState.FILLED)
    assert {field: panel.request().value(field) for field in values} == values
    assert panel.settings.seed is not None
    assert panel.settings.seed.locked
    qtbot.keyClick(panel.prompt.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.prompt.editor.value == "Mine"
    assert not panel.frames.inputs[FIRST_FRAME].present
    qtbot.keyClick(
        panel.prompt.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert {field: panel.request().value(field) for field in values} == values
    assert panel.frames.inputs[FIRST_FRAME].present


def test_a_kept_image_that_vanished_is_said_and_the_rest_comes_back(
    make_panel: MakePanel, qtbot: QtBot, kept: Path
) -> None:
    first, second = make_panel(), make_panel()
    first.prompt.editor.value = "A cat"
    first.frames.inputs[FIRST_FRAME].offer(FromPicture(picture()))
    qtbot.waitUntil(lambda: first.frames.inputs[FIRST_FRAME].tile.state is ZoneState.FILLED)
    draft = first.draft()
    for each in kept.iterdir():
        each.unlink()
    second.restore_draft(draft)
    qtbot.waitUntil(lambda: "no longer" in second.frames.inputs[FIRST_FRAME].field.error)
    assert second.prompt.editor.value == "A cat"


def test_changes_are_announced_once_they_settle(panel: ComposePanel, qtbot: QtBot) -> None:
    qtbot.wait(500)
    with qtbot.waitSignal(panel.draft_changed):
        qtbot.keyClicks(panel.prompt.editor, "abc")
    with qtbot.waitSignal(panel.draft_changed):
        panel.footer.takes.value = "2"
