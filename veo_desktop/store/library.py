"""The folder of this person's clips: parts, final names, and nothing outside it. Any thread that may block."""

from __future__ import annotations

import os
import re
import secrets
import threading
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

from veo_desktop.core.errors import DiskFull, StorageError
from veo_desktop.core.filenames import safe_name, unique
from veo_desktop.core.files import PRIVATE_FILE, private_folder, replace, storage_error, sync_file, sync_folder
from veo_desktop.core.text import text
from veo_desktop.store.folders import DiskSpace

PART = ".part"
_KEY = re.compile(r"[A-Za-z0-9_-]{1,100}")


class Library:
    """The clips below `root`. Nothing touches the disk until a method is called; all raise StorageError.

    A folder that has vanished (a disk unplugged, a server gone) is never made anew by itself: its
    place may be an empty mount point. `create` is for a folder that the person has just chosen.
    """

    def __init__(self, root: Path, space: DiskSpace) -> None:
        self.root = root.absolute()
        self._space = space
        self._placing = threading.Lock()

    def create(self) -> None:
        """Make the folder (mode 0700) where it is missing, and check it."""
        self._space.ask(self.root, lambda: private_folder(self.root))
        self.check()

    def check(self, needed: int = 0) -> None:
        """Raise StorageError when no clip can be written here; DiskFull when `needed` bytes do not fit."""
        self._space.ask(self.root, self._try_writing)
        if needed and self.free_bytes() < needed:
            raise DiskFull(
                text(
                    "There is less than {needed} MB of room left on the disk of this folder: {folder}",
                    needed=needed // (1024 * 1024),
                    folder=str(self.root),
                )
            )

    def free_bytes(self) -> int:
        """Bytes that may still be written here; bounded in time."""
        return self._space.free_bytes(self.root)

    def part_path(self, key: str) -> Path:
        """Where the unfinished clip `key` (a job's id) is written."""
        if not _KEY.fullmatch(key):
            raise StorageError(text("This is no name for an unfinished clip."), detail=repr(key[:200]))
        return self.root / f"{key}{PART}"

    def parts(self) -> list[Path]:
        """What downloads have left unfinished here, oldest first."""
        return self._space.ask(self.root, self._parts)

    def _parts(self) -> list[Path]:
        self._require_folder()
        try:
            found = [path for path in self.root.glob(f"*{PART}") if path.is_file() and _KEY.fullmatch(path.stem)]
            return sorted(found, key=lambda path: path.stat().st_mtime)
        except OSError as error:
            raise storage_error(error, self.root) from error

    def place(self, part: Path, name: str, announce: Callable[[Path], None] = lambda _path: None) -> Path:
        """Give the finished `part` its name for good, or a numbered one when that is taken; synced to the disk.

        `name` may come from anywhere: it is made harmless first. `announce` is told the path right before the
        file gets it, so that a crash between can be made good; what it raises stops the placing.
        """
        self._require_folder()
        if part.parent != self.root:
            raise StorageError(text("This file is not in the library."), detail=str(part))
        target = self.root / safe_name(name)
        try:
            sync_file(part)
            with self._placing:
                target = unique(target)
                announce(target)
                replace(part, target)
            sync_folder(self.root)
        except OSError as error:
            raise storage_error(error, part) from error
        return target

    def relative(self, path: Path) -> str:
        """How a clip of this folder is written in the database: with `/`, from the library's folder on."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError as error:
            raise StorageError(text("This file is not in the library."), detail=str(path)) from error

    def absolute(self, stored: str) -> Path:
        """The path of what `relative` gave. Refuses what would lead out of the folder, whoever wrote it."""
        parts = PurePosixPath(stored).parts
        if not parts or ".." in parts or "\0" in stored or stored.startswith("/") or PureWindowsPath(stored).drive:
            raise StorageError(text("This file is not in the library."), detail=repr(stored[:200]))
        return self.root.joinpath(*parts)

    def _try_writing(self) -> None:
        self._require_folder()
        trial = self.root / f".veo-{secrets.token_hex(4)}.tmp"
        try:
            os.close(os.open(trial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
            trial.unlink(missing_ok=True)  # another one of us may have taken it for what a crash has left
        except OSError as error:
            raise storage_error(error, trial) from error

    def _require_folder(self) -> None:
        if not self.root.is_dir():
            raise StorageError(
                text(
                    "The library folder is not there: {folder} Connect its disk again, or choose another folder.",
                    folder=str(self.root),
                )
            )
