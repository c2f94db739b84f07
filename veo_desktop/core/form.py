"""The form of a model as data: its fields, their options and limits, in the shape of `/Tool/Detail`. Any thread.

Source: wiro-api "Veo 3.1 parameters"; the bundled descriptions are in `resources/models/<owner>/<project>.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any


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
    """One parameter. Numbers are text as at the provider; `maximum` of a file field counts files."""

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

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(option.value for option in self.options)


@dataclass(frozen=True, slots=True)
class ModelForm:
    """A model and the fields it takes, in the order they are shown."""

    model: str
    title: str
    fields: tuple[FormField, ...]

    def field(self, field_id: str) -> FormField | None:
        return next((each for each in self.fields if each.id == field_id), None)


def parse_form(model: str, tool: Mapping[str, Any]) -> ModelForm:
    """Read one entry of `/Tool/Detail`'s `tool` list. Unknown keys and kinds are tolerated; no error is raised."""
    groups = tool.get("parameters") or []
    items = (item for group in groups if isinstance(group, Mapping) for item in group.get("items") or [])
    fields = tuple(_field(item) for item in items if isinstance(item, Mapping) and item.get("id"))
    return ModelForm(model, str(tool.get("title") or model), fields)


def load_form(model: str, path: Path) -> ModelForm:
    """Read a bundled description; OSError or ValueError when the file is missing or broken."""
    return parse_form(model, json.loads(path.read_text(encoding="utf-8")))


def _field(item: Mapping[str, Any]) -> FormField:
    return FormField(
        id=str(item["id"]),
        kind=_kind(item.get("type")),
        label=_plain(item.get("label")) or str(item["id"]),
        required=_truth(item.get("required")),
        placeholder=_plain(item.get("placeholder")),
        note=_plain(item.get("note")),
        default=_plain(item.get("default")),
        options=tuple(_options(item.get("options"))),
        minimum=_plain(item.get("min")),
        maximum=_plain(item.get("max")),
        step=_plain(item.get("step")),
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
            yield Option(value, _plain(entry.get("label", entry.get("text"))) or value)
        else:
            yield Option(_plain(entry), _plain(entry))


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _truth(value: object) -> bool:
    return _plain(value).lower() in ("true", "1", "yes")
