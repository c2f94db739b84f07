"""Jobs for tests: one in each state, and many."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Clip, Failure, Job, JobState, Progress, Stage
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.text import text

NOW = 1_795_359_840.0
VALUES = {
    "prompt": "A detective lights a cigarette",
    "seed": "1258671664",
    "aspectRatio": "16:9",
    "resolution": "1080p",
    "durationSeconds": "8",
    "generateAudio": "true",
}


def a_job(job_id: str = "a", state: JobState = JobState.DRAFTED, *, prompt: str = "", **changes: Any) -> Job:
    values = {**VALUES, "prompt": prompt or VALUES["prompt"]}
    return replace(Job(job_id, state, Request(VEO_3_1, values), NOW, sandbox=False), **changes)


def generating(job_id: str = "a", fraction: float = 0.6, left: float = 31, **changes: Any) -> Job:
    facts = {"stage": Stage.GENERATING, "progress": Progress(fraction, left), "task_id": "5"}
    return a_job(job_id, JobState.FOLLOWING, **{**facts, **changes})


def done(job_id: str = "a", *, thumbnail: str = "", **changes: Any) -> Job:
    clip = Clip("c", "/clips/a.mp4", 9_800_000, 1920, 1080, Fraction(24), 192, True, "ab", thumbnail)
    facts = {"clip": clip, "cost": Decimal("3.20"), "estimate": Decimal("3.20"), "ended": NOW + 74, "task_id": "5"}
    return a_job(job_id, JobState.DONE, **{**facts, **changes})


def failed(job_id: str = "a", words: str = "Blocked by the safety filter.", **changes: Any) -> Job:
    facts = {"failure": Failure(text(words), "pexit 1", Action.CHECK_FIELD), "cost": Decimal(0), "task_id": "5"}
    return a_job(job_id, JobState.FAILED, **{**facts, **changes})


def lost_between_several(job_id: str = "a") -> Job:
    """Its answer got lost, and more than one task fits."""
    failure = Failure(text("Wiro shows several tasks that may be this one."), "5, 6", Action.CHOOSE_TASK)
    return a_job(job_id, JobState.UNKNOWN, failure=failure)


def many(count: int) -> tuple[Job, ...]:
    """`j0` is the oldest."""
    return tuple(a_job(f"j{n}", created=NOW + n) for n in range(count))
