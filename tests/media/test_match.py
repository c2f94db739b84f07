"""Which frame goes with which, for clips of other lengths and rates."""

from __future__ import annotations

from fractions import Fraction

import pytest

from veo_desktop.media.frame_table import FrameTable
from veo_desktop.media.match import Held, Match


def _table(frames: int, rate: int) -> FrameTable:
    return FrameTable(tuple(range(frames)), (0,), frames, Fraction(1, rate), Fraction(rate))


@pytest.mark.parametrize(("offset", "index", "frame"), [(0, 7, 7), (3, 7, 10), (-3, 7, 4), (-3, 1, 0), (5, 47, 47)])
def test_at_the_same_rate_frames_go_by_number(offset: int, index: int, frame: int) -> None:
    assert Match(_table(48, 24), _table(48, 24), offset).frame(index) == frame


@pytest.mark.parametrize(("lead", "own"), [(24, 12), (24, 25), (24, 30), (24, 60), (30, 24), (60, 24)])
def test_at_other_rates_the_frame_is_the_one_on_the_screen_at_that_time(lead: int, own: int) -> None:
    match = Match(_table(2 * lead, lead), _table(2 * own, own))
    for index in range(2 * lead):
        assert match.frame(index) == index * own // lead
        assert match.held(index) is Held.NOT


@pytest.mark.parametrize("rate", [24, 60])
def test_the_shorter_one_holds_its_last_frame_and_the_later_one_its_first(rate: int) -> None:
    short = _table(rate, rate)  # one second
    match = Match(_table(48, 24), short)
    assert [match.held(index) for index in (0, 23, 24, 47)] == [Held.NOT, Held.NOT, Held.LAST, Held.LAST]
    assert match.frame(47) == len(short) - 1
    late = Match(_table(48, 24), short, -4)
    assert late.frame(0) == 0
    assert late.held(0) is Held.FIRST
    assert late.held(4) is Held.NOT
