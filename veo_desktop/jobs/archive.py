"""Writes the library into one zip file, and merges such a file into a library. Blocks; runs on the pool for files.

In it: `manifest.json`, which says what it is; `clips.jsonl`, a line a clip; `folders.json`; the files below `clips/`.
A clip that is here already is left as it is, so that the same archive twice changes nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import threading
import time
import uuid
import zipfile
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from fractions import Fraction
from pathlib import Path, PurePosixPath
from typing import Any

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import DiskFull, MediaError, Stopped, VeoError
from veo_desktop.core.filenames import safe_name
from veo_desktop.core.files import replace, storage_error
from veo_desktop.core.library import Archived, ImportReport, Refused, Work
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.text import text
from veo_desktop.jobs.clip_intake import SPARE
from veo_desktop.jobs.clip_pictures import ClipPictures
from veo_desktop.jobs.importing import IMPORT_KEY, LARGEST, TOLD_EVERY
from veo_desktop.jobs.projects import ProjectDesk
from veo_desktop.media.prober import Prober
from veo_desktop.store.archive import ArchiveBook, BadEntry
from veo_desktop.store.imports import ClipPlaces, Place
from veo_desktop.store.library import Library

FORMAT = 1
MARK = "veo_desktop_archive"
_LONGEST_LINE = 16 * 1024 * 1024  # bytes
_LONGEST_LIST = 256 * 1024 * 1024
_PIECE = 1024 * 1024
_RATE = re.compile("[1-9][0-9]{0,8}(/[1-9][0-9]{0,8})?")
_FASTEST = 1000  # frames a second
_DAY = 86400.0  # seconds that the clock of another computer may be ahead
_NO_ARCHIVE = text("This file is no backup of a Veo Desktop library, or it is damaged. Nothing was changed.")
_NEWER = text("This backup was made by a newer Veo Desktop. Nothing was changed; install the newer version to use it.")
_BAD_ENTRY = text("The backup says things about this clip that cannot be understood, so it was left out.")
_OTHER_CLIP = text("The backup's file of this clip is damaged, so it was left out.")

Tell = Callable[[Work], None]


class LibraryArchive:
    """Clips come in to the project of the same name, which is made where there is none. `turn` as of the Importer."""

    def __init__(
        self,
        book: ArchiveBook,
        places: ClipPlaces,
        projects: ProjectDesk,
        pictures: ClipPictures,
        prober: Prober,
        turn: threading.Lock,
    ) -> None:
        self._book = book
        self._places = places
        self._projects = projects
        self._pictures = pictures
        self._prober = prober
        self._turn = turn
        self._closed = CancelToken()

    def close(self) -> None:
        """Stop what goes on; what comes later stops at once."""
        self._closed.cancel()

    def write(self, path: str, with_files: Callable[[str], bool], tell: Tell, cancel: CancelToken) -> Archived:
        """Write every clip to the file `path` (replaced when it is whole); `with_files` says which bring their file."""
        target = Path(path)
        part = target.with_name(f".{uuid.uuid4().hex}.tmp")
        try:
            with self._closed.on_cancel(cancel.cancel):
                with zipfile.ZipFile(part, "x", zipfile.ZIP_STORED) as archive:
                    done = self._write(archive, path, with_files, tell, cancel)
                replace(part, target)
                return done
        except OSError as error:
            return Archived(path, problem=storage_error(error, target).user_message)
        except VeoError as error:
            return Archived(path, problem=error.user_message)
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)

    def read(self, path: str, tell: Tell, cancel: CancelToken) -> ImportReport:
        """Merge the archive at `path` into the library. What is wrong with one clip is in the report, others go on."""
        try:
            with self._closed.on_cancel(cancel.cancel), zipfile.ZipFile(path) as archive:
                return self._read(archive, tell, cancel)
        except VeoError as error:
            return ImportReport(refused=(Refused(path, error.user_message),))
        except (OSError, zipfile.BadZipFile, ValueError, KeyError, RuntimeError, NotImplementedError, RecursionError):
            return ImportReport(refused=(Refused(path, _NO_ARCHIVE),))

    def _write(
        self, archive: zipfile.ZipFile, path: str, with_files: Callable[[str], bool], tell: Tell, cancel: CancelToken
    ) -> Archived:
        places = [place for place in self._places.all() if place.placed and not place.in_bin]
        lines: list[bytes] = []
        left_out: list[Refused] = []
        told, files = 0.0, 0
        for number, place in enumerate(places):
            told = _tell(tell, told, Work(number, len(places), place.path.name))
            entry = self._book.entry(place.clip_id)
            if entry is None:
                continue
            entry["file"] = ""
            if with_files(place.clip_id):
                if place.path.is_file():
                    entry["file"] = f"clips/{number:06d} {safe_name(place.path.name)}"
                    _store(archive, place.path, entry["file"], cancel)
                    files += 1
                else:
                    left_out.append(Refused(str(place.path), text("Its file is not there.")))
            lines.append(json.dumps(entry, ensure_ascii=False).encode() + b"\n")
        archive.writestr("clips.jsonl", b"".join(lines), zipfile.ZIP_DEFLATED)
        archive.writestr("folders.json", json.dumps(self._book.folders(), ensure_ascii=False), zipfile.ZIP_DEFLATED)
        made = datetime.now().astimezone().isoformat(timespec="seconds")
        manifest = {MARK: FORMAT, "made": made, "clips": len(lines), "files": files}
        archive.writestr("manifest.json", json.dumps(manifest, indent=2))
        tell(Work(len(places), len(places)))
        return Archived(path, len(lines), files, tuple(left_out))

    def _read(self, archive: zipfile.ZipFile, tell: Tell, cancel: CancelToken) -> ImportReport:
        total = _checked(json.loads(_small(archive, "manifest.json")))
        added: list[str] = []
        refused: list[Refused] = []
        found: list[str] = []
        known, told, stopped = 0, 0.0, False
        for number, entry in enumerate(_entries(archive)):
            name = _name(entry)
            told = _tell(tell, told, Work(min(number, total), total, name))
            try:
                if cancel.cancelled:
                    raise Stopped(text("The import was stopped."))
                with self._turn:
                    clip_id, news = self._take(archive, entry, cancel)
            except (BadEntry, AttributeError, TypeError, KeyError, ValueError):
                refused.append(Refused(name, _BAD_ENTRY))
            except VeoError as error:
                if not isinstance(error, Stopped):
                    refused.append(Refused(name, error.user_message))
                if isinstance(error, Stopped | DiskFull):
                    stopped = True
                    break
            else:
                known += news is None
                if news is not None:
                    (added if news else found).append(clip_id)
        if not stopped:
            with contextlib.suppress(BadEntry):
                self._book.merge_folders(json.loads(_small(archive, "folders.json")))
        tell(Work(total, total))
        return ImportReport(tuple(added), tuple(found), known, tuple(refused), stopped)

    def _take(self, archive: zipfile.ZipFile, entry: Mapping[str, Any], cancel: CancelToken) -> tuple[str, bool | None]:
        """The id of the clip, and whether it is new (True), has its file again (False) or was here (None)."""
        clip = entry["clip"]
        clip_id = str(clip["id"])
        here = self._places.of((clip_id,)) or self._places.with_streams(str(clip["streams_sha256"]))
        if here:
            return self._bring_back(archive, entry, here[0], cancel)
        facts, project = _facts(clip), self._project(entry)
        library = self._projects.library(project)
        facts["project"] = project
        if not entry["file"]:
            facts["path"] = safe_name(PurePosixPath(str(clip["path"])).name)
            self._book.merge(entry, facts)
            return clip_id, True
        placed = self._placed(archive, entry, library, cancel)
        try:
            self._book.merge(entry, facts | {"path": library.relative(placed), "size": placed.stat().st_size})
        except BaseException:
            placed.unlink(missing_ok=True)
            raise
        self._pictures.thumbnail(clip_id)
        return clip_id, True

    def _project(self, entry: Mapping[str, Any]) -> str:
        """Where a clip belongs: with its job where that is here, else by the project's name."""
        job = entry["job"]
        known = self._book.project_of(str(job["id"])) if job is not None else None
        return self._projects.named(str(entry.get("project", ""))) if known is None else known

    def _bring_back(
        self, archive: zipfile.ZipFile, entry: Mapping[str, Any], here: Place, cancel: CancelToken
    ) -> tuple[str, bool | None]:
        """A clip that is here gets its file where that is missed."""
        if not entry["file"] or here.in_bin or here.path.exists() or not here.root.is_dir():
            return here.clip_id, None
        library = self._projects.library(here.project)
        placed = self._placed(archive, entry, library, cancel)
        try:
            digest, size = str(entry["clip"]["stored_sha256"]), placed.stat().st_size
            self._places.found_again(here.clip_id, library.relative(placed), digest, size)
        except BaseException:
            placed.unlink(missing_ok=True)
            raise
        return here.clip_id, False

    def _placed(
        self, archive: zipfile.ZipFile, entry: Mapping[str, Any], library: Library, cancel: CancelToken
    ) -> Path:
        """The clip's file in the folder of `library`, when it is what the entry says; nothing is left otherwise."""
        clip, inside = entry["clip"], archive.getinfo(str(entry["file"]))
        if inside.file_size > LARGEST:
            raise MediaError(_OTHER_CLIP, "too large")
        library.check(inside.file_size + SPARE)
        part = library.part_path(f"{IMPORT_KEY}-{uuid.uuid4().hex}")
        try:
            if _extract(archive, inside, part, cancel) != clip["stored_sha256"]:
                raise MediaError(_OTHER_CLIP, "other content")
            probe = self._prober.probe(part, cancel)
            if (probe.streams_sha256, probe.width, probe.height, probe.frames) != (
                clip["streams_sha256"],
                clip["width"],
                clip["height"],
                clip["frames"],
            ):
                raise MediaError(_OTHER_CLIP, "other pictures")
            return library.place(part, PurePosixPath(str(clip["path"])).name)
        except OSError as error:
            raise storage_error(error, part) from error
        except zipfile.BadZipFile as error:
            raise MediaError(_OTHER_CLIP, str(error)) from error
        finally:
            part.unlink(missing_ok=True)


