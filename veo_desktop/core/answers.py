"""What the window gets back for what it asked. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core.job import Failure
from veo_desktop.core.text import Text


@dataclass(frozen=True, slots=True)
class JobLog:
    """A job's history and log: (unix seconds, kind, line), oldest first."""

    job_id: str
    lines: tuple[tuple[float, str, str], ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """What the status bar counts of the library: clips and their bytes."""

    clips: int
    clip_bytes: int


@dataclass(frozen=True, slots=True)
class AccountTest:
    """Whether keys serve, and if not, what precisely is wrong."""

    ok: bool
    message: Text


@dataclass(frozen=True, slots=True)
class LineCheck:
    """Whether Wiro's address answers, and what is in the way if not; `milliseconds` that it took."""

    ok: bool
    message: Text
    milliseconds: int = 0


@dataclass(frozen=True, slots=True)
class PrivateThings:
    """What is kept besides clips: the number of prompts with some of them, and the logs as (name, bytes)."""

    prompts: int
    some_prompts: tuple[str, ...]
    logs: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class KeysKept:
    """Where the account's keys are: the keyring's name, or "" for this session only; `notice` says why.

    `secret`: there is one with the key.
    """

    present: bool
    place: str = ""
    notice: Text | None = None
    secret: bool = False


@dataclass(frozen=True, slots=True)
class FolderState:
    """Whether a folder serves as the library; `chosen` when it is to be used from now on."""

    folder: str
    free_bytes: int
    problem: Text | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class TaskChoice:
    """One task at the provider that may be a lost job's; `made` in unix seconds, 0 when it is not told."""

    task_id: str
    made: float
    status: str
    prompt: str


@dataclass(frozen=True, slots=True)
class TaskChoices:
    """What a person may choose from for the lost job `job_id`; with a `problem` nothing was found out."""

    job_id: str
    tasks: tuple[TaskChoice, ...]
    problem: Failure | None = None
