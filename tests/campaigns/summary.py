"""What a campaign says at its end: one JSON line."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Summary:
    """`cases` that counted, and how many of them `failed`. `more` goes into the line beside them (plain JSON values).

    A campaign in which nothing counted has proved nothing, so it is not ok.
    """

    name: str
    cases: int
    failed: int
    more: Mapping[str, Any] = field(default_factory=dict)
    proved: bool = True  # False where the campaign's own oracle did not catch what it must

    @property
    def ok(self) -> bool:
        return self.cases > 0 and not self.failed and self.proved

    def line(self) -> str:
        head = {"name": self.name, "cases": self.cases, "failed": self.failed, "ok": self.ok}
        return json.dumps({**head, **self.more})


def note(message: str) -> None:
    """Say something to the person who watches."""
    print(message, file=sys.stderr, flush=True)
