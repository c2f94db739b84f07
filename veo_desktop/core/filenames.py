"""Names for clips that people read, safe on every system's disk. Any thread; only `unique` looks at the disk."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

LONGEST = 150  # characters of a name, with its suffix
LONGEST_BYTES = 240  # of UTF-8; disks take 255, and a number or ".part" may be added
_WORDS = 4
_WORDS_LENGTH = 40
_SEED_LENGTH = 20

# words of an English prompt that tell one clip from another least
_DULL = frozenset(
    re.findall(
        r"\w+",
        "a an and are as at be beside by for from has her his in into is it its no of on or out over she he "
        "that the their then there they this to under up was while with without who whose very "
        "cinematic close closeup shot scene video clip camera wide medium slow film",
    )
)
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
_FORBIDDEN = frozenset('<>:"/\\|?*')
# C: controls, bidi controls, surrogates, unassigned; Zl and Zp: line and paragraph separators
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
_JOINERS = "\u200c\u200d"  # invisible, but they spell words in several scripts


def clip_name(made: datetime, prompt: str, seed: str) -> str:
    """`2026-11-22 15.04 detective office 1258671664.mp4`: when, a few telling words of the prompt, and the seed."""
    day = f"{made.year:04d}-{made.month:02d}-{made.day:02d} {made.hour:02d}.{made.minute:02d}"
    return safe_name(" ".join(part for part in (day, telling_words(prompt), seed[:_SEED_LENGTH]) if part) + ".mp4")


def safe_name(name: str) -> str:
    """`name`, changed as little as lets every system keep it as one file in one folder; never empty.

    No separators, drive letters, controls, text direction marks, reserved Windows names, leading dots,
    trailing dots or spaces; at most 150 characters and 240 bytes, the suffix kept.
    """
    plain = unicodedata.normalize("NFC", name)
    plain = "".join(_harmless(character) for character in plain)
    plain = " ".join(plain.split()).strip(" .")
    stem, suffix = _split(plain)
    if _RESERVED.fullmatch(stem.split(".")[0].rstrip()):
        stem = f"_{stem}"
    return _shortened(stem, suffix) or "clip"


def numbered(name: str) -> Iterator[str]:
    """`name`, then `name (2)`, `name (3)` … with the suffix kept."""
    yield name
    stem, suffix = _split(name)
    for number in count(2):
        yield f"{stem} ({number}){suffix}"


def unique(path: Path) -> Path:
    """`path`, or the first of its numbered names that is free, dangling links counted as taken. Blocks on the disk."""
    return next(free for name in numbered(path.name) if not os.path.lexists(free := path.with_name(name)))


def telling_words(prompt: str) -> str:
    """The first few words that say something; a text without spaces counts as one long word."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in _words(prompt[:2000])]
    telling = [word for word in words if word.lower() not in _DULL] or words
    chosen = ""
    for word in telling[:_WORDS]:
        longer = f"{chosen} {word}".strip()
        if len(longer) > _WORDS_LENGTH:
            break
        chosen = longer
    return chosen or (telling[0][:_WORDS_LENGTH] if telling else "")


def _words(prompt: str) -> list[str]:
    """Runs of letters, marks and digits of any script; an apostrophe may stand inside."""
    spaced = "".join(
        character if unicodedata.category(character)[0] in "LMN" or character in "'’" + _JOINERS else " "
        for character in unicodedata.normalize("NFC", prompt)
    )
    return [word.strip("'’") for word in spaced.split() if word.strip("'’" + _JOINERS)]


def _harmless(character: str) -> str:
    if character in _FORBIDDEN or character.isspace():
        return " "
    if character in _JOINERS:
        return character
    return "" if unicodedata.category(character) in _UNSEEN else character


def _split(name: str) -> tuple[str, str]:
    """Stem and suffix; what is long or has spaces is no suffix."""
    stem, dot, suffix = name.rpartition(".")
    return (stem, dot + suffix) if stem and 0 < len(suffix) <= 10 and " " not in suffix else (name, "")


def _shortened(stem: str, suffix: str) -> str:
    """Cut the stem to what a disk takes, between characters."""
    stem = stem[: LONGEST - len(suffix)]
    while len((stem + suffix).encode()) > LONGEST_BYTES:
        stem = stem[:-1]
    return stem.rstrip(" ." + _JOINERS) + suffix
