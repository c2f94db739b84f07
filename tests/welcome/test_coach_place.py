"""The card of a step stands beside what it speaks of, wherever that is and however small the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from veo_desktop.ui.welcome.coach_place import RING, Side, place

ROOM = QRect(0, 0, 1024, 600)
CARD = QSize(264, 150)
NOTHING: list[QRect] = []


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("x", [0, 80, 500, 900, 1000])
@pytest.mark.parametrize("y", [0, 40, 300, 560])
def test_inside_the_window_and_beside_the_target(x: int, y: int, mirrored: bool) -> None:
    target = QRect(x, y, 24, 24)
    found = place(target, [CARD], ROOM, mirrored=mirrored)
    assert found is not None
    assert ROOM.contains(found.rect) and not found.rect.intersects(target)
    assert QRect(0, 0, CARD.width() + 1, CARD.height() + 1).contains(found.tip)


def test_the_side_follows_the_direction_of_reading_and_what_is_to_be_left_free() -> None:
    target = QRect(500, 250, 40, 40)
    assert _side(target, NOTHING, mirrored=False) is Side.RIGHT
    assert _side(target, NOTHING, mirrored=True) is Side.LEFT
    assert _side(target, [QRect(560, 0, 300, 600)], mirrored=False) is Side.LEFT
    assert _side(target, [QRect(660, 0, 300, 600)], mirrored=False) is Side.ABOVE
    assert _side(target, [ROOM], mirrored=False) is Side.RIGHT  # nothing is free: better over that than nowhere


def test_no_room_is_no_place() -> None:
    assert place(QRect(20, 20, 980, 560), [CARD], ROOM, mirrored=False) is None


def test_it_slides_along_its_target_and_takes_another_size_to_leave_words_free() -> None:
    target, low = QRect(80, 100, 300, 100), QSize(340, 110)
    words = QRect(400, 170, 300, 60)  # beside the target's lower half
    below = QRect(80, 210, 300, 380)
    found = place(target, [CARD], ROOM, [words, below], mirrored=False)
    assert found is not None and found.side is Side.RIGHT and not _body(found.rect).intersects(words)
    over, under = QRect(400, 20, 300, 80), QRect(400, 200, 300, 80)  # between them the low one alone has room
    found = place(target, [CARD, low], ROOM, [over, under, below], mirrored=False)
    assert found is not None and found.rect.size() == low
    assert not any(_body(found.rect).intersects(each) for each in (over, under, below))
    assert found.rect.top() + found.tip.y() in range(target.top(), target.bottom() + 1)


def test_one_that_is_much_wider_stands_beside_its_target_alone() -> None:
    target, wide = QRect(80, 100, 300, 100), QSize(420, 100)
    beside = [QRect(400, 20, 300, 105), QRect(400, 230, 300, 80)]  # the wide one alone finds room between them
    found = place(target, [CARD, wide], ROOM, [*beside, QRect(0, 210, 400, 390)], mirrored=False)
    assert found is not None and found.rect.size() == wide and found.side is Side.RIGHT
    found = place(target, [CARD, wide], ROOM, [QRect(470, 0, 554, 600)], [QRect(0, 330, 1024, 200)], mirrored=False)
    assert found is not None and found.rect.size() == CARD and found.side is Side.BELOW


def test_of_places_that_hide_words_it_is_the_one_that_hides_fewest() -> None:
    target = QRect(80, 100, 300, 100)
    words = [QRect(0, 210, 1024, 20), QRect(400, 0, 624, 600)]
    found = place(target, [CARD], ROOM, [], words, mirrored=False)
    assert found is not None and found.side is Side.BELOW


def _body(card: QRect) -> QRect:
    return card.adjusted(RING, RING, -RING, -RING)


def _side(target: QRect, avoid: list[QRect], *, mirrored: bool) -> Side:
    found = place(target, [CARD], ROOM, avoid, mirrored=mirrored)
    assert found is not None
    return found.side
