"""Real messages made wrong: fields that go, turn into something else, repeat or grow; bytes that flip, vanish or swap.

No thread of its own; everything is drawn from the generator that is given.
"""

from __future__ import annotations

import copy
import json
import random
from typing import Any

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, 1e308, -1e-308, 2**64, [], {}, [None], [[[]]], {"": ""}, {"raw": None}, [{}],
    "", " ", "0", "-1", "NaN", "Infinity", "-Infinity", "1e999999", "9" * 5000, "5" * 30 + "%", "1" * 400 + "h",
    "00:00:" + "9" * 400, "9" * 400 + "s", "x" * 20_000, ["x"] * 300, "\x00", "\ud7ff\ue000", "\u202eabc", "\ud800",
    "\r\nX: y", "../../etc/passwd", "C:\\con", "{message}", "task_output", "progressGenerate", {"type": "progress"},
)  # fmt: skip


class Mutator:
    """`broken` never gives JSON that means something; `bent` may."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def bent(self, message: Any) -> bytes:
        """`message` with one to four changes in its structure, and sometimes in its bytes."""
        changed = copy.deepcopy(message)
        for _ in range(self.chance.randint(1, 4)):
            changed = self._change(changed)
        raw = json.dumps(changed).encode()
        return self.bytes_of(raw) if self.chance.random() < 0.15 else raw

    def broken(self, message: Any) -> bytes:
        """`message` cut, or beyond JSON."""
        raw = json.dumps(message).encode()
        way = self.chance.randrange(5)
        if way == 0:
            return raw[: self.chance.randrange(len(raw))]
        if way == 1:
            return b"\xff\xfe" + raw
        if way == 2:
            return b"[" * self.chance.choice([10, 1000, 200_000])
        if way == 3:
            return b"<html>" + raw
        return raw[:-1] + b"," * self.chance.randint(1, 9)

    def _change(self, value: Any) -> Any:
        """One change at a random place below `value`."""
        if self.chance.random() < 0.12 or not isinstance(value, dict | list) or not value:
            return self._odd()
        if isinstance(value, dict):
            return self._change_dict(value)
        return self._change_list(value)

    def _change_dict(self, value: dict[str, Any]) -> dict[str, Any]:
        name = self.chance.choice(list(value))
        way = self.chance.random()
        if way < 0.2:
            del value[name]
        elif way < 0.3:
            value[self.chance.choice(["", "tasktoken", "message", "x" * 300, name + "\x00"])] = self._odd()
        else:
            value[name] = self._change(value[name])
        return value

    def _change_list(self, value: list[Any]) -> list[Any]:
        place = self.chance.randrange(len(value))
        way = self.chance.random()
        if way < 0.2:
            del value[place]
        elif way < 0.4:
            value.insert(place, copy.deepcopy(value[place]) if way < 0.3 else self._odd())
        else:
            value[place] = self._change(value[place])
        return value

    def _odd(self) -> Any:
        return copy.deepcopy(self.chance.choice(ODD))

    def bytes_of(self, raw: bytes) -> bytes:
        """`raw` with a few bytes changed, gone, new or repeated."""
        data = bytearray(raw)
        for _ in range(self.chance.randint(1, 5)):
            start = self.chance.randrange(len(data)) if data else 0
            way = self.chance.randrange(4)
            if way == 0 and data:
                data[start] = self.chance.randrange(256)
            elif way == 1:
                del data[start : start + self.chance.randint(1, 50)]
            elif way == 2:
                data[start:start] = self.chance.randbytes(self.chance.randint(1, 20))
            else:
                data += data[start : start + 200]
        return bytes(data)
