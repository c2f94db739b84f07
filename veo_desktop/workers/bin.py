"""The system's bin, through Qt. Touches the disk: runs on the pool for files."""

from __future__ import annotations

import contextlib
import sys
import time
from pathlib import Path

from PySide6.QtCore import QFile, QStandardPaths

from veo_desktop.core.errors import Action, StorageError
from veo_desktop.core.text import text

TRIES = 10
_DATA = QStandardPaths.StandardLocation.GenericDataLocation
PAUSE = 0.1  # seconds; Windows frees a closed file late


def move_to_bin(path: Path) -> str:
    """Move a file to the bin; answers where it is there ("" where the system does not say).

    Raises StorageError when it stays where it is.
    """
    _make_room()
    file = QFile(str(path))
    for _ in range(TRIES):
        if file.moveToTrash():
            return file.fileName()
        if not path.exists():
            raise StorageError(text("“{name}” is not there any more.", name=path.name))
        time.sleep(PAUSE)
    raise StorageError(
        text("“{name}” could not be moved to the bin. It is still in your clip folder.", name=path.name),
        detail=file.errorString(),
        action=Action.NONE,  # another folder would not help
    )


def _make_room() -> None:
    """The freedesktop bin is made where it is missing, but not the folder that it is in: a new home has none."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            Path(QStandardPaths.writableLocation(_DATA)).mkdir(mode=0o700, parents=True, exist_ok=True)


def take_back(binned_as: str, path: Path) -> None:
    """Bring a file back from the bin to `path`. Raises StorageError when it is not in the bin any more."""
    source = Path(binned_as)
    if not binned_as or not source.exists():
        raise StorageError(text("The bin does not have “{name}” any more.", name=path.name))
    if path.exists():
        raise StorageError(text("There is another file called “{name}” by now.", name=path.name))
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        source.replace(path)
    except OSError as error:
        raise StorageError(text("“{name}” could not be brought back.", name=path.name), str(error)) from error
    # the freedesktop bin keeps a note beside its files, which would point at nothing now
    (source.parent.parent / "info" / f"{source.name}.trashinfo").unlink(missing_ok=True)
