"""Texts as they are marked, filled, counted and kept."""

from __future__ import annotations

import json
from decimal import Decimal

from veo_desktop.core.stored_text import text_from_plain, text_to_plain
from veo_desktop.core.text import Text, text, textn, together
from veo_desktop.ui.parts.text import shown


def test_a_text_survives_being_kept_with_the_texts_and_amounts_in_it() -> None:
    counted = textn("{n} clip is missing", "{n} clips are missing", 1204)
    whole = together((counted, text("It costs {cost} at {place}.", cost=Decimal("3.2"), place=text("Wiro"))))
    again = text_from_plain(json.loads(json.dumps(text_to_plain(whole))))
    assert again == whole
    assert str(again) == "1,204 clips are missing It costs $3.20 at Wiro."


def test_what_an_older_version_kept_is_read() -> None:
    assert str(text_from_plain({"source": "{who} says no", "args": {"who": "Wiro"}})) == "Wiro says no"


def test_one_and_many_in_english(qapp: object) -> None:
    def said(n: int) -> str:
        message: Text = textn("{n} clip at {place}", "{n} clips at {place}", n, place=text("Wiro"))
        assert shown(message) == str(message)
        return str(message)

    assert [said(n) for n in (0, 1, 2)] == ["0 clips at Wiro", "1 clip at Wiro", "2 clips at Wiro"]
