"""Reads from `/Task/Detail` how a task ended, and says it in words. Pure; any thread."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Failure, JobState
from veo_desktop.core.text import Text, text
from veo_desktop.wiro.models import Output, Task

SAFETY_WORDS = ("safety", "policy", "prohibited", "responsible ai", "sensitive", "moderation", "blocked", "nsfw")
DETAIL_LIMIT = 4000  # characters of the provider's own words that are kept


@dataclass(frozen=True, slots=True)
class Ended:
    """FETCHING with outputs, FAILED or CANCELLED. `cost` in USD, None where the answer does not say."""

    state: JobState
    outputs: tuple[Output, ...] = ()
    cost: Decimal | None = None
    failure: Failure | None = None


def read_ending(task: Task) -> Ended | None:
    """How `task` ended, or None while it lives."""
    if not task.terminal:
        return None
    if task.succeeded:
        return Ended(JobState.FETCHING, tuple(task.outputs), task.total_cost)
    if task.status == "task_cancel":
        return Ended(JobState.CANCELLED, (), task.total_cost)
    return Ended(JobState.FAILED, (), task.total_cost, _failure(task))


def _failure(task: Task) -> Failure:
    words = "\n".join(part.strip() for part in (task.debugerror, task.debugoutput) if part.strip())
    blocked = any(word in words.lower() for word in SAFETY_WORDS)
    if blocked:
        reason = text("Blocked by the safety filter.")
    elif task.pexit == "0":
        reason = text("Wiro finished, but there is no clip in its answer.")
    else:
        reason = text("Wiro could not make this clip.")
    action = Action.CHECK_FIELD if blocked else Action.RETRY
    return Failure(
        text("{reason} {charge}", reason=reason, charge=charge(task.total_cost)), words[:DETAIL_LIMIT], action
    )


def charge(cost: Decimal | None) -> Text:
    """What a job without a clip cost, in words. An ended task that is not finished is not billed at Wiro."""
    if cost:
        return text("Wiro charged {cost}.", cost=cost)
    return text("Not charged.")
