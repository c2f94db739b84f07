"""Makes dataclasses in a third of the time, before any of ours is defined. Main thread, at the start.

Up to Python 3.12 the standard library writes each method of each dataclass as source, and compiles it: for the hundred
of a start, an eighth of it. All but `__init__` can be made from the fields' names, to do the same. What is replaced is
not public: where it is another by now, a start is as slow as it was, and works. Python 3.13 is quick by itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

_Method = Callable[..., Any]
_EXPECTED = {
    "_repr_fn": ["fields", "globals"],
    "_hash_fn": ["fields", "globals"],
    "_cmp_fn": ["name", "op", "self_tuple", "other_tuple", "globals"],
    "_frozen_get_del_attr": ["cls", "fields", "globals"],
}


def quicken() -> None:
    """From now on."""
    names: dict[str, Any] = vars(dataclasses)
    known = all(name in names and _parameters(names[name]) == found for name, found in _EXPECTED.items())
    if not known or "_recursive_repr" not in names:
        return
    recursive, compiled = names["_recursive_repr"], names["_cmp_fn"]

    def compare(name: str, op: str, self_tuple: str, *rest: Any, **named: Any) -> _Method:
        if name != "__eq__":
            return compiled(name, op, self_tuple, *rest, **named)  # type: ignore[no-any-return]
        return _equal([part.removeprefix("self.") for part in self_tuple.strip("()").split(",") if part])

    names["_repr_fn"] = lambda fields, _globals: recursive(_shown(_names(fields)))
    names["_hash_fn"] = lambda fields, _globals: _hashed(_names(fields))
    names["_cmp_fn"] = compare
    names["_frozen_get_del_attr"] = lambda cls, fields, _globals: _frozen(cls, _names(fields))


def _parameters(function: Any) -> list[str]:
    code = function.__code__
    return list(code.co_varnames[: code.co_argcount])


def _names(fields: Sequence[Any]) -> list[str]:
    return [field.name for field in fields]


def _values(names: Sequence[str]) -> Callable[[object], tuple[object, ...]]:
    """What gives the fields of an instance as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return (lambda each: (getattr(each, names[0]),)) if names else (lambda _each: ())


def _shown(names: Sequence[str]) -> _Method:
    def shown(self: Any) -> str:
        return f"{self.__class__.__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return _called("__repr__", shown)


def _equal(names: Sequence[str]) -> _Method:
    values = _values(names)

    def equal(self: Any, other: Any) -> Any:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return _called("__eq__", equal)


def _hashed(names: Sequence[str]) -> _Method:
    values = _values(names)

    def hashed(self: Any) -> int:
        return hash(values(self))

    return _called("__hash__", hashed)


def _frozen(cls: type[Any], fields: Sequence[str]) -> tuple[_Method, _Method]:
    names = frozenset(fields)

    def refuse_change(self: Any, name: str, value: object) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def refuse_removal(self: Any, name: str) -> None:
        if type(self) is cls or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return _called("__setattr__", refuse_change), _called("__delattr__", refuse_removal)


def _called(name: str, method: _Method) -> _Method:
    method.__name__ = name  # what a traceback says, and where a class puts it
    return method
