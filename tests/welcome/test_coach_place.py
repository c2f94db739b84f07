"""The card of a step stands beside what it speaks of, wherever that is and however small the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from veo_desktop.ui.welcome.coach_place import Side, place

ROOM = QRect(0, 0, 1024, 600)
CARD = QSize(264, 150)
NOTHING = QRect()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("x", [0, 80, 500, 900, 1000])
@pytest.mark.parametrize("y", [0, 40, 300, 560])
def test_inside_the_window_and_beside_the_target(x: int, y: int, mirrored: bool) -> None:
    target = QRect(x, y, 24, 24)
    found = place(target, CARD, ROOM, NOTHING, mirrored=mirrored)
    assert found is not None
    assert ROOM.contains(found.rect) and not found.rect.intersects(target)
    assert QRect(0, 0, CARD.width() + 1, CARD.height() + 1).contains(found.tip)


def test_the_side_follows_the_direction_of_reading_and_what_is_to_be_left_free() -> None:
    target = QRect(500, 250, 40, 40)
    assert _side(target, NOTHING, mirrored=False) is Side.RIGHT
    assert _side(target, NOTHING, mirrored=True) is Side.LEFT
    assert _side(target, QRect(660, 0, 300, 600), mirrored=False) is Side.ABOVE
    assert _side(target, ROOM, mirrored=False) is Side.RIGHT  # nothing is free: better over that than nowhere


def test_no_room_is_no_place() -> None:
    assert place(QRect(20, 20, 980, 560), CARD, ROOM, NOTHING, mirrored=False) is None


def _side(target: QRect, avoid: QRect, *, mirrored: bool) -> Side:
    found = place(target, CARD, ROOM, avoid, mirrored=mirrored)
    assert found is not None
    return found.side
