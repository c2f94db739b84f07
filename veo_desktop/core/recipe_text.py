"""Reads a recipe that a person pastes or drops, and says in words what is the matter with it. Any thread; pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from veo_desktop.core.recipe import FIELDS, FORMAT, MARK, Recipe, api_text
from veo_desktop.core.text import Text, text

LONGEST = 1024 * 1024  # characters
_GLANCE = 4096  # characters
_NAMED = 5  # fields that a message names
_LONGEST_NAME = 40  # characters

NO_RECIPE = text(
    "This clip carries no settings: it was not made with Veo Desktop, or another program has rewritten it."
)
_TOO_LONG = text("This text is too long for the settings of a clip.")
_NO_JSON = text(
    "This text cannot be read as the settings of a clip. Copy them again, from the first brace to the last."
)
_OTHER_JSON = text("This text holds something else than the settings of a clip made with Veo Desktop.")
_NEWER = text("These settings come from a newer Veo Desktop. What this version knows of them is here.")


@dataclass(frozen=True, slots=True)
class RecipeRead:
    """What was read from the clip `path` ("" for pasted text).

    With a recipe, `problem` is a note on what did not come along, None where all did. An image that is not on this
    computer has a bare name for its path: it cannot be used until it is chosen again.
    """

    path: str
    recipe: Recipe | None
    problem: Text | None = None


def may_be_recipe(pasted: str) -> bool:
    """A quick look whether a text reads like the settings of a clip; `read_recipe_text` judges."""
    begin = pasted[:_GLANCE]
    return f'"{MARK}"' in begin and "{" in begin


def read_recipe_text(pasted: str) -> RecipeRead:
    """The recipe in `pasted`, also with other words or a fence of backticks round it. Never raises.

    An image is there by the bare name under which it was kept: `workers.shelf_backend` looks for it.
    """
    if len(pasted) > LONGEST:
        return RecipeRead("", None, _TOO_LONG)
    try:
        data = json.loads(pasted[pasted.find("{") : pasted.rfind("}") + 1])
    except (ValueError, RecursionError):
        return RecipeRead("", None, _NO_JSON)
    recipe = Recipe.from_data(data)
    if recipe is None:
        return RecipeRead("", None, _OTHER_JSON)
    return RecipeRead("", recipe, joined(_age(data), _left_out(data)))


def joined(*notes: Text | None) -> Text | None:
    """Notes one after the other; None when there is none."""
    said = [note for note in notes if note is not None]
    if len(said) < 2:
        return said[0] if said else None
    return text("{first} {then}", first=said[0], then=joined(*said[1:]))


def _age(data: Mapping[str, Any]) -> Text | None:
    made_by = data[MARK]
    return _NEWER if isinstance(made_by, int | float) and made_by > FORMAT else None


def _left_out(data: Mapping[str, Any]) -> Text | None:
    """The names of what no recipe of this version holds."""
    names = [key for key in data if key not in FIELDS]
    names += [key for key, value in data["values"].items() if api_text(value) is None]
    if not names:
        return None
    shown = ", ".join(" ".join(name[:_LONGEST_NAME].split()) for name in names[:_NAMED]) + (
        " …" if len(names) > _NAMED else ""
    )
    return text("Left out, because this version does not know it: {names}.", names=shown)
