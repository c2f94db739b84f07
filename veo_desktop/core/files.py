"""Writes files so that a crash or a full disk leaves the old one or the new one. Any thread that may block."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

from veo_desktop.core.errors import DiskFull, StorageError
from veo_desktop.core.text import text

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_REPLACE_TRIES = 8  # Windows: a virus scanner or an indexer holds a new file for a moment
_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


def storage_error(error: OSError, path: Path) -> StorageError:
    """The plain words for an `error` met at `path`."""
    detail = f"{type(error).__name__} {error.errno}: {error.strerror} ({path})"
    folder = str(path if path.is_dir() else path.parent)
    if error.errno in _FULL:
        return DiskFull(text("The disk is full. Make room, or choose another folder: {folder}", folder=folder), detail)
    if error.errno == errno.EROFS or isinstance(error, PermissionError):
        return StorageError(text("Veo Desktop may not write to this folder: {folder}", folder=folder), detail)
    if isinstance(error, FileNotFoundError) and path.parent.is_dir():
        return StorageError(text("This file is not there: {file}", file=str(path)), detail)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return StorageError(text("This folder is not there: {folder}", folder=folder), detail)
    return StorageError(text("The disk does not do its work in this folder: {folder}", folder=folder), detail)


def private_folder(path: Path) -> Path:
    """Make folder `path` with its parents, readable by this person only. Raises OSError."""
    path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    return path


def write_atomically(path: Path, data: bytes, *, durable: bool = True) -> None:
    """Put `data` in `path` (mode 0600) by way of a file beside it. Raises OSError and leaves nothing behind then.

    `durable` waits for the disk; without it a power cut may bring the old content back.
    """
    beside = path.with_name(f".{path.name[:64]}.{os.urandom(4).hex()}.tmp")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE), "wb") as file:
            file.write(data)
            file.flush()
            if durable:
                os.fsync(file.fileno())
        replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    if durable:
        sync_folder(path.parent)


def replace(source: Path, target: Path) -> None:
    """`os.replace`, tried again for under two seconds where Windows refuses a file that somebody holds open."""
    for attempt in range(_REPLACE_TRIES):
        try:
            os.replace(source, target)  # noqa: PTH105  (the call that crash tests look for)
            return
        except PermissionError:
            if os.name != "nt" or attempt == _REPLACE_TRIES - 1:
                raise
            time.sleep(0.01 * 2**attempt)


def set_aside(path: Path) -> Path:
    """Keep a damaged file beside its place, and say where. Raises OSError."""
    aside = path.with_name(f"{path.stem}.broken-{time.time_ns()}{path.suffix}")
    replace(path, aside)
    return aside


def sync_file(path: Path) -> None:
    """Wait until the content of `path` is on the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Wait until the names in folder `path` are on the disk; systems that cannot (Windows) have nothing to do."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
