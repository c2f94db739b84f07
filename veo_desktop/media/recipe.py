"""Where a clip's recipe lies when it is not inside the file. Any thread; blocks.

Inside an MP4 it is the JSON text of the `comment` tag: the one tag that other programs show and
that survives being copied by them. A clip with C2PA boxes must not be rewritten; its recipe lies
beside it in `<name>.veo.json`.
"""

from __future__ import annotations

from pathlib import Path

from veo_desktop.core.files import storage_error, write_atomically
from veo_desktop.core.recipe import Recipe

SUFFIX = ".veo.json"
_LARGEST = 4 * 1024 * 1024  # bytes of a recipe that is read


def beside(clip: Path) -> Path:
    """Where the recipe of `clip` lies when it is not inside."""
    return clip.with_suffix(SUFFIX)


def write_beside(clip: Path, recipe: Recipe) -> Path:
    """Write the recipe into a file beside `clip`. Raises StorageError."""
    return put_beside(clip, recipe.to_json())


def put_beside(clip: Path, stored: str) -> Path:
    """Have the text of a recipe lie beside `clip`, "" for none. Raises StorageError."""
    target = beside(clip)
    try:
        if stored:
            write_atomically(target, stored.encode())
        else:
            target.unlink(missing_ok=True)
    except OSError as error:
        raise storage_error(error, target) from error
    return target


def read_beside(clip: Path) -> str:
    """The text of the recipe that lies beside `clip`; "" when there is none that can be read."""
    try:
        with beside(clip).open("rb") as file:
            stored = file.read(_LARGEST).decode()
    except (OSError, UnicodeDecodeError):
        return ""
    return stored if Recipe.from_json(stored) else ""
