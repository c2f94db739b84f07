"""A language that nobody speaks, to see what a translation would do to the window. UI thread only.

`Frame {n}` becomes `[Fŕàmé {n}]`: what is not in brackets is not translated, what lacks its closing bracket is cut,
and it is as much longer as German is.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

LONGER = 0.4  # of the length, as the tests of every layout want it
_KEPT = re.compile(r"\{[^{}]*\}|%\w+|</?\w[^<>]*>|&\w+;|&(?=\S)|\([^()]*\*[^()]*\)")  # the last: patterns of file names
_WORDS = re.compile(r"[^dMyHhmsAP\s,./:-]")
_ACCENTS = str.maketrans(
    "AEIOUYCNSZRGaeiouycnszrg",
    "ÀÉÎÕÛÝÇÑŠŽŔĞàéîõûýçñšžŕğ",
)


def pseudo(source: str) -> str:
    """`source` with accents, in brackets, longer by two fifths; placeholders, tags and shortcuts stay."""
    if not _WORDS.search(source):
        return source  # how a date is written
    parts, at = [], 0
    for kept in _KEPT.finditer(source):
        parts += [source[at : kept.start()].translate(_ACCENTS), kept[0]]
        at = kept.end()
    parts.append(source[at:].translate(_ACCENTS))
    words = "".join(parts)
    if not any(sign.isalpha() for sign in _KEPT.sub("", source)):
        return words
    end = "…" if words.endswith("…") else ""
    more = round(len(_KEPT.sub("", source)) * LONGER) - len("[ ]")
    return f"[{words.removesuffix('…')}{' ' + '·' * more if more > 0 else ''}]{end}"


class PseudoTranslator(QTranslator):
    """Answers every text, ours and Qt's."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """As `pseudo`."""
        return pseudo(source)

    def isEmpty(self) -> bool:
        """Never: Qt would not ask an empty one."""
        return False
