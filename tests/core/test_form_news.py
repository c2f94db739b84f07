"""What the provider says of a model, laid over what ships with the app."""

from __future__ import annotations

from typing import Any

from veo_desktop.core.form import FieldType, ModelForm, load_form, parse_form
from veo_desktop.core.form_news import merge
from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.resources import resource

OURS = load_form(VEO_3_1, resource("models", f"{VEO_3_1}.json"))


def _theirs(*items: dict[str, Any]) -> ModelForm:
    return parse_form(VEO_3_1, {"title": "Other words", "parameters": [{"items": list(items)}]})


def _merged(*items: dict[str, Any]) -> ModelForm:
    form = merge(OURS, _theirs(*items))
    assert form is not None
    return form


def test_words_and_order_and_rules_are_ours_values_are_theirs() -> None:
    form = _merged(
        {
            "id": "resolution",
            "type": "select",
            "label": "res",
            "note": "n",
            "options": ["4k", "1080p"],
            "default": "4k",
        },
        {"id": "inputImage3", "type": "combinefileinput", "max": 2, "required": True},
        {"id": "prompt", "type": "text", "label": "p"},
    )
    assert [field.id for field in form.fields] == ["inputImage3", "prompt", "resolution"]
    references, prompt, resolution = form.fields
    assert (form.title, form.rules) == (OURS.title, OURS.rules)
    assert (references.label, references.most_files, references.required) == ("Reference images", 2, True)
    assert prompt.kind is FieldType.TEXTAREA
    assert (resolution.label, resolution.values, resolution.default) == ("Resolution", ("1080p", "4k"), "4k")


def test_a_field_or_option_that_is_not_listed_is_gone_and_a_new_one_is_there() -> None:
    form = _merged(
        {"id": "resolution", "type": "select", "options": ["720p"]},
        {"id": "camera", "type": "select", "options": ["a"]},
    )
    assert [(field.id, field.values) for field in form.fields] == [("resolution", ("720p",)), ("camera", ("a",))]


def test_what_they_leave_open_stays_ours() -> None:
    form = _merged({"id": "generateAudio", "type": "switch"}, {"id": "inputImage3", "type": "picture"}, {"id": "seed"})
    references, audio, seed = form.fields
    assert (audio.kind, audio.values, audio.default) == (FieldType.SELECT, ("true", "false"), "true")
    assert (references.kind, references.most_files) == (FieldType.COMBINE_FILE, 3)
    assert (seed.minimum, seed.maximum) == ("0", "4294967295")


def test_how_files_are_sent_is_theirs() -> None:
    assert _merged({"id": "inputImage", "type": "fileinput"}).split_fields == {"inputImage"}


def test_nothing_said_leaves_what_there_is() -> None:
    assert merge(OURS, _theirs()) is OURS
    assert merge(None, _theirs()) is None
    theirs = _theirs({"id": "a"})
    assert merge(None, theirs) is theirs
