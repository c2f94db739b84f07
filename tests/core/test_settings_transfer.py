"""Settings travel as a file: only choices, each checked by its declaration, and an import can be taken back."""

from __future__ import annotations

import json

import pytest

from tests.settings_ui.kept import Kept
from veo_desktop.core.settings import ALL, Reach
from veo_desktop.core.settings_transfer import exported, plan_import


def test_what_is_of_this_machine_or_private_stays_here() -> None:
    kept = Kept(
        theme="light", library_folder="/home/me/clips", draft="secret words", keyring="gnome", accounts='[{"id": "x"}]'
    )
    told = json.loads(exported(kept))
    assert told["settings"]["theme"] == "light"
    assert set(told["settings"]) == {each.key for each in ALL if each.reach is Reach.CHOICE}
    words = json.dumps(told)
    assert not any(each in words for each in ("/home/me", "secret words", "gnome", "account"))


def test_there_and_back_again() -> None:
    here = Kept(theme="light", day_limit="7", notifications=False)
    there = Kept(theme="dark", player_memory=500)
    plan = plan_import(exported(here), there)
    assert plan is not None and not plan.refused and not plan.unknown
    assert {each.setting.key: each.after for each in plan.changes} == {
        "theme": "light",
        "day_limit": "7",
        "notifications": False,
        "player_memory": 800,
    }
    for each in plan.changes:
        there.set(each.setting, each.after)
    again = plan_import(exported(here), there)
    assert again is not None and again.changes == ()
    for each in plan.undo.changes:
        there.set(each.setting, each.after)
    assert (there.get(plan.changes[0].setting), there.values["player_memory"]) == ("dark", 500)


def test_each_value_is_checked_by_its_declaration() -> None:
    wrong = {
        "theme": "pink",
        "player_memory": True,
        "notifications": 1,
        "day_limit": "-3",
        "proxy": "http://me:word@p.example:1",
        "library_folder": "/etc",
        "draft": "{}",
        "from_the_future": 1,
        "motion": "reduced",
    }
    raw = json.dumps({"format": "veo-desktop settings", "version": 9, "settings": wrong}).encode()
    plan = plan_import(raw, Kept())
    assert plan is not None and [each.setting.key for each in plan.changes] == ["motion"]
    assert set(plan.refused) == {"theme", "player_memory", "notifications", "day_limit", "proxy"}
    assert set(plan.unknown) == {"library_folder", "draft", "from_the_future"}


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b'{"format": "other", "settings": {}}', b"\xff", b"[" * 99_999])
def test_what_is_no_such_file_is_none(raw: bytes) -> None:
    assert plan_import(raw, Kept()) is None
