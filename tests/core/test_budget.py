"""Which ceiling leaves no room, and amounts as they are kept."""

from __future__ import annotations

import time
from dataclasses import replace
from decimal import Decimal

import pytest

from veo_desktop.core import settings
from veo_desktop.core.budget import Limits, Span, Spending, Spent, Tally, reached, span_starts
from veo_desktop.core.limit_text import is_limit, limit_from, typed_limit
from veo_desktop.core.projects import Project
from veo_desktop.core.text import text

TODAY = Spent(Tally(Decimal(8), Decimal("1.60")), Tally(Decimal(100), Decimal("1.60")))


@pytest.mark.parametrize(
    ("price", "limits", "span"),
    [
        ("0.40", Limits(Decimal(10)), None),  # to the cent is within
        ("0.41", Limits(Decimal(10)), Span.DAY),
        ("0.41", Limits(None, Decimal(102)), Span.MONTH),
        ("0.41", Limits(Decimal(10), Decimal(102)), Span.MONTH),  # no other day helps
        ("5000", Limits(), None),
        ("0.01", Limits(Decimal(0)), Span.DAY),
        (None, Limits(Decimal("9.61")), None),  # nobody knows it, and there is room
        (None, Limits(Decimal("9.60")), Span.DAY),
    ],
)
def test_the_ceiling_that_leaves_no_room(price: str | None, limits: Limits, span: Span | None) -> None:
    ceiling = reached(None if price is None else Decimal(price), TODAY, limits)
    assert (ceiling.span if ceiling is not None else None) is span


def test_what_is_left_is_what_the_tightest_ceiling_leaves() -> None:
    assert Spending(TODAY).room is None
    general = Spending(TODAY, Limits(Decimal(10), Decimal(300)))
    assert general.room == Decimal("0.40") and not general.own_is_tightest
    own = replace(general, own=Project("noir", "Noir", day_limit=Decimal(1)), own_spent=TODAY)
    assert own.room == Decimal("-8.60") and own.own_is_tightest


@pytest.mark.parametrize("stored", ["", "0", "25", "25.60", "1000000"])
def test_possible_limits(stored: str) -> None:
    assert is_limit(stored) and settings.DAY_LIMIT.checked(stored) == stored


@pytest.mark.parametrize("stored", ["-1", "NaN", "Infinity", "1e9", "ten", "1000001", " "])
def test_what_is_no_limit_is_none(stored: str) -> None:
    assert limit_from(stored) is None
    assert settings.MONTH_LIMIT.checked(stored) == ""


@pytest.mark.parametrize(
    ("typed", "point", "group", "amount"),
    [
        ("25", ".", ",", "25"),
        ("25.60", ".", ",", "25.60"),
        (" $ 1,234.50 ", ".", ",", "1234.50"),
        ("1.234,56", ",", ".", "1234.56"),
        ("25.60", ",", ".", "25.60"),  # meant as it looks, in any language
        ("25,60", ".", ",", "25.60"),
        ("1 234,5", ",", "\u202f", "1234.5"),
        ("1.234", ".", ",", None),  # a thousand and more, or one and a bit? It is asked again
        ("12,34,56", ".", ",", None),
        ("-5", ".", ",", None),
        ("1e3", ".", ",", None),
        ("٣", ".", ",", None),
        ("99999999", ".", ",", None),
        ("", ".", ",", None),
    ],
)
def test_amounts_as_they_are_typed(typed: str, point: str, group: str, amount: str | None) -> None:
    assert typed_limit(typed, point, group) == (None if amount is None else Decimal(amount))


def test_a_day_begins_at_local_midnight_also_where_the_clock_was_changed() -> None:
    noon = time.mktime((2026, 3, 29, 12, 0, 0, 0, 0, -1))  # the clocks of Europe went forward that night
    day, month = span_starts(noon)
    assert time.localtime(day)[:5] == (2026, 3, 29, 0, 0)
    assert time.localtime(month)[:5] == (2026, 3, 1, 0, 0)


def test_amounts_in_words() -> None:
    said = [str(text("{amount}", amount=Decimal(each))) for each in ("3.2", "0", "0.005", "1234.50")]
    assert said == ["$3.20", "$0.00", "$0.005", "$1,234.50"]
