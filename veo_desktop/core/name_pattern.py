"""Names of clips after a pattern like `{date} {prompt} {seed}`. Any thread; pure."""

from __future__ import annotations

import re
from datetime import datetime

from veo_desktop.core.filenames import safe_name, telling_words
from veo_desktop.core.library import ClipRow

FIELDS = ("date", "time", "prompt", "model", "seed", "rating", "number", "name")
_FIELD = re.compile(r"\{([a-z]+)\}")
_DIGITS = 3


def unknown_fields(pattern: str) -> tuple[str, ...]:
    """The names in braces that stand for nothing; they are kept as they are."""
    return tuple(dict.fromkeys(name for name in _FIELD.findall(pattern) if name not in FIELDS))


def named(pattern: str, clip: ClipRow, seed: str, number: int) -> str:
    """The name of a clip with its suffix, safe on every disk; `number` counts the clips that are named together."""
    made = datetime.fromtimestamp(clip.made)
    stem, dot, suffix = clip.name.rpartition(".")
    values = {
        "date": f"{made:%Y-%m-%d}",
        "time": f"{made:%H.%M}",
        "prompt": telling_words(clip.prompt),
        "model": clip.model.rpartition("/")[2],
        "seed": seed,
        "rating": str(clip.rating),
        "number": str(number).zfill(_DIGITS),
        "name": stem if dot else clip.name,
    }
    filled = _FIELD.sub(lambda field: values.get(field.group(1), field.group()), pattern)
    return with_suffix(filled if filled.strip() else clip.name, f".{suffix}" if dot else ".mp4")


def with_suffix(name: str, suffix: str) -> str:
    """`name` as one that every disk takes, ending in `suffix`, which is added where it is missing."""
    plain = name.removesuffix(suffix) if name.lower().endswith(suffix.lower()) else name
    return safe_name(plain.rstrip(" .") + suffix)
