"""Adds up what clips take on the disk, and which could go. Runs on the thread of searches."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from itertools import groupby
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import Room, RoomClip, RoomRow
from veo_desktop.store.catalogue import Catalogue, is_stale
from veo_desktop.store.clip_rows import root
from veo_desktop.store.reader import Reader

_BY_MONTH = (
    "SELECT strftime('%Y-%m', made, 'unixepoch', 'localtime') AS month, rating, count(*) AS clips, sum(size) AS size"
    " FROM catalogue WHERE NOT in_bin GROUP BY month, rating ORDER BY month DESC, rating DESC"
)
_CLIPS = (
    "SELECT clips.id, clips.job_id, clips.path, clips.size, clips.thumbnail, streams_sha256,"
    " coalesce(projects.folder, '') AS folder FROM catalogue JOIN clips ON clips.id = clip_id"
    " LEFT JOIN projects ON projects.id = catalogue.project WHERE NOT in_bin"
)
_REJECTS = " AND flag = 'reject' ORDER BY catalogue.made"
_DUPLICATES = (
    " AND flag != 'reject' AND streams_sha256 IN (SELECT streams_sha256 FROM clips WHERE binned_as IS NULL"
    " GROUP BY streams_sha256 HAVING count(*) > 1)"
    " ORDER BY streams_sha256, flag = 'pick' DESC, rating DESC, catalogue.made, clips.id"
)
_BIN = "SELECT coalesce(sum(size), 0) FROM catalogue WHERE in_bin"


class RoomBook:
    """What the list says; files that somebody else has changed since may differ. `library` is the usual folder."""

    def __init__(self, reader: Reader, catalogue: Catalogue, library: Callable[[], Path]) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._library = library

    def room(self, cancel: CancelToken) -> Room:
        """Clips by month and stars. Raises Stopped once `cancel` is set, and StorageError."""
        if self._reader.read(is_stale, cancel):
            self._catalogue.freshen(cancel)
        library = self._library()
        return self._reader.read(lambda connection: _room(connection, library), cancel)


def _room(connection: sqlite3.Connection, library: Path) -> Room:
    by_month = connection.execute(_BY_MONTH)
    same = groupby(connection.execute(_CLIPS + _DUPLICATES), lambda row: row["streams_sha256"])
    return Room(
        rows=tuple(RoomRow(row["month"], row["rating"], row["clips"], row["size"]) for row in by_month),
        rejects=tuple(_clip(row, library) for row in connection.execute(_CLIPS + _REJECTS)),
        duplicates=tuple(_clip(row, library) for _, rows in same for row in list(rows)[1:]),
        bin_size=int(connection.execute(_BIN).fetchone()[0]),
    )


def _clip(row: sqlite3.Row, library: Path) -> RoomClip:
    path = root(row, library) / row["path"]
    return RoomClip(row["id"], row["job_id"] or "", str(path), row["size"], row["thumbnail"])
