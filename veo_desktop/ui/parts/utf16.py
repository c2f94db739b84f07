"""Places in a text: Qt counts halves of rare characters (UTF-16), Python counts characters. Any thread."""

from __future__ import annotations


def to_qt(text: str, index: int) -> int:
    """Qt's position of the character at `index`."""
    return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, position: int) -> int:
    """The index of the character at Qt's `position`; inside a character, its beginning."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * position].decode("utf-16-le", "ignore"))
