"""Looks at every clip's file, and sets right what can be. Blocks; runs on the pool for files."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError, Stopped, StorageError
from veo_desktop.core.files import storage_error
from veo_desktop.core.library import CheckReport, ImportReport, Refused, Work
from veo_desktop.core.text import text
from veo_desktop.jobs.clip_pictures import ClipPictures
from veo_desktop.jobs.file_bytes import file_sha256
from veo_desktop.jobs.finding import FolderWatch
from veo_desktop.jobs.importing import TOLD_EVERY
from veo_desktop.media.prober import Prober
from veo_desktop.store.folders import DiskSpace
from veo_desktop.store.imports import ClipPlaces, Place

_OTHER = text("This file shows something else than the clip that was stored under its name.")


@dataclass(slots=True)
class _Tally:
    """The report as it grows."""

    checked: int = 0
    missing: list[str] = field(default_factory=list)
    offline: list[str] = field(default_factory=list)
    rewritten: list[str] = field(default_factory=list)
    damaged: list[Refused] = field(default_factory=list)
    without_picture: int = 0
    stopped: bool = False
    paths: dict[str, str] = field(default_factory=dict)

    def note(self, clips: list[str], place: Place) -> None:
        """This clip is one of those."""
        clips.append(place.clip_id)
        self.paths[place.clip_id] = str(place.path)


class Checker:
    """`disk` gives the one that asks about a folder."""

    def __init__(
        self,
        places: ClipPlaces,
        watch: FolderWatch,
        pictures: ClipPictures,
        prober: Prober,
        disk: Callable[[Path], DiskSpace],
    ) -> None:
        self._places = places
        self._watch = watch
        self._pictures = pictures
        self._prober = prober
        self._disk = disk
        self._closed = CancelToken()

    def check(self, repair: bool, tell: Callable[[Work], None], cancel: CancelToken) -> CheckReport:
        """Read every clip's file and compare it with what was stored; with `repair`, set right what can be.

        Nothing is deleted, and no clip's file is changed.
        """
        with self._closed.on_cancel(cancel.cancel):
            return self._check_all(repair, tell, cancel)

    def missing(self) -> tuple[Place, ...]:
        """Where the clips should be that are not there, while their folder is; no file is read."""
        places, roots = self._places_and_roots()
        return tuple(place for place in places if roots[place.root] and not place.path.is_file())

    def close(self) -> None:
        """Stop every check; later ones stop at once."""
        self._closed.cancel()

    def _check_all(self, repair: bool, tell: Callable[[Work], None], cancel: CancelToken) -> CheckReport:
        places, roots = self._places_and_roots()
        tally, told = _Tally(), 0.0
        for number, place in enumerate(places):
            if time.monotonic() - told >= TOLD_EVERY:
                told = time.monotonic()
                tell(Work(number, len(places), place.path.name))
            try:
                self._check(place, roots[place.root], repair, tally, cancel)
            except Stopped:
                tally.stopped = True
                break
        news = self._watch.look_at_all() if repair and not tally.stopped else ImportReport()
        tell(Work(len(places), len(places)))
        return CheckReport(
            checked=tally.checked,
            repaired=repair,
            missing=tuple(clip_id for clip_id in tally.missing if clip_id not in news.found),
            offline=tuple(tally.offline),
            rewritten=tuple(tally.rewritten),
            damaged=tuple(tally.damaged),
            without_picture=tally.without_picture,
            found=news.found,
            added=news.added,
            copies=news.known,
            paths=tally.paths,
            stopped=tally.stopped,
        )

    def _places_and_roots(self) -> tuple[list[Place], dict[Path, bool]]:
        """Where files should be, and whether the folder of each library is there."""
        places = [place for place in self._places.all() if place.placed and not place.in_bin]
        return places, {root: self._is_there(root) for root in {place.root for place in places}}

    def _is_there(self, root: Path) -> bool:
        try:
            return self._disk(root).ask(root, root.is_dir)
        except StorageError:
            return False

    def _check(self, place: Place, root_is_there: bool, repair: bool, tally: _Tally, cancel: CancelToken) -> None:
        if cancel.cancelled:
            raise Stopped(text("The check was stopped."))
        tally.checked += 1
        if not root_is_there:
            tally.note(tally.offline, place)
            return
        if not place.path.is_file():
            tally.note(tally.missing, place)
            return
        self._check_file(place, repair, tally, cancel)
        if not place.thumbnail or not Path(place.thumbnail).is_file():
            tally.without_picture += 1
            if repair:
                self._pictures.thumbnail(place.clip_id)

    def _check_file(self, place: Place, repair: bool, tally: _Tally, cancel: CancelToken) -> None:
        try:
            digest = file_sha256(place.path, cancel)
            if digest == place.stored_sha256:
                return
            if self._prober.probe(place.path, cancel).streams_sha256 != place.streams_sha256:
                raise MediaError(_OTHER)
        except OSError as error:
            tally.damaged.append(Refused(str(place.path), storage_error(error, place.path).user_message))
        except (MediaError, StorageError) as error:
            tally.damaged.append(Refused(str(place.path), error.user_message))
        else:
            tally.note(tally.rewritten, place)
            if repair:
                self._places.rewritten(place.clip_id, digest, place.path.stat().st_size)
