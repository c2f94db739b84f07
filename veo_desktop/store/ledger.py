"""The ledger of jobs and clips. Any thread may call; every statement runs on the one database thread.

A call returns after its transaction is on the disk, so what was written ahead really was.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TypeVar

from veo_desktop.core.job import Clip, Hold, Job, JobState, check_transition
from veo_desktop.core.request import PROMPT, Request
from veo_desktop.store import prompts, rows
from veo_desktop.store.access import Access
from veo_desktop.store.rows import ClipFile, Record

T = TypeVar("T")
HISTORY_LINES = 2000
_ASKED = 200  # jobs of one query: others wait for the database meanwhile


class TaskTakenError(Exception):
    """The task belongs to another job already: it is never given to a second one."""


class Ledger:
    """`library` is the usual folder of clips, asked for at each use since a person may move it.

    The paths of clips are relative to the folder of their project, or to the usual one where it has none of its own.
    """

    def __init__(self, access: Access, library: Callable[[], Path]) -> None:
        self._access = access
        self._library = library

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` on the database thread without waiting, in order with all other calls.

        For what may be missed: when the disk takes nothing, it is only noted in the log.
        """
        self._access.post(call)

    def create(self, job: Job) -> None:
        """Write a new job, drafted."""

        def write(connection: sqlite3.Connection) -> None:
            _insert_job(connection, job)
            _event(connection, job.id, job.state.value)

        self._write(write)

    def adopt(self, job: Job, task_token: str) -> bool:
        """Write a job for a task that was run elsewhere, in one transaction; False when the task has a job already."""
        written = False

        def write(connection: sqlite3.Connection) -> None:
            nonlocal written
            owner = "SELECT 1 FROM jobs WHERE sandbox = ? AND task_id = ?"
            if connection.execute(owner, (job.sandbox, job.task_id)).fetchone() is None:
                _insert_job(connection, job)
                _update(connection, job.id, {"task_id": job.task_id, "task_token": task_token})
                _event(connection, job.id, job.state.value, f"found task {job.task_id}")
                written = True

        self._write(write)
        return written

    def move(self, job_id: str, state: JobState, detail: str = "", **columns: object) -> None:
        """Move a job to `state` and set `columns`, in one transaction. IllegalTransition where none leads."""

        def write(connection: sqlite3.Connection) -> None:
            row = connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
            check_transition(JobState(row["state"]), state)
            now = time.time()
            ended = {"ended": now} if state.ended else {}
            charged = {} if columns.get("cost") is None else {"charged": _charged(row, now)}
            _update(connection, job_id, {**ended, **charged, **columns, "state": state, "changed": now})
            _event(connection, job_id, state.value, detail)

        self._write(write)

    def update(self, job_id: str, **columns: object) -> None:
        """Change columns of a job that stays in its state."""
        self._write(lambda connection: _update(connection, job_id, {**columns, "changed": time.time()}))

    def change_request(self, job_id: str, request: Request, estimate: Decimal | None) -> None:
        """Change what a job that was not sent asks for; its former prompt was not used then."""

        def write(connection: sqlite3.Connection) -> None:
            row = connection.execute("SELECT prompt_id FROM jobs WHERE id = ?", (job_id,)).fetchone()
            now = time.time()
            columns = {"request": request.to_json(), "estimate": estimate, "changed": now}
            _update(connection, job_id, {**columns, "prompt_id": prompts.note(connection, request.value(PROMPT), now)})
            if row["prompt_id"] is not None:
                prompts.forget_unused(connection, row["prompt_id"])

        self._write(write)

    def note_all(self, job_id: str, lines: Sequence[tuple[float, str, str]]) -> None:
        """Add lines (unix seconds, kind, detail) to a job's history."""
        rows_ = [(job_id, *line) for line in lines]
        self._write(
            lambda connection: connection.executemany(
                "INSERT INTO job_events (job_id, at, kind, detail) VALUES (?, ?, ?, ?)", rows_
            )
        )

    def prepare(self, job_id: str, file: ClipFile) -> None:
        """Write a clip down right before its file gets its name, so that a crash between makes no second copy."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(
                "DELETE FROM clips WHERE job_id = ? AND number = ? AND NOT placed", (job_id, file.number)
            )
            self._insert_clip(connection, job_id, file)

        self._write(write)

    def prepared(self, job_id: str, number: int) -> ClipFile | None:
        """The clip that was written down for output `number` of a job, whether its file got its name or not."""

        def read(connection: sqlite3.Connection) -> ClipFile | None:
            row = connection.execute(f"{rows.CLIPS} WHERE job_id = ? AND number = ?", (job_id, number)).fetchone()
            if row is None:
                return None
            return ClipFile(
                rows.clip(row, self._folder(connection, job_id)), row["received_sha256"], row["stored_sha256"], number
            )

        return self._read(read)

    def finish(self, job_id: str, clips: Sequence[ClipFile]) -> None:
        """The job is done: its clips, which were prepared, and its end, in one transaction."""

        def write(connection: sqlite3.Connection) -> None:
            row = connection.execute("SELECT state FROM jobs WHERE id = ?", (job_id,)).fetchone()
            check_transition(JobState(row["state"]), JobState.DONE)
            now = time.time()
            for each in clips:
                connection.execute("UPDATE clips SET placed = 1 WHERE id = ?", (each.clip.id,))
            _update(
                connection,
                job_id,
                {"state": JobState.DONE, "ended": now, "changed": now, "hold": Hold.NONE, "failure": None},
            )
            _event(connection, job_id, JobState.DONE.value)

        self._write(write)

    def set_bin(self, clip_id: str, binned_as: str | None) -> None:
        """Where the system's bin keeps a clip, or None when it is back."""
        self._write(lambda c: c.execute("UPDATE clips SET binned_as = ? WHERE id = ?", (binned_as, clip_id)))

    def binned_as(self, clip_id: str) -> str:
        """Where the system's bin keeps the clip; "" when it is not there."""
        return self._clip_column(clip_id, "binned_as")

    def received_sha256(self, clip_id: str) -> str:
        """The hash (hex) of the bytes that came from the provider; "" when there is no such clip."""
        return self._clip_column(clip_id, "received_sha256")

    def stored_sha256(self, clip_id: str) -> str:
        """The hash (hex) of the clip's file as it was stored; "" when there is no such clip."""
        return self._clip_column(clip_id, "stored_sha256")

    def recent(self, limit: int) -> list[Record]:
        """Every live job and the newest ended ones that were not dismissed, `limit` in all at least, newest first."""
        return self._read(lambda connection: self._records(connection, limit))

    def record(self, job_id: str) -> Record | None:
        """One job as the disk has it."""

        def read(connection: sqlite3.Connection) -> Record | None:
            row = connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone()
            return None if row is None else rows.record(row, self._clip_of(connection, job_id))

        return self._read(read)

    def records(self, job_ids: Iterable[str]) -> dict[str, Record]:
        """Jobs as the disk has them, by their ids and without their clips; those that are not there are left out."""
        wanted, found = tuple(job_ids), dict[str, Record]()
        for start in range(0, len(wanted), _ASKED):
            part = wanted[start : start + _ASKED]
            found |= self._read(partial(self._some, job_ids=part))
        return found

    def lost_like(self, job: Job) -> list[Record]:
        """The jobs whose answer got lost and that asked for the same as `job`, itself included, oldest first."""

        def read(connection: sqlite3.Connection) -> list[Record]:
            found = connection.execute(
                "SELECT * FROM jobs WHERE state IN ('unknown', 'submitting') AND sandbox = ? AND account = ?"
                " AND request = ?"
                " ORDER BY attempted, created",
                (job.sandbox, job.account, job.request.to_json()),
            ).fetchall()
            return [rows.record(row, None) for row in found]

        return self._read(read)

    def history(self, job_id: str) -> list[tuple[float, str, str]]:
        """A job's events as (unix seconds, kind, detail), oldest first."""

        def read(connection: sqlite3.Connection) -> list[tuple[float, str, str]]:
            found = connection.execute(
                "SELECT at, kind, detail FROM job_events WHERE job_id = ? ORDER BY id DESC LIMIT ?",
                (job_id, HISTORY_LINES),
            )
            return [(row["at"], row["kind"], row["detail"]) for row in found][::-1]

        return self._read(read)

    def note(self, key: str) -> str:
        """What was kept under `key`, "" when nothing was."""

        def read(connection: sqlite3.Connection) -> str:
            row = connection.execute("SELECT value FROM notes WHERE key = ?", (key,)).fetchone()
            return "" if row is None else str(row["value"])

        return self._read(read)

    def keep_note(self, key: str, value: str) -> None:
        """Keep a few words about the whole program, e.g. that the queue is held."""
        self._write(lambda c: c.execute("INSERT OR REPLACE INTO notes (key, value) VALUES (?, ?)", (key, value)))

    def give_account(self, former: str, account: str) -> int:
        """The jobs of one Wiro account are another's from now on; those that wait rest. How many there were."""

        def write(connection: sqlite3.Connection) -> int:
            return connection.execute(
                "UPDATE jobs SET account = ?, hold = CASE state WHEN 'drafted' THEN ? ELSE hold END"
                " WHERE account = ? AND NOT sandbox",
                (account, Hold.USER.value, former),
            ).rowcount

        return self._access.write(write)

    def owned_tasks(self, sandbox: bool) -> frozenset[str]:
        """The ids of every task that has a job."""

        def read(connection: sqlite3.Connection) -> frozenset[str]:
            found = connection.execute("SELECT task_id FROM jobs WHERE sandbox = ? AND task_id IS NOT NULL", (sandbox,))
            return frozenset(row["task_id"] for row in found)

        return self._read(read)

    def library_size(self, project: str) -> tuple[int, int]:
        """How many clips a project has and their bytes."""

        def read(connection: sqlite3.Connection) -> tuple[int, int]:
            row = connection.execute(
                "SELECT count(*), coalesce(sum(size), 0) FROM clips LEFT JOIN jobs ON jobs.id = clips.job_id"
                " WHERE coalesce(jobs.project, clips.project) = ? AND placed AND binned_as IS NULL",
                (project,),
            )
            count, size = row.fetchone()
            return count, size

        return self._read(read)

    def _clip_column(self, clip_id: str, name: str) -> str:
        def read(connection: sqlite3.Connection) -> str:
            row = connection.execute("SELECT * FROM clips WHERE id = ?", (clip_id,)).fetchone()
            return "" if row is None else row[name] or ""

        return self._read(read)

    def _write(self, write: Callable[[sqlite3.Connection], object]) -> None:
        try:
            self._access.write(write)
        except sqlite3.IntegrityError as error:
            raise TaskTakenError(str(error)) from error

    def _read(self, read: Callable[[sqlite3.Connection], T]) -> T:
        return self._access.read(read)

    def _some(self, connection: sqlite3.Connection, job_ids: tuple[str, ...]) -> dict[str, Record]:
        marks = ", ".join("?" * len(job_ids))
        found = connection.execute(f"SELECT * FROM jobs WHERE id IN ({marks})", job_ids).fetchall()  # noqa: S608 (marks)
        return {row["id"]: rows.record(row, None) for row in found}

    def _records(self, connection: sqlite3.Connection, limit: int) -> list[Record]:
        found = connection.execute(
            "SELECT * FROM jobs WHERE ended IS NULL UNION ALL SELECT * FROM"
            " (SELECT * FROM jobs WHERE ended IS NOT NULL AND dismissed IS NULL ORDER BY created DESC LIMIT ?)"
            " ORDER BY created DESC",
            (limit,),
        ).fetchall()
        return [rows.record(row, self._clip_of(connection, row["id"])) for row in found]

    def _clip_of(self, connection: sqlite3.Connection, job_id: str) -> Clip | None:
        row = connection.execute(
            f"{rows.CLIPS} WHERE job_id = ? AND placed ORDER BY number LIMIT 1", (job_id,)
        ).fetchone()
        return None if row is None else rows.clip(row, self._folder(connection, job_id))

    def _folder(self, connection: sqlite3.Connection, job_id: str) -> Path:
        """Where the clips of a job are."""
        row = connection.execute(
            "SELECT folder FROM projects JOIN jobs ON jobs.project = projects.id WHERE jobs.id = ?", (job_id,)
        ).fetchone()
        return Path(row["folder"]) if row is not None and row["folder"] else self._library()

    def _insert_clip(self, connection: sqlite3.Connection, job_id: str, file: ClipFile) -> None:
        clip = file.clip
        values: dict[str, object] = {
            "id": clip.id,
            "job_id": job_id,
            "number": file.number,
            "placed": False,
            "path": Path(clip.path).relative_to(self._folder(connection, job_id)).as_posix(),
            "received_sha256": file.received_sha256,
            "stored_sha256": file.stored_sha256,
            "streams_sha256": clip.streams_sha256,
            "size": clip.size,
            "width": clip.width,
            "height": clip.height,
            "rate": clip.rate,
            "frames": clip.frames,
            "has_audio": clip.has_audio,
            "thumbnail": clip.thumbnail,
            "made": time.time(),
        }
        _insert(connection, "clips", values)


