"""Counts what was spent, from the ledger. Any thread may call; every statement runs on the one database thread.

The sandbox's pretend money and real money are counted apart, and never together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from decimal import Decimal

from veo_desktop.core.budget import NOTHING, Spent, Tally
from veo_desktop.core.request import AUDIO, DURATION, RESOLUTION, Request
from veo_desktop.store.access import Access

_SEEN = 1000  # charged jobs, the newest, among which a price is looked for
_LONGEST = 40 * 86400.0  # seconds between making a job and its end, for one whose cost was never told

_CHARGED = """
    SELECT project, cost, charged >= :day AS today, count(*) AS number FROM jobs
    WHERE cost IS NOT NULL AND charged >= :month AND sandbox = :sandbox GROUP BY project, cost, today
"""
_COMMITTED = """
    SELECT project, request, estimate FROM jobs
    WHERE ended IS NULL AND state <> 'drafted' AND cost IS NULL AND sandbox = :sandbox
"""
_UNTOLD = """
    SELECT project, request, estimate, ended >= :day AS today FROM jobs
    WHERE created >= :month - :longest AND ended >= :month AND state = 'done' AND cost IS NULL AND sandbox = :sandbox
"""
_PAID = """
    SELECT request, cost FROM jobs
    WHERE cost IS NOT NULL AND charged > 0 AND sandbox = :sandbox AND CAST(cost AS REAL) > 0
    ORDER BY charged DESC LIMIT :seen
"""


class SpendingBook:
    """Reads tallies and the prices last seen."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def spent(self, day: float, month: float, sandbox: bool) -> dict[str, Spent]:
        """What was spent since `day` and since `month` (unix seconds), by project id; projects without any are absent.

        What Wiro charged counts by when it was charged. Jobs that are at Wiro now count as they were estimated, and
        finished ones whose cost was never told too; without an estimate at the price last seen.
        """

        def read(connection: sqlite3.Connection) -> dict[str, Spent]:
            values = {"day": day, "month": month, "sandbox": sandbox, "longest": _LONGEST}
            tallies: dict[str, Spent] = {}
            for row in connection.execute(_CHARGED, values):
                _add(tallies, row["project"], Tally(charged=Decimal(row["cost"]) * row["number"]), row["today"])
            committed = connection.execute(_COMMITTED, values).fetchall()
            untold = connection.execute(_UNTOLD, values).fetchall()
            guess = _Guess(connection, sandbox)
            for row in committed:
                price = guess.of(row)
                _add(tallies, row["project"], Tally(committed=price or NOTHING, unknown=int(price is None)), True)
            for row in untold:
                price = guess.of(row)
                _add(tallies, row["project"], Tally(price or NOTHING, unknown=int(price is None)), row["today"])
            return tallies

        return self._access.read(read)

    def seen_price(self, request: Request, sandbox: bool) -> Decimal | None:
        """What such a clip cost last: same model, resolution, length and sound, else the model; None if never seen."""
        return self._access.read(lambda connection: _SeenPrices(_paid(connection, sandbox)).of(request))


class _Guess:
    """The price of a job that was not told yet; the list of prices seen is read when the first one needs it."""

    def __init__(self, connection: sqlite3.Connection, sandbox: bool) -> None:
        self._connection = connection
        self._sandbox = sandbox
        self._seen: _SeenPrices | None = None

    def of(self, row: sqlite3.Row) -> Decimal | None:
        """USD by its estimate, or as last seen; None when nobody knows."""
        if row["estimate"] is not None:
            return Decimal(row["estimate"])
        if self._seen is None:
            self._seen = _SeenPrices(_paid(self._connection, self._sandbox))
        return self._seen.of(Request.from_json(row["request"]))


class _SeenPrices:
    """Costs by what was asked for, from (request, cost) with the newest first."""

    def __init__(self, paid: Iterable[tuple[Request, Decimal]]) -> None:
        self._alike: dict[tuple[str, ...], Decimal] = {}
        self._by_model: dict[str, Decimal] = {}
        for request, cost in paid:
            self._alike.setdefault(_settings(request), cost)
            self._by_model.setdefault(request.model, cost)

    def of(self, request: Request) -> Decimal | None:
        return self._alike.get(_settings(request), self._by_model.get(request.model))


def _paid(connection: sqlite3.Connection, sandbox: bool) -> Iterable[tuple[Request, Decimal]]:
    rows = connection.execute(_PAID, {"sandbox": sandbox, "seen": _SEEN}).fetchall()
    for row in rows:
        yield Request.from_json(row["request"]), Decimal(row["cost"])


def _settings(request: Request) -> tuple[str, ...]:
    """What a price depends on, as far as one can tell."""
    return (request.model, *(request.value(field) for field in (RESOLUTION, DURATION, AUDIO)))


def _add(tallies: dict[str, Spent], project: str, tally: Tally, today: object) -> None:
    before = tallies.get(project, Spent())
    tallies[project] = before + Spent(tally if today else Tally(), tally)
