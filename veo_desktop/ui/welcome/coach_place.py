"""Where the card of a coached step goes beside what it speaks of: arithmetic alone. Any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize

GAP = 4  # pixels between the arrow's tip and what it points at
EDGE = 8  # pixels that are kept free at the edges of the window
RING = 10  # pixels around the card's body, for its arrow: what is below shows there
ARROW_FROM_CORNER = 22
WIDE = 1.5  # times the usual width: one that is wider hangs over both ends of what it stands above or below
STEP = 12  # pixels between two places that are weighed
CUT = 3  # times as bad as hidden
ASKEW = 150  # square pixels of words that may be covered for standing a pixel nearer to the target's middle
NEVER = 10_000.0  # what a covered pixel weighs where nothing may be covered; 1 where it is better not


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


def place(
    target: QRect,
    sizes: Sequence[QSize],
    room: QRect,
    avoid: Sequence[QRect] = (),
    texts: Sequence[QRect] = (),
    *,
    mirrored: bool,
) -> Place | None:
    """The place at which the card covers the least: nothing of `avoid` if that can be, then little of `texts`.

    None where there is no room for it. All in the coordinates of `room`; `sizes` are those that the card can have, the
    usual one first. Where `target` is in what is left alone, the card may stand aside of all of that. It never lies
    over `target`. Of places that cover the same, the usual size comes first, then the side: where people read from
    right to left the left one.
    """
    aside = (Side.LEFT, Side.RIGHT) if mirrored else (Side.RIGHT, Side.LEFT)
    sides = (aside[0], Side.ABOVE, Side.BELOW, aside[1])
    inner = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    best: tuple[float, Place] | None = None
    for number, size in enumerate(sizes):
        for rank, side in enumerate(sides):
            if side in (Side.ABOVE, Side.BELOW) and size.width() > WIDE * sizes[0].width():
                continue
            for rect, off in _beside(target, size, inner, side, _levels(target, avoid, side)):
                if not inner.contains(rect) or rect.intersects(target):
                    continue
                body = rect.adjusted(RING, RING, -RING, -RING)
                covered = NEVER * _covered(body, avoid) + _covered(body, texts)
                weight = covered + number * 100 + rank * 100 + off * ASKEW
                if best is None or weight < best[0]:
                    best = weight, Place(rect, side, _tip(target, rect, side))
    return best[1] if best is not None else None


def _levels(target: QRect, avoid: Sequence[QRect], side: Side) -> tuple[QRect, ...]:
    """What the card stands beside: `target`, or all that is left alone on its level."""
    around = (each for each in avoid if each.contains(target) and side in (Side.LEFT, Side.RIGHT))
    return (target, *(QRect(each.left(), target.top(), each.width(), target.height()) for each in around))


def _covered(body: QRect, others: Sequence[QRect]) -> int:
    """Square pixels; what is cut through weighs more than what is hidden."""
    over = ((body.intersected(each), body.contains(each)) for each in others)
    return sum(part.width() * part.height() * (1 if whole else CUT) for part, whole in over if not part.isEmpty())


def _beside(
    target: QRect, size: QSize, room: QRect, side: Side, levels: Sequence[QRect]
) -> Iterator[tuple[QRect, int]]:
    """The places on that side from which the arrow still meets `target`, each with how far it is off the middle."""
    flat = side in (Side.ABOVE, Side.BELOW)
    middle = QRect(QPoint(0, 0), size)
    middle.moveCenter(target.center())
    length, of_target = (size.width(), target.width()) if flat else (size.height(), target.height())
    reach = max(0, (length + of_target) // 2 - ARROW_FROM_CORNER - RING)
    for level in levels:
        for off in range(-(reach // STEP) * STEP, reach + 1, STEP):
            rect = QRect(middle)
            if flat:
                rect.moveLeft(max(room.left(), min(rect.left() + off, room.right() + 1 - size.width())))
                rect.moveTop(level.bottom() + 1 + GAP if side is Side.BELOW else level.top() - GAP - size.height())
            else:
                rect.moveTop(max(room.top(), min(rect.top() + off, room.bottom() + 1 - size.height())))
                rect.moveLeft(level.right() + 1 + GAP if side is Side.RIGHT else level.left() - GAP - size.width())
            yield rect, abs(off)


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
