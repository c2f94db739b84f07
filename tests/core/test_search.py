"""What a person types into the search is read as meant, half-typed and hostile text too."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veo_desktop.core.search import HINTS, Parsed, Span, Trait, Words, parse, with_filter

NOW = datetime(2026, 11, 22, 15, 4)  # a Sunday


def _day(*numbers: int) -> float:
    return datetime(*numbers).timestamp()  # type: ignore[arg-type]


def _made(typed: str) -> tuple[tuple[str, float], ...]:
    (condition,) = parse(f"made:{typed}", NOW).conditions
    assert isinstance(condition, Span) and condition.field == "made"
    return condition.bounds


def test_words_phrases_and_filters_are_told_apart() -> None:
    parsed = parse('fox -snow "red car" rating:>=4 -is:pick tag:"night rain" SEED:12 ratio:9:16 "still typ', NOW)
    assert parsed.problems == ()
    assert parsed.words == (
        Words("fox"),
        Words("snow", negated=True),
        Words("red car", exact=True),
        Words("still typ"),
    )
    assert parsed.conditions == (
        Span("rating", ((">=", 4.0),)),
        Trait("is", "pick", negated=True),
        Trait("tag", "night rain"),
        Trait("seed", "12"),
        Trait("ratio", "9:16"),
    )


@pytest.mark.parametrize(
    ("typed", "bounds"),
    [
        ("cost:>2", ((">", 2_000_000.0),)),
        ("cost:0.40$", (("=", 400_000.0),)),
        ("length:2..8s", ((">=", 2.0), ("<=", 8.0))),
        ("size:<=50MB", (("<=", 50_000_000.0),)),
        ("resolution:1080p", (("=", 1080.0),)),
        ("rating:=0", (("=", 0.0),)),
    ],
)
def test_numbers(typed: str, bounds: tuple[tuple[str, float], ...]) -> None:
    (condition,) = parse(typed, NOW).conditions
    assert isinstance(condition, Span) and condition.bounds == bounds


@pytest.mark.parametrize(
    ("typed", "first", "after"),
    [
        ("today", (2026, 11, 22), (2026, 11, 23)),
        ("yesterday", (2026, 11, 21), (2026, 11, 22)),
        ("this-week", (2026, 11, 16), (2026, 11, 23)),
        ("last_week", (2026, 11, 9), (2026, 11, 16)),
        ("last-month", (2026, 10, 1), (2026, 11, 1)),
        ("last-year", (2025, 1, 1), (2026, 1, 1)),
        ("7d", (2026, 11, 16), (2026, 11, 23)),
        ("2026", (2026, 1, 1), (2027, 1, 1)),
        ("2026-12", (2026, 12, 1), (2027, 1, 1)),
        ("2026-11-01..2026-11", (2026, 11, 1), (2026, 12, 1)),
    ],
)
def test_times(typed: str, first: tuple[int, ...], after: tuple[int, ...]) -> None:
    assert _made(typed) == ((">=", _day(*first)), ("<", _day(*after)))


def test_before_and_after_a_day() -> None:
    assert _made(">2026-11-01") == ((">=", _day(2026, 11, 2)),)
    assert _made("<2026-11") == (("<", _day(2026, 11, 1)),)
    assert _made("<=2026") == (("<", _day(2027, 1, 1)),)


@pytest.mark.parametrize("key", HINTS)
def test_a_filter_that_is_not_finished_says_what_it_takes_and_filters_nothing(key: str) -> None:
    parsed = parse(f"fox {key}:", NOW)
    assert parsed == Parsed((Words("fox"),), (), (HINTS[key],))
    assert str(HINTS[key]).startswith(f"{key}:")


@pytest.mark.parametrize("typed", ["rating:9", "rating:x", "made:2026-13", "made:soon", "ratio:9", "is:odd", "cost:-1"])
def test_what_is_not_understood_is_said(typed: str) -> None:
    parsed = parse(typed, NOW)
    assert parsed.conditions == () and parsed.problems == (HINTS[typed.split(":")[0]],)


def test_an_unknown_filter_is_looked_for_as_words() -> None:
    parsed = parse("Scene:3", NOW)
    assert parsed.words == (Words("scene 3"),) and "“scene:”" in str(parsed.problems[0])


@given(st.text(max_size=60), st.dates(date(1970, 1, 2), date(9000, 1, 1)))
def test_whatever_is_typed_is_read(typed: str, day: date) -> None:
    parse(typed, datetime(day.year, day.month, day.day))
    with_filter(typed, "rating", "3")


def test_a_clicked_filter_takes_the_place_of_the_typed_one() -> None:
    assert with_filter('fox rating:>=4 tag:"x y" dog', "rating", "5") == 'fox tag:"x y" dog rating:5'
    assert with_filter("fox is:pick", "is", "") == "fox"
    assert with_filter("fox", "tag", "night rain") == 'fox tag:"night rain"'
