"""Every call × every fault × phase, disks, keyrings and system calls: each ends in its right state, in plain words.

The cases run on a few lanes at once, each with a sandbox and an engine of its own; most of a case is waiting.
"""

from __future__ import annotations

import logging
import queue
import random
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.campaigns import (
    faults_calls,
    faults_disk,
    faults_fetch,
    faults_follow,
    faults_keyring,
    faults_submit,
    faults_syscalls,
)
from tests.campaigns.faults_case import Case, NotHere
from tests.campaigns.faults_lane import Lane, lane, quick_wire
from tests.campaigns.summary import Summary, note

LANES = 4
GROUPS = (faults_calls, faults_submit, faults_follow, faults_fetch, faults_disk, faults_keyring, faults_syscalls)


@dataclass(frozen=True)
class Outcome:
    """`skipped` says why a case could not be brought about; else it passed when there are no `complaints`."""

    case: Case
    complaints: tuple[str, ...] = ()
    skipped: str = ""


class Escapes(logging.Handler):
    """Collects exceptions that reached a log instead of whoever should have decided about them."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        frames = traceback.extract_tb(error.__traceback__) if error is not None else []
        where = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in reversed(frames[-6:]))
        self.found.append(f"{record.name}: {record.getMessage()} {error!r} {where}")


def run(cases: int | None, seed: int) -> Summary:
    chosen = choose([case for group in GROUPS for case in group.cases()], cases, seed)
    escapes, began = Escapes(), time.monotonic()
    logging.getLogger().addHandler(escapes)
    try:
        with quick_wire(), tempfile.TemporaryDirectory(prefix="veo-faults-") as folder:
            outcomes = _run_all(chosen, Path(folder))
    finally:
        logging.getLogger().removeHandler(escapes)
    counted = [each for each in outcomes if not each.skipped]
    failed = [each for each in counted if each.complaints]
    for line in sorted(set(escapes.found)):
        note(f"escaped: {line}")
    more = {
        "groups": dict(Counter(each.case.group for each in counted)),
        "skipped": len(outcomes) - len(counted),
        "escaped": len(escapes.found),
        "seconds": round(time.monotonic() - began),
    }
    return Summary("faults", len(counted), len(failed), more, proved=not escapes.found)


def choose(cases: Sequence[Case], count: int | None, seed: int) -> list[Case]:
    """`count` of the cases, every group in turn, drawn by `seed`; all of them for None."""
    if count is None:
        return list(cases)
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(case.group, []).append(case)
    for each in groups.values():
        random.Random(seed).shuffle(each)  # noqa: S311 - which cases are tried is no secret
    chosen: list[Case] = []
    while len(chosen) < count and any(groups.values()):
        chosen += [each.pop() for each in groups.values() if each]
    return chosen[:count]


def _run_all(cases: Sequence[Case], folder: Path) -> list[Outcome]:
    waiting: queue.SimpleQueue[Case] = queue.SimpleQueue()
    for case in cases:
        waiting.put(case)
    outcomes: list[Outcome] = []
    with ThreadPoolExecutor(min(LANES, len(cases))) as pool:
        done = [pool.submit(_serve, waiting, folder / str(number), outcomes) for number in range(LANES)]
    for each in done:
        each.result()
    return outcomes


def _serve(waiting: queue.SimpleQueue[Case], folder: Path, outcomes: list[Outcome]) -> None:
    """Run cases until none is left; after one that failed the lane is made anew, for nobody knows how it stands."""
    for number in range(waiting.qsize() + 1):
        with lane(folder / str(number)) as ground:
            if not _until_failure(waiting, ground, outcomes):
                return


def _until_failure(waiting: queue.SimpleQueue[Case], ground: Lane, outcomes: list[Outcome]) -> bool:
    """True after a failure, False when no case is left."""
    while True:
        try:
            case = waiting.get_nowait()
        except queue.Empty:
            return False
        outcome = _run_one(case, ground)
        outcomes.append(outcome)
        if outcome.skipped:
            note(f"not here: {case.full_name}: {outcome.skipped}")
        if outcome.complaints:
            note(f"FAILED {case.full_name}: " + "; ".join(outcome.complaints))
            return True


def _run_one(case: Case, ground: Lane) -> Outcome:
    try:
        return Outcome(case, tuple(case.check(ground)))
    except NotHere as reason:
        return Outcome(case, skipped=str(reason))
    except Exception as error:  # a case that breaks has failed; the others go on
        return Outcome(case, (f"{type(error).__name__}: {error}",))
