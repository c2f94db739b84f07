"""The language of the library's search: words, and filters like `rating:>=4` or `tag:"night rain"`. Any thread; pure.

A word is the beginning of a word in a clip's texts, `"several words"` stand there as they are, and a `-` in front
turns a word or filter round. All that is typed has to be true of a clip.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from veo_desktop.core.text import Text, text

LONGEST = 1000  # characters that are read
MICRO = 1_000_000  # costs are compared in millionths of a USD
MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Words:
    """What has to be in a clip's texts: beginnings of words, or (`exact`) a row of whole words."""

    text: str
    exact: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A number of a clip within bounds, each an operator and a number.

    Fields: rating, cost (millionths of USD), made (unix seconds), length (seconds), size (bytes), resolution (pixels
    of the shorter edge).
    """

    field: str
    bounds: tuple[tuple[str, float], ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Trait:
    """A clip has `value` for `field`: seed, model, ratio ("9:16"), has, is, tag, in, project (a name or NO_PROJECT)."""

    field: str
    value: str
    negated: bool = False


Condition = Span | Trait


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a search asks for; `problems` say what of it was not understood and is left out."""

    words: tuple[Words, ...] = ()
    conditions: tuple[Condition, ...] = ()
    problems: tuple[Text, ...] = ()


NO_PROJECT = "none"
HAS = ("audio", "notes", "prompt", "recipe", "tags")
IS = (
    "bin",
    "continued",
    "duplicate",
    "final",
    "imported",
    "pick",
    "rated",
    "reject",
    "sandbox",
    "unflagged",
    "unrated",
)

# what may follow each filter, as a person is told it
HINTS: Mapping[str, Text] = {
    "rating": text("rating: takes stars from 0 to 5, as in rating:4, rating:>=3 or rating:2..4"),
    "cost": text("cost: takes an amount in USD, as in cost:>2 or cost:0.50..2"),
    "made": text("made: takes a time, as in made:today, made:last-week, made:2026-11 or made:>2026-11-01"),
    "length": text("length: takes seconds, as in length:8 or length:>5"),
    "size": text("size: takes megabytes, as in size:>50"),
    "resolution": text("resolution: takes pixels, as in resolution:1080 or resolution:>=1080p"),
    "seed": text("seed: takes a whole number, as in seed:1258671664"),
    "model": text("model: takes a part of a model's name, as in model:fast"),
    "ratio": text("ratio: takes width and height, as in ratio:9:16"),
    "has": text("has: takes one of {values}, as in has:audio", values=", ".join(HAS)),
    "is": text("is: takes one of {values}, as in is:pick", values=", ".join(IS)),
    "tag": text('tag: takes a tag, as in tag:noir or tag:"night rain"'),
    "in": text('in: takes the name of a collection, as in in:"Scene 3"'),
    "project": text('project: takes the name of a project, or none, as in project:"The harbour"'),
}

_PIECE = re.compile(r'(-?)(?:([A-Za-z]+):)?("([^"]*)"?|[^\s"]+)?')
_BOUND = re.compile(r"(>=|<=|>|<|=)?(.+)", re.DOTALL)
_RATIO = re.compile(r"[1-9][0-9]{0,3}[:x/][1-9][0-9]{0,3}")
_DAYS = re.compile(r"([1-9][0-9]{0,3})d")


def parse(typed: str, now: datetime) -> Parsed:
    """Read what a person typed; `now` is local. Whatever it is, it is read as well as it can be."""
    words: list[Words] = []
    conditions: list[Condition] = []
    problems: list[Text] = []
    for negated, key, value, quoted in _pieces(typed[:LONGEST]):
        if not key:
            words.append(Words(value, quoted, negated))
        elif key not in _READERS:
            problems.append(text("There is no filter “{key}:”, so it is looked for as words.", key=key))
            words.append(Words(f"{key} {value}", quoted, negated))
        else:
            condition = _READERS[key](value, now) if value else None
            if condition is None:
                problems.append(HINTS[key])
            else:
                conditions.append(_turned(condition, negated))
    return Parsed(tuple(words), tuple(conditions), tuple(problems))


def with_filter(typed: str, key: str, value: str) -> str:
    """`typed` with the filter `key:value` in place of those it has of this key; without one where `value` is ""."""
    kept = [piece.group() for piece in _matches(typed) if (piece.group(2) or "").lower() != key]
    added = [f'{key}:"{value}"' if " " in value else f"{key}:{value}"] if value else []
    return " ".join(kept + added)


def filters(typed: str) -> tuple[str, ...]:
    """Each filter in `typed`, as it stands there: `rating:>=4`."""
    return tuple(piece.group() for piece in _matches(typed) if (piece.group(2) or "").lower() in _READERS)


def without(typed: str, piece: str) -> str:
    """`typed` without one of its `filters`."""
    kept = [each.group() for each in _matches(typed)]
    if piece in kept:
        kept.remove(piece)
    return " ".join(kept)


def _pieces(typed: str) -> Iterator[tuple[bool, str, str, bool]]:
    """Negated, key ("" for words), value, in quotes. A quote that is not closed is still being typed."""
    for piece in _matches(typed):
        minus, key, bare, quoted = piece.groups()
        value = ((bare or "") if quoted is None else quoted).strip()
        if value or key:
            closed = quoted is not None and bare.endswith('"') and len(bare) > 1
            yield bool(minus), (key or "").lower(), value, closed


