"""What the window asks for when a clip is to be made: a request with its price and where it comes from. Any thread."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from veo_desktop.core.request import Request


class Relation(Enum):
    """How a job came out of another one."""

    NONE = ""
    FINAL = "final"  # the same recipe with another model or resolution
    CONTINUED = "continued"  # its first frame is a frame of the other's clip
    AGAIN = "again"  # the same prompt once more, by "Make again" or with its settings


@dataclass(frozen=True, slots=True)
class Order:
    """One job to be made; `estimate` in USD, None where unknown. `parent` is the job it comes from, "" for none."""

    request: Request
    estimate: Decimal | None = None
    parent: str = ""
    relation: Relation = Relation.NONE
