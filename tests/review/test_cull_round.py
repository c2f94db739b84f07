"""Going through clips: where it stands, and what is counted."""

from __future__ import annotations

from veo_desktop.core.judging import Change, Flag, Judgement
from veo_desktop.ui.review.cull_round import CullItem, CullRound

ITEMS = tuple(CullItem(f"j{n}", f"c{n}", f"/{n}.mp4", f"clip {n}") for n in range(3))


def test_each_decision_goes_on_and_can_be_gone_back_to() -> None:
    going = CullRound(ITEMS)
    assert going.following == ITEMS[1]
    assert going.judge(Change(flag=Flag.PICK)) == ITEMS[0]
    going.judge(Change(rating=4))
    going.go(-1)
    assert going.item is not None and (going.item.clip_id, going.item.rating) == ("c1", 4)
    going.judge(Change(flag=Flag.REJECT))
    assert going.item == ITEMS[2] and going.following is None
    going.judge(Change(flag=Flag.NONE))
    assert going.item is None and going.place == 3 and going.judge(Change(rating=1)) is None
    assert [item.clip_id for item in going.flagged(Flag.REJECT)] == ["c1"]
    going.go(5)
    going.go(-9)
    assert going.place == 0


def test_what_is_undone_elsewhere_counts_no_more() -> None:
    going = CullRound(ITEMS, start=1)
    going.judge(Change(flag=Flag.REJECT))
    going.update({"c1": Judgement(2), "other": Judgement(5)})
    assert going.flagged(Flag.REJECT) == () and going.items[1].rating == 2
