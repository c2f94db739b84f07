"""How large text is, and the room that grows with it: the one place that every size of type comes from. UI thread only.

Qt keeps the answer itself, for the whole application: its font is as large as body text is now.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

LEAST, MOST = 0.9, 1.5  # what the window has room for
_ROOM = "room_for_text"


class Size(IntEnum):
    """The sizes of type, in pixels at 100 %; the style sheet knows each as `$type_` and its name."""

    MARK = 10  # on a picture
    TINY = 11
    SMALL = 12
    BODY = 13
    LEAD = 14  # what a button or an estimate says first
    TITLE = 15
    DOOR = 17
    STAGE = 18  # in the place of a picture
    STEP = 20
    HEAD = 22
    HERO = 26


def scale() -> float:
    """How large text is against the usual size."""
    body = QApplication.font().pixelSize()
    return body / Size.BODY if body > 0 else 1.0  # no theme has set it: the usual one


def wanted_scale(choice: str, system: float | None) -> float:
    """What comes of a choice ("system", or per cent) and of what the desktop asks for, None where it does not say."""
    factor = int(choice) / 100 if choice.isdecimal() else system or 1.0
    return min(MOST, max(LEAST, factor))


def pixels(size: Size, factor: float | None = None) -> int:
    """A size of type as it is now, or at another `factor`, in pixels."""
    return round(size * (scale() if factor is None else factor))


def sized(font: QFont, size: Size, weight: QFont.Weight | None = None) -> QFont:
    """`font` in that size of type, for widgets that paint themselves."""
    other = QFont(font)
    other.setPixelSize(pixels(size))
    if weight is not None:
        other.setWeight(weight)
    return other


def grown(length: int) -> int:
    """Pixels of room that text needs, `length` at the usual size; small text leaves it as it is."""
    return round(length * max(1.0, scale()))


def grown_size(size: QSize) -> QSize:
    return QSize(grown(size.width()), grown(size.height()))


def grown_rect(rect: QRect) -> QRect:
    """A place in what grows as a whole; edges that met still meet."""
    left, top = grown(rect.left()), grown(rect.top())
    right, bottom = grown(rect.left() + rect.width()), grown(rect.top() + rect.height())
    return QRect(left, top, right - left, bottom - top)


def give_room(widget: QWidget, width: int = 0, height: int = 0, *, least: bool = False) -> None:
    """Fix a widget's size for the text in it (0: left free), or its least size; it grows with the text."""
    widget.setProperty(_ROOM, [width, height, least])
    _fit(widget)


def renew_room(app: QApplication) -> None:
    """Text has another size now: fit everything that was given room for it."""
    for widget in app.allWidgets():
        if widget.property(_ROOM) is not None:
            _fit(widget)


def _fit(widget: QWidget) -> None:
    width, height, least = widget.property(_ROOM)
    if width:
        (widget.setMinimumWidth if least else widget.setFixedWidth)(grown(width))
    if height:
        (widget.setMinimumHeight if least else widget.setFixedHeight)(grown(height))
