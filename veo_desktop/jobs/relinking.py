"""Looks in a folder for the files of clips that are missed. Blocks; runs on the pool for files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import Relinked, Work
from veo_desktop.jobs.importing import Importer
from veo_desktop.store.imports import ClipPlaces, Place


class Relinker:
    """`missing` gives the places of the clips that are missed now."""

    def __init__(self, places: ClipPlaces, importer: Importer, missing: Callable[[], tuple[Place, ...]]) -> None:
        self._places = places
        self._importer = importer
        self._missing = missing

    def relink(self, folder: str, tell: Callable[[Work], None], cancel: CancelToken) -> Relinked:
        """Find clips by what their files hold, whatever these are called; what is outside a library is copied."""
        report = self._importer.take((folder,), tell, cancel, only_missed=True)
        found = tuple(str(place.path) for place in self._places.of(report.found))
        done = Relinked(found, refused=report.refused, stopped=report.stopped)
        return replace(done, missing=tuple(str(place.path) for place in self._missing()))
