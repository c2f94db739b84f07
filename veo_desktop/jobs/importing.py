"""Takes clips into the library: copies them, or writes down where they are. Blocks; runs on the pool for files.

A file of a clip that is here already is not taken a second time; it brings back a clip whose own file was missed. A
copy gets its name when it is whole, and is written down after that: what a crash leaves in between is a clip in the
library's folder that the next look at the folder finds.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import DiskFull, Stopped, StorageError, VeoError
from veo_desktop.core.files import storage_error
from veo_desktop.core.job import Clip
from veo_desktop.core.judging import ClipNote, Judgement
from veo_desktop.core.library import ImportReport, Refused, Work
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.clip_intake import SPARE, THUMBNAIL_AT, THUMBNAIL_EDGE
from veo_desktop.jobs.clip_walk import readable, walk
from veo_desktop.jobs.file_bytes import copy_file, file_sha256
from veo_desktop.jobs.projects import ProjectDesk
from veo_desktop.media.prober import Prober
from veo_desktop.media.recipe import read_beside, write_beside
from veo_desktop.store.imports import ClipPlaces, Place
from veo_desktop.store.judging import JudgingStore
from veo_desktop.store.library import Library

LARGEST = 2 * 1024**3  # bytes
IMPORT_KEY = "import"  # begins the names of copies that are not whole yet
TOLD_EVERY = 0.1  # seconds between two words about progress

Tell = Callable[[Work], None]


@dataclass(slots=True)
class _Tally:
    """The report as it grows."""

    added: list[str] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    known: int = 0
    refused: list[Refused] = field(default_factory=list)
    stopped: bool = False

    def report(self) -> ImportReport:
        return ImportReport(tuple(self.added), tuple(self.found), self.known, tuple(self.refused), self.stopped)


class Importer:
    """What comes from elsewhere is copied into the folder of the project in use; what is in one already stays there."""

    def __init__(
        self,
        places: ClipPlaces,
        projects: ProjectDesk,
        prober: Prober,
        board: Board,
        judging: JudgingStore,
        thumbnails: Path,
    ) -> None:
        self._places = places
        self._projects = projects
        self._prober = prober
        self._board = board
        self._judging = judging
        self._thumbnails = thumbnails
        self._closed = CancelToken()
        self._turn = threading.Lock()  # the same file may be dropped and found in its folder at one time

    def take(self, paths: Iterable[str], tell: Tell, cancel: CancelToken, *, only_missed: bool = False) -> ImportReport:
        """Take in files, and the clips in folders. What is wrong with one of them is in the report, the others go on.

        `only_missed`: no more than what brings back a clip that is missed. A full disk ends it.
        """
        with self._closed.on_cancel(cancel.cancel):
            return self._take_all(paths, tell, cancel, only_missed)

    def close(self) -> None:
        """Stop every import; later ones stop at once."""
        self._closed.cancel()

    def _take_all(self, paths: Iterable[str], tell: Tell, cancel: CancelToken, only_missed: bool) -> ImportReport:
        tally = _Tally()
        files: list[Path] = []
        for each in walk(paths, cancel):
            if isinstance(each, Refused):
                tally.refused.append(each)
            else:
                files.append(each)
        told = 0.0
        for number, path in enumerate(files):
            if time.monotonic() - told >= TOLD_EVERY:
                told = time.monotonic()
                tell(Work(number, len(files), readable(path)))
            if cancel.cancelled or not self._take_one(path, tally, cancel, only_missed):
                tally.stopped = True
                break
        tell(Work(len(files), len(files)))
        tally.stopped |= cancel.cancelled
        return tally.report()

    def _take_one(self, path: Path, tally: _Tally, cancel: CancelToken, only_missed: bool) -> bool:
        """Take in one file; False when no other could be taken either."""
        try:
            with self._turn:
                self._take(path, tally, cancel, only_missed)
        except Stopped:
            return False
        except VeoError as error:
            tally.refused.append(Refused(readable(path), error.user_message))
            return not isinstance(error, DiskFull)
        except OSError as error:
            tally.refused.append(Refused(readable(path), storage_error(error, path).user_message))
        return True

    def _take(self, path: Path, tally: _Tally, cancel: CancelToken, only_missed: bool) -> None:
        size = path.stat().st_size
        if size > LARGEST:
            raise StorageError(text("This file is larger than 2 GB, which Veo Desktop does not take."))
        digest = file_sha256(path, cancel)
        if self._is_known(path, self._places.with_file(digest), digest, size, tally, cancel):
            return
        probe = self._prober.probe(path, cancel)
        same = self._places.with_streams(probe.streams_sha256)
        if self._is_known(path, same, digest, size, tally, cancel) or only_missed:
            return
        recipe = self._prober.recipe(path, cancel)
        clip_id = uuid.uuid4().hex
        project, library, at = self._at_home(path, cancel)
        thumbnail = self._thumbnail(at, clip_id, cancel)
        clip = Clip(
            id=clip_id,
            path=str(at),
            size=size,
            width=probe.width,
            height=probe.height,
            rate=probe.rate,
            frames=probe.frames,
            has_audio=probe.has_audio,
            streams_sha256=probe.streams_sha256,
            thumbnail=thumbnail,
        )
        try:
            self._places.add(clip, library.relative(at), digest, recipe, project, _made(recipe, path))
        except BaseException:
            if at != path:
                at.unlink(missing_ok=True)
            raise
        self._judge(clip_id, Recipe.from_json(recipe) if recipe else None)
        tally.added.append(clip_id)

    def _judge(self, clip_id: str, recipe: Recipe | None) -> None:
        """What its maker thought of the clip comes with it."""
        if recipe is None:
            return
        if recipe.judgement != Judgement():
            self._judging.put({clip_id: recipe.judgement})
        for first, last, words in recipe.notes:
            self._judging.keep_note(ClipNote(uuid.uuid4().hex, clip_id, first, last, words))

    def _is_known(
        self, path: Path, places: tuple[Place, ...], digest: str, size: int, tally: _Tally, cancel: CancelToken
    ) -> bool:
        """Whether one of the clips at `places` is this one; if its own file is missed, this is its file from now on."""
        if not places:
            return False
        if any(place.path.exists() for place in places):
            tally.known += 1
            return True
        missed = next((place for place in places if place.root.is_dir()), None)
        if missed is None:  # its disk is away, and has it
            tally.known += 1
            return True
        inside = _below(path, missed.root)
        at = path if inside else self._copied(path, self._projects.library(missed.project), cancel)
        self._places.move(missed.clip_id, at.relative_to(missed.root).as_posix())
        self._places.rewritten(missed.clip_id, digest, size)
        if missed.job_id:
            self._board.change_clip(missed.job_id, path=str(at), in_bin=False)
        tally.found.append(missed.clip_id)
        return True

    def _at_home(self, path: Path, cancel: CancelToken) -> tuple[str, Library, Path]:
        """The project and library of a new clip, and where it lies in it."""
        for project in ("", *(each.id for each in self._projects.state().all)):
            library = self._projects.library(project)
            if _below(path, library.root):
                return project, library, path
        project = self._projects.current()
        library = self._projects.library(project)
        return project, library, self._copied(path, library, cancel)

    def _copied(self, path: Path, library: Library, cancel: CancelToken) -> Path:
        """A copy of the file in the library's folder, with what lies beside it; nothing is left when it fails."""
        library.check(path.stat().st_size + SPARE)
        part = library.part_path(f"{IMPORT_KEY}-{uuid.uuid4().hex}")
        try:
            copy_file(path, part, cancel)
            placed = library.place(part, path.name)
        except OSError as error:
            raise storage_error(error, part) from error
        finally:
            part.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            os.utime(placed, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
        if recipe := Recipe.from_json(read_beside(path)):
            write_beside(placed, recipe)
        return placed

    def _thumbnail(self, source: Path, clip_id: str, cancel: CancelToken) -> str:
        """Make the clip's picture; "" where it cannot be written: it can be made again."""
        target = self._thumbnails / f"{clip_id}.jpg"
        try:
            self._prober.thumbnail(source, target, at=THUMBNAIL_AT, longest_edge=THUMBNAIL_EDGE, cancel=cancel)
        except StorageError:
            return ""
        return str(target)


def _below(path: Path, root: Path) -> bool:
    return path.absolute().is_relative_to(root)


def _made(recipe: str, path: Path) -> float:
    """When a clip was made, as its recipe says; else when its file was last written."""
    read = Recipe.from_json(recipe) if recipe else None
    with contextlib.suppress(ValueError, OverflowError, OSError):
        moment = datetime.fromisoformat(read.made).timestamp() if read is not None else 0.0
        if 0 < moment <= time.time():
            return moment
    return path.stat().st_mtime
