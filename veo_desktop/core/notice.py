"""A message for the whole window: the network, the account, the disk. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from veo_desktop.core.errors import Action
from veo_desktop.core.text import Text

QUEUE_PAUSED = "queue paused"  # the key of the message that is there while the person holds the whole queue
BUDGET_NOTICE = "budget"  # the one that is there while jobs rest for want of budget


class Level(Enum):
    """How grave a message is."""

    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """Shown until another of the same `key` takes its place; `message` None takes it away.

    `passing`: it tells of something that has happened. The others tell how things are, for as long as they are so.
    """

    key: str
    level: Level
    message: Text | None
    action: Action = Action.NONE
    detail: str = ""
    passing: bool = False
