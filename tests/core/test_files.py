"""A file is the old one or the new one, never half, and what the disk refuses is said in words."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from veo_desktop.core.errors import DiskFull, StorageError
from veo_desktop.core.files import storage_error, write_atomically


def test_a_new_file_is_private_and_alone(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 200 + ".json")
    write_atomically(path, b"one")
    write_atomically(path, b"two", durable=False)
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no room"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "kind", "words"),
    [
        (errno.ENOSPC, DiskFull, "full"),
        (errno.EDQUOT, DiskFull, "full"),
        (errno.EROFS, StorageError, "may not write"),
        (errno.EACCES, StorageError, "may not write"),
        (errno.ENOENT, StorageError, "file is not there"),
        (errno.ENOTDIR, StorageError, "folder is not there"),
        (errno.EIO, StorageError, "does not do its work"),
    ],
)
def test_the_words_for_each_refusal(tmp_path: Path, number: int, kind: type[StorageError], words: str) -> None:
    error = storage_error(OSError(number, os.strerror(number)), tmp_path / "file")
    assert type(error) is kind
    assert words in str(error)
    assert str(tmp_path) in str(error)


def test_a_folder_that_is_gone_is_told_from_a_file_that_is_gone(tmp_path: Path) -> None:
    error = storage_error(OSError(errno.ENOENT, "x"), tmp_path / "gone" / "file")
    assert str(error) == f"This folder is not there: {tmp_path / 'gone'}"
