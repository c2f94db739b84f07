"""The panel fits where it has to: narrow, low, long texts; nothing is cut and nothing jumps."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from veo_desktop.core.request import FIRST_FRAME, VEO_3_1, Request
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.drop_zone import HEIGHT
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_sources import FromPicture


def _right(panel: ComposePanel, widget: QWidget) -> int:
    return widget.mapTo(panel, QPoint(widget.width(), 0)).x()


@pytest.mark.parametrize("width", [320, 340, 520])
def test_every_section_ends_at_the_same_edge(panel: ComposePanel, width: int, qtbot: QtBot) -> None:
    panel.resize(width, 560)
    parts = (panel.prompt.editor, panel.frames, panel.settings, panel.footer.more)
    qtbot.waitUntil(lambda: {_right(panel, each) for each in parts} == {width - 14})


def test_the_edges_stay_when_the_scroll_bar_goes(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.resize(340, 500)
    qtbot.waitUntil(lambda: panel.scroll_area.verticalScrollBar().maximum() > 0)
    low = _right(panel, panel.settings)
    panel.resize(340, 1000)
    qtbot.waitUntil(lambda: panel.scroll_area.verticalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: _right(panel, panel.settings) == low)


def test_footer_stays_in_sight_on_a_low_window(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.resize(320, 420)
    button = panel.footer.button
    qtbot.waitUntil(lambda: panel.size() == QSize(320, 420))
    qtbot.waitUntil(lambda: panel.rect().contains(QRect(button.mapTo(panel, QPoint(0, 0)), button.size())))


def test_the_tiles_keep_their_height_on_a_low_window(panel: ComposePanel, qtbot: QtBot) -> None:
    frame = panel.frames.inputs[FIRST_FRAME]
    frame.offer(FromPicture(picture()))
    qtbot.waitUntil(lambda: bool(frame.images()) and not frame.busy)
    panel.resize(320, 480)  # no reason is shown now, and so no text that wraps
    qtbot.waitUntil(lambda: panel.scroll_area.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: {each.tile.height() for each in panel.frames.inputs.values()} == {HEIGHT})


def test_the_prompt_grows_with_its_text_up_to_a_limit(panel: ComposePanel, qtbot: QtBot) -> None:
    empty = panel.prompt.editor.height()
    panel.prompt.editor.value = "\n".join("line" for _ in range(8))
    qtbot.waitUntil(lambda: panel.prompt.editor.height() > empty)
    grown = panel.prompt.editor.height()
    panel.prompt.editor.value = "\n".join("line" for _ in range(200))
    qtbot.waitUntil(lambda: panel.prompt.editor.verticalScrollBar().maximum() > 100)  # it has laid them out
    qtbot.waitUntil(lambda: grown <= panel.prompt.editor.height() < 2.4 * empty)


@pytest.mark.parametrize("width", range(320, 380, 7))
def test_a_prompt_of_a_few_lines_is_seen_whole(panel: ComposePanel, width: int, qtbot: QtBot) -> None:
    panel.resize(width, 800)
    editor = panel.prompt.editor
    editor.value = "A tight, gritty close-up on a detective's face in a smoke-filled, neon-drenched office. " * 3

    def seen_whole() -> bool:
        last = editor.blockBoundingGeometry(editor.document().lastBlock()).translated(editor.contentOffset())
        return editor.verticalScrollBar().maximum() == 0 and last.bottom() <= editor.viewport().height()

    qtbot.waitUntil(lambda: panel.width() == width and seen_whole())


def test_messages_are_as_high_as_their_words(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.resize(320, 900)
    panel.settings.fields["seed"].control.setProperty("value", "-1")
    panel.settings.fields["callbackUrl"].control.setProperty("value", "x")
    panel.settings.fields["resolution"].control.setProperty("value", "1080p")
    panel.settings.fields["durationSeconds"].control.setProperty("value", "4")
    panel.generate()

    def shown() -> list[QLabel]:
        labels = panel.findChildren(QLabel)
        return [label for label in labels if label.isVisible() and label.wordWrap() and label.text()]

    qtbot.waitUntil(lambda: len(shown()) >= 4)
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in shown()))


@pytest.mark.parametrize(
    ("field", "value"),
    [("seed", "-1"), ("callbackUrl", "no address"), ("prompt", "word " * 40_000), ("prompt", "")],
)
def test_what_is_wrong_is_said_in_sight_on_a_low_window(
    panel: ComposePanel, field: str, value: str, qtbot: QtBot
) -> None:
    panel.resize(320, 400)
    panel.prompt.editor.value = value if field == "prompt" else "A cat"
    if field != "prompt":
        panel.settings.fields[field].control.setProperty("value", value)
    panel.generate()
    message = panel.settings.fields[field].message if field != "prompt" else panel.prompt.field.message
    view = panel.scroll_area.viewport()

    def in_sight() -> bool:
        place = QRect(message.mapTo(view, QPoint(0, 0)), message.size())
        whole = message.heightForWidth(message.width()) <= message.height()
        return message.isVisible() and whole and QRect(view.rect()).contains(place)

    qtbot.waitUntil(in_sight)
    assert message.width() == panel.prompt.width()  # not squeezed into what the token count leaves


def test_editing_moves_nothing(panel: ComposePanel, qtbot: QtBot) -> None:
    qtbot.wait(20)
    before = panel.footer.height()
    panel.editing.begin("job", Request(VEO_3_1, {"prompt": "A cat"}), start=True)
    qtbot.wait(20)
    assert panel.footer.height() == before


def test_head_and_foot_have_room_for_text_that_grows_and_shrinks(
    make_panel: Callable[[], ComposePanel], theme: Theme, qtbot: QtBot
) -> None:
    panel = make_panel()
    templates, edit = panel.templates, panel.footer.edit
    assert panel.editing.begin("job", Request(VEO_3_1, {}), start=True)
    qtbot.waitUntil(lambda: templates.text() != "" and edit.height() < 45)
    usual = edit.height()
    theme.set_text("150")
    try:
        qtbot.waitUntil(lambda: templates.text() == "")  # its icon stands for it
        save = edit.findChild(QPushButton, "save_edit_button")
        qtbot.waitUntil(lambda: usual < save.sizeHint().height() <= edit.height())
    finally:
        theme.set_text("100")
    qtbot.waitUntil(lambda: templates.text() != "" and edit.height() == usual)
