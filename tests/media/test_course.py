"""The way of play: each frame in its turn, at any speed, both ways, round after round."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest

from veo_desktop.media.course import Course
from veo_desktop.media.frame_table import FrameTable

EVEN = FrameTable(tuple(range(10)), (0,), 10, Fraction(1, 24), Fraction(24))
SHAKY = FrameTable((3, 4, 5, 8, 9, 15, 16, 17, 23, 24), (3,), 26, Fraction(1, 24), Fraction(24))
SPEEDS = (0.25, 1.0, 2.0, 8.0, -0.25, -1.0, -8.0)


@pytest.mark.parametrize("table", [EVEN, SHAKY], ids=["even", "shaky"])
@pytest.mark.parametrize("speed", SPEEDS)
def test_each_step_is_on_the_screen_from_its_moment_to_the_next(table: FrameTable, speed: float) -> None:
    course = Course(table, 4, speed, 1, 8)
    moments = [course.due(step) for step in range(40)]
    assert moments[0] == 0 and all(after > before for before, after in pairwise(moments))
    for step in range(39):
        assert course.step_at(moments[step]) == step
        assert course.step_at((moments[step] + moments[step + 1]) / 2) == step


def test_frames_come_in_their_order_within_the_range() -> None:
    forwards = Course(EVEN, 7, 1.0, 2, 8)
    assert [forwards.frame(step) for step in range(9)] == [7, 8, 2, 3, 4, 5, 6, 7, 8]
    backwards = Course(EVEN, 3, -1.0, 2, 8)
    assert [backwards.frame(step) for step in range(9)] == [3, 2, 8, 7, 6, 5, 4, 3, 2]


def test_a_frame_is_seen_as_long_backwards_as_forwards() -> None:
    course = Course(SHAKY, 9, -1.0, 0, 9)
    seen = {course.frame(step): course.due(step + 1) - course.due(step) for step in range(10)}
    assert seen[2] == pytest.approx(3 / 24) and seen[9] == pytest.approx(2 / 24) and seen[4] == pytest.approx(6 / 24)


@pytest.mark.parametrize("speed", SPEEDS)
def test_rounds_end_where_the_clip_does(speed: float) -> None:
    course = Course(EVEN, 0 if speed > 0 else 9, speed, 0, 9)
    length = 10 / 24 / abs(speed)
    assert course.end_of_round(0.0) == pytest.approx(length)
    assert course.end_of_round(length * 2.5) == pytest.approx(length * 3)
    assert course.last_step(3) == 9 and course.round(10) == 1