def _insert_job(connection: sqlite3.Connection, job: Job) -> None:
    values: dict[str, object] = {
        "id": job.id,
        "state": job.state,
        "sandbox": job.sandbox,
        "request": job.request.to_json(),
        "created": job.created,
        "position": job.position,
        "changed": job.created,
        "hold": job.hold,
        "estimate": job.estimate,
        "project": job.project,
        "parent": job.parent,
        "relation": job.relation,
        "account": job.account,
        "prompt_id": prompts.note(connection, job.request.value(PROMPT), job.created),
    }
    _insert(connection, "jobs", values)


def _insert(connection: sqlite3.Connection, table: str, values: dict[str, object]) -> None:
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    columns = tuple(rows.column(value) for value in values.values())
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", columns)  # noqa: S608 (our own names)


def _charged(row: sqlite3.Row, now: float) -> float:
    """When a job's cost was charged: once; one that was adopted was charged about when it was made."""
    return float(row["charged"] or (row["created"] if row["attempted"] is None else now))


def _update(connection: sqlite3.Connection, job_id: str, columns: dict[str, object]) -> None:
    names = ", ".join(f"{name} = ?" for name in columns)
    values = tuple(rows.column(value) for value in columns.values())
    connection.execute(f"UPDATE jobs SET {names} WHERE id = ?", (*values, job_id))  # noqa: S608 (our own column names)


def _event(connection: sqlite3.Connection, job_id: str, kind: str, detail: str = "") -> None:
    connection.execute(
        "INSERT INTO job_events (job_id, at, kind, detail) VALUES (?, ?, ?, ?)", (job_id, time.time(), kind, detail)
    )
