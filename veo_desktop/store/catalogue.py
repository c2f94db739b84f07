"""Keeps the catalogue, from which searches read, in step with the clips. Runs on the database thread.

Triggers note each clip of which something has changed; its row is derived anew before the next search. So whoever
writes a job, a judgement or a note need not know the catalogue, and what a crash left undone is done then.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from fractions import Fraction
from pathlib import PurePosixPath
from typing import NamedTuple

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.folding import folded
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import NEGATIVE, PROMPT, SEED, Request
from veo_desktop.core.search import MICRO
from veo_desktop.store import rows
from veo_desktop.store.access import Access
from veo_desktop.store.search_words import indexed

BATCH = 200  # clips of one transaction: the ledger does not wait longer for it
LONGEST_HEADING = 300  # characters
_DIGITS = re.compile("[0-9]{1,18}")

_SOURCE = """
    SELECT clips.*, coalesce(rating, 0) AS rating, coalesce(flag, '') AS flag, jobs.request, jobs.cost, jobs.sandbox,
        jobs.task_id, jobs.project AS job_project, jobs.relation, parents.task_id AS parent_task
    FROM clips LEFT JOIN judgements ON judgements.clip_id = clips.id LEFT JOIN jobs ON jobs.id = clips.job_id
    LEFT JOIN jobs AS parents ON parents.id = jobs.parent
    WHERE clips.id = ? AND placed
"""


class Making(NamedTuple):
    """How a clip was made, whether its job or its file's recipe says so; `request` is None where neither does."""

    request: Request | None
    cost: str | None
    task_id: str
    parent: str
    relation: str
    sandbox: bool


class Catalogue:
    """`freshen` may be called from any thread; it waits for the database's."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def freshen(self, cancel: CancelToken) -> None:
        """Derive anew what has changed. Raises StorageError; stops between batches once `cancel` is set."""
        while not cancel.cancelled and self._access.write(_freshen) == BATCH:
            pass


def is_stale(connection: sqlite3.Connection) -> bool:
    """Whether a search would see something old."""
    return connection.execute("SELECT 1 FROM stale_clips LIMIT 1").fetchone() is not None


def making(row: sqlite3.Row) -> Making:
    """How the clip of a row was made; it has the columns of `clips` and those of `jobs` that are named here."""
    if row["request"] is not None:
        request = Request.from_json(row["request"])
        return Making(
            request, row["cost"], row["task_id"] or "", row["parent_task"] or "", row["relation"], bool(row["sandbox"])
        )
    recipe = Recipe.from_json(row["recipe"]) if row["recipe"] else None
    if recipe is None:
        return Making(None, None, "", "", "", False)
    relation = recipe.relation.value
    return Making(recipe.request, recipe.cost or None, recipe.task_id, recipe.parent, relation, recipe.sandbox)


def micro(cost: str | None) -> int | None:
    """An amount in USD as millionths; None for what is no amount."""
    found = rows.amount(cost)
    return None if found is None else round(found * MICRO)


def _freshen(connection: sqlite3.Connection) -> int:
    """Derive a batch of stale rows; how many there were."""
    stale = [row[0] for row in connection.execute("SELECT clip_id FROM stale_clips LIMIT ?", (BATCH,))]
    for clip_id in stale:
        row = connection.execute(_SOURCE, (clip_id,)).fetchone()
        if row is None:
            connection.execute("DELETE FROM catalogue WHERE clip_id = ?", (clip_id,))
        else:
            _write(connection, row)
    connection.executemany("DELETE FROM stale_clips WHERE clip_id = ?", [(each,) for each in stale])
    return len(stale)


def _write(connection: sqlite3.Connection, row: sqlite3.Row) -> None:
    made = making(row)
    request = made.request or Request("", {})
    prompt, name = request.value(PROMPT), PurePosixPath(row["path"]).name
    values: dict[str, object] = {
        "clip_id": row["id"],
        "job_id": row["job_id"],
        "project": row["project"] if row["job_project"] is None else row["job_project"],
        "in_bin": row["binned_as"] is not None,
        "made": row["made"],
        "name": _DIGITS.sub(lambda match: match.group().zfill(18), folded(name)),  # "take 9" before "take 10"
        "rating": row["rating"],
        "flag": row["flag"],
        "cost": micro(made.cost),
        "size": row["size"],
        "seconds": float(row["frames"] / Fraction(row["rate"])),
        "width": row["width"],
        "height": row["height"],
        "has_audio": row["has_audio"],
        "has_recipe": made.request is not None,
        "sandbox": made.sandbox,
        "model": request.model,
        "seed": request.value(SEED),
        "prompt_key": _prompt_key(prompt),
        "task_id": made.task_id,
        "parent": made.parent,
        "relation": made.relation,
    }
    columns = ", ".join(values)
    marks = ", ".join("?" * len(values))
    changes = ", ".join(f"{column} = excluded.{column}" for column in values)
    number = connection.execute(
        f"INSERT INTO catalogue ({columns}) VALUES ({marks})"  # noqa: S608 (our own names)
        f" ON CONFLICT (clip_id) DO UPDATE SET {changes} RETURNING id",
        tuple(rows.column(value) for value in values.values()),
    ).fetchone()["id"]
    texts = (prompt, request.value(NEGATIVE), _tags(connection, row["id"]), _notes(connection, row["id"]), name)
    _write_texts(connection, number, (*(indexed(folded(each)) for each in texts), prompt[:LONGEST_HEADING]))


def _write_texts(connection: sqlite3.Connection, number: int, texts: tuple[str, ...]) -> None:
    """Most changes are stars, which are no words: the index is left alone then."""
    columns = "prompt, negative, tags, notes, name, heading"
    before = connection.execute(f"SELECT {columns} FROM clip_texts WHERE id = ?", (number,)).fetchone()  # noqa: S608
    if before is not None and tuple(before) == texts:
        return
    connection.execute("DELETE FROM clip_texts WHERE id = ?", (number,))
    connection.execute(f"INSERT INTO clip_texts (id, {columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", (number, *texts))  # noqa: S608


def _tags(connection: sqlite3.Connection, clip_id: str) -> str:
    query = "SELECT name FROM tags JOIN clip_tags ON tag_id = tags.id WHERE clip_id = ? ORDER BY folded"
    return "\n".join(row["name"] for row in connection.execute(query, (clip_id,)))


def _notes(connection: sqlite3.Connection, clip_id: str) -> str:
    query = "SELECT words FROM clip_notes WHERE clip_id = ? ORDER BY frame_first, made"
    return "\n".join(row["words"] for row in connection.execute(query, (clip_id,)))


def _prompt_key(prompt: str) -> int:
    """What equal prompts have in common; 0 for none."""
    if not prompt.strip():
        return 0
    return int.from_bytes(hashlib.sha256(prompt.encode(errors="replace")).digest()[:8], signed=True) or 1
