"""The form of a model as data: its fields, their options and limits, in the shape of `/Tool/Detail`. Any thread.

Source: wiro-api "Veo 3.1 parameters"; the bundled descriptions are in `resources/models/<owner>/<project>.json`.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from veo_desktop.core.rules import Rule, parse_rules

MOST_OPTIONS = 500  # of one select; more is no choice any more
LONGEST_WORDS = 2000  # characters of a label or note that are kept
_TAG = re.compile(r"<[^<>]{0,500}>")


class FieldType(Enum):
    """What kind of value a field takes; an unknown kind is treated as text."""

    TEXT = "text"
    TEXTAREA = "textarea"
    SELECT = "select"
    RANGE = "range"
    COMBINE_FILE = "combinefileinput"
    FILE = "fileinput"
    MULTI_FILE = "multifileinput"

    @property
    def takes_files(self) -> bool:
        return self in (FieldType.COMBINE_FILE, FieldType.FILE, FieldType.MULTI_FILE)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a select: the API's value and its label."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class FormField:
    """One parameter. Numbers are text as at the provider; `maximum` of a file field counts files.

    `advanced` ones are folded away at first.
    """

    id: str
    kind: FieldType
    label: str
    required: bool = False
    placeholder: str = ""
    note: str = ""
    default: str = ""
    options: tuple[Option, ...] = ()
    minimum: str = ""
    maximum: str = ""
    step: str = ""
    advanced: bool = False

    @property
    def most_files(self) -> int:
        """How many files it takes; 1 where the description does not say."""
        return int(self.maximum) if self.maximum.isdigit() and int(self.maximum) else 1

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(option.value for option in self.options)


@dataclass(frozen=True, slots=True)
class ModelForm:
    """A model and the fields it takes, in the order they are shown, with what holds between them."""

    model: str
    title: str
    fields: tuple[FormField, ...]
    rules: tuple[Rule, ...] = ()

    def defaults(self) -> dict[str, str]:
        """The values of a form that nobody has touched."""
        return {field.id: field.default for field in self.fields if field.default and not field.kind.takes_files}

    def field(self, field_id: str) -> FormField | None:
        return next((each for each in self.fields if each.id == field_id), None)


def parse_form(model: str, tool: Mapping[str, Any]) -> ModelForm:
    """Read one entry of `/Tool/Detail`'s `tool` list. Unknown keys and kinds are tolerated; no error is raised."""
    raw = tool.get("parameters")
    groups = raw if isinstance(raw, list) else []
    items = (item for group in groups if isinstance(group, Mapping) for item in _list(group.get("items")))
    fields: dict[str, FormField] = {}
    for item in items:
        if isinstance(item, Mapping) and item.get("id"):
            fields.setdefault(str(item["id"]), _field(item))
    return ModelForm(model, _words(tool.get("title")) or model, tuple(fields.values()), parse_rules(tool.get("rules")))


def load_form(model: str, path: Path) -> ModelForm:
    """Read a bundled description; OSError or ValueError when the file is missing or broken."""
    return parse_form(model, json.loads(path.read_text(encoding="utf-8")))


def _field(item: Mapping[str, Any]) -> FormField:
    kind, options = _kind(item.get("type")), tuple(_options(item.get("options")))[:MOST_OPTIONS]
    default = _plain(item.get("default"))
    if kind is FieldType.SELECT and options and default not in {option.value for option in options}:
        default = options[0].value  # a default that is no option would be refused
    return FormField(
        id=str(item["id"]),
        kind=kind,
        label=_words(item.get("label")) or str(item["id"]),
        required=_truth(item.get("required")),
        placeholder=_words(item.get("placeholder")),
        note=_words(item.get("note")),
        default=default,
        options=options,
        minimum=_plain(item.get("min")),
        maximum=_plain(item.get("max")),
        step=_plain(item.get("step")),
        advanced=_truth(item.get("advanced")),
    )


def _kind(name: object) -> FieldType:
    try:
        return FieldType(str(name).lower())
    except ValueError:
        return FieldType.TEXT


def _options(raw: object) -> Iterable[Option]:
    if not isinstance(raw, list):
        return
    for entry in raw:
        if isinstance(entry, Mapping):
            value = _plain(entry.get("value", entry.get("id")))
            yield Option(value, _words(entry.get("label", entry.get("text"))) or value)
        else:
            yield Option(_plain(entry), _plain(entry))


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _words(value: object) -> str:
    """What people read: without the HTML that descriptions hold, and of a bounded length."""
    return " ".join(html.unescape(_TAG.sub(" ", _plain(value)[: 4 * LONGEST_WORDS])).split())[:LONGEST_WORDS]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _truth(value: object) -> bool:
    return _plain(value).lower() in ("true", "1", "yes")
