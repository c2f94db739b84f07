"""A clip gets its name without taking another's, and nothing is ever written outside the library's folder."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest

from tests.store.tiny_disk import make_read_only, tiny_disk
from veo_desktop.core.errors import DiskFull, StorageError
from veo_desktop.store.folders import DiskSpace
from veo_desktop.store.library import Library


def library_in(folder: Path) -> Library:
    return Library(folder, DiskSpace())


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = library_in(tmp_path / "clips")
    library.create()
    return library


def part_of(library: Library, key: str, content: bytes = b"clip") -> Path:
    part = library.part_path(key)
    part.write_bytes(content)
    return part


def everything_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_a_new_folder_is_private_and_checked(library: Library) -> None:
    assert stat.S_IMODE(library.root.stat().st_mode) == 0o700
    library.check()
    assert library.free_bytes() > 0
    assert everything_below(library.root) == set()


def test_a_part_gets_its_name_and_a_taken_one_a_number(library: Library) -> None:
    first = library.place(part_of(library, "a", b"one"), "rain 5.mp4")
    second = library.place(part_of(library, "b", b"two"), "rain 5.mp4")
    assert (first.name, second.name) == ("rain 5.mp4", "rain 5 (2).mp4")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    assert everything_below(library.root) == {"rain 5.mp4", "rain 5 (2).mp4"}


def test_many_threads_never_take_each_others_place(library: Library) -> None:
    parts = [part_of(library, f"job{n}", str(n).encode()) for n in range(20)]
    threads = [threading.Thread(target=library.place, args=(part, "rain.mp4")) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert {path.read_bytes() for path in library.root.iterdir()} == {str(n).encode() for n in range(20)}


@pytest.mark.parametrize(
    "name",
    [
        "../outside.mp4",
        "/outside.mp4",
        "..\\..\\outside.mp4",
        "C:\\outside.mp4",
        "a/../../outside.mp4",
        "..",
        "",
        "CON.mp4",
        "x" * 400 + ".mp4",
        "line\nbreak.mp4",
        "\u202e4pm.exe",
        "nul\0.mp4",
    ],
)
def test_no_name_leads_out_of_the_folder(library: Library, name: str) -> None:
    placed = library.place(part_of(library, "a"), name)
    assert placed.parent == library.root
    assert placed.read_bytes() == b"clip"
    assert everything_below(library.root.parent) == {"clips", f"clips/{placed.name}"}


@pytest.mark.parametrize("key", ["", "..", "a/b", "../x", "a\\b", "C:", "x" * 101, "a\n", "a.b", "é"])
def test_no_key_leads_out_of_the_folder(library: Library, key: str) -> None:
    with pytest.raises(StorageError):
        library.part_path(key)


def test_a_part_from_elsewhere_is_refused(library: Library, tmp_path: Path) -> None:
    stray = tmp_path / "stray.part"
    stray.write_bytes(b"x")
    with pytest.raises(StorageError, match="not in the library"):
        library.place(stray, "a.mp4")
    assert stray.exists()


def test_paths_in_the_database_are_relative_and_lead_nowhere_else(library: Library) -> None:
    path = library.root / "sub" / "a.mp4"
    assert library.relative(path) == "sub/a.mp4"
    assert library.absolute("sub/a.mp4") == path
    for bad in ("", "../a.mp4", "sub/../../a.mp4", "/etc/passwd", "C:/a.mp4", "a\0.mp4", "//server/share/a"):
        with pytest.raises(StorageError, match="not in the library"):
            library.absolute(bad)
    with pytest.raises(StorageError, match="not in the library"):
        library.relative(library.root.parent / "a.mp4")


def test_leftovers_are_listed_and_nothing_else(library: Library) -> None:
    part_of(library, "job1"), part_of(library, "job2-complete")
    (library.root / "rain.mp4").touch()
    (library.root / "folder.part").mkdir()
    (library.root / "not ours.part").touch()
    assert {path.name for path in library.parts()} == {"job1.part", "job2-complete.part"}


def test_a_vanished_folder_is_said_and_not_made_anew(library: Library) -> None:
    part = part_of(library, "a")
    part.unlink()
    library.root.rmdir()
    for use in (library.check, library.parts, lambda: library.place(part, "a.mp4")):
        with pytest.raises(StorageError, match="not there"):
            use()
    assert not library.root.exists()


def test_a_file_in_the_folders_place(tmp_path: Path) -> None:
    (tmp_path / "clips").write_bytes(b"")
    with pytest.raises(StorageError):
        library_in(tmp_path / "clips").create()


def test_a_read_only_disk(tmp_path: Path) -> None:
    with tiny_disk(tmp_path / "disk") as disk:
        library = library_in(disk)
        part = part_of(library, "a")
        make_read_only(disk)
        with pytest.raises(StorageError, match="may not write"):
            library.check()
        with pytest.raises(StorageError, match="may not write"):
            library.place(part, "a.mp4")
        with pytest.raises(StorageError, match="may not write"):
            library_in(disk / "new").create()


def test_a_full_disk(tmp_path: Path) -> None:
    with tiny_disk(tmp_path / "disk") as disk:
        library = library_in(disk)
        library.check(needed=4096)
        with pytest.raises(DiskFull, match="less than 1 MB"):
            library.check(needed=1024 * 1024)
        assert library.free_bytes() <= 64 * 1024
