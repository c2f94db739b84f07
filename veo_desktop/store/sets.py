"""The reference sets as the database keeps them. Any thread may call; every statement runs on the database thread."""

from __future__ import annotations

import json
import sqlite3
import time

from veo_desktop.core.folding import folded
from veo_desktop.core.request import ImageInput
from veo_desktop.core.sets import ReferenceSet
from veo_desktop.store.access import Access


class SetStore:
    """Sets name their images; the images themselves are in `store.inputs`, which lets none go."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> tuple[ReferenceSet, ...]:
        """Every set, by name."""
        found = self._access.read(lambda connection: connection.execute("SELECT * FROM sets").fetchall())
        return tuple(sorted(map(_set, found), key=lambda each: (folded(each.name), each.id)))

    def keep(self, kept: ReferenceSet) -> None:
        """Add the set, or change the one with its id. Raises StorageError."""
        images = [{"field": image.field, "path": image.path, "url": image.url} for image in kept.images]
        values = (kept.id, kept.name, kept.wording, json.dumps(images, ensure_ascii=False), time.time())
        self._access.write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO sets (id, name, wording, images, changed) VALUES (?, ?, ?, ?, ?)", values
            )
        )

    def forget(self, set_id: str) -> None:
        """Drop a set; its images stay, jobs may be made with them. Raises StorageError."""
        self._access.write(lambda connection: connection.execute("DELETE FROM sets WHERE id = ?", (set_id,)))


def _set(row: sqlite3.Row) -> ReferenceSet:
    images = tuple(ImageInput(each["field"], each["path"], each["url"]) for each in json.loads(row["images"]))
    return ReferenceSet(row["id"], row["name"], row["wording"], images)
