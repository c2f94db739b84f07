"""Reads and copies whole files in pieces, so that it can be given up. Blocks; runs on the pool for files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped
from veo_desktop.core.files import PRIVATE_FILE
from veo_desktop.core.text import text

_PIECE = 1024 * 1024  # bytes


def file_sha256(path: Path, cancel: CancelToken) -> str:
    """The hash (hex) of a file's content. Raises OSError, and Stopped once `cancel` is set."""
    digest = hashlib.sha256()
    for piece in _pieces(path, cancel):
        digest.update(piece)
    return digest.hexdigest()


def copy_file(source: Path, target: Path, cancel: CancelToken) -> None:
    """Copy into the new file `target` (mode 0600). Raises OSError, and Stopped once `cancel` is set."""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as copy:
        for piece in _pieces(source, cancel):
            copy.write(piece)


def _pieces(path: Path, cancel: CancelToken) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if cancel.cancelled:
                raise Stopped(text("Copying was stopped."))
            yield piece