def _facts(clip: Mapping[str, Any]) -> dict[str, object]:
    """The columns of a clip that are not taken on trust. Raises BadEntry for what no clip has."""
    recipe = Recipe.from_json(clip["recipe"]) if clip["recipe"] else None
    if not _RATE.fullmatch(clip["rate"]):
        raise BadEntry("an impossible rate")
    rate, now = Fraction(clip["rate"]), time.time()
    numbers = all(type(clip[name]) is int and 0 < clip[name] < 10**7 for name in ("width", "height", "frames"))
    texts = all(isinstance(clip[name], str) for name in ("id", "path", "stored_sha256", "streams_sha256"))
    if not numbers or not texts or not 0 < rate <= _FASTEST or not 0 <= clip["made"] <= now + _DAY:
        raise BadEntry("impossible numbers")
    kept = clip["recipe"] if recipe is not None else ""
    return {"recipe": kept, "rate": str(rate), "has_audio": bool(clip["has_audio"])}


def _checked(manifest: Any) -> int:
    """How many clips an archive says it has. Raises VeoError for one that is none, or of a newer program."""
    made_by = manifest.get(MARK) if isinstance(manifest, dict) else None
    if type(made_by) is not int:
        raise VeoError(_NO_ARCHIVE)
    if made_by > FORMAT:
        raise VeoError(_NEWER)
    return int(manifest["clips"])


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    """A whole member; ValueError when it is larger than any of ours."""
    with archive.open(name) as member:
        data = member.read(_LONGEST_LIST + 1)
    if len(data) > _LONGEST_LIST:
        raise ValueError(f"{name} is too large")
    return data


