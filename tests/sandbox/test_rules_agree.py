"""What the form lets through the sandbox accepts, and what a rule forbids it refuses: every model, every combination.

The sandbox's rules are written by hand, apart from those of the descriptions.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from tests.sandbox.box import Box
from veo_desktop.core.form import FieldType, FormField
from veo_desktop.core.request import FIRST_FRAME, PROMPT, ImageInput, Request
from veo_desktop.core.rules import ANY, NONE, Rule, effective
from veo_desktop.sandbox import rules
from veo_desktop.sandbox.catalogue import Catalogue, Model
from veo_desktop.sandbox.refusal import Refusal
from veo_desktop.sandbox.rules import LAST_FRAME

NAMES = ("google/veo3-1", "google/veo3-1-fast", "google/veo3", "google/veo3-fast", "sandbox/storyteller")
CATALOGUE = Catalogue.bundled()
BROKEN = [
    (name, number)
    for name in NAMES
    for number, rule in enumerate(CATALOGUE.named(name).form.rules)
    if rule.off or rule.hold or rule.close
]


def _choices(field: FormField) -> tuple[str, ...]:
    if field.kind is FieldType.SELECT:
        return field.values
    return (field.minimum, field.default, field.maximum) if field.kind is FieldType.RANGE else ()


def _requests(model: Model) -> Iterator[Request]:
    """Every choice of every field with every number of files that makes a difference."""
    choices = {field.id: values for field in model.form.fields if (values := _choices(field))}
    places = [field for field in model.form.fields if field.kind.takes_files]
    counts = [sorted({0, 1, field.most_files}) for field in places]
    for files in product(*counts):
        images = _images({field.id: count for field, count in zip(places, files, strict=True)})
        for values in product(*choices.values()):
            yield Request(model.name, {PROMPT: "a fox", **dict(zip(choices, values, strict=True))}, images)


def _images(counts: dict[str, int]) -> tuple[ImageInput, ...]:
    return tuple(ImageInput(name, url=f"https://x.y/{n}.png") for name, count in counts.items() for n in range(count))


def _check(model: Model, request: Request) -> None:
    images: dict[str, list[str]] = {}
    for image in request.images:
        images.setdefault(image.field, []).append(image.url)
    rules.check(model, request.values, images)


@pytest.mark.parametrize("name", NAMES)
def test_whatever_is_chosen_what_is_sent_is_accepted(name: str) -> None:
    model = CATALOGUE.named(name)
    tried = 0
    for request in _requests(model):
        _check(model, effective(model.form, request))  # raises Refusal
        tried += 1
    assert tried > 100


@pytest.mark.parametrize(("name", "number"), BROKEN)
def test_a_rule_that_is_broken_by_hand_is_refused(name: str, number: int) -> None:
    model = CATALOGUE.named(name)
    rule = model.form.rules[number]
    request = _breaking(model, rule)
    _check(model, effective(model.form, request))
    with pytest.raises(Refusal) as refused:
        _check(model, request)
    assert any(f"[{field}]" in refused.value.message for field in (*rule.when, *rule.off, *rule.hold, *rule.close))


def test_a_refusal_is_one_on_the_wire_too(shared: Box) -> None:
    urls = {"inputImage": "https://x.y/1.png", "inputImage3": "https://x.y/2.png"}
    answer = shared.run(**urls, durationSeconds="8")
    message = "Request parameter [inputImage] must be empty with reference images"
    assert answer["errors"] == [{"code": 0, "message": message}]


def _breaking(model: Model, rule: Rule) -> Request:
    """A request for which the rule holds, and that takes no notice of it; else nothing is wrong with it."""
    counts = {name: 1 for name, wanted in rule.when.items() if wanted == (ANY,)}
    if LAST_FRAME in counts:
        counts[FIRST_FRAME] = 1
    values = {name: wanted[0] for name, wanted in rule.when.items() if wanted not in ((ANY,), (NONE,))}
    for name in rule.off:
        counts[name] = 1
    if rule.off and ANY in (wanted for each in rule.when.values() for wanted in each):
        values["durationSeconds"] = "8"
    for name, value in rule.hold.items():
        field = model.form.field(name)
        assert field is not None
        values[name] = next(option for option in field.values if option != value)
    for name, options in rule.close.items():
        values[name] = options[0]
    return Request(model.name, {PROMPT: "a fox", **values}, _images(counts))
