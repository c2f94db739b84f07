"""Frames beside the one that stands: which are wanted, which go, and that they are never another clip's or size's."""

from __future__ import annotations

from veo_desktop.media.picture import Picture
from veo_desktop.workers.nearby import MOST_BYTES, Nearby

BOX = (320, 180)


def picture(index: int) -> Picture:
    return Picture(index, 0, 0.0, memoryview(bytes(4)), 1, 1, 4, 0, sharp=False)


def test_the_next_one_in_the_direction_of_travel_comes_first() -> None:
    near = Nearby()
    assert near.missing(1, BOX, 10, 1, 48) == [11, 9, 12]
    assert near.missing(1, BOX, 10, -1, 48) == [9, 11, 8]
    assert near.missing(1, BOX, 0, -1, 48) == [1]
    assert near.missing(1, BOX, 47, 1, 48) == [46]


def test_a_step_leaves_one_to_be_made() -> None:
    near = Nearby()
    for index in near.missing(1, BOX, 10, 1, 48):
        near.put(picture(index))
    assert near.missing(1, BOX, 11, 1, 48) == [10, 13]
    near.put(picture(10))
    assert near.get(1, BOX, 9) is None, "what is not beside it any more goes"
    assert [index for index in range(48) if near.get(1, BOX, index)] == [10, 11, 12]


def test_pictures_are_of_one_clip_and_one_size() -> None:
    near = Nearby()
    near.missing(1, BOX, 10, 1, 48)
    near.put(picture(11))
    assert near.get(1, BOX, 11) is not None
    assert near.get(2, BOX, 11) is None
    assert near.get(1, (640, 360), 11) is None
    near.missing(1, (640, 360), 10, 1, 48)
    assert near.get(1, BOX, 11) is None
    near.put(picture(11))
    near.clear()
    assert near.get(1, (640, 360), 11) is None


def test_large_ones_are_fewer() -> None:
    edge = int((MOST_BYTES / 4 / 2) ** 0.5)
    assert Nearby().missing(1, (edge, edge), 10, 1, 48) == [11]
