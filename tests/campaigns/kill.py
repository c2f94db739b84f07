"""The program killed at named points, at system calls and at any moment: nothing paid is lost, nothing is paid twice.

`run` is called on the main thread; each lane (a provider of its own, one case at a time) has a thread.
"""

from __future__ import annotations

import random
import shutil
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext

from tests.campaigns import kill_plan, kill_wrong
from tests.campaigns.kill_books import Problem
from tests.campaigns.kill_case import Case, Lane, Result, lane
from tests.campaigns.kill_run import Kill
from tests.campaigns.summary import Summary, note

CASES = 400
LANES = 3  # two cores, and much of a case is waiting
SHARES = {"points": 0.55, "calls": 0.25, "moments": 0.2}
WRONG_SHARE = 0.03  # of the cases, for each wrong variant
SPARE = 10  # cases of a kind that may fail to fire beyond as many as are wanted


class _Kind:
    """The cases of one kind: tried until `wanted` of them have fired."""

    def __init__(self, wanted: int, cases: Iterator[Case]) -> None:
        self.wanted = wanted
        self.results: list[Result] = []
        self.idle = 0  # cases in which the kill did not happen
        self._cases = cases
        self._under_way = 0

    @property
    def exhausted(self) -> bool:
        return self.idle > self.wanted + SPARE

    def next(self) -> Case | None:
        if self.exhausted or len(self.results) + self._under_way >= self.wanted:
            return None
        self._under_way += 1
        return next(self._cases)

    def take(self, result: Result) -> None:
        self._under_way -= 1
        if result.fired or result.problems:
            self.results.append(result)
        else:
            self.idle += 1


class _Campaign:
    """Hands cases to the lanes and takes their results."""

    def __init__(self, kinds: dict[str, _Kind]) -> None:
        self.kinds = kinds
        self._lock = threading.Lock()

    def work(self, ground: Lane) -> None:
        """Try cases in `ground` until there are enough of every kind. Runs on the thread of a lane."""
        while (found := self._next()) is not None:
            kind, case = found
            try:
                result = ground.try_(case)
            except Exception as error:  # a fault of the campaign is told like any other, and the rest goes on
                result = Result(case, False, (Problem("campaign", repr(error)),))
            with self._lock:
                kind.take(result)
            for problem in result.problems if not case.variant else ():
                note(f"{case}\n    {problem}")

    def _next(self) -> tuple[_Kind, Case] | None:
        """Of the kind that is furthest behind."""
        with self._lock:
            for kind in sorted(self.kinds.values(), key=lambda kind: len(kind.results) / max(1, kind.wanted)):
                case = kind.next()
                if case is not None:
                    return kind, case
        return None


def run(cases: int | None, seed: int) -> Summary:
    """Kill the program `cases` times (default 400), and the two wrong variants besides."""
    began, wanted = time.monotonic(), CASES if cases is None else cases
    with lane() as first:
        kinds = _kinds(first, wanted, random.Random(seed))  # noqa: S311 (repeatable, not secret)
        campaign = _Campaign(kinds)
        with ThreadPoolExecutor(LANES) as pool:
            grounds: list[AbstractContextManager[Lane]] = [nullcontext(first), *(lane() for _ in range(LANES - 1))]
            for each in [pool.submit(_work_in, ground, campaign) for ground in grounds]:
                each.result()
    return _summary(kinds, wanted, time.monotonic() - began)


def _work_in(ground: AbstractContextManager[Lane], campaign: _Campaign) -> None:
    with ground as opened:
        campaign.work(opened)


def _kinds(ground: Lane, wanted: int, dice: random.Random) -> dict[str, _Kind]:
    shares = dict(SHARES)
    counts: dict[str, int] = {}
    if shutil.which("strace"):
        counts = ground.count_calls()
    else:
        note("strace is not installed: no kills at system calls")
        shares["points"] += shares.pop("calls")
    numbers = {name: round(wanted * share) for name, share in shares.items()}
    numbers["points"] += wanted - sum(numbers.values())
    streams = {
        "points": kill_plan.at_points(random.Random(dice.random())),  # noqa: S311
        "calls": kill_plan.at_calls(random.Random(dice.random()), counts),  # noqa: S311
        "moments": kill_plan.at_moments(random.Random(dice.random()), ground.seconds()),  # noqa: S311
    }
    kinds = {name: _Kind(number, streams[name]) for name, number in numbers.items()}
    for variant in (kill_wrong.SAVED_AFTER, kill_wrong.BLIND_RETRY):
        kinds[variant] = _Kind(max(1, round(wanted * WRONG_SHARE)), kill_plan.wrong_ones(variant))
    return kinds


def _summary(kinds: dict[str, _Kind], wanted: int, seconds: float) -> Summary:
    results = [result for name in SHARES if name in kinds for result in kinds[name].results]
    found = Counter(problem.kind for result in results for problem in result.problems)
    fired = {name: sum(each.fired for each in kinds[name].results) for name in SHARES if name in kinds}
    wrong = {
        variant: {"cases": len(kinds[variant].results), "caught": sum(bool(r.problems) for r in kinds[variant].results)}
        for variant in (kill_wrong.SAVED_AFTER, kill_wrong.BLIND_RETRY)
    }
    kills = [kill for result in results if result.fired for kill in result.case.kills]
    more = {
        "lost": found["lost"],
        "doubled": found["doubled"],
        "fired": fired,
        "not_fired": {name: kinds[name].idle for name in fired},
        "different": {"points": _different(kills, "points"), "calls": len({kill.call for kill in kills if kill.call})},
        "killed_twice": sum(len(result.case.kills) > 1 for result in results),
        "two_clicks": sum(result.case.clicks > 1 for result in results),
        "with_window": sum(result.case.window for result in results),
        "wrong_variants": wrong,
        "seconds": round(seconds),
    }
    caught = all(each["caught"] == each["cases"] > 0 for each in wrong.values())
    complete = sum(fired.values()) >= wanted
    failed = sum(bool(result.problems) for result in results)
    return Summary("kill", len(results), failed, more, proved=caught and complete)


def _different(kills: list[Kill], kind: str) -> int:
    return len({str(kill) for kill in kills if kill.kind == kind})
