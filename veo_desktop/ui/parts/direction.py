"""Words that run the other way than the window: prompts, file names and figures in Arabic. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication

_BY_ITSELF, _END = "\u2068", "\u2069"  # Unicode's marks around what keeps a direction of its own


def isolated(words: str) -> str:
    """`words` so that they stay in their own order among words from the right: `9.8 MB`, not `MB 9.8`."""
    return f"{_BY_ITSELF}{words}{_END}" if words and from_the_right() else words


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
