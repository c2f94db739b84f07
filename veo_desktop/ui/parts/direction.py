"""Words that run the other way than the window: prompts, file names and figures in Arabic. UI thread only."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication

_BY_ITSELF, _END = "\u2068", "\u2069"  # Unicode's marks around what keeps a direction of its own
_FROM_THE_RIGHT = "\u200f"  # Unicode's mark without a width that begins what is written from the right


def isolated(words: str) -> str:
    """`words` so that they stay in their own order among words from the right: `9.8 MB`, not `MB 9.8`."""
    return f"{_BY_ITSELF}{words}{_END}" if words and from_the_right() else words


def sentence(words: str) -> str:
    """`words` so that they run as the window does, also where a name or a key in Latin letters begins them.

    A text goes by its first letter: without it, "N makes a note." would be read from its end in Arabic.
    """
    if not from_the_right():
        return words
    strong = [way for each in words if (way := unicodedata.bidirectional(each)) in ("L", "R", "AL")]
    begins_otherwise = strong and strong[0] == "L" and set(strong) != {"L"}
    return f"{_FROM_THE_RIGHT}{words}" if begins_otherwise else words


def from_the_right() -> bool:
    """Whether the window is written from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """For a layout, whose own margins stay on their sides when the window is written from the right."""
    return QMargins(trailing, top, leading, bottom) if from_the_right() else QMargins(leading, top, trailing, bottom)


def beginning() -> Qt.AlignmentFlag:
    """The side at which lines begin, also for a QLabel that would go by the letters it holds: a file name, a figure."""
    return Qt.AlignmentFlag.AlignAbsolute | (
        Qt.AlignmentFlag.AlignRight if from_the_right() else Qt.AlignmentFlag.AlignLeft
    )
