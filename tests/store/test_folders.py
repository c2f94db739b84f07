"""Folders are this person's alone, and a disk that does not answer holds nobody."""

from __future__ import annotations

import shutil
import stat
import threading
from pathlib import Path

import pytest

from tests.helpers.patience import PATIENCE
from veo_desktop.core.errors import StorageError
from veo_desktop.store.folders import DiskSpace, folders_below, usual_folders


def test_everything_is_below_the_data_dir_and_private(tmp_path: Path) -> None:
    folders = folders_below(tmp_path / "portable")
    folders.create()
    folders.create()
    made = [path for path in (tmp_path / "portable").rglob("*") if path.is_dir()]
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o700 for path in [*made, tmp_path / "portable"])
    for path in (folders.data, folders.logs, folders.cache, folders.inputs, folders.backups, folders.thumbnails):
        assert path.is_dir()
        assert path.is_relative_to(tmp_path / "portable")
    for path in (folders.settings, folders.database, folders.library):
        assert path.is_relative_to(tmp_path / "portable")
        assert not path.exists()


def test_the_usual_places_are_apart_and_below_the_home() -> None:
    folders = usual_folders()
    places = (folders.data, folders.library, folders.logs, folders.cache)
    assert len(set(places)) == 4
    assert all(path.is_absolute() and path.is_relative_to(Path.home()) for path in places)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        folders_below(tmp_path / "file").create()


def test_free_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert DiskSpace().free_bytes(tmp_path) > 0
    with pytest.raises(StorageError, match="not there"):
        DiskSpace().free_bytes(tmp_path / "gone")
    hang = threading.Event()
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: hang.wait())
    with pytest.raises(StorageError, match="does not answer"):
        DiskSpace(seconds=0.05).free_bytes(tmp_path)
    hang.set()
    for thread in threading.enumerate():
        if thread.name == "disk space":
            thread.join(PATIENCE)
