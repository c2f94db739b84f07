"""Says which clip of the library a file is, and takes one in that is none yet. Blocks; on a pool thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped, StorageError
from veo_desktop.core.library import ClipFacts, Work
from veo_desktop.core.text import text
from veo_desktop.jobs.file_bytes import file_sha256
from veo_desktop.jobs.finding import FolderWatch
from veo_desktop.jobs.importing import Importer
from veo_desktop.media.prober import Prober
from veo_desktop.store.imports import ClipPlaces, Place


class KnownClips:
    """`facts` gives what is known of the clip with an id."""

    def __init__(
        self,
        places: ClipPlaces,
        facts: Callable[[str], ClipFacts | None],
        importer: Importer,
        watch: FolderWatch,
        prober: Prober,
    ) -> None:
        self._places, self._facts, self._importer = places, facts, importer
        self._watch, self._prober = watch, prober

    def of(self, path: Path, cancel: CancelToken) -> ClipFacts | None:
        """The clip whose own file this is, or one with the same bytes; None where there is none.

        The bytes are read only where a clip has as many. Raises StorageError and OSError.
        """
        there = _there(self._places.of_size(path.stat().st_size))
        own = next((place for place in there if _same(place.path, path)), None)
        if own is None and there:
            digest = file_sha256(path, cancel)
            own = next((place for place in there if place.stored_sha256 == digest), None)
        return self._facts(own.clip_id) if own is not None else None

    def take_in(self, path: Path, cancel: CancelToken) -> ClipFacts:
        """Copy the file into the library, where it is not there yet. Raises VeoError, and Stopped."""
        report = self._importer.take((str(path),), _tell_nobody, cancel)
        if report.stopped:
            raise Stopped(text("The import was stopped."))
        if report.refused:
            raise StorageError(report.refused[0].reason)
        ids = (*report.added, *report.found)
        if ids:
            self._watch.tell(report)
        found = self._facts(ids[0]) if ids else self._same_pictures(path, cancel)
        if found is None:
            raise StorageError(text("No clip came in."))
        return found

    def _same_pictures(self, path: Path, cancel: CancelToken) -> ClipFacts | None:
        """The clip that shows and sounds the same, whatever its file says about it."""
        places = self._places.with_streams(self._prober.probe(path, cancel).streams_sha256)
        return self._facts(places[0].clip_id) if places else None


def _there(places: Iterable[Place]) -> list[Place]:
    return [place for place in places if place.placed and not place.in_bin and place.path.is_file()]


def _same(one: Path, other: Path) -> bool:
    with contextlib.suppress(OSError):
        return one.samefile(other)
    return False


def _tell_nobody(_work: Work) -> None:
    """It is one file."""
