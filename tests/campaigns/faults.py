"""Every call × every fault × phase, disks, keyrings and system calls: each ends in its right state, in plain words.

The cases run on a few lanes at once, each with a sandbox and an engine of its own; most of a case is waiting.
"""

from __future__ import annotations

import queue
import random
import tempfile
import time
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
    faults_upload,
)
from tests.campaigns.faults_case import Case, NotHere
from tests.campaigns.faults_escapes import watched
from tests.campaigns.faults_lane import Lane, lane, quick_wire
from tests.campaigns.summary import Summary, note

LANES = 4
GROUPS = (
    faults_calls,
    faults_upload,
    faults_submit,
    faults_follow,
    faults_fetch,
    faults_disk,
    faults_keyring,
    faults_syscalls,
)


@dataclass(frozen=True)
class Outcome:
    """`skipped` says why a case could not be brought about; else it passed when there are no `complaints`."""

    case: Case
    complaints: tuple[str, ...] = ()
    skipped: str = ""


def run(cases: int | None, seed: int) -> Summary:
    chosen = choose([case for group in GROUPS for case in group.cases()], cases, seed)
    began = time.monotonic()
    with watched() as escapes, quick_wire(), tempfile.TemporaryDirectory(prefix="veo-faults-") as folder:
        outcomes = _run_all(chosen, Path(folder))
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
