"""What the compose panel holds, as text that outlives the program. Any thread."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from veo_desktop.core.request import Request


@dataclass(frozen=True, slots=True)
class Edit:
    """The waiting job that a panel is changing; `start`: it goes on then. `before`: the draft that rests meanwhile."""

    job_id: str
    start: bool
    before: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A panel's content; `request` may be unfinished or wrong, as it was left, with values no form has a field for."""

    request: Request
    takes: str = "1"
    seed_steps: str = ""  # how the takes' seeds follow each other; "" leaves it as it is
    seed_locked: bool = False
    advanced_open: bool = False
    edit: Edit | None = None
    crops: str = ""  # which pictures were cropped from which, as `FramesRow.crops` gives it

    def to_json(self) -> str:
        return json.dumps(
            {
                "request": json.loads(self.request.to_json()),
                "takes": self.takes,
                "seed_steps": self.seed_steps,
                "seed_locked": self.seed_locked,
                "advanced_open": self.advanced_open,
                "edit": asdict(self.edit) if self.edit is not None else None,
                "crops": self.crops,
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
                str(data.get("seed_steps", "")),
                data.get("seed_locked") is True,
                data.get("advanced_open") is True,
                _edit(data.get("edit")),
                str(data.get("crops", "")),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None


def _edit(data: Any) -> Edit | None:
    """None where no job was being changed; TypeError or KeyError when it is no such thing."""
    return Edit(str(data["job_id"]), data["start"] is True, str(data["before"])) if data is not None else None
