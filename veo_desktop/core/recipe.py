"""A clip's recipe: what it was made from, as it travels with the file and from person to person. Any thread; pure."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from veo_desktop.core.clip_notes import LONGEST_NOTE
from veo_desktop.core.judging import Change, Flag, Judgement, split_tags
from veo_desktop.core.order import Relation
from veo_desktop.core.request import CALLBACK, PROMPT, ImageInput, Request

FORMAT = 1
MARK = "veo_desktop"
_JUDGED = ("rating", "flag", "tags", "notes")
_MADE = ("task_id", "made", "cost", "sandbox", "parent", "relation")
FIELDS = frozenset({MARK, "model", "values", "images", *_MADE, *_JUDGED})
_RECIPE = "comment"
RECIPE_TAGS = ("title", "description", _RECIPE)  # where it lies in an MP4
_TITLE_LENGTH = 100
_MOST_FRAMES = 10**7


@dataclass(frozen=True, slots=True)
class Recipe:
    """`made` is ISO 8601 with its zone, `cost` USD as the provider's text ("" where not known).

    `sandbox`: it was drawn by the sandbox, and its cost is no money. `parent` is the task of the clip that this one
    came out of, and `relation` how. `judgement` and `notes` are what its
    maker thought of it when they were last written into the file; a note is its first and last frame and its words.
    """

    request: Request
    task_id: str = ""
    made: str = ""
    cost: str = ""
    parent: str = ""
    relation: Relation = Relation.NONE
    judgement: Judgement = field(default_factory=Judgement)
    notes: tuple[tuple[int, int, str], ...] = ()
    sandbox: bool = False

    def to_json(self) -> str:
        """The recipe without what is nobody else's business: the callback address and the folders of this machine."""
        values = {key: value for key, value in self.request.values.items() if key != CALLBACK}
        images = [
            {"field": image.field, "url": image.url} if image.url else {"field": image.field, "file": _name(image.path)}
            for image in self.request.images
        ]
        data: dict[str, Any] = {
            MARK: FORMAT,
            "model": self.request.model,
            "values": values,
            "images": images,
            "task_id": self.task_id,
            "made": self.made,
            "cost": self.cost,
        }
        if self.sandbox:
            data["sandbox"] = True
        if self.parent:
            data |= {"parent": self.parent, "relation": self.relation.value}
        return json.dumps(data | self._judged(), ensure_ascii=False)

    def _judged(self) -> dict[str, Any]:
        """What was thought of the clip, nothing of what was not."""
        judged = {
            "rating": self.judgement.rating,
            "flag": self.judgement.flag.value,
            "tags": list(self.judgement.tags),
            "notes": [list(note) for note in self.notes],
        }
        return {name: value for name, value in judged.items() if value}

    @classmethod
    def from_json(cls, stored: str) -> Recipe | None:
        """Read a recipe, tolerating what a newer version added; None for any other text.

        The path of an image is then the bare name under which `store.inputs` keeps it.
        """
        try:
            return cls.from_data(json.loads(stored))
        except (ValueError, RecursionError):
            return None

    @classmethod
    def from_data(cls, data: object) -> Recipe | None:
        """As `from_json`, of what its text was parsed into."""
        if not isinstance(data, dict) or MARK not in data or not isinstance(data.get("values"), dict):
            return None
        values = {str(key): taken for key, value in data["values"].items() if (taken := api_text(value)) is not None}
        request = Request(_string(data, "model"), values, tuple(_images(data.get("images"))))
        return cls(
            request,
            _string(data, "task_id"),
            _string(data, "made"),
            _string(data, "cost"),
            _string(data, "parent"),
            _relation(_string(data, "relation")),
            _judgement(data),
            tuple(_notes(data.get("notes"))),
            data.get("sandbox") is True,
        )

    def tags(self) -> dict[str, str]:
        """The MP4 tags: title and description for people, the whole recipe as `comment`."""
        prompt = self.request.value(PROMPT)
        return dict(zip(RECIPE_TAGS, (" ".join(prompt.split())[:_TITLE_LENGTH], prompt, self.to_json()), strict=True))


@dataclass(frozen=True, slots=True)
class Carried:
    """What is where a clip's recipe would be, whoever wrote it: the tags in the file, and the recipe beside it."""

    tags: Mapping[str, str] = field(default_factory=dict)
    beside: str = ""

    @property
    def recipe(self) -> str:
        """The text of the recipe; "" for none."""
        inside = self.tags.get(_RECIPE, "")
        return inside if Recipe.from_json(inside) else self.beside

    def tags_with(self, recipe: Recipe) -> dict[str, str]:
        """The tags once this is the recipe: what another program calls the clip stays."""
        before = Recipe.from_json(self.tags.get(_RECIPE, ""))
        ours = before.tags() if before is not None else {}
        theirs = {name: words for name, words in self.tags.items() if words != ours.get(name)}
        new = recipe.tags()
        return new | theirs | {_RECIPE: new[_RECIPE]}


def api_text(value: object) -> str | None:
    """A value as the API writes it, also where a person wrote 8 or true without quotes; None for what is no value."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return json.dumps(value)
    return None


def _relation(name: str) -> Relation:
    return next((each for each in Relation if each.value == name), Relation.NONE)


def _judgement(data: Mapping[str, Any]) -> Judgement:
    rating, tags = data.get("rating"), data.get("tags")
    flag = next((each for each in Flag if each.value == data.get("flag")), Flag.NONE)
    read = Change(
        rating=rating if isinstance(rating, int) else 0,
        flag=flag,
        add=tuple(tag for each in tags if isinstance(each, str) for tag in split_tags(each))
        if isinstance(tags, list)
        else (),
    )
    return read.of(Judgement())


def _notes(raw: object) -> Iterator[tuple[int, int, str]]:
    for entry in raw if isinstance(raw, list) else ():
        match entry:
            case [int(first), int(last), str(words)] if 0 <= first <= last < _MOST_FRAMES and words:
                yield first, last, words[:LONGEST_NOTE]


def _images(raw: object) -> list[ImageInput]:
    entries = [entry for entry in raw if isinstance(entry, dict)] if isinstance(raw, list) else []
    return [
        ImageInput(_string(entry, "field"), path=_name(_string(entry, "file")), url=_string(entry, "url"))
        for entry in entries
        if _string(entry, "field")
    ]


def _string(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    return value if isinstance(value, str) else ""


def _name(path: str) -> str:
    """The last part of a path, whichever system wrote it."""
    return PurePath(path.replace("\\", "/")).name
