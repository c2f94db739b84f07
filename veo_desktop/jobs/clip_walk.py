"""Finds the video files below what a person dropped. Blocks on the disk; runs on the pool for files."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import Refused
from veo_desktop.core.text import text
from veo_desktop.media.file_check import SUFFIXES

_NOT_THERE = text("This file is not there, or may not be read.")
_NO_FOLDER = text("This folder may not be read.")
_NO_FILE = text("This is neither a file nor a folder.")


def walk(paths: Iterable[str], cancel: CancelToken) -> Iterator[Path | Refused]:
    """The files among `paths`, whatever they are called, and the video files in the folders, each file once.

    Hidden ones in folders are left out. Links are followed, and no folder is entered twice.
    """
    seen: set[tuple[int, int]] = set()
    waiting = [Path(path) for path in reversed(tuple(paths))]
    while waiting and not cancel.cancelled:
        path = waiting.pop()
        try:
            found = path.stat()
        except (OSError, ValueError):  # ValueError: a NUL in the name
            yield Refused(readable(path), _NOT_THERE)
            continue
        if (found.st_dev, found.st_ino) in seen:
            continue
        if found.st_ino:
            seen.add((found.st_dev, found.st_ino))
        if stat.S_ISREG(found.st_mode):
            yield path
        elif stat.S_ISDIR(found.st_mode):
            inside = _videos_and_folders(path)
            if inside is None:
                yield Refused(readable(path), _NO_FOLDER)
            else:
                waiting += reversed(inside)
        else:
            yield Refused(readable(path), _NO_FILE)


def is_clip_name(name: str) -> bool:
    """Whether a file in a folder is taken for a clip."""
    return not name.startswith(".") and name[name.rfind(".") :].lower() in SUFFIXES


def readable(path: Path) -> str:
    """A path as it can be shown: a name that is no text has question marks in it."""
    return str(path).encode("utf-8", "replace").decode()


def _videos_and_folders(folder: Path) -> list[Path] | None:
    try:
        with os.scandir(folder) as entries:
            kept = [each for each in entries if _is_folder(each) or is_clip_name(each.name)]
    except OSError:
        return None
    return sorted(Path(each.path) for each in kept if not each.name.startswith("."))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
