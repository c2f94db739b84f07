"""Lines over the picture that help to judge how it is framed. UI thread only; painted, no widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

ACTION_SAFE, TITLE_SAFE = 0.93, 0.90  # part of the picture, both ways (SMPTE ST 2046-1)
# what social apps keep free of their own words and buttons in a tall clip: parts of its width and height
SOCIAL_TOP, SOCIAL_BOTTOM, SOCIAL_SIDE = 0.14, 0.35, 0.06
CROSS = 0.03  # half the length of an arm, as a part of the picture's shorter side
DIVISIONS = (2, 4, 6, 8, 12, 16)
_LINE, _SHADE = QColor(255, 255, 255, 200), QColor(0, 0, 0, 110)


class Guide(Enum):
    """By the name that the settings keep."""

    SAFE = "safe"
    SOCIAL = "social"
    THIRDS = "thirds"
    GRID = "grid"
    CROSS = "cross"


@dataclass(frozen=True, slots=True)
class Guides:
    """Which lines are shown, and into how many parts the grid divides each side."""

    shown: frozenset[Guide] = frozenset()
    divisions: int = 4

    def paint(self, painter: QPainter, picture: QRectF) -> None:
        """Draw them over `picture`, a pixel wide with a dark edge, so that they show on any picture."""
        if not self.shown:
            return
        lines = list(self._lines(picture))
        frames = list(self._frames(picture))
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_SHADE, 3.0), (_LINE, 1.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLines(lines)
            painter.drawRects(frames)
        painter.restore()

    def _lines(self, picture: QRectF) -> Iterator[QLineF]:
        if Guide.THIRDS in self.shown:
            yield from _divided(picture, 3)
        if Guide.GRID in self.shown:
            yield from _divided(picture, self.divisions)
        if Guide.CROSS in self.shown:
            arm, middle = CROSS * min(picture.width(), picture.height()), picture.center()
            yield QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y())
            yield QLineF(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm)

    def _frames(self, picture: QRectF) -> Iterator[QRectF]:
        if Guide.SAFE in self.shown:
            for part in (ACTION_SAFE, TITLE_SAFE):
                across, down = picture.width() * (1 - part) / 2, picture.height() * (1 - part) / 2
                yield picture.adjusted(across, down, -across, -down)
        if Guide.SOCIAL in self.shown and is_tall(picture.width(), picture.height()):
            side = SOCIAL_SIDE * picture.width()
            yield picture.adjusted(side, SOCIAL_TOP * picture.height(), -side, -SOCIAL_BOTTOM * picture.height())


def is_tall(width: float, height: float) -> bool:
    """Whether a picture is made for a phone that is held upright."""
    return height > width


def guides_named(names: str, divisions: int) -> Guides:
    """What `names_of` wrote. Names that nothing is called by count as not written."""
    known = {guide.value: guide for guide in Guide}
    return Guides(frozenset(known[name] for name in names.split(",") if name in known), divisions)


def names_of(guides: Guides) -> str:
    """The guides shown, for the settings."""
    return ",".join(guide.value for guide in Guide if guide in guides.shown)


def _divided(picture: QRectF, parts: int) -> Iterator[QLineF]:
    for part in range(1, parts):
        x = picture.left() + picture.width() * part / parts
        y = picture.top() + picture.height() * part / parts
        yield QLineF(x, picture.top(), x, picture.bottom())
        yield QLineF(picture.left(), y, picture.right(), y)
