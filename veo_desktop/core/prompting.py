"""What helps to write a prompt: templates with open fields, and pieces to put in. Any thread.

A field is a place that the writer fills: `{subject}`. The lists are `resources/prompting/*.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LONGEST_TITLE = 80  # characters
LONGEST_TEMPLATE = 20_000
MOST_TEMPLATES = 500
FIELD = re.compile(r"\{[^{}\n]{1,60}\}")


@dataclass(frozen=True, slots=True)
class Insert:
    """A piece of a prompt: `text` may hold fields; `part` heads some of a group ("Movement" in "Camera")."""

    group: str
    label: str
    text: str
    hint: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A whole prompt with fields. `own`: the person saved it, and may rename and delete it."""

    id: str
    title: str
    text: str
    hint: str = ""
    own: bool = False


def open_fields(prompt: str) -> tuple[str, ...]:
    """The fields that are still to be filled, by what they ask for, each once: `("subject", "place")`."""
    return tuple(dict.fromkeys(found.group()[1:-1] for found in FIELD.finditer(prompt)))


def load_inserts(path: Path) -> tuple[Insert, ...]:
    """The bundled pieces in their order; OSError or ValueError when the file is missing or broken."""
    groups = json.loads(path.read_text(encoding="utf-8"))["groups"]
    return tuple(
        Insert(group["label"], each["label"], each["text"], each["hint"], each.get("part", ""))
        for group in groups
        for each in group["items"]
    )


def load_templates(path: Path) -> tuple[Template, ...]:
    """The bundled templates; OSError or ValueError when the file is missing or broken."""
    return tuple(parse_templates(json.loads(path.read_text(encoding="utf-8")), own=False))


def parse_templates(raw: object, *, own: bool) -> Iterator[Template]:
    """The templates of a file's content; what is none is left out, what is too long is cut."""
    entries = raw.get("templates") if isinstance(raw, Mapping) else None
    for entry in entries[:MOST_TEMPLATES] if isinstance(entries, list) else []:
        if isinstance(entry, Mapping) and all(_words(entry, name) for name in ("id", "title", "text")):
            title, hint = _words(entry, "title")[:LONGEST_TITLE], _words(entry, "hint")[:LONGEST_TITLE]
            yield Template(_words(entry, "id"), title, _words(entry, "text")[:LONGEST_TEMPLATE], hint, own)


def template_data(template: Template) -> dict[str, Any]:
    """What `parse_templates` reads back."""
    return {"id": template.id, "title": template.title, "text": template.text, "hint": template.hint}


def _words(entry: Mapping[str, Any], name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) and value.strip() else ""
