"""Any model's form makes a panel; models and forms change live, and nothing that was entered is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.create.conftest import PRICES
from tests.create.pictures import picture
from veo_desktop.core.form import ModelForm, parse_form
from veo_desktop.core.order import Order
from veo_desktop.core.price import Pricing
from veo_desktop.core.request import LAST_FRAME, REFERENCES, VEO_3_1, ImageInput, Request
from veo_desktop.core.text import text
from veo_desktop.ui.create.compose_forms import KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.range_input import RangeInput
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text_input import TextBox, TextInput
from veo_desktop.workers.image_sources import FromPicture

OTHER = "maker/story"


def _item(name: str, kind: str, **more: object) -> dict[str, object]:
    return {"id": name, "type": kind, "label": name.title(), **more}


STORY = parse_form(
    OTHER,
    {
        "title": "Story <b>one</b>",
        "parameters": [
            {
                "items": [
                    _item("prompt", "textarea", required=True),
                    _item("caption", "text", placeholder="Below", note="<i>Lower</i> edge &lt;b&gt;bold"),
                    _item("plot", "textarea"),
                    _item("motion", "range", min="0", max="1", step="0.05", default="0.5"),
                    _item("cameraFixed", "select", options=["true", "false"], default="false"),
                    _item("mood", "select", options=["calm", "epic", "tense"], default="calm"),
                    _item("voice", "select", options=[f"Voice number {n}" for n in range(200)]),
                    _item("odd", "hologram"),
                    _item("hidden", "text", advanced=True),
                    _item("stills", "multifileinput", max="5"),
                ]
            }
        ],
    },
)


@pytest.fixture
def story(panel: ComposePanel) -> ComposePanel:
    panel.set_known(KnownModel(STORY, Pricing()))
    panel.use_model(OTHER)
    return panel


def _control(panel: ComposePanel, field: str) -> QWidget:
    return panel.settings.fields[field].control


def _without(form: ModelForm, *names: str) -> ModelForm:
    return replace(form, fields=tuple(each for each in form.fields if each.id not in names))


def test_each_type_has_its_widget_and_its_value_reaches_the_request(story: ComposePanel) -> None:
    kinds = {
        "caption": (TextInput, "A line"),
        "plot": (TextBox, "Two\nlines"),
        "motion": (RangeInput, "0.75"),
        "cameraFixed": (Switch, "true"),
        "mood": (Segmented, "epic"),
        "voice": (Choice, "Voice number 150"),
        "odd": (TextInput, "?"),
        "hidden": (TextInput, "x"),
    }
    for name, (kind, value) in kinds.items():
        control = _control(story, name)
        assert isinstance(control, kind) and control.objectName() == f"{name}_input" and control.accessibleName()
        control.setProperty("value", value)
        assert story.request().value(name) == value
    assert list(story.frames.inputs) == ["stills"]
    assert not _control(story, "hidden").isVisible() and _control(story, "odd").isVisible()


def test_a_long_list_is_found_through_by_typing(story: ComposePanel, qtbot: QtBot) -> None:
    voice = _control(story, "voice")
    assert isinstance(voice, Choice) and voice.lineEdit() is not None
    typing = voice.lineEdit()
    voice.setFocus()
    typing.selectAll()
    qtbot.keyClicks(typing, "number 187")
    completer = voice.completer()
    assert completer is not None and completer.completionCount() == 1
    completer.popup().hide()
    typing.setText("no voice at all")
    story.prompt.editor.setFocus()
    assert typing.text() == "Voice number 0" == voice.property("value")


def test_slider_and_figure_are_one(story: ComposePanel) -> None:
    motion = _control(story, "motion")
    assert isinstance(motion, RangeInput)
    motion.slider.setValue(4)
    assert motion.box.text() == "0.2" == story.request().value("motion")
    motion.box.setText("7")
    assert motion.slider.value() == motion.slider.maximum()
    story.prompt.editor.value = "x"
    assert "from 0 to 1" in str(story.content.problems()["motion"])


def test_what_the_server_writes_is_never_read_as_html(story: ComposePanel) -> None:
    assert "<b>" not in _control(story, "caption").toolTip()
    assert "Lower edge bold" in _control(story, "caption").toolTip()
    assert story.findChild(QLabel, "model_title").text() == "Story one"  # type: ignore[union-attr]


def test_what_another_model_does_not_take_is_kept_said_and_comes_back(panel: ComposePanel, qtbot: QtBot) -> None:
    panel.set_known(KnownModel(STORY, Pricing()))
    _control(panel, "seed").setProperty("value", "77")
    _control(panel, "aspectRatio").setProperty("value", "9:16")
    panel.frames.inputs[REFERENCES].offer(FromPicture(picture(64, 36)))
    qtbot.waitUntil(lambda: not panel.frames.inputs[REFERENCES].busy)
    before = panel.request()
    panel.use_model(OTHER)
    said = panel.findChild(QLabel, "seed_lacks")
    assert said is not None and said.text() == "Seed: this model does not take it. Your value is kept."
    assert panel.findChild(QLabel, "aspectRatio_lacks") is not None
    assert panel.findChild(QLabel, "resolution_lacks") is None  # it was nobody's wish
    pictures = panel.findChild(QLabel, "pictures_lack")
    assert pictures is not None and pictures.isVisible()
    assert "seed" not in panel.request().values and '"seed": "77"' in panel.draft()
    panel.use_model(VEO_3_1)
    assert panel.request() == before and not pictures.isVisible()
    assert panel.settings.seed is not None and panel.settings.seed.locked


def test_a_draft_keeps_what_the_model_does_not_take(panel: ComposePanel, story: ComposePanel) -> None:
    _control(story, "mood").setProperty("value", "tense")
    story.use_model(VEO_3_1)
    draft = story.draft()
    story.load(Request(VEO_3_1, {"prompt": "x"}))
    story.restore_draft(draft)
    story.use_model(OTHER)
    assert story.request().value("mood") == "tense"


def test_a_form_that_is_refreshed_leaves_typing_alone(panel: ComposePanel, form: ModelForm, qtbot: QtBot) -> None:
    panel.settings.open_advanced()
    url = _control(panel, "callbackUrl")
    url.setFocus()
    qtbot.keyClicks(url, "https://e.org/hook")
    panel.set_known(KnownModel(_without(form, "personGeneration"), PRICES))
    again = _control(panel, "callbackUrl")
    assert again.hasFocus() and again.property("value") == "https://e.org/hook"
    qtbot.keyClicks(again, "/2")
    assert panel.request().value("callbackUrl") == "https://e.org/hook/2"


def test_an_option_that_goes_is_said_and_comes_back(panel: ComposePanel, form: ModelForm) -> None:
    _control(panel, "resolution").setProperty("value", "1080p")
    resolution = form.field("resolution")
    assert resolution is not None
    less = replace(resolution, options=resolution.options[:1])
    fields = tuple(less if each.id == "resolution" else each for each in form.fields)
    panel.set_known(KnownModel(replace(form, fields=fields), PRICES))
    field = panel.settings.fields["resolution"]
    assert field.note == "1080p is not offered any more; 720p is used." and field.message.property("role") == "warn"
    assert panel.request().value("resolution") == "720p"
    panel.set_known(KnownModel(form, PRICES))
    assert panel.request().value("resolution") == "1080p" and not panel.settings.fields["resolution"].note


def test_a_model_that_is_gone_is_said_and_makes_nothing(
    priced: ComposePanel, form: ModelForm, sent: list[tuple[Order, ...]]
) -> None:
    priced.prompt.editor.value = "A cat"
    priced.set_known(KnownModel(form, PRICES, gone=text("Wiro has retired this model.")))
    assert priced.header.message == "Wiro has retired this model."
    assert not priced.footer.button.isEnabled() and "retired" in priced.footer.button.toolTip()
    priced.generate_action.trigger()
    assert sent == [] and "retired" in priced.footer.message.text()
    priced.set_known(KnownModel(form, PRICES))
    assert priced.header.message == "" and priced.footer.button.isEnabled()


def test_a_request_of_an_unknown_model_waits_for_its_form(
    panel: ComposePanel, sent: list[tuple[Order, ...]], qtbot: QtBot
) -> None:
    wanted: list[str] = []
    panel.model_changed.connect(wanted.append)
    stills = tuple(ImageInput("stills", url=f"https://x.y/{n}.png") for n in range(2))
    panel.load(Request(OTHER, {"prompt": "A tale", "mood": "epic", "motion": "0.1"}, stills))
    assert wanted == [OTHER] and panel.prompt.editor.value == "A tale"
    panel.generate()
    assert sent == [] and "being looked up" in panel.footer.message.text()
    assert panel.findChild(QLabel, "mood_lacks") is None
    panel.set_known(KnownModel(STORY, Pricing()))
    qtbot.waitUntil(lambda: not panel.frames.inputs["stills"].busy)
    request = panel.request()
    assert (request.value("mood"), request.value("motion"), request.images) == ("epic", "0.1", stills)


def test_news_of_another_model_change_nothing_here(panel: ComposePanel) -> None:
    before = panel.draft()
    panel.set_known(KnownModel(STORY, Pricing()))
    assert panel.draft() == before and panel.model == VEO_3_1


def test_switching_back_and_forth_keeps_frames_that_the_other_lacks(panel: ComposePanel, qtbot: QtBot) -> None:
    place = panel.frames.inputs[LAST_FRAME]
    place.offer(FromPicture(picture(64, 36)))
    qtbot.waitUntil(lambda: not place.busy)
    kept = place.kept_images()
    for model in ("google/veo3", VEO_3_1, "google/veo3-fast", VEO_3_1):
        panel.use_model(model)
    assert panel.frames.inputs[LAST_FRAME].kept_images() == kept
