"""Clips that come in from outside, and where the files of all clips are. Any thread; statements run on the database's.

Paths are relative to the folder of a clip's project, with `/`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from veo_desktop.core.clip_notes import ClipNote
from veo_desktop.core.job import Clip
from veo_desktop.core.judging import Judgement
from veo_desktop.store.access import Access
from veo_desktop.store.judging import judge

_ASKED = 200  # paths of one query: others wait for the database meanwhile
_PLACES = (
    "SELECT clips.id, clips.job_id, clips.path, clips.binned_as, clips.size, clips.stored_sha256, clips.streams_sha256,"
    " clips.thumbnail, placed, coalesce(jobs.project, clips.project) AS project, coalesce(folder, '') AS folder"
    " FROM clips LEFT JOIN jobs ON jobs.id = clips.job_id"
    " LEFT JOIN projects ON projects.id = coalesce(jobs.project, clips.project)"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clip's file should be: `relative` below `root`. `job_id` is "" for an imported clip.

    `placed` is False while a download gives the file its name.
    """

    clip_id: str
    job_id: str
    root: Path
    relative: str
    project: str
    in_bin: bool
    size: int
    stored_sha256: str
    streams_sha256: str
    thumbnail: str
    placed: bool

    @property
    def path(self) -> Path:
        return self.root / self.relative


class ClipPlaces:
    """`library` is the usual folder of clips. All raise StorageError; nothing was changed then."""

    def __init__(self, access: Access, library: Callable[[], Path]) -> None:
        self._access = access
        self._library = library

    def all(self) -> Iterator[Place]:
        """Every clip's place, those in the bin too; read little by little, so that others need not wait."""
        last = ""
        while places := self._select(" WHERE clips.id > ? ORDER BY clips.id LIMIT ?", last, _ASKED):
            yield from places
            last = places[-1].clip_id

    def any(self) -> bool:
        """Whether there is a clip at all."""
        return (
            self._access.read(lambda connection: connection.execute("SELECT 1 FROM clips LIMIT 1").fetchone())
            is not None
        )

    def of(self, clip_ids: Iterable[str]) -> tuple[Place, ...]:
        """The places of these clips, in this order; those that are not here are left out."""
        wanted = tuple(clip_ids)
        found: dict[str, Place] = {}
        for start in range(0, len(wanted), _ASKED):
            part = wanted[start : start + _ASKED]
            found |= {each.clip_id: each for each in self._select(f" WHERE clips.id IN ({_marks(part)})", *part)}
        return tuple(found[clip_id] for clip_id in wanted if clip_id in found)

    def with_file(self, stored_sha256: str) -> tuple[Place, ...]:
        """The clips whose file has exactly this content (hash in hex)."""
        return self._select(" WHERE stored_sha256 = ?", stored_sha256)

    def of_size(self, size: int) -> tuple[Place, ...]:
        """The clips whose file has so many bytes."""
        return self._select(" WHERE clips.size = ?", size)

    def with_streams(self, streams_sha256: str) -> tuple[Place, ...]:
        """The clips that show and sound the same (hash in hex), whatever their file says about them."""
        return self._select(" WHERE streams_sha256 = ?", streams_sha256)

    def known_below(self, root: Path, relatives: Sequence[str]) -> frozenset[str]:
        """Those of some paths below the folder `root` at which a clip should be."""
        found: set[str] = set()
        for start in range(0, len(relatives), _ASKED):
            part = relatives[start : start + _ASKED]
            places = self._select(f" WHERE path IN ({_marks(part)})", *part)
            found |= {place.relative for place in places if place.root == root}
        return frozenset(found)

    def add(
        self,
        clip: Clip,
        relative: str,
        stored_sha256: str,
        recipe: str,
        project: str,
        made: float,
        judgement: Judgement,
        notes: Sequence[ClipNote],
    ) -> None:
        """Write down a clip that has no job, and what was thought of it; `made` in unix seconds."""
        values: dict[str, object] = {
            "id": clip.id,
            "number": 0,
            "placed": 1,
            "path": relative,
            "received_sha256": stored_sha256,
            "stored_sha256": stored_sha256,
            "streams_sha256": clip.streams_sha256,
            "size": clip.size,
            "width": clip.width,
            "height": clip.height,
            "rate": str(clip.rate),
            "frames": clip.frames,
            "has_audio": clip.has_audio,
            "thumbnail": clip.thumbnail,
            "made": made,
            "recipe": recipe,
            "project": project,
        }
        names, marks = ", ".join(values), ", ".join("?" * len(values))

        def write(connection: sqlite3.Connection) -> None:
            connection.execute(f"INSERT INTO clips ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608 (our own names)
            judge(connection, clip.id, judgement, notes)

        self._access.write(write)

    def found_again(self, clip_id: str, relative: str, stored_sha256: str, size: int) -> None:
        """A clip that was missed has its file here now; it is not in the bin any more."""
        self._set(clip_id, "path = ?, binned_as = NULL, stored_sha256 = ?, size = ?", relative, stored_sha256, size)

    def move(self, clip_id: str, relative: str) -> None:
        """A clip's file has another name or folder now; one that is found again is not in the bin."""
        self._set(clip_id, "path = ?, binned_as = NULL", relative)

    def rewritten(self, clip_id: str, stored_sha256: str, size: int) -> None:
        """A clip's file has other bytes now around the same streams."""
        self._set(clip_id, "stored_sha256 = ?, size = ?", stored_sha256, size)

    def set_thumbnail(self, clip_id: str, thumbnail: str) -> None:
        self._set(clip_id, "thumbnail = ?", thumbnail)

    def deleted_at_provider(self, job_id: str, when: float) -> None:
        """A job's files are gone at the provider since `when` (unix seconds)."""
        statement = "UPDATE clips SET provider_deleted = ? WHERE job_id = ?"
        self._access.write(lambda connection: connection.execute(statement, (when, job_id)))

    def _set(self, clip_id: str, changes: str, *values: object) -> None:
        statement = f"UPDATE clips SET {changes} WHERE id = ?"  # noqa: S608 (our own column names)
        self._access.write(lambda connection: connection.execute(statement, (*values, clip_id)))

    def _select(self, condition: str, *values: object) -> tuple[Place, ...]:
        def read(connection: sqlite3.Connection) -> tuple[Place, ...]:
            library = self._library()
            return tuple(_place(row, library) for row in connection.execute(_PLACES + condition, values))

        return self._access.read(read)


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _place(row: sqlite3.Row, library: Path) -> Place:
    return Place(
        clip_id=row["id"],
        job_id=row["job_id"] or "",
        root=(Path(row["folder"]) if row["folder"] else library).absolute(),
        relative=row["path"],
        project=row["project"],
        in_bin=row["binned_as"] is not None,
        size=row["size"],
        stored_sha256=row["stored_sha256"],
        streams_sha256=row["streams_sha256"],
        thumbnail=row["thumbnail"],
        placed=bool(row["placed"]),
    )
