"""Where the card of a coached step goes beside what it speaks of: arithmetic alone. Any thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 4  # pixels between the arrow's tip and what it points at
EDGE = 8  # pixels that are kept free at the edges of the window
ARROW_FROM_CORNER = 22


class Side(Enum):
    """On which side of its target the card is."""

    LEFT = "left"
    RIGHT = "right"
    ABOVE = "above"
    BELOW = "below"


@dataclass(frozen=True, slots=True)
class Place:
    """`rect` is the card with its arrow; `tip` where the arrow points, in the card's own coordinates."""

    rect: QRect
    side: Side
    tip: QPoint


def place(target: QRect, size: QSize, room: QRect, avoid: QRect, *, mirrored: bool) -> Place | None:
    """The first side with enough room, one that leaves `avoid` alone before any other; None where there is none.

    All in the coordinates of `room`. Where `target` is in what is left alone, the card stands aside of all of that. It
    never lies over `target`. Where people read from right to left, the left
    side is the first.
    """
    aside = (Side.LEFT, Side.RIGHT) if mirrored else (Side.RIGHT, Side.LEFT)
    sides = (aside[0], Side.ABOVE, Side.BELOW, aside[1])
    inner = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    rects = {side: _beside(target, size, inner, side) for side in sides}
    fitting = [side for side in sides if inner.contains(rects[side]) and not rects[side].intersects(target)]
    free = [side for side in fitting if not rects[side].intersects(avoid)]
    if not free and avoid.contains(target):
        level = QRect(avoid.left(), target.top(), avoid.width(), target.height())
        clear = {side: _beside(level, size, inner, side) for side in aside}
        free = [side for side in aside if inner.contains(clear[side])]
        rects.update({side: clear[side] for side in free})
    for side in (*free, *fitting):
        return Place(rects[side], side, _tip(target, rects[side], side))
    return None


def _beside(target: QRect, size: QSize, room: QRect, side: Side) -> QRect:
    rect = QRect(QPoint(0, 0), size)
    rect.moveCenter(target.center())
    if side in (Side.LEFT, Side.RIGHT):
        rect.moveTop(max(room.top(), min(rect.top(), room.bottom() + 1 - size.height())))
        rect.moveLeft(target.right() + 1 + GAP if side is Side.RIGHT else target.left() - GAP - size.width())
    else:
        rect.moveLeft(max(room.left(), min(rect.left(), room.right() + 1 - size.width())))
        rect.moveTop(target.bottom() + 1 + GAP if side is Side.BELOW else target.top() - GAP - size.height())
    return rect


def _tip(target: QRect, rect: QRect, side: Side) -> QPoint:
    """As near to the target's middle as the card's straight edge reaches."""
    middle = target.center() - rect.topLeft()
    x = max(ARROW_FROM_CORNER, min(middle.x(), rect.width() - ARROW_FROM_CORNER))
    y = max(ARROW_FROM_CORNER, min(middle.y(), rect.height() - ARROW_FROM_CORNER))
    return {
        Side.RIGHT: QPoint(0, y),
        Side.LEFT: QPoint(rect.width(), y),
        Side.BELOW: QPoint(x, 0),
        Side.ABOVE: QPoint(x, rect.height()),
    }[side]
