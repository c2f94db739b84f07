"""What a person thinks of a clip: stars, pick or reject, and tags. Any thread; immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from veo_desktop.core.folding import folded

MOST_STARS = 5
LONGEST_TAG = 60  # characters


class Flag(Enum):
    """The verdict beside the stars."""

    NONE = ""
    PICK = "pick"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`rating` counts stars from 0 to 5; `tags` by name."""

    rating: int = 0
    flag: Flag = Flag.NONE
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of one or more judgements; None leaves a thing as it is."""

    rating: int | None = None
    flag: Flag | None = None
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()

    def of(self, before: Judgement) -> Judgement:
        """`before` after this change. A tag that is there already keeps its spelling."""
        tags = {folded(tag): tag for tag in before.tags}
        for tag in self.add:
            tags.setdefault(folded(tag), tag)
        gone = {folded(tag) for tag in self.remove}
        kept = tuple(tag for key, tag in sorted(tags.items()) if key not in gone)
        rating = before.rating if self.rating is None else min(MOST_STARS, max(0, self.rating))
        return Judgement(rating, before.flag if self.flag is None else self.flag, kept)


@dataclass(frozen=True, slots=True)
class Judged:
    """How the judgements of clips (by id) were before a change and are now; `step` is what the asker called it."""

    step: int
    before: Mapping[str, Judgement] = field(default_factory=dict)
    after: Mapping[str, Judgement] = field(default_factory=dict)


def split_tags(entered: str) -> tuple[str, ...]:
    """The tags of a typed or pasted list, blanks tidied, each once whatever its case."""
    tags: dict[str, str] = {}
    for part in entered.replace("\n", ",").replace(";", ",").split(","):
        tag = " ".join(part.split())[:LONGEST_TAG].strip()
        if tag:
            tags.setdefault(folded(tag), tag)
    return tuple(tags.values())
