"""What an archive holds of each clip: read from the database, and merged into one. Any thread; runs on the database's.

An entry is a JSON object. What it may hold is listed here; the rest of a row, like what authorises a task, stays.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from veo_desktop.core.folding import folded
from veo_desktop.core.job import JobState
from veo_desktop.core.order import Relation
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import PROMPT, Request
from veo_desktop.store import prompts
from veo_desktop.store.access import Access

CLIP = (
    "id",
    "number",
    "path",
    "received_sha256",
    "stored_sha256",
    "streams_sha256",
    "size",
    "width",
    "height",
    "rate",
    "frames",
    "has_audio",
    "made",
    "recipe",
    "provider_deleted",
)
JOB = (
    "id",
    "state",
    "sandbox",
    "request",
    "created",
    "position",
    "changed",
    "attempted",
    "stage",
    "task_id",
    "estimate",
    "cost",
    "charged",
    "ended",
    "parent",
    "relation",
    "account",
)
NOTE = ("id", "frame_first", "frame_last", "x", "y", "w", "h", "words", "made", "changed")
_JOB_RELATION = frozenset(relation.value for relation in Relation)


class BadEntry(Exception):
    """An entry of an archive that cannot be merged."""


class ArchiveBook:
    """All raise StorageError; nothing was changed then."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def entry(self, clip_id: str) -> dict[str, Any] | None:
        """All that is kept of a clip; None when it is not here."""
        return self._access.read(lambda connection: _entry(connection, clip_id))

    def folders(self) -> list[dict[str, Any]]:
        """Every folder with the ids of its clips."""
        return self._access.read(_folders)

    def project_of(self, job_id: str) -> str | None:
        """The project of a job that is here; None for one that is not."""
        query = "SELECT project FROM jobs WHERE id = ?"
        row = self._access.read(lambda connection: connection.execute(query, (job_id,)).fetchone())
        return None if row is None else str(row["project"])

    def merge(self, entry: Mapping[str, Any], facts: Mapping[str, object]) -> None:
        """Add the clip of an entry with its job, verdict and notes; `facts` are columns of the clip that are known.

        Its job is of the project that `facts` name. Raises BadEntry when it cannot be understood; nothing was written
        then.
        """

        def write(connection: sqlite3.Connection) -> None:
            job_id = _merge_job(connection, entry, str(facts.get("project", "")))
            clip = {name: entry["clip"].get(name) for name in CLIP} | dict(facts)
            if job_id is not None:
                clip["recipe"] = ""
            thumbnail = clip.pop("thumbnail", "")
            _insert(connection, "clips", {**clip, "job_id": job_id, "placed": 1, "thumbnail": thumbnail})
            _merge_verdict(connection, clip["id"], entry)

        self._write(write)

    def merge_folders(self, folders: Iterable[Mapping[str, Any]]) -> None:
        """Add folders that are not here, and clips to those that are. Raises BadEntry."""

        def write(connection: sqlite3.Connection) -> None:
            for folder in folders:
                _merge_folder(connection, folder)

        self._write(write)

    def _write(self, write: Callable[[sqlite3.Connection], None]) -> None:
        try:
            self._access.write(write)
        except (sqlite3.Error, KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise BadEntry(f"{type(error).__name__}: {error}") from error


def _entry(connection: sqlite3.Connection, clip_id: str) -> dict[str, Any] | None:
    row = connection.execute("SELECT * FROM clips WHERE id = ? AND placed", (clip_id,)).fetchone()
    if row is None:
        return None
    entry: dict[str, Any] = {"clip": {name: row[name] for name in CLIP}, "job": None}
    job = connection.execute("SELECT * FROM jobs WHERE id = ?", (row["job_id"],)).fetchone()
    if job is not None:
        events = "SELECT at, kind, detail FROM job_events WHERE job_id = ? ORDER BY id"
        entry["job"] = {name: job[name] for name in JOB}
        entry["clip"]["recipe"] = _recipe(job)  # for where the job cannot come along
        entry["events"] = [list(each) for each in connection.execute(events, (job["id"],))]
    verdict = connection.execute("SELECT rating, flag FROM judgements WHERE clip_id = ?", (clip_id,)).fetchone()
    entry["verdict"] = None if verdict is None else {"rating": verdict["rating"], "flag": verdict["flag"]}
    tags = "SELECT name FROM tags JOIN clip_tags ON tag_id = tags.id WHERE clip_id = ? ORDER BY folded"
    entry["tags"] = [each["name"] for each in connection.execute(tags, (clip_id,))]
    notes = connection.execute("SELECT * FROM clip_notes WHERE clip_id = ?", (clip_id,))
    entry["notes"] = [{name: each[name] for name in NOTE} for each in notes]
    project = job["project"] if job is not None else row["project"]
    named = connection.execute("SELECT name FROM projects WHERE id = ?", (project,)).fetchone()
    entry["project"] = "" if named is None else named["name"]
    return entry


def _recipe(job: sqlite3.Row) -> str:
    made = datetime.fromtimestamp(job["created"]).astimezone().isoformat(timespec="seconds")
    request, task, sandbox = Request.from_json(job["request"]), job["task_id"] or "", bool(job["sandbox"])
    return Recipe(request, task, made, job["cost"] or "", sandbox=sandbox).to_json()


def _folders(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    clips = "SELECT clip_id FROM folder_clips WHERE folder_id = ? ORDER BY position, clip_id"
    return [
        {
            "id": row["id"],
            "name": row["name"],
            "smart": row["smart"],
            "query": row["query"],
            "clips": [each["clip_id"] for each in connection.execute(clips, (row["id"],))],
        }
        for row in connection.execute("SELECT * FROM folders").fetchall()
    ]


def _merge_job(connection: sqlite3.Connection, entry: Mapping[str, Any], project: str) -> str | None:
    """The id of the clip's job; None where it has none, or its task belongs to another job here."""
    job = entry["job"]
    if job is None:
        return None
    request = Request.from_json(job["request"])
    if not JobState(job["state"]).ended or job["relation"] not in _JOB_RELATION:
        raise BadEntry("a job that goes on")
    account = job.get("account") or ""  # backups of former versions know of one account alone
    values = {name: job.get(name) for name in JOB} | {"project": project, "account": str(account)}
    values["prompt_id"] = prompts.note(connection, request.value(PROMPT), float(job["created"]))
    if connection.execute("SELECT 1 FROM jobs WHERE id = ?", (job["id"],)).fetchone() is None:
        _insert(connection, "jobs", {**values, "dismissed": time.time()}, "OR IGNORE")  # it is no news on the strip
        if connection.execute("SELECT 1 FROM jobs WHERE id = ?", (job["id"],)).fetchone() is None:
            return None
        connection.executemany(
            "INSERT INTO job_events (job_id, at, kind, detail) VALUES (?, ?, ?, ?)",
            [(job["id"], *event) for event in entry["events"]],
        )
    taken = "SELECT 1 FROM clips WHERE job_id = ? AND number = ?"
    if connection.execute(taken, (job["id"], entry["clip"]["number"])).fetchone() is not None:
        return None
    return str(job["id"])


def _merge_verdict(connection: sqlite3.Connection, clip_id: object, entry: Mapping[str, Any]) -> None:
    if entry["verdict"] is not None:
        verdict = {"rating": entry["verdict"]["rating"], "flag": entry["verdict"]["flag"], "changed": time.time()}
        _insert(connection, "judgements", {"clip_id": clip_id, **verdict})
    for tag in entry["tags"]:
        connection.execute("INSERT OR IGNORE INTO tags (name, folded) VALUES (?, ?)", (tag, folded(tag)))
        connection.execute(
            "INSERT OR IGNORE INTO clip_tags (clip_id, tag_id) SELECT ?, id FROM tags WHERE folded = ?",
            (clip_id, folded(tag)),
        )
    for note in entry["notes"]:
        _insert(connection, "clip_notes", {name: note.get(name) for name in NOTE} | {"clip_id": clip_id}, "OR IGNORE")


def _merge_folder(connection: sqlite3.Connection, folder: Mapping[str, Any]) -> None:
    """A folder of the same name takes the clips; a smart one stays as it is."""
    json.loads(folder["query"])
    key = folded(folder["name"])
    values = (folder["id"], folder["name"], key, int(folder["smart"]), folder["query"], time.time())
    connection.execute(
        "INSERT OR IGNORE INTO folders (id, name, folded, smart, query, changed) VALUES (?, ?, ?, ?, ?, ?)", values
    )
    connection.executemany(
        "INSERT OR IGNORE INTO folder_clips (folder_id, clip_id, position)"
        " SELECT folders.id, clips.id, ? FROM folders, clips WHERE folded = ? AND NOT smart AND clips.id = ?",
        [(float(place), key, clip_id) for place, clip_id in enumerate(folder["clips"], 1)],
    )


def _insert(connection: sqlite3.Connection, table: str, values: Mapping[str, object], how: str = "") -> None:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    connection.execute(f"INSERT {how} INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608 (our own names)
