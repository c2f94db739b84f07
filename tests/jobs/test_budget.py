"""Ceilings: what has no room waits and goes on by itself; what a refusal tells of the account is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request, bench_in, runs, wait_for
from tests.sandbox.box import Box
from veo_desktop.core import settings
from veo_desktop.core.budget import Tally
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Hold, JobState
from veo_desktop.core.notice import BUDGET_NOTICE
from veo_desktop.core.order import Order

PRICE = Decimal("0.80")  # of four silent seconds in the sandbox


@pytest.fixture
def counted(bench: Bench) -> Bench:
    """An engine that holds the sandbox's pretend money to the ceilings."""
    bench.settings.set(settings.COUNT_SANDBOX, True)
    return bench


def _orders(number: int, estimate: Decimal | None = PRICE) -> tuple[Order, ...]:
    return tuple(Order(a_request(seed), estimate) for seed in range(number))


def _generate(bench: Bench, number: int, estimate: Decimal | None = PRICE) -> tuple[str, ...]:
    return bench.engine.service.generate(_orders(number, estimate), True)


def _until_held(bench: Bench, job_id: str) -> str:
    """The reason, once the job waits for its budget."""
    wait_for(lambda: bench.job(job_id).hold is Hold.BUDGET, lambda: str(bench.job(job_id)))
    failure = bench.job(job_id).failure
    assert failure is not None and failure.action is Action.RAISE_BUDGET and failure.short is not None
    return str(failure.message)


def _keep_project(bench: Bench, project: str, day_limit: Decimal | None) -> None:
    """As the window does it, from outside the engine."""
    with closing(sqlite3.connect(bench.folders.database, timeout=10)) as connection, connection:
        connection.execute(
            "INSERT OR REPLACE INTO projects (id, name, folder, day_limit, month_limit, defaults, created)"
            " VALUES (?, ?, '', ?, NULL, '', 0)",
            (project, project.title(), None if day_limit is None else str(day_limit)),
        )


def test_the_sandbox_has_no_ceiling_unless_it_is_to_be_counted(bench: Bench) -> None:
    bench.settings.set(settings.DAY_LIMIT, "0")
    (job_id,) = _generate(bench, 1)
    bench.until(job_id, JobState.DONE)
    assert bench.works.budget.spending(True).spent.day == Tally()  # real money: none


def test_a_ceiling_stops_what_has_no_room_until_it_is_raised(counted: Bench, box: Box) -> None:
    counted.settings.set(settings.DAY_LIMIT, "2")
    one, two, three, four = _generate(counted, 4)
    words = _until_held(counted, three)
    assert "Today's budget of $2.00" in words and "about $0.80" in words and "not charged" in words
    assert _until_held(counted, four) == words  # all that wait in this scope, with one message
    notice = counted.notices[BUDGET_NOTICE]
    assert notice.action is Action.RAISE_BUDGET and str(notice.message) == words
    for job_id in (one, two):  # what runs goes on
        counted.until(job_id, JobState.DONE)
    assert runs(box) == 2 and counted.job(three).state is JobState.DRAFTED
    assert counted.works.budget.spending(True).spent.day == Tally(2 * PRICE)
    counted.settings.set(settings.DAY_LIMIT, "")
    counted.engine.service.release()
    for job_id in (three, four):
        assert counted.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE
    assert BUDGET_NOTICE not in counted.notices


def test_a_job_made_while_the_budget_is_used_up_says_so_too(counted: Bench) -> None:
    counted.settings.set(settings.MONTH_LIMIT, "0.50")
    (first,) = _generate(counted, 1)
    assert "next month" in _until_held(counted, first)
    (second,) = _generate(counted, 1, Decimal("0.01"))  # it would fit, but does not overtake
    _until_held(counted, second)


