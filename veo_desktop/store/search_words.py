"""How text is made searchable by its words, in scripts with and without spaces. Any thread; pure.

The index splits text where there are no letters. Chinese, Japanese, Thai and their like put no spaces between
words, so there each letter is made a word of its own, and what is looked for a row of them.
"""

from __future__ import annotations

import re

MOST_WORDS = 20  # of one search
LONGEST_SEARCH = 400  # characters
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff])"
)


def indexed(text: str) -> str:
    """`text` as the index reads it. Its meaning may not change without indexing everything anew."""
    return _UNSPACED.sub(r" \1 ", text)


def looked_for(search: str) -> tuple[str, tuple[str, ...]]:
    """What FTS5 is asked for when a person types `search`, and what has to be in the text as it stands.

    Every word typed is the beginning of a word in the text. What has no letters (an emoji, a dash) is no word for
    the index, so it is in the second part. Whatever is typed, the first part is valid or "": all is in quotes.
    """
    text = search[:LONGEST_SEARCH].encode(errors="replace").decode()  # half a character pair is no UTF-8
    typed = text.replace("\0", " ").split()[:MOST_WORDS]
    words = [word for word in typed if _has_letters(word)]
    signs = tuple(word for word in typed if not _has_letters(word))
    return " ".join(f'"{_quoted(word)}"*' for word in words), signs


def _has_letters(word: str) -> bool:
    return any(character.isalnum() for character in word)


def _quoted(word: str) -> str:
    return " ".join(indexed(word).split()).replace('"', '""')
