"""Where a dialog for files begins: the person's own folders, or their home where there are none. UI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Place = QStandardPaths.StandardLocation


def documents() -> str:
    return _there(_Place.DocumentsLocation)


def pictures() -> str:
    return _there(_Place.PicturesLocation)


def _there(place: QStandardPaths.StandardLocation) -> str:
    """A dialog that is to begin in a folder that is not there begins anywhere, and saves nothing."""
    folder = QStandardPaths.writableLocation(place)
    return folder if Path(folder).is_dir() else str(Path.home())
