"""What the compose panel holds, as text that outlives the program. Any thread."""

from __future__ import annotations

import json
from dataclasses import dataclass

from veo_desktop.core.request import Request


@dataclass(frozen=True, slots=True)
class Draft:
    """A panel's content; `request` may be unfinished or wrong, as it was left."""

    request: Request
    takes: str = "1"
    seed_locked: bool = False
    advanced_open: bool = False

    def to_json(self) -> str:
        return json.dumps(
            {
                "request": json.loads(self.request.to_json()),
                "takes": self.takes,
                "seed_locked": self.seed_locked,
                "advanced_open": self.advanced_open,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, stored: str) -> Draft | None:
        """Read back `to_json`; None for anything else, so that a broken draft never keeps the program from starting."""
        try:
            data = json.loads(stored)
            request = Request.from_json(json.dumps(data["request"]))
            return cls(
                request,
                str(data.get("takes", "1")),
                data.get("seed_locked") is True,
                data.get("advanced_open") is True,
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
