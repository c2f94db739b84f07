"""How jobs and clips look in the database, and back. Runs on the database thread."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Clip, Failure, Hold, Job, JobState, Stage
from veo_desktop.core.judging import Flag
from veo_desktop.core.order import Relation
from veo_desktop.core.request import Request
from veo_desktop.core.stored_text import text_from_plain, text_to_plain

MOST_MONEY = 10**9  # USD that a file may claim a clip has cost

CLIPS = (  # every clip with its verdict; a condition follows
    "SELECT clips.*, coalesce(rating, 0) AS rating, coalesce(flag, '') AS flag"
    " FROM clips LEFT JOIN judgements ON judgements.clip_id = clips.id"
)


@dataclass(frozen=True, slots=True)
class Record:
    """A job and what only the layers below the window need of it.

    `task_token` authorises following; `attempted` is when its last `/Run` began (unix seconds);
    `looks` counts the searches for a lost task.
    """

    job: Job
    task_token: str = ""
    attempted: float | None = None
    looks: int = 0


@dataclass(frozen=True, slots=True)
class ClipFile:
    """A clip as it arrived: the picture of it, and the hashes (hex) of the bytes received and of the file stored.

    `number` counts the outputs of its job from 0.
    """

    clip: Clip
    received_sha256: str
    stored_sha256: str
    number: int = 0


def record(row: sqlite3.Row, clip: Clip | None) -> Record:
    """One row of `jobs`, with its first clip."""
    job = Job(
        id=row["id"],
        state=JobState(row["state"]),
        request=Request.from_json(row["request"]),
        created=row["created"],
        sandbox=bool(row["sandbox"]),
        stage=Stage(row["stage"]),
        hold=Hold(row["hold"]),
        failure=failure_from_json(row["failure"]),
        estimate=money(row["estimate"]),
        cost=money(row["cost"]),
        position=row["position"],
        ended=row["ended"],
        task_id=row["task_id"] or "",
        clip=clip,
        project=row["project"],
        parent=row["parent"],
        relation=Relation(row["relation"]),
        account=row["account"],
    )
    return Record(job, row["task_token"] or "", row["attempted"], row["looks"])


def clip(row: sqlite3.Row, folder: Path) -> Clip:
    """One row of `CLIPS`; `folder` is what its stored path is relative to."""
    return Clip(
        id=row["id"],
        path=str(folder / row["path"]),
        size=row["size"],
        width=row["width"],
        height=row["height"],
        rate=Fraction(row["rate"]),
        frames=row["frames"],
        has_audio=bool(row["has_audio"]),
        streams_sha256=row["streams_sha256"],
        thumbnail=row["thumbnail"],
        in_bin=row["binned_as"] is not None,
        rating=row["rating"],
        flag=Flag(row["flag"]),
    )


def money(stored: str | None) -> Decimal | None:
    return None if stored is None else Decimal(stored)


def amount(stored: str | None) -> Decimal | None:
    """As `money`, for text that may come from a file; None for what is no amount."""
    try:
        found = money(stored)
    except InvalidOperation:
        return None
    return found if found is not None and found.is_finite() and 0 <= found < MOST_MONEY else None


def failure_to_json(failure: Failure | None) -> str | None:
    if failure is None:
        return None
    return json.dumps(
        {
            **text_to_plain(failure.message),
            "detail": failure.detail,
            "action": failure.action.value,
        },
        ensure_ascii=False,
    )


def failure_from_json(stored: str | None) -> Failure | None:
    if not stored:
        return None
    data = json.loads(stored)
    return Failure(text_from_plain(data), data["detail"], Action(data["action"]))


def column(value: object) -> object:
    """A value of the vocabulary as SQLite keeps it."""
    match value:
        case JobState() | Hold() | Stage() | Relation():
            return value.value
        case Decimal() | Fraction():
            return str(value)
        case Failure():
            return failure_to_json(value)
        case _:
            return value
