"""Keys in the words of the person's language, and out of the portable ones that the code holds. UI thread only."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence

from veo_desktop.ui.parts.text import tr

_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText


def sequence(key: str) -> QKeySequence:
    """A portable key, `Ctrl+Enter`. Without a format Qt would read it in the person's language first."""
    return QKeySequence(key, _PORTABLE)


def native(key: str | QKeySequence) -> str:
    """A key, portable where it is words, as it is called on this system."""
    return (sequence(key) if isinstance(key, str) else key).toString(_NATIVE)


def natives(keys: tuple[str, ...]) -> tuple[str, ...]:
    """All of them, each name once: Return and Enter share one in most languages."""
    return tuple(dict.fromkeys(map(native, keys)))


def modifier(key: str) -> str:
    """What `Ctrl`, `Shift` or `Alt` is called."""
    return native(f"{key}+A").removesuffix("A").removesuffix("+")


def portable(key: QKeySequence) -> str:
    return key.toString(_PORTABLE)


def tip(words: str, keys: tuple[str, ...]) -> str:
    """A tool tip with the first key, `Play (Space)`."""
    plain = words.replace("…", "")
    return tr("{words} ({key})", words=plain, key=native(keys[0])) if keys else plain


def without_mnemonic(words: str) -> str:
    """The words of a menu entry: `Öffnen` of `Ö&ffnen`, `開く` of `開く(&O)`."""
    return re.sub(r"&(.)", r"\1", re.sub(r"\s?\(&\w\)", "", words))
