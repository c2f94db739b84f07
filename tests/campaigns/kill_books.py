"""The oracle: what the provider's own books say, held against what the program left on the disk."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av

from tests.campaigns.kill_order import tag_of
from veo_desktop.store.folders import Folders, folders_below

APPLICATION_ID = 0x56454F44
ENDED = {"done", "failed", "cancelled"}


@dataclass(frozen=True)
class Problem:
    """`kind` is one word: doubled, lost, stuck, half, stray, unsound, resent or crashed."""

    kind: str
    words: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.words}"


@dataclass(frozen=True)
class Original:
    """The clip as the provider serves it."""

    sha256: str
    packets: str


def packets_of(path: Path) -> str:
    """A hash of every packet of every stream, in order: what a player would be given."""
    digest = hashlib.sha256()
    with av.open(str(path)) as container:
        for packet in container.demux():
            digest.update(f"{packet.stream_index} {packet.pts} {packet.dts} {packet.size};".encode())
            digest.update(bytes(packet))
    return digest.hexdigest()


class Books:
    """One case: its folder, its clicks (one tag each) and its tasks at the provider."""

    def __init__(self, folder: Path, original: Original) -> None:
        self._folders: Folders = folders_below(folder)
        self._original = original

    def after_kill(self) -> Iterator[Problem]:
        """What must hold at every moment: what looks like a clip is a whole one."""
        for path in self._library():
            if path.suffix == ".mp4" and not self._whole(path):
                yield Problem("half", f"{path.name} is not the whole clip")

    def at_end(self, clicks: Sequence[str], promised: Sequence[str], tasks: list[dict[str, Any]]) -> Iterator[Problem]:
        """What must hold once all is quiet. `promised` are the jobs that the program said it had written down."""
        yield from self.after_kill()
        yield from _doubled(clicks, tasks)
        if not self._folders.database.exists():
            if tasks or promised:
                yield Problem("lost", "there is no database")
            return
        connection = sqlite3.connect(f"{self._folders.database.as_uri()}?mode=ro", uri=True)
        connection.row_factory = sqlite3.Row
        try:
            yield from _unsound(connection)
            jobs = connection.execute("SELECT * FROM jobs").fetchall()
            clips = connection.execute("SELECT * FROM clips").fetchall()
        finally:
            connection.close()
        yield from _jobs(jobs, promised, clicks)
        for task in tasks:
            yield from self._task(task, jobs, clips)
        yield from self._strays(clips)

    def states(self) -> str:
        """What the ledger says of each job, for whoever looks into a case that failed."""
        if not self._folders.database.exists():
            return "no database"
        connection = sqlite3.connect(self._folders.database)
        try:
            return "; ".join(map(str, connection.execute("SELECT state, task_id, hold, failure FROM jobs")))
        except sqlite3.Error as error:
            return str(error)
        finally:
            connection.close()

    def picture(self) -> set[tuple[str, int]]:
        """Every clip and its size: what a further start must not change."""
        return {(path.name, path.stat().st_size) for path in self._library()}

    def _task(self, task: dict[str, Any], jobs: list[sqlite3.Row], clips: list[sqlite3.Row]) -> Iterator[Problem]:
        owners = [job for job in jobs if job["task_id"] == task["id"]]
        if not owners:
            yield Problem("lost", f"task {task['id']} ({'billed' if task['billed'] else 'not billed'}) has no job")
            return
        if len(owners) > 1:
            yield Problem("doubled", f"task {task['id']} has {len(owners)} jobs")
        if not task["billed"] or not task["outputs"]:
            return
        own = [clip for clip in clips if clip["job_id"] == owners[0]["id"]]
        if owners[0]["state"] != "done" or len(own) != 1:
            yield Problem(
                "lost", f"paid task {task['id']}: {owners[0]['state']}, {len(own)} clips, {owners[0]['failure']}"
            )
        for clip in own:
            yield from self._clip(clip)

    def _clip(self, clip: sqlite3.Row) -> Iterator[Problem]:
        path = self._folders.library / clip["path"]
        if not path.is_file():
            yield Problem("lost", f"the clip {clip['path']} is not in the library")
            return
        stored = hashlib.sha256(path.read_bytes()).hexdigest()
        if clip["stored_sha256"] != stored or clip["received_sha256"] != self._original.sha256:
            yield Problem("lost", f"the clip {clip['path']} is not what its hashes say")

    def _whole(self, path: Path) -> bool:
        try:
            return packets_of(path) == self._original.packets
        except (OSError, av.FFmpegError):
            return False

    def _library(self) -> list[Path]:
        return sorted(self._folders.library.iterdir()) if self._folders.library.is_dir() else []

    def _strays(self, clips: list[sqlite3.Row]) -> Iterator[Problem]:
        """Everything that no clip and no known file of the program accounts for."""
        known = {clip["path"] for clip in clips}
        for path in self._library():
            if path.name not in known:
                yield Problem("stray", f"library: {path.name}")
        thumbnails = {Path(clip["thumbnail"]).name for clip in clips}
        for path in self._folders.thumbnails.iterdir() if self._folders.thumbnails.is_dir() else ():
            if path.name not in thumbnails:
                yield Problem("stray", f"thumbnails: {path.name}")
        for path in self._folders.data.rglob("*"):
            if path.name.endswith((".part", ".tag", ".tmp")) or ".broken-" in path.name:
                yield Problem("stray", f"data: {path.relative_to(self._folders.data)}")


def _doubled(clicks: Sequence[str], tasks: list[dict[str, Any]]) -> Iterator[Problem]:
    clicked = Counter(clicks)
    for tag, count in Counter(tag_of(task["parameters"]) for task in tasks).items():
        if count > clicked[tag]:
            yield Problem("doubled", f"{clicked[tag]} clicks for {tag} became {count} tasks")


def _unsound(connection: sqlite3.Connection) -> Iterator[Problem]:
    found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    if found != ["ok"] or connection.execute("PRAGMA foreign_key_check").fetchall():
        yield Problem("unsound", f"the database: {found}")
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        yield Problem("unsound", "the database is none of ours")


def _jobs(jobs: list[sqlite3.Row], promised: Sequence[str], clicks: Sequence[str]) -> Iterator[Problem]:
    missing = set(promised) - {job["id"] for job in jobs}
    if missing:
        yield Problem("lost", f"{len(missing)} jobs that were written down are gone")
    if len(jobs) > len(clicks):
        yield Problem("doubled", f"{len(clicks)} clicks became {len(jobs)} jobs")
    for job in jobs:
        if job["state"] not in ENDED:
            yield Problem("stuck", f"a job is {job['state']}")
        elif job["state"] != "done" and not job["failure"]:
            yield Problem("stuck", f"a job {job['state']} without a word")
