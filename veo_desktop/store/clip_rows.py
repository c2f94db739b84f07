"""Reads clips for the window: a page of rows, and all that is known of one. Runs on the thread of searches."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from veo_desktop.core.judging import Flag
from veo_desktop.core.library import ClipFacts, ClipRow, Kin
from veo_desktop.core.order import Relation
from veo_desktop.core.request import PROMPT
from veo_desktop.store import rows
from veo_desktop.store.catalogue import Making, making

HISTORY_LINES = 2000
MOST_KIN = 100
MOST_AT_HAND = 200  # rows
_SYNTH_ID = "veo"  # in the name of a model whose maker marks every picture

CLIP = """
    SELECT clips.*, coalesce(judgements.rating, 0) AS rating, coalesce(judgements.flag, '') AS flag,
        coalesce(jobs.project, clips.project) AS its_project, coalesce(folder, '') AS folder,
        jobs.request, jobs.cost, jobs.sandbox, jobs.task_id, jobs.relation, jobs.attempted, jobs.ended,
        parents.task_id AS parent_task
    FROM clips LEFT JOIN judgements ON judgements.clip_id = clips.id LEFT JOIN jobs ON jobs.id = clips.job_id
    LEFT JOIN jobs AS parents ON parents.id = jobs.parent
    LEFT JOIN projects ON projects.id = coalesce(jobs.project, clips.project)
"""


class RowsAtHand:
    """The rows that the last answers showed, kept until something is written: whoever types on finds many of them."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[ClipRow, Path]] = {}
        self._library = Path()

    def forget(self) -> None:
        self._rows.clear()

    def read(
        self, connection: sqlite3.Connection, numbers: Sequence[int], library: Path
    ) -> tuple[list[ClipRow], list[Path]]:
        """The clips with these numbers, in this order, and the folder of each one's library; those gone are left out.

        `library` is the usual folder.
        """
        if len(self._rows) > MOST_AT_HAND or library != self._library:
            self._rows.clear()
            self._library = library
        self._rows |= _read_rows(connection, [each for each in numbers if each not in self._rows], library)
        found = [self._rows[number] for number in numbers if number in self._rows]
        return [row for row, _ in found], [root for _, root in found]


def _read_rows(
    connection: sqlite3.Connection, numbers: Sequence[int], library: Path
) -> dict[int, tuple[ClipRow, Path]]:
    marks = ", ".join("?" * len(numbers))
    query = f"{CLIP} JOIN catalogue ON catalogue.clip_id = clips.id WHERE catalogue.id IN ({marks})"
    query = query.replace("SELECT clips.*", "SELECT catalogue.id AS number, clips.*")
    found = connection.execute(query, tuple(numbers)).fetchall() if numbers else []
    roots = {folder: Path(folder) if folder else library for folder in {row["folder"] for row in found}}
    return {row["number"]: (clip_row(row, roots[row["folder"]]), roots[row["folder"]]) for row in found}


def root(row: sqlite3.Row, library: Path) -> Path:
    """The folder that a clip's path is relative to."""
    return Path(row["folder"]) if row["folder"] else library


def clip_row(row: sqlite3.Row, root: Path, made: Making | None = None) -> ClipRow:
    """A row of `CLIP`; its path is relative to `root`."""
    made = made or making(row)
    path = root / row["path"]
    return ClipRow(
        id=row["id"],
        job_id=row["job_id"] or "",
        name=path.name,
        path=str(path),
        thumbnail=row["thumbnail"],
        width=row["width"],
        height=row["height"],
        frames=row["frames"],
        rate=_rate(row["rate"]),
        has_audio=bool(row["has_audio"]),
        size=row["size"],
        made=row["made"],
        rating=row["rating"],
        flag=Flag(row["flag"]),
        prompt=made.request.value(PROMPT) if made.request is not None else "",
        model=made.request.model if made.request is not None else "",
        cost=rows.amount(made.cost),
        sandbox=made.sandbox,
        project=row["its_project"],
        in_bin=row["binned_as"] is not None,
    )


@lru_cache(64)
def _rate(stored: str) -> Fraction:
    """Frames a second, of which there are few."""
    return Fraction(stored)


def read_facts(connection: sqlite3.Connection, clip_id: str, library: Path) -> tuple[ClipFacts, Path] | None:
    """All that is known of a clip, and the folder of its library; None when it is not here."""
    row = connection.execute(f"{CLIP} WHERE clips.id = ? AND placed", (clip_id,)).fetchone()
    if row is None:
        return None
    made = making(row)
    folder = root(row, library)
    clip = clip_row(row, folder, made)
    facts = ClipFacts(
        row=clip,
        request=made.request,
        task_id=made.task_id,
        sent=row["attempted"],
        ended=row["ended"],
        received_sha256=row["received_sha256"],
        stored_sha256=row["stored_sha256"],
        streams_sha256=row["streams_sha256"],
        history=_history(connection, clip.job_id),
        parents=_kin(connection, "task_id = ?", made.parent, Relation(made.relation)),
        children=_kin(connection, "parent = ?", made.task_id),
        folders=_folders(connection, clip_id),
        gone_at_provider=row["provider_deleted"],
        synth_id=_SYNTH_ID in clip.model.lower() and not clip.sandbox,
    )
    return facts, folder


def _history(connection: sqlite3.Connection, job_id: str) -> tuple[tuple[float, str, str], ...]:
    query = "SELECT at, kind, detail FROM job_events WHERE job_id = ? ORDER BY id DESC LIMIT ?"
    found = connection.execute(query, (job_id, HISTORY_LINES)).fetchall()
    return tuple((row["at"], row["kind"], row["detail"]) for row in reversed(found))


def _kin(
    connection: sqlite3.Connection, condition: str, task_id: str, relation: Relation | None = None
) -> tuple[Kin, ...]:
    """The clips of tasks that meet `condition`; `relation` is theirs where it is not their own."""
    if not task_id:
        return ()
    found = connection.execute(
        "SELECT catalogue.relation, clips.id, clips.path, clips.thumbnail FROM catalogue"  # noqa: S608 (our own words)
        f" JOIN clips ON clips.id = clip_id WHERE {condition} ORDER BY catalogue.made LIMIT ?",
        (task_id, MOST_KIN),
    )
    return tuple(
        Kin(row["id"], Path(row["path"]).name, row["thumbnail"], relation or Relation(row["relation"])) for row in found
    )


def _folders(connection: sqlite3.Connection, clip_id: str) -> tuple[str, ...]:
    query = "SELECT name FROM folders JOIN folder_clips ON folder_id = folders.id WHERE clip_id = ? ORDER BY folded"
    return tuple(row["name"] for row in connection.execute(query, (clip_id,)))
