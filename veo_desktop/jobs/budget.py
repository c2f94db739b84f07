"""Says whether a job may be sent by what was spent already, and where the money stands. Blocks on the database.

Runs on the pool for REST calls. It is asked right before each job is sent: jobs are sent one after the other, and
each is in the ledger before its request leaves, so that two can never share the same room.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal

from veo_desktop.core.budget import (
    Ceiling,
    Limits,
    Scope,
    SeenBalance,
    Span,
    Spending,
    Spent,
    own_limits,
    reached,
    span_starts,
)
from veo_desktop.core.errors import BudgetReached
from veo_desktop.core.job import Job
from veo_desktop.core.projects import Project
from veo_desktop.core.text import Text, text
from veo_desktop.jobs.ceilings import Ceilings
from veo_desktop.store.spending import SpendingBook


class Budget:
    """`balance` answers what the account was last seen to hold, by whether it is the sandbox's."""

    def __init__(
        self,
        book: SpendingBook,
        ceilings: Ceilings,
        balance: Callable[[bool], SeenBalance | None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._book = book
        self._ceilings = ceilings
        self._balance = balance
        self._clock = clock

    def refusal(self, job: Job) -> tuple[Scope, BudgetReached] | None:
        """Whose ceiling leaves no room for `job`, and why in words; None when it may be sent."""
        if not self._ceilings.hold(job.sandbox):
            return None
        limits, own = self._ceilings.of_all(), self._ceilings.project(job.project)
        limits_of_own = own_limits(own) if own is not None else Limits()
        if limits.off and limits_of_own.off:
            return None
        tallies = self._tallies(job.sandbox)
        price = job.estimate
        if price is None:
            price = self._book.seen_price(job.request, job.sandbox)
        if (ceiling := reached(price, _sum(tallies), limits)) is not None:
            return Scope(job.sandbox), _error(ceiling, price, None)
        if (ceiling := reached(price, tallies.get(job.project, Spent()), limits_of_own)) is not None:
            return Scope(job.sandbox, job.project), _error(ceiling, price, own)
        return None

    def spending(self, sandbox: bool) -> Spending:
        """Where the money stands; the sandbox's where it is in use and to be counted, else the real one."""
        counted = sandbox and self._ceilings.hold(sandbox)
        tallies, own = self._tallies(counted), self._ceilings.current_project()
        return Spending(
            spent=_sum(tallies),
            limits=self._ceilings.of_all(),
            own=own,
            own_spent=tallies.get(own.id, Spent()) if own is not None else Spent(),
            sandbox=counted,
            balance=self._balance(sandbox),
        )

    def _tallies(self, sandbox: bool) -> dict[str, Spent]:
        day, month = span_starts(self._clock())
        return self._book.spent(day, month, sandbox)


def _sum(tallies: dict[str, Spent]) -> Spent:
    return sum(tallies.values(), Spent())


def _error(ceiling: Ceiling, price: Decimal | None, own: Project | None) -> BudgetReached:
    day = ceiling.span is Span.DAY
    message = text(
        "{budget} has no room for this clip: {charged} spent, {committed} for clips in the making; {price} "
        "It was not sent and is not charged. {until}",
        budget=_named(ceiling, own),
        charged=ceiling.tally.charged,
        committed=ceiling.tally.committed,
        price=_price(price),
        until=_UNTIL[ceiling.span],
    )
    return BudgetReached(message, text("Today's budget is used up") if day else text("Month's budget is used up"))


def _named(ceiling: Ceiling, own: Project | None) -> Text:
    limit, day = ceiling.limit, ceiling.span is Span.DAY
    if own is None and day:
        return text("Today's budget of {limit}", limit=limit)
    if own is None:
        return text("This month's budget of {limit}", limit=limit)
    if day:
        return text("Today's budget of {limit} for “{project}”", limit=limit, project=own.name)
    return text("This month's budget of {limit} for “{project}”", limit=limit, project=own.name)


def _price(price: Decimal | None) -> Text:
    if price is None:
        return text("nobody knows the price of this one.")
    return text("this one costs about {price}.", price=price)


_UNTIL = {
    Span.DAY: text("It goes on by itself tomorrow, or as soon as you raise the budget."),
    Span.MONTH: text("It goes on by itself next month, or as soon as you raise the budget."),
}
