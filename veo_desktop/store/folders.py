"""Where everything lasts: data, logs and caches of this person, and the first library. Any thread that may block."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import platformdirs

from veo_desktop.core.errors import StorageError
from veo_desktop.core.files import private_folder, storage_error
from veo_desktop.core.text import text
from veo_desktop.store.bounded import Bounded, GivenUp

T = TypeVar("T")

_NAME = "veo-desktop"
_LIBRARY = "Veo Desktop"
DISK_WAIT = 5.0  # seconds a disk may take to say how full it is


@dataclass(frozen=True, slots=True)
class Folders:
    """Absolute folders. `library` is only where clips go until the person chooses another place."""

    data: Path
    library: Path
    logs: Path
    cache: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.data / "settings.json"

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.data / "veo.sqlite"

    @property
    def backups(self) -> Path:
        """Copies of the database."""
        return self.data / "backups"

    @property
    def inputs(self) -> Path:
        """Images that jobs were made with."""
        return self.data / "inputs"

    @property
    def models(self) -> Path:
        """What Wiro last said of its models."""
        return self.data / "models"

    @property
    def templates(self) -> Path:
        """The prompt templates that the person has saved."""
        return self.data / "templates.json"

    @property
    def words(self) -> Path:
        """The words that the person has added to the dictionary."""
        return self.data / "words.txt"

    @property
    def thumbnails(self) -> Path:
        """Small pictures of clips; they can be made again."""
        return self.cache / "thumbnails"

    @property
    def strips(self) -> Path:
        """Small pictures for scrubbing through clips; they can be made again."""
        return self.cache / "strips"

    def create(self) -> None:
        """Make what is missing (mode 0700), the library aside. Raises StorageError."""
        for folder in (self.data, self.logs, self.cache, self.backups, self.inputs, self.thumbnails):
            try:
                private_folder(folder)
            except OSError as error:
                raise storage_error(error, folder) from error


def usual_folders() -> Folders:
    """This system's own places."""
    usual = platformdirs.PlatformDirs(_NAME, appauthor=False)
    return Folders(
        data=usual.user_data_path.absolute(),
        library=usual.user_videos_path.absolute() / _LIBRARY,
        logs=usual.user_log_path.absolute(),
        cache=usual.user_cache_path.absolute(),
    )


def folders_below(data_dir: Path) -> Folders:
    """Everything in one folder: for `--data-dir`, tests and portable use."""
    root = data_dir.expanduser().absolute()
    return Folders(root, root / "library", root / "logs", root / "cache")


class DiskSpace:
    """Asks the disk of one folder; one that does not answer (a network folder) holds nobody for long."""

    def __init__(self, seconds: float = DISK_WAIT) -> None:
        self._bounded = Bounded("disk space", seconds)

    def free_bytes(self, folder: Path) -> int:
        """Bytes that this person may still write in `folder`. Raises StorageError."""
        return self.ask(folder, lambda: shutil.disk_usage(folder).free)

    def ask(self, folder: Path, call: Callable[[], T]) -> T:
        """What `call` finds out about `folder`. Raises StorageError, also when the disk does not answer in time."""
        try:
            return self._bounded.run(call)
        except GivenUp as error:
            raise StorageError(
                text("The disk of this folder does not answer: {folder}", folder=str(folder)), str(error)
            ) from error
        except OSError as error:
            raise storage_error(error, folder) from error
