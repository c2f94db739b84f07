"""Tasks of the account that no job here is for, as the window shows them. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from veo_desktop.core.job import Failure


class Fate(Enum):
    """What there is to fetch: a READY clip, or one that is still RUNNING; of the others nothing."""

    RUNNING = "running"
    READY = "ready"
    FAILED = "failed"
    CANCELLED = "cancelled"
    GONE = "gone"
    OTHER = "other"

    @property
    def fetchable(self) -> bool:
        return self in (Fate.RUNNING, Fate.READY)


@dataclass(frozen=True, slots=True)
class FoundTask:
    """`created` in unix seconds and `model` as "owner/project", 0 and "" where Wiro does not tell; `cost` in USD.

    OTHER is a task that makes no video.
    """

    task_id: str
    prompt: str
    model: str
    created: float
    cost: Decimal | None
    fate: Fate


@dataclass(frozen=True, slots=True)
class FoundTasks:
    """One search's answer, newest first; `following` is where the search goes on, None at the end of the list.

    `lost` counts tasks left out because they may be those of jobs that are being looked up. With a `problem`
    nothing was found out.
    """

    sandbox: bool
    tasks: tuple[FoundTask, ...] = ()
    following: int | None = None
    lost: int = 0
    problem: Failure | None = None


@dataclass(frozen=True, slots=True)
class AdoptedTasks:
    """The ids of the tasks that have a job now; `problem` says why it is not all that were asked for."""

    task_ids: tuple[str, ...]
    problem: Failure | None = None