def _matches(typed: str) -> Iterator[re.Match[str]]:
    return (piece for piece in _PIECE.finditer(typed) if piece.group().strip())


def _turned(condition: Condition, negated: bool) -> Condition:
    if isinstance(condition, Span):
        return Span(condition.field, condition.bounds, negated)
    return Trait(condition.field, condition.value, negated)


def _number(field: str, scale: int = 1, unit: str = "", most: float = 1e15) -> Callable[[str, datetime], Span | None]:
    """Reads `4`, `>=4`, `2..4`; `unit` may stand behind a number."""

    def number(raw: str) -> float | None:
        try:
            value = Decimal(raw.strip().lower().removesuffix(unit).strip()) * scale
        except InvalidOperation:
            return None
        return float(round(value, 6)) if value.is_finite() and 0 <= value <= most else None

    def read(value: str, _now: datetime) -> Span | None:
        low, dots, high = value.partition("..")
        if dots:
            least, greatest = number(low), number(high)
            if least is None or greatest is None:
                return None
            return Span(field, ((">=", least), ("<=", greatest)))
        match = _BOUND.fullmatch(value)
        found = number(match.group(2)) if match else None
        return None if match is None or found is None else Span(field, ((match.group(1) or "=", found),))

    return read


def _made(value: str, now: datetime) -> Span | None:
    low, dots, high = value.partition("..")
    if dots:
        first, last = _days(low, now.date()), _days(high, now.date())
        return None if first is None or last is None else _between(first[0], last[1])
    match = _BOUND.fullmatch(value)
    span = _days(match.group(2), now.date()) if match else None
    if match is None or span is None:
        return None
    first_day, after = _seconds(span[0]), _seconds(span[1])
    bounds: Mapping[str, tuple[tuple[str, float], ...]] = {
        "": ((">=", first_day), ("<", after)),
        "=": ((">=", first_day), ("<", after)),
        ">": ((">=", after),),
        ">=": ((">=", first_day),),
        "<": (("<", first_day),),
        "<=": (("<", after),),
    }
    return Span("made", bounds[match.group(1) or ""])


def _between(first: date, after: date) -> Span:
    return Span("made", ((">=", _seconds(first)), ("<", _seconds(after))))


def _seconds(day: date) -> float:
    """When a day begins here."""
    return datetime(day.year, day.month, day.day).timestamp()


def _days(value: str, today: date) -> tuple[date, date] | None:
    """The first day of what `value` names, and the day after its last one."""
    name = value.strip().lower().replace("_", "-")
    try:
        return _named_days(name, today) or _dated(name)
    except (ValueError, OverflowError):
        return None


def _named_days(name: str, today: date) -> tuple[date, date] | None:
    day = timedelta(days=1)
    monday = today - timedelta(days=today.weekday())
    month, year = today.replace(day=1), date(today.year, 1, 1)
    named = {
        "today": (today, today + day),
        "yesterday": (today - day, today),
        "this-week": (monday, monday + 7 * day),
        "last-week": (monday - 7 * day, monday),
        "this-month": (month, _next_month(month)),
        "last-month": ((month - day).replace(day=1), month),
        "this-year": (year, date(today.year + 1, 1, 1)),
        "last-year": (date(today.year - 1, 1, 1), year),
    }
    if match := _DAYS.fullmatch(name):
        return today - (int(match.group(1)) - 1) * day, today + day
    return named.get(name)


def _dated(name: str) -> tuple[date, date] | None:
    """`2026`, `2026-11` or `2026-11-22`."""
    parts = name.split("-")
    if not 1 <= len(parts) <= 3 or len(parts[0]) != 4 or not all(part.isdecimal() and part.isascii() for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return date(numbers[0], 1, 1), date(numbers[0] + 1, 1, 1)
    if len(numbers) == 2:
        month = date(numbers[0], numbers[1], 1)
        return month, _next_month(month)
    day = date(*numbers)
    return day, day + timedelta(days=1)


def _next_month(month: date) -> date:
    return (month + timedelta(days=32)).replace(day=1)


def _trait(field: str, fits: Callable[[str], bool] = bool) -> Callable[[str, datetime], Trait | None]:
    return lambda value, _now: Trait(field, value) if fits(value) else None


def _one_of(field: str, *values: str) -> Callable[[str, datetime], Trait | None]:
    return lambda value, _now: Trait(field, value.lower()) if value.lower() in values else None


def _ratio(value: str, _now: datetime) -> Trait | None:
    return Trait("ratio", re.sub("[x/]", ":", value)) if _RATIO.fullmatch(value) else None


_READERS: Mapping[str, Callable[[str, datetime], Condition | None]] = {
    "rating": _number("rating", most=5),
    "cost": _number("cost", MICRO, "$"),
    "made": _made,
    "length": _number("length", unit="s"),
    "size": _number("size", MB, "mb"),
    "resolution": _number("resolution", unit="p"),
    "seed": _trait("seed", lambda value: value.isdecimal() and value.isascii()),
    "model": _trait("model"),
    "ratio": _ratio,
    "has": _one_of("has", *HAS),
    "is": _one_of("is", *IS),
    "tag": _trait("tag"),
    "in": _trait("in"),
    "project": _trait("project"),
}
