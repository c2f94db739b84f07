"""Smart folders and collections as the database keeps them. Any thread may call; statements run on the database's."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable
from typing import Any

from veo_desktop.core.errors import VeoError
from veo_desktop.core.folding import folded
from veo_desktop.core.library import Folder, Group, Order, Query
from veo_desktop.core.text import text
from veo_desktop.store.access import Access

LONGEST_NAME = 80  # characters


class FolderStore:
    """All raise StorageError; nothing was changed then."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._forgotten: dict[str, tuple[str, ...]] = {}  # the clips of collections that may be brought back

    def all(self) -> tuple[Folder, ...]:
        """Every folder, by name; the count of a smart one is 0."""
        query = (
            "SELECT folders.*, count(clips.id) AS count FROM folders"
            " LEFT JOIN folder_clips ON folder_id = folders.id"
            " LEFT JOIN clips ON clips.id = clip_id AND binned_as IS NULL GROUP BY folders.id ORDER BY folded"
        )
        return self._access.read(lambda connection: tuple(map(_folder, connection.execute(query))))

    def keep(self, folder: Folder) -> None:
        """Add a folder, or change the one with its id. Raises VeoError for a name that is empty or taken.

        A collection that was dropped since the start has its clips again.
        """
        name = " ".join(folder.name.replace('"', "").split())[:LONGEST_NAME].strip()
        if not name or not folder.id:
            raise VeoError(text("A folder needs a name. Nothing was changed."))
        values = (folder.id, name, folded(name), folder.smart, _query_json(folder.query), time.time())

        def write(connection: sqlite3.Connection) -> None:
            taken = "SELECT 1 FROM folders WHERE folded = ? AND id != ?"
            if connection.execute(taken, (folded(name), folder.id)).fetchone() is not None:
                raise VeoError(text("There is a folder called “{name}” already. Nothing was changed.", name=name))
            connection.execute(
                "INSERT INTO folders (id, name, folded, smart, query, changed) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded,"
                " query = excluded.query, changed = excluded.changed",
                values,
            )

        self._access.write(write)
        if members := self._forgotten.pop(folder.id, ()):
            self.collect(folder.id, members)

    def forget(self, folder_id: str) -> None:
        """Drop a folder; its clips stay where they are."""
        self._forgotten[folder_id] = self.members(folder_id)
        self._access.write(lambda c: c.execute("DELETE FROM folders WHERE id = ?", (folder_id,)))

    def members(self, folder_id: str) -> tuple[str, ...]:
        """The ids of a collection's clips, in its order."""
        query = "SELECT clip_id FROM folder_clips WHERE folder_id = ? ORDER BY position, clip_id"
        return self._access.read(lambda c: tuple(row["clip_id"] for row in c.execute(query, (folder_id,))))

    def collect(self, folder_id: str, clip_ids: Iterable[str]) -> None:
        """Put clips into a collection behind those in it; those in it keep their places."""
        wanted = tuple(clip_ids)

        def write(connection: sqlite3.Connection) -> None:
            last = "SELECT coalesce(max(position), 0) FROM folder_clips WHERE folder_id = ?"
            position = float(connection.execute(last, (folder_id,)).fetchone()[0])
            connection.executemany(
                "INSERT OR IGNORE INTO folder_clips (folder_id, clip_id, position)"
                " SELECT folders.id, clips.id, ? FROM folders, clips"
                " WHERE folders.id = ? AND NOT smart AND clips.id = ?",
                [(position + number, folder_id, clip_id) for number, clip_id in enumerate(wanted, 1)],
            )

        self._access.write(write)

    def release(self, folder_id: str, clip_ids: Iterable[str]) -> None:
        """Take clips out of a collection."""
        gone = [(folder_id, clip_id) for clip_id in clip_ids]
        self._access.write(
            lambda c: c.executemany("DELETE FROM folder_clips WHERE folder_id = ? AND clip_id = ?", gone)
        )

    def place(self, folder_id: str, clip_ids: Iterable[str], before: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Put clips of a collection right before another one, or behind all (""): its order before and after."""
        moved = frozenset(clip_ids)
        order = self.members(folder_id)
        at = order.index(before) if before in order else len(order)
        head = [each for each in order[:at] if each not in moved]
        tail = [each for each in order[at:] if each not in moved]
        placed = (*head, *(each for each in order if each in moved), *tail)
        self.arrange(folder_id, placed)
        return order, placed

    def arrange(self, folder_id: str, clip_ids: Iterable[str]) -> None:
        """Give clips of a collection this order; those of it that are not named follow in theirs."""
        first = tuple(clip_ids)

        def write(connection: sqlite3.Connection) -> None:
            query = "SELECT clip_id FROM folder_clips WHERE folder_id = ? ORDER BY position, clip_id"
            members = [row["clip_id"] for row in connection.execute(query, (folder_id,))]
            named = frozenset(first)
            order = [*(each for each in dict.fromkeys(first)), *(each for each in members if each not in named)]
            connection.executemany(
                "UPDATE folder_clips SET position = ? WHERE folder_id = ? AND clip_id = ?",
                [(float(place), folder_id, clip_id) for place, clip_id in enumerate(order, 1)],
            )

        self._access.write(write)


def _query_json(query: Query) -> str:
    data = {"text": query.text, "order": query.order.value, "group": query.group.value, "project": query.project}
    return json.dumps(data, ensure_ascii=False)


def _folder(row: sqlite3.Row) -> Folder:
    return Folder(row["id"], row["name"], bool(row["smart"]), _query(json.loads(row["query"])), row["count"])


def _query(data: dict[str, Any]) -> Query:
    """Orders and groups of a newer version are the usual ones."""
    order = next((each for each in Order if each.value == data.get("order")), Order.NEWEST)
    group = next((each for each in Group if each.value == data.get("group")), Group.NONE)
    return Query(data.get("text", ""), order, group, data.get("project"))
