"""The negative prompt as a list of things to leave out: "wall, frame", never "no walls". Any thread."""

from __future__ import annotations

import re
from collections.abc import Iterable

from veo_desktop.core.folding import folded

_BREAKS = re.compile(r"[,;\r\n]+")
_NEGATION = re.compile(
    r"(?:(?:no|not|without|never|avoid)(?=\s|$)|(?:don['’]?t|do\s+not)(?=\s|$)"
    r"(?:\s+(?:show|include|use|add|have|want|generate|make)(?=\s|$))?)"
    r"(?:\s+(?:any|a|an|the)(?=\s|$))?\s*",
    re.IGNORECASE,
)


def split_nouns(entered: str) -> tuple[str, ...]:
    """The things of a typed or pasted list, without blanks around them, each once whatever its case."""
    return merge_nouns(" ".join(each.split()) for each in _BREAKS.split(entered))


def merge_nouns(nouns: Iterable[str]) -> tuple[str, ...]:
    """`nouns` in their order, empty and repeated ones left out."""
    first: dict[str, str] = {}
    for noun in nouns:
        if noun:
            first.setdefault(folded(noun), noun)
    return tuple(first.values())


def without_negation(noun: str) -> str | None:
    """The bare thing of "no walls" or "don't show walls", "" for a lone "no"; None where nothing negates it."""
    rest = noun.strip()
    while (found := _NEGATION.match(rest)) is not None:
        rest = rest[found.end() :]
    return rest if rest != noun.strip() else None
