"""A person fills the panel in and generates; the requests are exactly what Veo takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from veo_desktop.core.order import Order
from veo_desktop.core.request import FIRST_FRAME, REFERENCES, VEO_3_1, Request
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.compose_spend import REST
from veo_desktop.workers.image_sources import FromPicture

Sent = list[tuple[Order, ...]]
LEFT = Qt.MouseButton.LeftButton


def _part(panel: ComposePanel, name: str) -> QWidget:
    found = panel.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_defaults_and_a_prompt_are_enough(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    qtbot.keyClicks(_part(priced, "prompt_editor"), "A cat on a roof")
    qtbot.waitUntil(lambda: priced.footer.price_known)
    qtbot.mouseClick(_part(priced, "generate_button"), LEFT)
    ((order,),) = sent
    seed = order.request.value("seed")
    assert order.request == Request(
        VEO_3_1,
        {
            "prompt": "A cat on a roof",
            "aspectRatio": "16:9",
            "durationSeconds": "8",
            "resolution": "720p",
            "generateAudio": "true",
            "enhancePrompt": "true",
            "personGeneration": "allow_adult",
            "seed": seed,
        },
    )
    assert 0 <= int(seed) < 2**31


def test_every_parameter_reaches_the_request_through_its_value(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    chosen = {
        "aspect_ratio_input": ("aspectRatio", "9:16"),
        "duration_input": ("durationSeconds", "4"),
        "resolution_input": ("resolution", "1080p"),
        "audio_input": ("generateAudio", "false"),
        "enhance_prompt_input": ("enhancePrompt", "false"),
        "person_generation_input": ("personGeneration", "dont_allow"),
        "seed_input": ("seed", "77"),
        "callback_url_input": ("callbackUrl", "https://e.org/hook"),
        "negative_prompt_editor": ("negativePrompt", "wall, frame"),
        "prompt_editor": ("prompt", "A dog"),
    }
    for name, (_, value) in chosen.items():
        assert _part(priced, name).setProperty("value", value), name
        assert _part(priced, name).property("value") == value
        assert _part(priced, name).accessibleName(), name
    qtbot.waitUntil(lambda: priced.footer.price_known)
    qtbot.mouseClick(_part(priced, "generate_button"), LEFT)
    assert dict(sent[0][0].request.values) == dict(chosen.values())


def test_ctrl_enter_generates_from_inside_the_prompt(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    editor = priced.prompt.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "A cat")
    qtbot.waitUntil(lambda: priced.footer.price_known)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(REST + 300)
    qtbot.keyClick(editor, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert [len(each) for each in sent] == [1, 1]
    assert editor.value == "A cat"


def test_a_double_click_spends_once(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    qtbot.waitUntil(lambda: priced.footer.price_known)
    qtbot.mouseClick(priced.footer.button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(priced.footer.button, Qt.MouseButton.LeftButton)
    assert len(sent) == 1


def test_takes_have_seeds_one_apart_and_each_generate_new_ones(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    qtbot.keyClick(_part(priced, "takes_input"), Qt.Key.Key_3)
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    qtbot.wait(REST + 300)
    priced.generate()
    first, second = ([int(each.request.value("seed")) for each in run] for run in sent)
    assert first == [first[0], first[0] + 1, first[0] + 2]
    assert second[0] not in first
    assert priced.settings.seed is not None
    assert priced.settings.seed.value == str(second[0])


def test_emoji_right_to_left_and_line_ends_survive(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    words = 'قطة 🎬👩‍🚀\nيقول: "مرحبا"\n\t第二行'
    priced.prompt.editor.value = words
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    assert sent[0][0].request.value("prompt") == words


def test_busy_sends_nothing_twice(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.set_busy(True)
    assert not _part(priced, "generate_button").isEnabled()
    qtbot.keyClick(priced.prompt.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    priced.generate()
    assert sent == []
    priced.set_busy(False)
    priced.generate()
    assert len(sent) == 1


def test_match_image_waits_for_an_image_and_leaves_with_it(priced: ComposePanel, qtbot: QtBot) -> None:
    ratio = _part(priced, "aspect_ratio_input")
    match = ratio.findChild(QWidget, "segment_match_input_image")
    assert isinstance(match, QWidget)
    assert not match.isEnabled()
    assert priced.settings.fields["aspectRatio"].message.text() == match.toolTip() != ""
    ratio.setProperty("value", "9:16")
    frame = priced.frames.inputs[FIRST_FRAME]
    frame.offer(FromPicture(picture()))
    qtbot.waitUntil(lambda: bool(frame.images()))
    qtbot.mouseClick(match, LEFT)
    assert priced.request().value("aspectRatio") == ratio.property("value") == "match_input_image"
    frame.clear()
    assert (ratio.property("value"), match.isEnabled()) == ("16:9", False)
    assert priced.request().value("aspectRatio") == "16:9"
    frame.offer(FromPicture(picture()))
    qtbot.waitUntil(match.isEnabled)
    assert ratio.property("value") == "match_input_image"  # what was chosen is not forgotten


def test_1080p_with_few_seconds_warns_and_does_not_block(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    _part(priced, "resolution_input").setProperty("value", "1080p")
    field = priced.settings.fields["resolution"]
    assert not field.note
    _part(priced, "duration_input").setProperty("value", "6")
    assert "8 s" in field.note
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    assert len(sent) == 1


def _tab_stops(panel: ComposePanel, qtbot: QtBot) -> list[str]:
    """Where Tab leads from the prompt to Generate."""
    panel.prompt.editor.setFocus()
    names = []
    for _ in range(40):
        now = QApplication.focusWidget()
        assert now is not None
        names.append(now.objectName())
        if isinstance(now, QPushButton) and now.objectName() == "generate_button":
            break
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return names


def test_tab_leads_through_the_panel_to_generate(make_panel: Callable[[], ComposePanel], qtbot: QtBot) -> None:
    panel = make_panel()
    button = QPushButton()
    button.setObjectName("sets_button")
    panel.content.add_to_pictures(button)
    qtbot.waitUntil(button.isVisible)
    names = _tab_stops(panel, qtbot)
    wanted = ["prompt_editor", "insert_more", "sets_button", "first_frame_drop", "segment_16:9", "segment_8"]
    wanted += ["segment_720p", "audio_input", "enhance_prompt_input", "person_generation_input", "seed_input"]
    wanted += ["negative_button", "advanced_button", "takes_input", "generate_button"]
    assert [name for name in names if name in wanted] == wanted


def test_tab_finds_its_way_after_another_model(make_panel: Callable[[], ComposePanel], qtbot: QtBot) -> None:
    panel = make_panel()
    before = _tab_stops(panel, qtbot)
    panel.use_model("google/veo3")
    panel.use_model(VEO_3_1)
    qtbot.waitUntil(panel.frames.inputs[REFERENCES].tile.isVisible)
    assert _tab_stops(panel, qtbot) == before


def test_tab_leads_to_each_picture_of_several(make_panel: Callable[[], ComposePanel], qtbot: QtBot) -> None:
    panel = make_panel()
    references = panel.frames.inputs[REFERENCES]
    references.offer(FromPicture(picture()))
    qtbot.waitUntil(lambda: bool(references.images()))
    qtbot.mouseClick(references.tile, LEFT)
    names = _tab_stops(panel, qtbot)
    wanted = ["reference_drop", "reference_1_drop", "reference_2_drop", "segment_16:9"]
    assert [name for name in names if name in wanted] == wanted
