"""Named points of the program's code at which it is killed: made from outside, for there are no hooks in it.

A point is before, after or inside (of a context manager) the n-th call of a function that matches.
"""

from __future__ import annotations

import functools
import importlib
import itertools
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Point:
    """`target` as "module:Class.method"; `when` before, after or inside; `which` must be in its arguments' words."""

    target: str
    when: str
    nth: int = 1
    which: str = ""

    def __str__(self) -> str:
        name = self.target.partition(":")[2] + (f"({self.which})" if self.which else "")
        return f"{self.when} {name} #{self.nth}"


def install(point: Point, fire: Callable[[], None]) -> None:
    """Have `fire` called at `point`. AttributeError where the program has no such function."""
    module, _, path = point.target.partition(":")
    owner: Any = importlib.import_module(module)
    *parents, name = path.split(".")
    for parent in parents:
        owner = getattr(owner, parent)
    original = getattr(owner, name)
    hit = _Counter(point, fire)
    wrapped = _around_context(original, hit) if point.when == "inside" else _around(original, hit)
    setattr(owner, name, functools.wraps(original)(wrapped))


class _Counter:
    def __init__(self, point: Point, fire: Callable[[], None]) -> None:
        self._point = point
        self._fire = fire
        self._count = itertools.count(1)  # next() of it is one step, so threads need no lock

    def __call__(self, when: str, args: object) -> None:
        point = self._point
        if when == point.when and point.which in repr(args) and next(self._count) == point.nth:
            self._fire()


def _around(original: Callable[..., Any], hit: _Counter) -> Callable[..., Any]:
    def wrapped(*args: Any, **named: Any) -> Any:
        hit("before", (args, named))
        try:
            return original(*args, **named)
        finally:
            hit("after", (args, named))

    return wrapped


def _around_context(original: Callable[..., AbstractContextManager[Any]], hit: _Counter) -> Callable[..., Any]:
    @contextmanager
    def wrapped(*args: Any, **named: Any) -> Iterator[Any]:
        with original(*args, **named) as inner:
            yield inner
            hit("inside", (args, named))

    return wrapped


def _points(target: str, *whens: str, nths: tuple[int, ...] = (1,), which: str = "") -> list[Point]:
    return [Point(target, when, nth, which) for when in whens or ("before", "after") for nth in nths]


def _moves(state: str) -> list[Point]:
    return _points("veo_desktop.store.ledger:Ledger.move", which=f"JobState.{state}")


_TRANSACTION = "veo_desktop.store.database:Database.transaction"

START = [
    *_points("veo_desktop.store.database:Database.open"),
    *_points("veo_desktop.store.ledger:Ledger.recent"),
    *_points("veo_desktop.jobs.service:JobService.load"),
    *_points("veo_desktop.jobs.service:JobService.resume"),
]
SUBMIT = [
    *_points("veo_desktop.store.ledger:Ledger.create"),
    *_points("veo_desktop.jobs.schedule:Scheduler.admit", nths=(2,)),  # the first is at start
    *_points("veo_desktop.store.library:Library.check"),
    *_points("veo_desktop.jobs.submit:Submitter.submit"),
    *_moves("SUBMITTING"),
    *_points("veo_desktop.wiro.client:WiroClient.run"),
    *_points("veo_desktop.wiro.transport:Transport.post", which="/Run/"),
    *_moves("ACCEPTED"),
    *_points(_TRANSACTION, "inside", nths=(2, 3, 4)),  # the first one migrates
]
LOOK_UP = [
    *_moves("UNKNOWN"),
    *_points("veo_desktop.jobs.reconcile:Reconciler.look_up"),
    *_points("veo_desktop.wiro.client:WiroClient.task_list", nths=(2,)),  # the first one greets
    *_moves("ACCEPTED"),
]
FOLLOW = [
    *_points("veo_desktop.jobs.follow:Follower.follow"),
    *_points("veo_desktop.jobs.follow:Follower.on_event", nths=(1, 5, 9)),
    *_points("veo_desktop.wiro.client:WiroClient.task_detail"),
    *_moves("FETCHING"),
    *_points(_TRANSACTION, "inside", nths=(5, 6, 7, 8)),
]
FETCH = [
    *_points("veo_desktop.jobs.fetch:Fetcher.fetch"),
    *_points("veo_desktop.jobs.clip_intake:ClipIntake.take"),
    *_points("veo_desktop.wiro.download:Downloader.fetch"),
    *_points("veo_desktop.media.prober:Prober.probe"),
    *_points("veo_desktop.media.prober:Prober.embed"),
    *_points("veo_desktop.media.prober:Prober.thumbnail"),
    *_points("veo_desktop.store.library:Library.place"),
    *_points("os:fsync", nths=(1, 2, 3)),
    *_points("os:replace", which=".part"),
    *_points("os:unlink", which=".part", nths=(1, 2)),
    *_points("veo_desktop.store.ledger:Ledger.finish"),
    *_points(_TRANSACTION, "inside", nths=(9, 10)),
]
CLOSE = [
    *_points("veo_desktop.jobs.engine:Engine.halt"),
    *_points("veo_desktop.store.backups:Backups.make"),
    *_points("veo_desktop.store.database:Database.close"),
]
