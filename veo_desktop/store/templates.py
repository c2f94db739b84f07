"""Keeps the person's own prompt templates: one small JSON file. On the pool for files; it may block."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from veo_desktop.core.errors import StorageError
from veo_desktop.core.files import private_folder, set_aside, storage_error, write_atomically
from veo_desktop.core.folding import folded
from veo_desktop.core.prompting import MOST_TEMPLATES, Template, parse_templates, template_data
from veo_desktop.core.text import textn

_LARGEST = 16 * 1024 * 1024  # bytes


class TemplateShelf:
    """Every method gives all of them, by title. Raises StorageError, and nothing is lost then."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def all(self) -> tuple[Template, ...]:
        """A file that is no list of templates is kept aside, and counts as empty."""
        with self._lock:
            return self._read()

    def keep(self, template: Template) -> tuple[Template, ...]:
        """Add it, or change the one with its id."""
        with self._lock:
            others = [each for each in self._read() if each.id != template.id]
            if len(others) >= MOST_TEMPLATES:
                raise StorageError(
                    textn(
                        "There is {n} template already. Delete it first.",
                        "There are {n} templates already. Delete one first.",
                        MOST_TEMPLATES,
                    ),
                    "too many",
                )
            return self._write([*others, replace(template, own=True)])

    def forget(self, template_id: str) -> tuple[Template, ...]:
        """Delete one; `keep` brings it back."""
        with self._lock:
            return self._write([each for each in self._read() if each.id != template_id])

    def _read(self) -> tuple[Template, ...]:
        try:
            with self._path.open("rb") as file:
                raw = file.read(_LARGEST + 1)
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise storage_error(error, self._path) from error
        try:
            if len(raw) > _LARGEST:
                raise ValueError("too large for a list of templates")
            content = json.loads(raw.decode("utf-8"))
            if not isinstance(content, dict) or not isinstance(content.get("templates"), list):
                raise ValueError("no list of templates")
        except (ValueError, RecursionError):
            self._put_aside()
            return ()
        return _sorted(parse_templates(content, own=True))

    def _write(self, templates: list[Template]) -> tuple[Template, ...]:
        kept = _sorted(templates)
        data = json.dumps({"templates": [template_data(each) for each in kept]}, indent=1, ensure_ascii=False)
        try:
            private_folder(self._path.parent)
            write_atomically(self._path, data.encode("utf-8", "replace"))
        except OSError as error:
            raise storage_error(error, self._path) from error
        return kept

    def _put_aside(self) -> None:
        try:
            set_aside(self._path)
        except OSError as error:
            raise storage_error(error, self._path) from error


def _sorted(templates: Iterable[Template]) -> tuple[Template, ...]:
    return tuple(sorted(templates, key=lambda each: (folded(each.title), each.id)))
