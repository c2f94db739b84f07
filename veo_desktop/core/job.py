"""A job's life: its states, the one table of legal transitions, and the frozen picture of it that the window shows.

Any thread; everything here is immutable.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from veo_desktop.core.errors import Action
from veo_desktop.core.judging import Flag
from veo_desktop.core.order import Relation
from veo_desktop.core.request import Request
from veo_desktop.core.text import Text


class JobState(Enum):
    """Where a job is, as the ledger records it.

    DRAFTED waits here and was not sent. SUBMITTING is committed before the first byte leaves.
    ACCEPTED has a task at the provider. FOLLOWING has been seen there. FETCHING brings the clip home.
    UNKNOWN may have been accepted: it is looked up, never sent again blindly.
    """

    DRAFTED = "drafted"
    SUBMITTING = "submitting"
    ACCEPTED = "accepted"
    FOLLOWING = "following"
    FETCHING = "fetching"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"

    @property
    def ended(self) -> bool:
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)

    @property
    def at_provider(self) -> bool:
        """A task of ours runs or waits there: it takes a slot."""
        return self in (JobState.SUBMITTING, JobState.ACCEPTED, JobState.FOLLOWING)


_D, _S, _A, _FO, _FE = (
    JobState.DRAFTED,
    JobState.SUBMITTING,
    JobState.ACCEPTED,
    JobState.FOLLOWING,
    JobState.FETCHING,
)
_DONE, _FAILED, _CANCELLED, _UNKNOWN = JobState.DONE, JobState.FAILED, JobState.CANCELLED, JobState.UNKNOWN

TRANSITIONS: dict[JobState, frozenset[JobState]] = {
    # to DRAFTED again where its images could not be uploaded for now: nothing of the job itself was sent
    _D: frozenset({_D, _S, _FAILED, _CANCELLED}),
    # back to DRAFTED only when provably nothing was sent, or the provider refused it for now (96, 97, 401)
    _S: frozenset({_D, _A, _FAILED, _CANCELLED, _UNKNOWN}),
    _A: frozenset({_FO, _FE, _FAILED, _CANCELLED}),
    _FO: frozenset({_FE, _FAILED, _CANCELLED}),
    _FE: frozenset({_DONE, _FAILED}),
    _UNKNOWN: frozenset({_A, _FAILED}),
    _DONE: frozenset(),
    _FAILED: frozenset({_FE}),  # paid for, and perhaps still to be had: fetched again, never sent again
    _CANCELLED: frozenset(),
}


class IllegalTransition(Exception):
    """A fault of ours: the ledger was asked to move a job where the table does not lead."""


def check_transition(old: JobState, new: JobState) -> None:
    """Raise IllegalTransition unless the table leads from `old` to `new`."""
    if new not in TRANSITIONS[old]:
        raise IllegalTransition(f"{old.value} → {new.value}")


class Stage(Enum):
    """How far the provider is, in the order it happens; a job never moves back."""

    NONE = 0
    QUEUED = 1
    ACCEPTED = 2
    PREPARING = 3
    ASSIGNED = 4
    GENERATING = 5
    FINISHING = 6
    ENDED = 7


class Hold(Enum):
    """Why a drafted job waits."""

    NONE = ""
    SLOT = "slot"
    FUNDS = "funds"
    ACCOUNT = "account"
    NETWORK = "network"
    PROVIDER = "provider"  # Wiro answers, but not with what was asked
    DISK = "disk"
    BUDGET = "budget"  # the ceiling for the day or month is reached
    USER = "user"  # paused by its maker
    OLD = "old"  # left from another day: not sent without its maker

    @property
    def by_hand(self) -> bool:
        """Only the person lifts it."""
        return self in (Hold.USER, Hold.OLD)


@dataclass(frozen=True, slots=True)
class Progress:
    """`fraction` 0…1 and `seconds_left` where they are known; `done` and `total` are bytes of a transfer."""

    fraction: float | None = None
    seconds_left: float | None = None
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a job ended without a clip, or waits: in words, with its cost and what can be done.

    `short` is the same in so few words that they fit on a card, where there are such; the ledger does not keep it.
    """

    message: Text
    detail: str = ""
    action: Action = Action.NONE
    short: Text | None = None


@dataclass(frozen=True, slots=True)
class Clip:
    """A finished clip in the library. `path` is absolute; `rate` in frames a second; `streams_sha256` in hex.

    `rating` is its stars, 0 to 5.
    """

    id: str
    path: str
    size: int
    width: int
    height: int
    rate: Fraction
    frames: int
    has_audio: bool
    streams_sha256: str
    thumbnail: str = ""
    in_bin: bool = False
    rating: int = 0
    flag: Flag = Flag.NONE


@dataclass(frozen=True, slots=True)
class Job:
    """A picture of one job at one moment; `created` and `ended` in unix seconds, money in USD.

    Waiting jobs are sent in the order of `position`. `project` is the id of the project it was made in, "" for the
    one that everybody has; `parent` is the id of the job that it came out of, and `relation` how. `account` is the id
    of the Wiro account it was made with, "" for the first one and in the sandbox.
    """

    id: str
    state: JobState
    request: Request
    created: float
    sandbox: bool
    stage: Stage = Stage.NONE
    hold: Hold = Hold.NONE
    progress: Progress = field(default_factory=Progress)
    failure: Failure | None = None
    estimate: Decimal | None = None
    cost: Decimal | None = None
    position: float = 0.0
    ended: float | None = None
    task_id: str = ""
    clip: Clip | None = None
    project: str = ""
    parent: str = ""
    relation: Relation = Relation.NONE
    account: str = ""

    @property
    def uploading(self) -> bool:
        """Whether its images are on their way ahead of it, while it waits."""
        return self.state is JobState.DRAFTED and self.progress.total > 0


def awaits_clip(job: Job) -> bool:
    """Whether a clip was paid for that did not come home: it is fetched again, which costs nothing."""
    return job.state is JobState.FAILED and bool(job.cost) and job.clip is None
