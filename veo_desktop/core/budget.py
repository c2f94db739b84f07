"""What was spent, and how much more may be: tallies, ceilings and what they leave room for. Pure; any thread.

Money is in USD. A ceiling that is not set is None.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from veo_desktop.core.job import Job
from veo_desktop.core.projects import Project

NOTHING = Decimal(0)
_CENT = Decimal("0.01")


class Span(Enum):
    """What a ceiling is for: the day or the month of the person's own clock."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Tally:
    """What jobs cost in one span.

    `charged`: what Wiro took. `committed`: what the jobs that are at Wiro will take, at their estimates or the price
    last seen for such a clip. `unknown` counts jobs whose price nobody knows: they are in neither amount.
    """

    charged: Decimal = NOTHING
    committed: Decimal = NOTHING
    unknown: int = 0

    @property
    def total(self) -> Decimal:
        return self.charged + self.committed

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.charged + other.charged, self.committed + other.committed, self.unknown + other.unknown)


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent since midnight, and since the month began; the day is part of the month."""

    day: Tally = field(default_factory=Tally)
    month: Tally = field(default_factory=Tally)

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.day + other.day, self.month + other.month)

    def of(self, span: Span) -> Tally:
        return self.day if span is Span.DAY else self.month


@dataclass(frozen=True, slots=True)
class Limits:
    """The ceilings of everything, or of one project."""

    day: Decimal | None = None
    month: Decimal | None = None

    @property
    def off(self) -> bool:
        return self.day is None and self.month is None

    def of(self, span: Span) -> Decimal | None:
        return self.day if span is Span.DAY else self.month


@dataclass(frozen=True, slots=True)
class Ceiling:
    """One that leaves no room: its span, its amount and what stands against it."""

    span: Span
    limit: Decimal
    tally: Tally


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose ceiling: that of everything at one account, or of one project there (its id; "" for everything)."""

    sandbox: bool
    project: str = ""

    def holds(self, job: Job) -> bool:
        return job.sandbox == self.sandbox and self.project in ("", job.project)


@dataclass(frozen=True, slots=True)
class SeenBalance:
    """What Wiro said of the account when it refused a job, and when (unix seconds); None where it did not say.

    `limit`: how many tasks it allows at once.
    """

    at: float
    amount: Decimal | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Spending:
    """Where the money stands, as the window shows it; `sandbox`: it is pretend money, counted by wish.

    `own` is the current project and `own_spent` what was spent in it.
    """

    spent: Spent = field(default_factory=Spent)
    limits: Limits = field(default_factory=Limits)
    own: Project | None = None
    own_spent: Spent = field(default_factory=Spent)
    sandbox: bool = False
    balance: SeenBalance | None = None

    @property
    def room(self) -> Decimal | None:
        """What all ceilings together leave, the current project's own too; None without any."""
        return _least(_room(self.spent, self.limits), self._own_room)

    @property
    def own_is_tightest(self) -> bool:
        """Whether it is the current project's own ceiling that leaves least."""
        return self._own_room is not None and self._own_room == self.room

    @property
    def _own_room(self) -> Decimal | None:
        return None if self.own is None else _room(self.own_spent, own_limits(self.own))


def own_limits(project: Project) -> Limits:
    return Limits(project.day_limit, project.month_limit)


def left_of(span: Span, spent: Spent, limits: Limits) -> Decimal | None:
    """What a ceiling leaves, below zero where it is passed; None where there is none."""
    limit = limits.of(span)
    return None if limit is None else limit - spent.of(span).total


def _room(spent: Spent, limits: Limits) -> Decimal | None:
    return _least(*(left_of(span, spent, limits) for span in Span))


def _least(*amounts: Decimal | None) -> Decimal | None:
    return min((amount for amount in amounts if amount is not None), default=None)


def reached(price: Decimal | None, spent: Spent, limits: Limits) -> Ceiling | None:
    """The ceiling that leaves no room for a job of `price`; None when it may be sent.

    A price that nobody knows (None) fits wherever anything is left. The month is looked at first: where it is used
    up, no other day helps.
    """
    for span in (Span.MONTH, Span.DAY):
        limit, tally = limits.of(span), spent.of(span)
        if limit is None:
            continue
        if (tally.total >= limit) if price is None else (tally.total + price > limit):
            return Ceiling(span, limit, tally)
    return None


def span_starts(now: float) -> tuple[float, float]:
    """When this day and this month began by the local clock, in unix seconds."""
    local = time.localtime(now)
    day = time.mktime((local.tm_year, local.tm_mon, local.tm_mday, 0, 0, 0, 0, 0, -1))
    return day, time.mktime((local.tm_year, local.tm_mon, 1, 0, 0, 0, 0, 0, -1))
