"""Which cases the kill campaign tries: points × answers of the server, system calls, moments. Endless streams."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from tests.campaigns import kill_points as points
from tests.campaigns import kill_wrong as wrong
from tests.campaigns.kill_case import LOST, Case, Fault
from tests.campaigns.kill_points import Point
from tests.campaigns.kill_run import Kill

Answer = tuple[str, tuple[Fault, ...]]

SECOND_KILLS = 0.15  # of the cases: killed in the restart as well
TWO_CLICKS = 0.2
WINDOW_EVERY = 8  # cases at points or moments


def _fault(call: str, kind: str, **more: Any) -> Mapping[str, Any]:
    return {"call": call, "kind": kind, **more}


WELL: Answer = ("as it should", ())
TO_RUN: list[Answer] = [
    WELL,
    ("run reset before it was read", (_fault("Run", "reset"),)),
    ("run reset after it was taken", (_fault("Run", "reset", processed=True),)),
    ("run answered with garbage", (_fault("Run", "garbage"),)),
    ("run answer cut off", (_fault("Run", "truncate"),)),
    ("run answer ends early", (_fault("Run", "truncate", silent=True),)),
    ("run answered 502", (_fault("Run", "status", status=502, body="Bad gateway", processed=True),)),
    ("run answered late", (_fault("Run", "delay", seconds=0.5, processed=True),)),
    ("slots full once", (_fault("Run", "error", code=96),)),
    (
        "run reset and list away",
        (_fault("Run", "reset", processed=True), _fault("Task/List", "status", after=1, times=2)),
    ),
]
TO_LOOKS = [each for each in TO_RUN if "reset" in each[0] or "garbage" in each[0] or "502" in each[0]]
TO_FOLLOW: list[Answer] = [
    WELL,
    ("detail answered 503", (_fault("Task/Detail", "status", times=2),)),
    ("detail answered with garbage", (_fault("Task/Detail", "garbage"),)),
    ("detail reset", (_fault("Task/Detail", "reset"),)),
    ("socket refused", (_fault("socket", "refuse", times=3),)),
    ("socket dropped", (_fault("socket", "drop", events=2),)),
    ("socket silent", (_fault("socket", "silent"),)),
    ("events twice", (_fault("socket", "duplicate"),)),
    ("events out of order", (_fault("socket", "disorder"),)),
    ("task fails", (_fault("task", "fail", message="No room on the GPU"),)),
    ("task without outputs", (_fault("task", "no_outputs"),)),
]
TO_FETCH: list[Answer] = [
    WELL,
    ("clip reset", (_fault("cdn", "reset"),)),
    ("clip cut off", (_fault("cdn", "truncate", fraction=0.6),)),
    ("clip cut off, then no ranges", (_fault("cdn", "truncate", fraction=0.6), _fault("cdn", "no_range"))),
    ("clip cut off, then changed", (_fault("cdn", "truncate", fraction=0.6), _fault("cdn", "changed"))),
    ("clip expired", (_fault("cdn", "expire"),)),
    ("clip answered 503", (_fault("cdn", "status"),)),
    ("clip dripped", (_fault("cdn", "drip", bytes=20_000, seconds=0.05),)),
]
NO_ANSWER: Answer = (LOST, (_fault("Run", "lost"),))
PHASES: list[tuple[Sequence[Point], Sequence[Answer]]] = [
    (points.START, [WELL]),
    (points.SUBMIT, TO_RUN),
    (points.LOOK_UP, TO_LOOKS),
    (points.FOLLOW, TO_FOLLOW),
    (points.FETCH, TO_FETCH),
    (points.CLOSE, [WELL]),
]


def at_points(dice: random.Random) -> Iterator[Case]:
    """Every point with every answer that concerns its phase, in random order; then again."""
    every = [(point, answer) for found, answers in PHASES for point in found for answer in answers]
    for number in itertools.count(1):
        if number % len(every) == 1:
            dice.shuffle(every)
        point, answer = every[number % len(every)]
        yield _varied(dice, point, answer, window=number % WINDOW_EVERY == 0)


def _varied(dice: random.Random, point: Point, answer: Answer, window: bool) -> Case:
    case = Case((Kill(point=point),), *answer, window=window)
    roll = 1.0 if window else dice.random()
    if roll < SECOND_KILLS:
        phase = next(found for found, _ in PHASES if point in found)
        return replace(case, kills=(*case.kills, Kill(point=dice.choice([*points.START, *phase]))))
    if roll < SECOND_KILLS + TWO_CLICKS:
        return replace(case, clicks=2, equal=dice.random() < 0.5)
    return case


def at_calls(dice: random.Random, counts: Mapping[str, int]) -> Iterator[Case]:
    """Every file and network call in turn, at a random one of the calls that a thread makes."""
    answers = [WELL, *TO_RUN, *TO_FETCH]
    while True:
        for call in dice.sample(sorted(counts), len(counts)):
            kill = Kill(call=call, nth=dice.randint(1, counts[call]))
            yield Case((kill,), *dice.choice([WELL, dice.choice(answers)]))


def at_moments(dice: random.Random, seconds: float) -> Iterator[Case]:
    """Anywhere in the `seconds` from submit to done."""
    answers = [WELL, NO_ANSWER, *TO_RUN, *TO_FOLLOW, *TO_FETCH]
    for number in itertools.count(1):
        window = number % WINDOW_EVERY == 0
        kill = Kill(seconds=dice.uniform(0.001, seconds * (2 if window else 1)))
        answer = dice.choice([WELL, dice.choice(answers)])
        clicks = 2 if not window and dice.random() < TWO_CLICKS else 1
        yield Case((kill,), *answer, clicks=clicks, window=window)


def wrong_ones(variant: str) -> Iterator[Case]:
    """Cases in which the wrong `variant` does harm every time."""
    run = "veo_desktop.wiro.client:WiroClient.run"
    move = "veo_desktop.store.ledger:Ledger.move"
    spots = [Point(run, "after"), Point(move, "before", which="JobState.ACCEPTED")]
    answers = [WELL, ("run answered late", (_fault("Run", "delay", seconds=0.5, processed=True),))]
    if variant == wrong.BLIND_RETRY:
        answers.append(("run reset after it was taken", (_fault("Run", "reset", processed=True),)))
    while True:
        for answer in answers:
            for spot in spots:
                yield Case((Kill(point=spot),), *answer, variant=variant)