def test_it_goes_on_by_itself_when_the_day_turns(counted: Bench) -> None:
    counted.settings.set(settings.DAY_LIMIT, "1")
    one, two = _generate(counted, 2)
    counted.until(one, JobState.DONE)
    _until_held(counted, two)
    counted.engine.ledger.update(one, charged=counted.job(one).created - 2 * 86400)  # as if it were two days later
    assert counted.until(two, JobState.DONE, JobState.FAILED).state is JobState.DONE
    assert BUDGET_NOTICE not in counted.notices


def test_it_goes_on_when_a_running_job_cost_less_than_was_put_aside(counted: Bench) -> None:
    counted.settings.set(settings.DAY_LIMIT, "3")
    one, two = counted.engine.service.generate((Order(a_request(1), Decimal("2.50")), Order(a_request(2), PRICE)), True)
    for job_id in (one, two):
        assert counted.until(job_id, JobState.DONE, JobState.FAILED).state is JobState.DONE


def test_a_restart_changes_nothing(tmp_path: Path, box: Box) -> None:
    with bench_in(tmp_path) as bench:
        bench.settings.set(settings.COUNT_SANDBOX, True)
        bench.settings.set(settings.DAY_LIMIT, "1")
        bench.use(box)
        one, two = _generate(bench, 2)
        bench.until(one, JobState.DONE)
        _until_held(bench, two)
    with bench_in(tmp_path) as bench:
        bench.use(box)
        _until_held(bench, two)
        assert runs(box) == 1 and BUDGET_NOTICE in bench.notices


def test_a_price_that_nobody_knows_is_allowed_and_the_one_last_seen_counts(counted: Bench) -> None:
    counted.settings.set(settings.DAY_LIMIT, "1")
    (one,) = _generate(counted, 1, None)
    wait_for(lambda: counted.job(one).state is not JobState.DRAFTED)
    counted.until(one, JobState.DONE)
    (two,) = _generate(counted, 1, None)
    assert "$0.80 spent" in (words := _until_held(counted, two)) and "about $0.80" in words


def test_a_project_without_room_keeps_no_other_waiting(counted: Bench) -> None:
    _keep_project(counted, "noir", Decimal("0.50"))
    counted.engine.service.pause_queue(True)
    poor, rich = _generate(counted, 2)
    counted.engine.ledger.update(poor, project="noir")
    counted.works.board.change(poor, project="noir")
    counted.engine.service.pause_queue(False)
    assert counted.until(rich, JobState.DONE, JobState.FAILED).state is JobState.DONE
    assert "“Noir”" in _until_held(counted, poor)
    _keep_project(counted, "noir", None)  # raised: seen by itself
    assert counted.until(poor, JobState.DONE, JobState.FAILED).state is JobState.DONE


def test_a_job_taken_out_of_a_full_budget_leaves_the_others_in_order(counted: Bench) -> None:
    counted.settings.set(settings.DAY_LIMIT, "1")
    dear, cheap = counted.engine.service.generate((Order(a_request(1), Decimal(5)), Order(a_request(2), PRICE)), True)
    _until_held(counted, cheap)
    counted.engine.cancel(dear)
    assert counted.until(cheap, JobState.DONE, JobState.FAILED).state is JobState.DONE
    assert BUDGET_NOTICE not in counted.notices


def test_a_refusal_names_balance_and_slots_and_both_are_kept(tmp_path: Path, box: Box) -> None:
    with bench_in(tmp_path) as bench:
        bench.use(box)
        box.control("POST", "balance", {"balance": "12.40"})
        box.fault(call="Run", kind="error", code=96)
        (job_id,) = _generate(bench, 1)
        wait_for(lambda: bench.job(job_id).hold is Hold.SLOT)
        failure = bench.job(job_id).failure
        assert failure is not None and str(failure.short) == "Your 1 slot is in use"
        assert str(failure.message).endswith("Your balance of $12.40 allows one clip at a time.")
    with bench_in(tmp_path) as bench:
        seen = bench.works.budget.spending(True).balance
        assert seen is not None and (seen.amount, seen.limit) == (Decimal("12.40"), 1)
        assert bench.works.budget.spending(False).balance is None  # another account
