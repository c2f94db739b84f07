"""Dataclasses that are made quickly do what the standard library's do."""

from __future__ import annotations

import copy
import dataclasses
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from veo_desktop.quick_dataclasses import quicken

REPLACED = ("_repr_fn", "_hash_fn", "_cmp_fn", "_frozen_get_del_attr")
NAN = float("nan")


def _made() -> dict[str, type[Any]]:
    @dataclass(frozen=True, slots=True)
    class Many:
        a: int
        b: object = "x"
        unseen: int = field(default=1, compare=False, repr=False)

    @dataclass(frozen=True)
    class One:
        only: object = NAN

    @dataclass(frozen=True)
    class Child(One):
        more: int = 2

    @dataclass(frozen=True, slots=True)
    class Nothing:
        pass

    @dataclass(order=True)
    class Open:
        a: int = 1
        b: Any = None

    return {each.__name__: each for each in (Many, One, Child, Nothing, Open)}


def _told(classes: dict[str, type[Any]]) -> list[str]:
    many, one, child, nothing, opened = (classes[name] for name in ("Many", "One", "Child", "Nothing", "Open"))
    loop = opened(1, [])
    loop.b.append(loop)
    told: list[object] = [repr(each) for each in (many(1), one(), child(5), nothing(), opened(), loop)]
    told += [many(1) == many(1, unseen=7), many(1) == many(2), many(1) == one(), one() == child(), one() == one()]
    told += [
        nothing() == nothing(),
        opened(2) < opened(3),
        opened(1, 2) >= opened(1, 1),
        hash(many(1)) == hash((1, "x")),
    ]
    told += [
        hash(one(3)) == hash((3,)),
        hash(nothing()) == hash(()),
        many(1).__eq__(1),
        many.__hash__.__qualname__,
    ]
    told += [
        copy.deepcopy(many(4)),
        dataclasses.replace(many(4), b=2),
        dataclasses.astuple(child(1, 2)),
        opened.__hash__,
    ]
    for each in (many(1), one(1), child(1), nothing()):
        for change in (
            lambda it: setattr(it, "a", 2),
            lambda it: setattr(it, "only", 2),
            lambda it: delattr(it, "only"),
        ):
            told.append(_refused(change, each))
    return [str(each) for each in told]


def _refused(change: Callable[[Any], None], it: object) -> str:
    try:
        change(it)
    except (AttributeError, TypeError) as error:
        return f"{type(error).__name__}: {error}"
    return "done"


def test_they_do_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = _told(_made())
    for name in filter(dataclasses.__dict__.__contains__, REPLACED):
        monkeypatch.setattr(dataclasses, name, getattr(dataclasses, name))  # put back at the end
    before = [dataclasses.__dict__.get(name) for name in REPLACED]
    quicken()
    after = [dataclasses.__dict__.get(name) for name in REPLACED]
    replaced = [old is not new for old, new in zip(before, after, strict=True)]
    assert replaced == [sys.version_info < (3, 13)] * len(REPLACED)
    assert _told(_made()) == usual
