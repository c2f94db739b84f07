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
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.clip_notes import ClipNote
from veo_desktop.core.errors import DiskFull, Stopped, StorageError, VeoError
from veo_desktop.core.files import storage_error
from veo_desktop.core.library import ImportReport, Refused, Work
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import Request
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.clip_intake import SPARE, make_picture, new_clip
from veo_desktop.jobs.clip_walk import readable, walk
from veo_desktop.jobs.file_bytes import copy_file, file_sha256
from veo_desktop.jobs.projects import ProjectDesk
from veo_desktop.media.prober import Prober
from veo_desktop.media.recipe import beside, read_beside, write_beside
from veo_desktop.store.imports import ClipPlaces, Place
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
    """What comes from elsewhere is copied into the folder of the project in use; what is in one already stays there.

    `turn` is held for each clip by all that take in any: the same one may come in two ways at one time.
    """

    def __init__(
        self,
        places: ClipPlaces,
        projects: ProjectDesk,
        prober: Prober,
        board: Board,
        thumbnails: Path,
        turn: threading.Lock,
    ) -> None:
        self._places = places
        self._projects = projects
        self._prober = prober
        self._board = board
        self._thumbnails = thumbnails
        self._closed = CancelToken()
        self._turn = turn

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
        project, library, at = self._at_home(path, cancel)
        clip = new_clip(probe, at, size)
        with _whole_or_not_at_all(path, at, self._picture(clip.id)):
            clip = replace(clip, thumbnail=make_picture(self._prober, at, self._picture(clip.id), cancel))
            read = Recipe.from_json(recipe) or Recipe(Request("", {}))
            notes = [ClipNote(uuid.uuid4().hex, clip.id, *note) for note in read.notes]
            made = _made(read.made, path)
            self._places.add(clip, library.relative(at), digest, recipe, project, made, read.judgement, notes)
        tally.added.append(clip.id)

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
        with _whole_or_not_at_all(path, at):
            self._places.found_again(missed.clip_id, at.relative_to(missed.root).as_posix(), digest, size)
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
        recipe = Recipe.from_json(read_beside(path))

        def named(target: Path) -> None:
            """The recipe is there before the clip: what finds the clip, finds it with its recipe."""
            targets.append(target)
            if recipe is not None:
                write_beside(target, recipe)

        targets: list[Path] = []
        try:
            copy_file(path, part, cancel)
            with contextlib.suppress(OSError):
                os.utime(part, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))
            return library.place(part, path.name, named)
        except BaseException as error:
            for target in targets:
                beside(target).unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise storage_error(error, part) from error
            raise
        finally:
            part.unlink(missing_ok=True)

    def _picture(self, clip_id: str) -> Path:
        return self._thumbnails / f"{clip_id}.jpg"


@contextlib.contextmanager
def _whole_or_not_at_all(path: Path, at: Path, *others: Path) -> Iterator[None]:
    """Takes the copy of `path` that was made at `at`, and what belongs to it, away when what follows fails."""
    try:
        yield
    except BaseException:
        for each in (*((at, beside(at)) if at != path else ()), *others):
            with contextlib.suppress(OSError):
                each.unlink(missing_ok=True)
        raise


def _below(path: Path, root: Path) -> bool:
    return path.absolute().is_relative_to(root)


def _made(told: str, path: Path) -> float:
    """When a clip was made, as its recipe says; else when its file was last written."""
    with contextlib.suppress(ValueError, OverflowError, OSError):
        moment = datetime.fromisoformat(told).timestamp() if told else 0.0
        if 0 < moment <= time.time():
            return moment
    return path.stat().st_mtime
