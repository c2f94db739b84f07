"""Descriptions of models, whatever is in them: nothing is raised, and what comes out can be shown and sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from veo_desktop.core.form import LONGEST_WORDS, MOST_FIELDS, MOST_FILES, MOST_OPTIONS, FieldType, FormField, parse_form

DEEP: Any = []
for _ in range(200):
    DEEP = [DEEP]

STRANGE = [
    *(None, True, 0, -1, 10**5000, float("nan"), float("inf")),
    *("", "\ud800", "a\0b", "²", "x" * 3_000_000),
    *([], {}, DEEP, {"a": DEEP}),
]
KEYS = (
    "id",
    "type",
    "label",
    "required",
    "placeholder",
    "note",
    "default",
    "options",
    "min",
    "max",
    "step",
    "advanced",
)


def _parse(*items: object, **tool: object) -> tuple[FormField, ...]:
    return parse_form("a/b", {"parameters": [{"items": list(items)}], **tool}).fields


def _sane(field: FormField) -> bool:
    """What the widgets rely on."""
    read = (field.label, field.note, field.placeholder, field.default)
    numbers = [Decimal(each) for each in (field.minimum, field.maximum, field.step) if each]
    return (
        all(number.is_finite() for number in numbers)
        and 1 <= field.most_files <= MOST_FILES
        and len(set(field.values)) == len(field.values) <= MOST_OPTIONS
        and (field.kind is not FieldType.SELECT or not field.options or field.default in field.values)
        and all(len(words) <= LONGEST_WORDS and words.encode().decode() == words for words in read)
    )


@pytest.mark.parametrize("key", KEYS)
def test_any_value_of_any_key(key: str) -> None:
    usual = {"id": "seed", "type": "range", "min": "0", "max": "9", "options": ["1", "2"]}
    for strange in STRANGE:
        for kind in ("range", "select", "fileinput", "never seen"):
            assert all(map(_sane, _parse({**usual, "type": kind, key: strange})))


@pytest.mark.parametrize("strange", STRANGE, ids=range(len(STRANGE)))
def test_any_shape_of_a_description(strange: object) -> None:
    for tool in (
        {"parameters": strange, "title": strange, "rules": strange},
        {"parameters": [strange]},
        {"parameters": [{"items": strange}], "rules": [strange, {"reason": strange, "when": strange, "hold": strange}]},
        {"parameters": [{"items": [strange, {"id": "a", "options": [strange, {"value": strange}]}]}]},
    ):
        assert all(map(_sane, parse_form("a/b", tool).fields))


def test_a_kind_never_seen_is_a_choice_or_a_text() -> None:
    choice, line = _parse({"id": "a", "type": "wheel", "options": ["1"]}, {"id": "b", "type": "wheel"})
    assert (choice.kind, line.kind) == (FieldType.SELECT, FieldType.TEXT)


def test_what_is_given_twice_counts_once() -> None:
    (field,) = _parse({"id": "a", "label": "First", "options": ["1", "1", {"value": "1"}]}, {"id": "a", "label": "Two"})
    assert (field.label, field.values) == ("First", ("1",))


def test_too_much_is_cut() -> None:
    fields = _parse({"id": "a", "options": list(range(100_000))}, *({"id": f"f{n}"} for n in range(5000)))
    assert len(fields) == MOST_FIELDS and len(fields[0].options) == MOST_OPTIONS


@pytest.mark.parametrize("name", ["", "a b", 'x"\r\ny', "ä", "x" * 65, {"a": 1}, None])
def test_a_field_that_could_not_be_sent_is_left_out(name: object) -> None:
    assert _parse({"id": name}) == ()


def test_html_is_left_out_of_what_people_read() -> None:
    (field,) = _parse({"id": "a", "note": "<p onclick='x'>One &amp; <b>two</b><br/>&lt;i&gt;three&lt;/i&gt; 1 &lt; 2"})
    assert field.note == "One & two three 1 < 2"


def test_limits_that_cannot_hold_are_none() -> None:
    (field,) = _parse({"id": "a", "type": "range", "min": "9", "max": "1", "step": "-1"})
    assert (field.minimum, field.maximum, field.step) == ("", "", "")
