"""Adds up what clips take on the disk. Runs on the thread of searches."""

from __future__ import annotations

import sqlite3

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import Room, RoomRow
from veo_desktop.store.catalogue import Catalogue, is_stale
from veo_desktop.store.reader import Reader

_BY_MONTH = (
    "SELECT strftime('%Y-%m', made, 'unixepoch', 'localtime') AS month, rating, count(*) AS clips, sum(size) AS size"
    " FROM catalogue WHERE NOT in_bin GROUP BY month, rating ORDER BY month DESC, rating DESC"
)
_REJECTS = "SELECT clip_id, size FROM catalogue WHERE flag = 'reject' AND NOT in_bin ORDER BY made"
_BIN = "SELECT coalesce(sum(size), 0) FROM catalogue WHERE in_bin"


class RoomBook:
    """What the list says; files that somebody else has changed since may differ."""

    def __init__(self, reader: Reader, catalogue: Catalogue) -> None:
        self._reader = reader
        self._catalogue = catalogue

    def room(self, cancel: CancelToken) -> Room:
        """Clips by month and stars. Raises Stopped once `cancel` is set, and StorageError."""
        if self._reader.read(is_stale, cancel):
            self._catalogue.freshen(cancel)
        return self._reader.read(_room, cancel)


def _room(connection: sqlite3.Connection) -> Room:
    rejects = connection.execute(_REJECTS).fetchall()
    by_month = connection.execute(_BY_MONTH)
    return Room(
        rows=tuple(RoomRow(row["month"], row["rating"], row["clips"], row["size"]) for row in by_month),
        rejects=tuple(row["clip_id"] for row in rejects),
        rejects_size=sum(row["size"] for row in rejects),
        bin_size=int(connection.execute(_BIN).fetchone()[0]),
    )