def _entries(archive: zipfile.ZipFile) -> Iterator[Any]:
    with archive.open("clips.jsonl") as member:
        while line := member.readline(_LONGEST_LINE):
            yield json.loads(line)


def _name(entry: Any) -> str:
    """What an entry is called in a report."""
    clip = entry.get("clip") if isinstance(entry, dict) else None
    path = clip.get("path") if isinstance(clip, dict) else None
    return PurePosixPath(path).name if isinstance(path, str) else "?"


def _store(archive: zipfile.ZipFile, source: Path, name: str, cancel: CancelToken) -> None:
    info = zipfile.ZipInfo.from_file(source, name, strict_timestamps=False)
    with source.open("rb") as file, archive.open(info, "w") as member:
        while piece := file.read(_PIECE):
            _raise_if_stopped(cancel)
            member.write(piece)


def _extract(archive: zipfile.ZipFile, inside: zipfile.ZipInfo, target: Path, cancel: CancelToken) -> str:
    """Write a member to `target`; its hash (hex). A member that claims less than it holds is cut off."""
    digest = hashlib.sha256()
    with archive.open(inside) as member, target.open("xb") as file:
        while piece := member.read(_PIECE):
            _raise_if_stopped(cancel)
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


def _raise_if_stopped(cancel: CancelToken) -> None:
    if cancel.cancelled:
        raise Stopped(text("It was stopped. The file was not written."))


def _tell(tell: Tell, told: float, work: Work) -> float:
    """Say how far it is, unless that was said a moment ago; when it was said last (monotonic)."""
    if time.monotonic() - told < TOLD_EVERY:
        return told
    tell(work)
    return time.monotonic()
