"""Makes pictures of clips when they are asked for, and keeps the strips within a limit. Runs on the pool for files."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from pathlib import Path

from veo_desktop.core.errors import VeoError
from veo_desktop.core.files import private_folder
from veo_desktop.core.library import Strip
from veo_desktop.jobs.clip_intake import THUMBNAIL_AT, THUMBNAIL_EDGE
from veo_desktop.media.prober import Prober
from veo_desktop.store.imports import ClipPlaces, Place

FRAMES = 24  # pictures of a strip
EDGE = 320  # pixels of the longest edge of each
LIMIT = 512 * 1024 * 1024  # bytes of all strips
MOST_PICTURES = 4 * 1024 * 1024 * 1024  # bytes of all clips' pictures: those of a hundred thousand and more
_KEPT = 0.8  # of a limit, once it was passed

log = logging.getLogger(__name__)


class ClipPictures:
    """`strips` is a folder of its own below the cache: what is in it can be made again."""

    def __init__(
        self,
        places: ClipPlaces,
        prober: Prober,
        thumbnails: Path,
        strips: Path,
        limit: int = LIMIT,
        most_pictures: int = MOST_PICTURES,
    ) -> None:
        self._places = places
        self._prober = prober
        self._thumbnails = thumbnails
        self._strips = strips
        self._limit = limit
        self._most_pictures = most_pictures
        self._lock = threading.Lock()
        self._size: int | None = None  # bytes of all strips, as far as they were counted

    def strip(self, clip_id: str) -> Strip:
        """The clip's strip, from the cache where it is; without a path where there can be none."""
        place = next(iter(self._places.of((clip_id,))), None)
        if place is None:
            return Strip(clip_id, "", 0)
        target = self._strips / f"{place.streams_sha256}-{FRAMES}.jpg"
        try:
            if target.is_file():
                os.utime(target)  # used last: dropped last
            else:
                self._make(place, target)
        except (VeoError, OSError) as error:
            log.info("No strip of %s: %s", clip_id, error)
            return Strip(clip_id, "", 0)
        return Strip(clip_id, str(target), FRAMES)

    def thumbnail(self, clip_id: str) -> str:
        """The path of the clip's picture, made anew where its file is gone; "" where there can be none."""
        place = next(iter(self._places.of((clip_id,))), None)
        if place is None:
            return ""
        if place.thumbnail and Path(place.thumbnail).is_file():
            return place.thumbnail
        target = self._thumbnails / f"{clip_id}.jpg"
        try:
            private_folder(self._thumbnails)
            self._prober.thumbnail(place.path, target, at=THUMBNAIL_AT, longest_edge=THUMBNAIL_EDGE)
            if place.thumbnail != str(target):
                self._places.set_thumbnail(clip_id, str(target))
        except (VeoError, OSError) as error:
            log.info("No picture of %s: %s", clip_id, error)
            return ""
        return str(target)

    def keep_within(self) -> None:
        """Drop the oldest pictures where they take too much room; none of a clip whose file is away."""
        size = self.thumbnails_size()
        if size <= self._most_pictures:
            return
        room = int(self._most_pictures * _KEPT)
        again = {place.thumbnail for place in self._places.all() if place.thumbnail and place.path.is_file()}
        for _, bytes_of_it, path in sorted(_files(self._thumbnails)):
            if size <= room:
                return
            if str(path) in again:
                with contextlib.suppress(OSError):
                    path.unlink()
                    size -= bytes_of_it

    def strips_size(self) -> int:
        """Bytes of all strips."""
        return sum(size for _, size, _ in _files(self._strips))

    def thumbnails_size(self) -> int:
        """Bytes of all clips' pictures."""
        return sum(size for _, size, _ in _files(self._thumbnails))

    def drop_strips(self) -> None:
        """Empty the cache."""
        with self._lock:
            self._drop(0)

    def _make(self, place: Place, target: Path) -> None:
        private_folder(self._strips)
        self._prober.strip(place.path, target, frames=FRAMES, longest_edge=EDGE)
        with self._lock:
            self._size = (self.strips_size() if self._size is None else self._size) + target.stat().st_size
            if self._size > self._limit:
                self._drop(int(self._limit * _KEPT))

    def _drop(self, room: int) -> None:
        """Drop the strips that were not used for longest, until the others fit into `room` bytes."""
        kept = _files(self._strips)
        self._size = sum(size for _, size, _ in kept)
        for _, size, path in sorted(kept):
            if self._size <= room:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                self._size -= size


def _files(folder: Path) -> list[tuple[float, int, Path]]:
    """The pictures in a folder: when each was used, and its bytes."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.glob("*.jpg"):
            stored = path.stat()
            found.append((stored.st_mtime, stored.st_size, path))
    return found
