"""What spellings of a word have in common, for names that are taken and words that are looked for. Any thread; pure."""

from __future__ import annotations

import unicodedata

_LETTERS = (0, 8)  # Unicode's classes: letters of their own, and what makes others of Japanese ones


def folded(words: str) -> str:
    """`words` without case and width, ß as ss, and one i for İ, I, ı and i: in Turkish they are each other's capitals.

    The database keeps what this answers: another answer takes a migration.
    """
    return unicodedata.normalize("NFKC", words).casefold().replace("i\u0307", "i").replace("ı", "i")


def holds(words: str, wanted: str) -> bool:
    """Whether every word of `wanted` is somewhere in `words`, however it is spelt, with accents or without."""
    searched = loose(words)
    return all(each in searched for each in loose(wanted).split())


def loose(words: str) -> str:
    """As people type who search: without case, accents and vowel signs, and one i for Turkish."""
    apart = unicodedata.normalize("NFKD", words).casefold()
    return "".join(each for each in apart if unicodedata.combining(each) in _LETTERS).replace("ı", "i")
