"""What's this: every parameter of every bundled model says what it does, what it risks, and what excludes it."""

from __future__ import annotations

import pytest

from veo_desktop.core.form import ModelForm, load_form, parse_form
from veo_desktop.core.resources import resource
from veo_desktop.ui.create.compose_words import BUNDLED, field_label
from veo_desktop.ui.create.parameter_help import parameter_help


def _form(model: str) -> ModelForm:
    return load_form(model, resource("models", f"{model}.json"))


@pytest.mark.parametrize("model", BUNDLED)
def test_every_parameter_explains_itself(model: str) -> None:
    form = _form(model)
    for field in form.fields:
        said = parameter_help(form, field)
        assert field.note and field.help, field.id
        assert f"<b>{field_label(field)}</b>" in said
        assert said.count("<p>") == 3
        assert said.count("<li>") == len({rule.reason for rule in form.rules if field.id in rule.fields})


def test_it_says_what_excludes_it() -> None:
    form = _form("google/veo3-1")
    last = form.field("inputImage2")
    assert last is not None
    said = parameter_help(form, last)
    assert "A last frame needs a first frame." in said
    assert "always 8 seconds long" in said


def test_a_field_that_nobody_described_says_so_and_markup_stays_words() -> None:
    items = [{"id": "mood", "type": "text", "label": "Mood"}, {"id": "x", "type": "text", "note": "a &lt;b&gt; & c"}]
    form = parse_form("other/model", {"parameters": [{"items": items}]})
    assert "says no more about it" in parameter_help(form, form.fields[0])
    assert "<b> &" not in parameter_help(form, form.fields[1])
