"""An image is kept once by its content, and is still there when the person's own file has moved."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from veo_desktop.core.errors import StorageError
from veo_desktop.store.inputs import InputStore

PNG = b"\x89PNG\r\n\x1a\n" + bytes(50)


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (PNG, ".png"),
        (b"\xff\xd8\xff\xe0" + bytes(9), ".jpg"),
        (b"RIFF\0\0\0\0WEBP", ".webp"),
        (b"\0\0\0\x18ftypheic", ".heic"),
        (b"", ""),
        (b"text", ""),
    ],
)
def test_the_content_names_the_file(tmp_path: Path, data: bytes, suffix: str) -> None:
    path = Path(InputStore(tmp_path / "inputs").keep(data))
    assert path.read_bytes() == data
    assert path.suffix == suffix
    assert path.is_absolute()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_image_is_kept_once(tmp_path: Path) -> None:
    store = InputStore(tmp_path / "inputs")
    kept = store.keep(PNG)
    assert store.keep(PNG) == kept
    assert [path.name for path in (tmp_path / "inputs").iterdir()] == [Path(kept).name]
    assert store.find(Path(kept).name) == kept


def test_half_a_file_of_an_earlier_crash_is_mended(tmp_path: Path) -> None:
    store = InputStore(tmp_path)
    kept = Path(store.keep(PNG))
    kept.write_bytes(PNG[:10])
    assert Path(store.keep(PNG)).read_bytes() == PNG


@pytest.mark.parametrize("name", ["", "..", "../../etc/passwd", "a.png", "0" * 64 + "/x", "0" * 64 + ".png"])
def test_a_name_from_a_recipe_finds_only_what_is_kept(tmp_path: Path, name: str) -> None:
    assert InputStore(tmp_path).find(name) is None


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        InputStore(tmp_path / "file").keep(PNG)
