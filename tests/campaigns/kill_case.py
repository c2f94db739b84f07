"""One case of the kill campaign: the program is killed once or twice, started twice more, and the books compared."""

from __future__ import annotations

import hashlib
import itertools
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.campaigns import kill_run
from tests.campaigns.kill_books import Books, Original, Problem, packets_of
from tests.campaigns.kill_order import Order, a_request, tag_of
from tests.campaigns.kill_run import Kill, Outcome
from tests.sandbox.box import ENDED, Box, running

SPEED = 400.0
BALANCE = "1000000"
TASK_WAIT = 30.0  # seconds
RESTARTS = 2
CLEAN_RUNS = 3  # to learn how long one takes
MEMORY = Path("/dev/shm")  # noqa: S108 (a disk in memory, where there is one: thousands of fsyncs are waited for)

Fault = Mapping[str, Any]


@dataclass(frozen=True)
class Case:
    """`kills` hit one run of the program each; `answers` are the server's faults; `clicks` of one look if `equal`."""

    kills: tuple[Kill, ...]
    answer: str = "as it should"
    faults: tuple[Fault, ...] = ()
    clicks: int = 1
    equal: bool = False
    window: bool = False
    variant: str = ""

    def __str__(self) -> str:
        words = [" then ".join(map(str, self.kills)), f"server: {self.answer}"]
        words += [f"{self.clicks} {'equal ' * self.equal}clicks"] * (self.clicks > 1)
        words += ["window"] * self.window + [self.variant] * bool(self.variant)
        return ", ".join(words)


@dataclass(frozen=True)
class Result:
    """`fired`: every kill of the case happened, so it counts. Without problems it passed."""

    case: Case
    fired: bool
    problems: tuple[Problem, ...]


class Lane:
    """One provider and the cases that are tried against it, one after the other."""

    _numbers = itertools.count(1)

    def __init__(self, box: Box, folder: Path) -> None:
        self._box = box
        self._folder = folder
        clip = folder / "original.mp4"
        task = box.until(box.token(**a_request("first").values))
        clip.write_bytes(box.session.get(task["outputs"][0]["url"], timeout=TASK_WAIT).content)
        self._original = Original(hashlib.sha256(clip.read_bytes()).hexdigest(), packets_of(clip))

    def _order(self, case: Case) -> Order:
        """A fresh place for a case, and what its first run is told."""
        number = next(self._numbers)
        folder = self._folder / f"case-{number}"
        folder.mkdir()
        tags = tuple(f"{number}-{0 if case.equal else click}" for click in range(case.clicks))
        keys = self._box.keys
        return Order(
            data=str(folder / "data"),
            api_url=self._box.api_url,
            socket_url=self._box.socket_url,
            api_key=keys["api_key"],
            api_secret=keys["api_secret"],
            tags=tags,
            window=case.window,
            variant=case.variant,
        )

    def count_calls(self) -> dict[str, int]:
        """How often a thread of the program makes each file and network call from submit to done; needs strace."""
        order = self._order(Case(()))
        return kill_run.count_calls(order, order.folder.parent / "run")

    def seconds(self) -> float:
        """How long it takes from submit to done: the quickest of some runs, for a later moment hits nothing."""
        orders = [self._order(Case(())) for _ in range(CLEAN_RUNS)]
        return min(kill_run.run(order, None, order.folder.parent / "run").seconds for order in orders)

    def try_(self, case: Case) -> Result:
        """Carry out `case`."""
        order = self._order(case)
        try:
            return self._try(case, order)
        finally:
            self._box.control("DELETE", "faults")
            shutil.rmtree(order.folder.parent, ignore_errors=True)

    def _try(self, case: Case, order: Order) -> Result:
        books, notes = Books(order.folder, self._original), order.folder.parent / "run"
        if case.faults:
            self._box.control("POST", "faults", {"faults": list(case.faults)})
        outcomes: list[Outcome] = []
        problems: list[Problem] = []
        for number, kill in enumerate(case.kills):
            again = order if number == 0 else _restart(order)
            outcomes.append(kill_run.run(again, kill, notes))
            problems += books.after_kill()
        if not all(outcome.fired for outcome in outcomes):
            return Result(case, False, tuple(problems + _crashed(outcomes, books)))
        if case.answer == LOST:
            self._box.control("DELETE", "faults")
        problems += self._restarts(order, books, outcomes, notes)
        clicks = tuple(itertools.chain.from_iterable(each.clicks for each in outcomes))
        promised = tuple(itertools.chain.from_iterable(each.promised for each in outcomes))
        problems += books.at_end(clicks, promised, self._tasks(order))
        if problems:
            problems.append(Problem("so", f"{books.states()} | {outcomes[-1].words.strip()}"))
        return Result(case, True, tuple(problems))

    def _restarts(self, order: Order, books: Books, outcomes: list[Outcome], notes: Path) -> Iterator[Problem]:
        for number in range(RESTARTS):
            before, picture = self._asked(), books.picture()
            outcome = kill_run.run(_restart(order), None, notes)
            outcomes.append(outcome)
            if not outcome.quiet:
                yield Problem("stuck", f"start {number + 2} never came to rest: {books.states()}")
            if outcome.code != 0:
                yield Problem("crashed", f"start {number + 2} left with {outcome.code}")
        asked = self._asked()
        for call in ("Run", "cdn"):
            if asked[call] != before[call]:
                yield Problem("resent", f"the second restart asked for {call}")
        if books.picture() != picture:
            yield Problem("resent", "the second restart changed the library")

    def _asked(self) -> dict[str, int]:
        """How often the program has asked for a run and for a clip's bytes."""
        calls = [entry["call"] for entry in self._box.ledger()["requests"]]
        return {call: calls.count(call) for call in ("Run", "cdn")}

    def _tasks(self, order: Order) -> list[dict[str, Any]]:
        """The tasks of this case, once they have all ended."""
        deadline = time.monotonic() + TASK_WAIT
        while True:
            found = [task for task in self._box.ledger()["tasks"] if tag_of(task["parameters"]) in order.tags]
            if all(task["status"] in ENDED for task in found):
                return found
            assert time.monotonic() < deadline, "a task at the provider does not end"
            time.sleep(0.02)


LOST = "no answer"


def _restart(order: Order) -> Order:
    return Order(**{**order.__dict__, "tags": ()})


def _crashed(outcomes: list[Outcome], books: Books) -> list[Problem]:
    """A run that was not killed has to end well all the same."""
    ends = [each for each in outcomes if not each.fired and each.code != 0]
    return [Problem("crashed", f"left with {each.code}: {books.states()} | {each.words}") for each in ends]


@contextmanager
def lane() -> Iterator[Lane]:
    """A lane with a provider of its own."""
    place = MEMORY if MEMORY.is_dir() else None
    with (
        tempfile.TemporaryDirectory(prefix="veo-kill-", dir=place) as folder,
        running("--balance", BALANCE, "--state-dir", f"{folder}/wiro", speed=SPEED) as box,
    ):
        yield Lane(box, Path(folder))
