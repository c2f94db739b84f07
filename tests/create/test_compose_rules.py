"""What does not apply says why and keeps what was entered; what is sent is what the rules leave."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from veo_desktop.core.request import FIRST_FRAME, LAST_FRAME, REFERENCES
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.workers.image_sources import FromPicture


def _set(panel: ComposePanel, field: str, value: str) -> None:
    panel.settings.fields[field].control.setProperty("value", value)


def _add(panel: ComposePanel, qtbot: QtBot, field: str) -> None:
    place = panel.frames.inputs[field]
    before = place.count
    place.offer(FromPicture(picture(64, 36)))
    qtbot.waitUntil(lambda: place.count > before and not place.busy)


def test_references_hold_the_length_and_give_it_back(panel: ComposePanel, qtbot: QtBot) -> None:
    _set(panel, "durationSeconds", "4")
    length = panel.settings.fields["durationSeconds"]
    _add(panel, qtbot, FIRST_FRAME)
    _add(panel, qtbot, REFERENCES)
    assert (length.control.property("value"), length.control.isEnabled()) == ("8", False)
    assert length.message.isVisible() and "always 8 seconds" in length.note
    assert "always 8 seconds" in length.control.toolTip()
    assert length.control.accessibleDescription() == length.note
    request = panel.request()
    assert request.value("durationSeconds") == "8" and [each.field for each in request.images] == [REFERENCES]
    assert panel.frames.inputs[FIRST_FRAME].off is not None
    panel.frames.inputs[REFERENCES].clear()
    assert (length.control.property("value"), length.control.isEnabled(), length.note) == ("4", True, "")
    assert [each.field for each in panel.request().images] == [FIRST_FRAME]


def test_a_last_frame_waits_for_the_first(panel: ComposePanel, qtbot: QtBot) -> None:
    last = panel.frames.inputs[LAST_FRAME]
    assert last.off is not None
    _add(panel, qtbot, FIRST_FRAME)
    assert last.off is None
    _add(panel, qtbot, LAST_FRAME)
    panel.frames.inputs[FIRST_FRAME].clear()
    assert last.off is not None and last.count == 1
    assert panel.request().images == ()


def test_a_held_value_is_not_what_was_entered(panel: ComposePanel, qtbot: QtBot) -> None:
    _set(panel, "durationSeconds", "6")
    _add(panel, qtbot, REFERENCES)
    assert '"durationSeconds": "6"' in panel.draft()
    panel.history.undo()
    assert panel.settings.fields["durationSeconds"].control.property("value") == "6"


def test_a_warning_is_said_and_blocks_nothing(panel: ComposePanel) -> None:
    _set(panel, "enhancePrompt", "false")
    field = panel.settings.fields["enhancePrompt"]
    assert field.note and field.message.property("role") == "warn"
    assert panel.request().value("enhancePrompt") == "false"
