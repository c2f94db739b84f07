"""Which words of two texts the other one does not have there. Any thread; nothing but functions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST = 1200  # words that are looked at: the time taken grows with their square
_WORDS = re.compile(r"\s*\S+|\s+$")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words as they stand there; `own`: the other text does not have them here."""

    words: str
    own: bool


def word_diff(one: str, other: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts in pieces."""
    ours, theirs = _split(one), _split(other)
    matcher = SequenceMatcher(None, [word.strip() for word in ours], [word.strip() for word in theirs], autojunk=False)
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        if start < end:
            left.append(Piece("".join(ours[start:end]), kind != "equal"))
        if other_start < other_end:
            right.append(Piece("".join(theirs[other_start:other_end]), kind != "equal"))
    return left, right


def _split(words: str) -> list[str]:
    """Each word with the space before it; what lies behind `MOST` words as one."""
    found = _WORDS.findall(words)
    return found if len(found) <= MOST else [*found[:MOST], "".join(found[MOST:])]
