"""Remembers which images lie at Wiro already, and in which folder. Any thread may call; runs on the database thread."""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass

from veo_desktop.store.access import Access

FORGET_AFTER = 180 * 86400.0  # seconds: an upload that nobody used for so long is uploaded again


@dataclass(frozen=True, slots=True)
class Upload:
    """An image at `endpoint`, by the SHA-256 (hex) of its content; `size` in bytes, times in unix seconds.

    `seen` is when its address was last known to serve it.
    """

    sha256: str
    endpoint: str
    url: str
    file_id: str
    size: int
    made: float
    seen: float


class UploadBook:
    """Every call raises StorageError when the disk takes nothing."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def find(self, sha256: str, endpoint: str) -> Upload | None:
        """The upload of that content, where there is one."""

        def read(connection: sqlite3.Connection) -> Upload | None:
            row = connection.execute(
                "SELECT * FROM uploads WHERE sha256 = ? AND endpoint = ?", (sha256, endpoint)
            ).fetchone()
            return None if row is None else Upload(**row)

        return self._access.read(read)

    def keep(self, upload: Upload) -> None:
        """Remember `upload` in place of a former one of the same content, and forget what is long unused."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM uploads WHERE seen < ?", (upload.seen - FORGET_AFTER,))
            connection.execute(
                "INSERT OR REPLACE INTO uploads (sha256, endpoint, url, file_id, size, made, seen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                astuple(upload),
            )

        self._access.write(write)

    def folder(self, endpoint: str) -> str:
        """The id of the app's folder there; "" when none was made."""

        def read(connection: sqlite3.Connection) -> str:
            row = connection.execute("SELECT folder_id FROM upload_folders WHERE endpoint = ?", (endpoint,)).fetchone()
            return "" if row is None else str(row["folder_id"])

        return self._access.read(read)

    def keep_folder(self, endpoint: str, folder_id: str) -> None:
        self._access.write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO upload_folders (endpoint, folder_id) VALUES (?, ?)", (endpoint, folder_id)
            )
        )
