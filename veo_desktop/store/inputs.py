"""Keeps the images that jobs are made with, by content, so that a retry works later. Any thread; may block."""

from __future__ import annotations

import re
from pathlib import Path

from veo_desktop.core.files import private_folder, storage_error, write_atomically

_KINDS = (  # where a kind's mark is, the mark, and the suffix of its files
    (0, b"\xff\xd8\xff", ".jpg"),
    (0, b"\x89PNG\r\n\x1a\n", ".png"),
    (8, b"WEBP", ".webp"),
    (0, b"GIF8", ".gif"),
    (4, b"ftypheic", ".heic"),
    (4, b"ftypheix", ".heic"),
    (4, b"ftypmif1", ".heic"),
)
_NAME = re.compile(r"[0-9a-f]{64}(\.[a-z]{3,4})?")


class InputStore:
    """Files named by their SHA-256 in one folder of the app's own (mode 0600)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, data: bytes) -> str:
        """Store `data` once, whoever brings it how often; its absolute path. Raises StorageError."""
        import hashlib  # with the first file: OpenSSL comes with it

        path = self._folder / (hashlib.sha256(data).hexdigest() + _suffix(data))
        try:
            if not path.is_file() or path.stat().st_size != len(data):
                private_folder(self._folder)
                write_atomically(path, data)
        except OSError as error:
            raise storage_error(error, path) from error
        return str(path.absolute())

    def find(self, name: str) -> str | None:
        """The absolute path of an image by its bare name, as a recipe holds it; None when it is not kept here."""
        if not _NAME.fullmatch(name):
            return None
        path = self._folder / name
        return str(path.absolute()) if path.is_file() else None


def _suffix(data: bytes) -> str:
    return next((suffix for offset, mark, suffix in _KINDS if data[offset : offset + len(mark)] == mark), "")
