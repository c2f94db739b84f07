"""What the checks let through the sandbox accepts; what they stop they say in words, and nothing entered is changed."""

from __future__ import annotations

import random

import pytest

from veo_desktop.core.checks import clean_text, find_problems, fit
from veo_desktop.core.form import ModelForm, parse_form
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.core.rules import effective, judge
from veo_desktop.sandbox import rules
from veo_desktop.sandbox.catalogue import Catalogue, Model

CATALOGUE = Catalogue.bundled()
NAMES = ("google/veo3-1", "google/veo3-1-fast", "google/veo3", "google/veo3-fast", "sandbox/storyteller")
ODD = ("", " ", "8k", "-1", "1.5", "٣", "9" * 45, "1e3", "NaN", "\x00", "a fox", "5", "0.5")
LONG = ("a" * 9000, "word " * 2200)


def _form(*items: dict[str, object]) -> ModelForm:
    return parse_form("maker/model", {"parameters": [{"items": list(items)}]})


def _problem(form: ModelForm, **values: str) -> str:
    problems = find_problems(form, judge(form, values, {}), {})
    return " ".join(str(each) for each in problems.values())


def _sent(model: Model, values: dict[str, str], counts: dict[str, int]) -> Request | None:
    """The request as the panel would send it; None where it says that something is wrong."""
    fitted = fit(model.form, values).values
    if find_problems(model.form, judge(model.form, fitted, counts), counts):
        return None
    images = tuple(ImageInput(name, url="https://x.y/1.png") for name, count in counts.items() for _ in range(count))
    cleaned = {name: clean_text(value) for name, value in fitted.items()}
    return effective(model.form, Request(model.name, cleaned, images))


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_the_sandbox_refuses_gets_through(name: str) -> None:
    model, draw, sent = CATALOGUE.named(name), random.Random(7), 0  # noqa: S311
    for _ in range(3000):
        values = {each.id: draw.choice((*each.values, *ODD, each.default)) for each in model.form.fields}
        values["prompt"] = draw.choice(("a fox",) * 6 + ODD[:2] + LONG)
        if draw.random() < 0.8:
            values |= {"seed": "7", "callbackUrl": ""}
        counts = {each.id: draw.randrange(5) for each in model.form.fields if each.kind.takes_files}
        request = _sent(model, values, counts)
        if request is not None:
            sent += 1
            given: dict[str, list[str]] = {}
            for image in request.images:
                given.setdefault(image.field, []).append(image.url)
            rules.check(model, request.values, given)
    assert sent > 50


@pytest.mark.parametrize(
    ("limits", "value", "said"),
    [
        ({"min": "1", "max": "10"}, "11", "a whole number from 1 to 10"),
        ({"min": "1", "max": "10"}, "2.5", "a whole number from 1 to 10"),
        ({"min": "0", "max": "1", "step": "0.25"}, "0.3", "steps of 0.25"),
        ({"min": "0", "max": "1", "step": "0.25"}, "0.75", ""),
        ({"min": "-5", "max": "0.5"}, "-6", "a number from -5 to 0.5"),
        ({"max": "3"}, "4", "3 or less"),
        ({}, "many", "a whole number."),
        ({"min": "nonsense", "max": "NaN"}, "4", ""),
    ],
)
def test_numbers_keep_to_their_limits(limits: dict[str, str], value: str, said: str) -> None:
    found = _problem(_form({"id": "x", "type": "range", **limits}), x=value)
    assert said in found and bool(found) == bool(said)


def test_what_is_required_is_asked_for() -> None:
    form = _form({"id": "words", "type": "text", "required": True}, {"id": "f", "type": "fileinput", "required": True})
    assert set(find_problems(form, judge(form, {}, {}), {})) == {"words", "f"}
    assert find_problems(form, judge(form, {"words": "x"}, {"f": 1}), {"f": 1}) == {}
    assert "At most 1" in str(find_problems(form, judge(form, {"words": "x"}, {"f": 3}), {"f": 3})["f"])


def test_an_option_that_is_gone_gives_way_to_the_default_and_is_said() -> None:
    form = _form({"id": "resolution", "type": "select", "default": "720p", "options": ["480p", "720p"]})
    fitted = fit(form, {"resolution": "1080p", "unknown": "x"})
    assert fitted.values == {"resolution": "720p"}
    assert str(fitted.replaced["resolution"]) == "1080p is not offered any more; 720p is used."


def test_a_prompt_too_long_for_any_model_is_not_sent() -> None:
    form = _form({"id": "prompt", "type": "textarea"})
    assert _problem(form, prompt="a" * 8192) == ""
    assert "8,192" in _problem(form, prompt="a" * 8193)


@pytest.mark.parametrize("value", ["-1", "1.5", str(2**32), str(2**64), "12a", "١٢", "1e3", "+5", "9" * 5000])
def test_what_is_no_seed_is_refused(value: str) -> None:
    assert "from 0 to 4294967295" in _problem(_form({"id": "seed", "type": "text"}), seed=value)


@pytest.mark.parametrize("value", ["0", "1258671664", str(2**32 - 1), ""])
def test_what_is_a_seed_is_taken(value: str) -> None:
    assert _problem(_form({"id": "seed", "type": "text"}), seed=value) == ""
