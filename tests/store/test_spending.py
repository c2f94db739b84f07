"""What was spent, counted from the ledger: by span, by project, and prices that were never told."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.store.ledger_helpers import Opened, a_job, open_ledger
from veo_desktop.core.budget import Spent, Tally, span_starts
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.request import AUDIO, DURATION, RESOLUTION
from veo_desktop.store.access import Access
from veo_desktop.store.spending import SpendingBook

NOON = time.mktime((2026, 11, 22, 12, 0, 0, 0, 0, -1))
DAY, MONTH = span_starts(NOON)


class Books:
    """A ledger and the spending that it tells of."""

    def __init__(self, opened: Opened) -> None:
        self.ledger = opened.ledger
        self.book = SpendingBook(Access(opened.database, opened.queue))

    def add(self, job_id: str, state: JobState, **columns: object) -> Job:
        """A job in `state`, whichever way it came there."""
        values = {RESOLUTION: "1080p", DURATION: "8", AUDIO: "true", **columns.pop("values", {})}  # type: ignore[dict-item]
        job = a_job(job_id, sandbox=bool(columns.pop("sandbox", False)))
        job = replace(job, created=NOON, request=job.request.with_values(**values))
        self.ledger.create(job)
        ended = {"ended": NOON} if state.ended else {}
        self.ledger.update(job_id, state=state, **{**ended, **columns})
        return job

    def charged(self, job_id: str, cost: str, at: float = NOON, **columns: object) -> Job:
        return self.add(job_id, JobState.DONE, cost=Decimal(cost), charged=at, **columns)

    def spent(self, sandbox: bool = False) -> dict[str, Spent]:
        return self.book.spent(DAY, MONTH, sandbox)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_ledger(tmp_path) as opened:
        yield Books(opened)


def test_charges_count_by_day_and_month_and_project(books: Books) -> None:
    books.charged("now", "3.20")
    books.charged("again", "3.20")
    books.charged("first of the month", "1", MONTH)
    books.charged("before the month", "50", MONTH - 1)
    books.charged("midnight", "0.005", DAY, project="noir")
    books.charged("pretend", "9", sandbox=True)
    assert books.spent() == {
        "": Spent(Tally(Decimal("6.40")), Tally(Decimal("7.40"))),
        "noir": Spent(Tally(Decimal("0.005")), Tally(Decimal("0.005"))),
    }
    assert books.spent(sandbox=True) == {"": Spent(Tally(Decimal(9)), Tally(Decimal(9)))}


@pytest.mark.parametrize(
    "state", [JobState.SUBMITTING, JobState.ACCEPTED, JobState.FOLLOWING, JobState.FETCHING, JobState.UNKNOWN]
)
def test_what_may_still_be_charged_is_committed(books: Books, state: JobState) -> None:
    books.add("live", state, estimate=Decimal("3.20"))
    assert books.spent()[""].day == Tally(committed=Decimal("3.20"))


@pytest.mark.parametrize("state", [JobState.DRAFTED, JobState.FAILED, JobState.CANCELLED])
def test_what_is_not_charged_counts_for_nothing(books: Books, state: JobState) -> None:
    books.add("quiet", state, estimate=Decimal("3.20"))
    assert books.spent() == {}


def test_a_finished_clip_whose_cost_was_never_told_counts_as_estimated(books: Books) -> None:
    books.add("old", JobState.DONE, estimate=Decimal("3.20"), ended=MONTH + 1)
    assert books.spent()[""] == Spent(Tally(), Tally(Decimal("3.20")))


def test_an_unknown_price_is_the_one_last_seen(books: Books) -> None:
    wanted = books.add("live", JobState.FOLLOWING)
    assert books.spent()[""].day == Tally(unknown=1) and books.book.seen_price(wanted.request, False) is None
    books.charged("other length", "1.60", values={DURATION: "4"})
    assert books.book.seen_price(wanted.request, False) == Decimal("1.60")  # the model's at least
    books.charged("alike, long ago", "2.80", NOON - 86400)
    books.charged("alike", "3.20", NOON - 60)
    books.charged("free", "0", NOON)
    books.charged("pretend", "9", NOON, sandbox=True)
    assert books.spent()[""].day.committed == Decimal("3.20")
    assert books.book.seen_price(wanted.request, True) == Decimal(9)
