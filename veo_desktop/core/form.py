"""The form of a model as data: its fields, their options and limits, in the shape of `/Tool/Detail`. Any thread.

Source: wiro-api "Veo 3.1 parameters"; the bundled descriptions are in `resources/models/<owner>/<project>.json`.
"""

from __future__ import annotations

import html
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from pathlib import Path
from typing import Any

from veo_desktop.core.rules import Rule, parse_rules

MOST_FIELDS = 200
MOST_OPTIONS = 500  # of one select; more is no choice any more
MOST_FILES = 100
LONGEST_WORDS = 2000  # characters of a label, note or value that are kept
_MOST_DIGITS = 18  # of a limit; more would overflow what it is turned into
_TAG = re.compile(r"<[^<>]{0,500}>")
_FIELD = re.compile(r"[A-Za-z0-9_.\-]{1,64}")


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
    `note` says in a line what it does, `help` what it costs or risks.
    `minimum`, `maximum` and `step` are finite decimal numbers, or "" where there is none. `advanced` ones are folded
    away at first.
    """

    id: str
    kind: FieldType
    label: str
    required: bool = False
    placeholder: str = ""
    note: str = ""
    help: str = ""
    default: str = ""
    options: tuple[Option, ...] = ()
    minimum: str = ""
    maximum: str = ""
    step: str = ""
    advanced: bool = False

    @property
    def most_files(self) -> int:
        """How many files it takes; 1 where the description does not say."""
        return max(1, min(MOST_FILES, int(Decimal(self.maximum)))) if self.maximum else 1

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

    @property
    def split_fields(self) -> frozenset[str]:
        """The file fields that take addresses under a name of their own, `{id}Url`, instead of the file's."""
        return frozenset(each.id for each in self.fields if each.kind in (FieldType.FILE, FieldType.MULTI_FILE))


def parse_form(model: str, tool: Mapping[str, Any]) -> ModelForm:
    """Read one entry of `/Tool/Detail`'s `tool` list, which is not trusted. No error is raised.

    Unknown keys and kinds are tolerated; of what is given twice the first counts; what cannot be sent is left out.
    """
    items = (
        item
        for group in _list(tool.get("parameters"))
        if isinstance(group, Mapping)
        for item in _list(group.get("items"))
    )
    fields: dict[str, FormField] = {}
    for item in items:
        if isinstance(item, Mapping) and _FIELD.fullmatch(field_id := _plain(item.get("id"))):
            fields.setdefault(field_id, _field(field_id, item))
    kept = tuple(fields.values())[:MOST_FIELDS]
    return ModelForm(model, words(tool.get("title")) or model, kept, parse_rules(tool.get("rules")))


def load_form(model: str, path: Path) -> ModelForm:
    """Read a bundled description; OSError or ValueError when the file is missing or broken."""
    return parse_form(model, json.loads(path.read_text(encoding="utf-8")))


def words(value: object) -> str:
    """What people read: without the HTML that descriptions hold, and of a bounded length."""
    unmarked = html.unescape(_TAG.sub(" ", _plain(value)))
    return " ".join(_TAG.sub(" ", unmarked).split())  # again: marks may be written as entities


def _field(field_id: str, item: Mapping[str, Any]) -> FormField:
    options = _options(item.get("options"))
    kind = _kind(item.get("type"), bool(options))
    default = _plain(item.get("default"))
    if kind is FieldType.SELECT and options and default not in {option.value for option in options}:
        default = options[0].value  # a default that is no option would be refused
    minimum, maximum = _number(item.get("min")), _number(item.get("max"))
    if minimum and maximum and Decimal(minimum) > Decimal(maximum):
        minimum = maximum = ""
    step = _number(item.get("step"))
    return FormField(
        id=field_id,
        kind=kind,
        label=words(item.get("label")) or field_id,
        required=_truth(item.get("required")),
        placeholder=words(item.get("placeholder")),
        note=words(item.get("note")),
        help=words(item.get("help")),
        default=default,
        options=options,
        minimum=minimum,
        maximum=maximum,
        step=step if step and Decimal(step) > 0 else "",
        advanced=_truth(item.get("advanced")),
    )


def _kind(name: object, has_options: bool) -> FieldType:
    try:
        return FieldType(_plain(name).lower())
    except ValueError:
        return FieldType.SELECT if has_options else FieldType.TEXT


def _options(raw: object) -> tuple[Option, ...]:
    """The choices, each once."""
    found: dict[str, Option] = {}
    for entry in _list(raw)[: 2 * MOST_OPTIONS]:
        value, label = _option(entry)
        if value.isprintable():  # what is not cannot be sent
            found.setdefault(value, Option(value, label or value))
    return tuple(found.values())[:MOST_OPTIONS]


def _option(entry: object) -> tuple[str, str]:
    if isinstance(entry, Mapping):
        return _plain(entry.get("value", entry.get("id"))), words(entry.get("label", entry.get("text")))
    return _plain(entry), ""


def _plain(value: object) -> str:
    """A scalar as the API's own text, of a bounded length; "" for anything else."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.12g}" if math.isfinite(value) else ""
    if isinstance(value, int):
        return str(value) if value.bit_length() < 64 else ""
    return value[:LONGEST_WORDS].encode(errors="replace").decode() if isinstance(value, str) else ""


def _number(value: object) -> str:
    """A finite number as text; "" for anything else."""
    try:
        number = Decimal(_plain(value).strip())
    except InvalidOperation:
        return ""
    return f"{number:f}" if number.is_finite() and abs(number.adjusted()) < _MOST_DIGITS else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _truth(value: object) -> bool:
    return _plain(value).lower() in ("true", "1", "yes")
