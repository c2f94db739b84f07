"""The database file: durable, private, checked, and recovered from its backups when it is broken or gone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.big_library import make_library
from tests.store.ledger_helpers import a_job, open_ledger
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import StorageError
from veo_desktop.store.backups import KEPT, Backups
from veo_desktop.store.database import APPLICATION_ID, SMALL
from veo_desktop.store.reader import Reader

Expect = Callable[[str], None]


def test_its_pragmas_are_those_that_keep_a_promise(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        read = lambda name: opened.queue.call(  # noqa: E731
            lambda: opened.database.connection.execute(f"PRAGMA {name}").fetchone()[0]
        )
        assert read("journal_mode") == "wal"
        assert read("synchronous") == 2
        assert read("foreign_keys") == 1
        assert read("application_id") == APPLICATION_ID


@pytest.mark.skipif("sys.platform == 'win32'", reason="Windows has no file modes")
def test_its_files_are_private(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job())
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("veo.sqlite*")}
    assert len(modes) == 3 and set(modes.values()) == {0o600}


@pytest.mark.parametrize("damage", ["garbage", "empty", "gone", "cut", "foreign"])
def test_a_damaged_file_is_restored_from_its_backup_and_said(tmp_path: Path, damage: str) -> None:
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job())
    path = tmp_path / "veo.sqlite"
    assert len(list((tmp_path / "backups").glob("veo-*.sqlite"))) == 1
    _damage(path, damage)
    with open_ledger(tmp_path) as opened:
        assert opened.database.notice is not None and "restored" in str(opened.database.notice)
        assert opened.ledger.record("one") is not None
    kept = list(tmp_path.glob("veo.sqlite.broken*"))
    assert bool(kept) == (damage not in ("empty", "gone"))


def _damage(path: Path, damage: str) -> None:
    match damage:
        case "garbage":
            path.write_bytes(b"not a database" * 1000)
        case "empty":
            path.write_bytes(b"")
        case "gone":
            path.unlink()
        case "cut":
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        case "foreign":
            path.unlink()
            connection = sqlite3.connect(path)
            connection.execute("CREATE TABLE other (id)")
            connection.close()


def test_a_first_start_that_was_cut_short_is_no_damage(tmp_path: Path) -> None:
    _run(tmp_path / "veo.sqlite", "PRAGMA journal_mode = WAL", "PRAGMA user_version = 0")
    assert (tmp_path / "veo.sqlite").stat().st_size > 0
    with open_ledger(tmp_path) as opened:
        assert opened.database.notice is None
        opened.ledger.create(a_job())
    assert list(tmp_path.glob("*.broken*")) == []


def _make_newer(folder: Path, *statements: str) -> bytes:
    with open_ledger(folder) as opened:
        opened.ledger.create(a_job())
    _run(folder / "veo.sqlite", "PRAGMA user_version = 999", *statements)
    return (folder / "veo.sqlite").read_bytes()


def test_a_newer_version_can_be_looked_at_and_is_left_untouched(tmp_path: Path) -> None:
    before = _make_newer(tmp_path, "ALTER TABLE jobs ADD COLUMN mood TEXT")
    backups = list((tmp_path / "backups").iterdir())
    with open_ledger(tmp_path) as opened:
        assert opened.database.read_only and "newer" in str(opened.database.notice)
        assert opened.ledger.record("one") is not None
        with pytest.raises(StorageError, match="newer"):
            opened.ledger.create(a_job("two"))
        assert opened.upkeep.check_if_due() is None and opened.upkeep.back_up_if_due() is None
    assert (tmp_path / "veo.sqlite").read_bytes() == before
    assert list((tmp_path / "backups").iterdir()) == backups


def test_a_version_that_is_too_new_to_be_read_is_left_untouched(tmp_path: Path) -> None:
    before = _make_newer(tmp_path, "DROP TABLE judgements")
    with pytest.raises(StorageError, match="newer"), open_ledger(tmp_path):
        pass
    assert (tmp_path / "veo.sqlite").read_bytes() == before


def test_three_backups_rotate(tmp_path: Path) -> None:
    backups = Backups(tmp_path / "backups")
    with open_ledger(tmp_path) as opened:
        made = [opened.queue.call(lambda: backups.make(opened.database.connection)) for _ in range(KEPT + 2)]
    assert backups.newest() == made[: -KEPT - 1 : -1]


def test_damage_that_a_quick_look_misses_is_found_once_a_week_and_mended(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        for number in range(300):
            opened.ledger.create(a_job(f"job {number}"))
    path = tmp_path / "veo.sqlite"
    _swap_index_entries(path)
    with open_ledger(tmp_path) as opened:
        assert opened.database.notice is None  # not seen by the quick look
        words = opened.upkeep.check_if_due()
        assert words is not None and "damaged" in str(words)
    with open_ledger(tmp_path) as opened:
        assert opened.database.notice is not None
        assert opened.upkeep.check_if_due() is None
        assert opened.upkeep.check_if_due() is None


def _swap_index_entries(path: Path) -> None:
    """Make an index disagree with its table: only the full check compares the two."""
    _run(path, "PRAGMA writable_schema = ON", _RENAME.format("created", "changed"))
    _run(path, "UPDATE jobs SET created = created + 1000 WHERE id = 'job 7'")
    _run(path, "PRAGMA writable_schema = ON", _RENAME.format("changed", "created"))


_RENAME = "UPDATE sqlite_schema SET sql = replace(sql, '({})', '({})') WHERE name = 'jobs_created'"


def _run(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_disk_that_takes_nothing_leaves_the_check_for_another_time(tmp_path: Path, expect_log: Expect) -> None:
    expect_log("was not checked")
    with open_ledger(tmp_path) as opened:
        connection = opened.queue.call(lambda: opened.database.connection)
        opened.queue.call(lambda: connection.execute("PRAGMA query_only = ON"))
        assert opened.upkeep.check_if_due() is None
        opened.queue.call(lambda: connection.execute("PRAGMA query_only = OFF"))
        opened.ledger.create(a_job())  # no transaction was left open
        assert opened.upkeep.check_if_due() is None
        read = lambda: connection.execute("SELECT count(*) FROM notes WHERE key = 'checked'").fetchone()[0]  # noqa: E731
        assert opened.queue.call(read) == 1


def test_what_a_quit_overtakes_is_not_done(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        opened.upkeep.stop()
        assert opened.upkeep.check_if_due() is None and opened.upkeep.back_up_if_due() is None
        assert not (tmp_path / "backups").exists()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library whose list is not read through at each start."""
    folder = tmp_path_factory.mktemp("large")
    make_library(folder, 3000)
    assert (folder / "veo.sqlite").stat().st_size > SMALL and not (folder / "backups").exists()
    return folder


def test_a_backup_is_of_one_moment_and_holds_nobody_up(large: Path) -> None:
    """While it is made, the ledger is written to."""
    with open_ledger(large) as opened:
        written: list[int] = []

        def write() -> None:
            opened.ledger.create(a_job(f"meanwhile {len(written)}"))
            written.append(1)

        backups = Backups(large / "backups")
        reader = Reader(large / "veo.sqlite")
        try:
            reader.read(lambda connection: backups.make(connection, write), CancelToken())
        finally:
            reader.close()
        assert len(written) > 1
        with closing(sqlite3.connect(backups.newest()[0])) as copy:
            assert copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            assert copy.execute("SELECT count(*) FROM jobs WHERE id LIKE 'meanwhile%'").fetchone()[0] == 0
    shutil.rmtree(large / "backups")


@pytest.mark.parametrize("length", [100, 4096, 0.5, -4096, -1])
def test_a_large_file_that_was_cut_short_is_seen_at_once(large: Path, tmp_path: Path, length: float) -> None:
    path = tmp_path / "veo.sqlite"
    shutil.copy(large / "veo.sqlite", path)
    whole = path.stat().st_size
    os.truncate(path, int(whole * length) if length == 0.5 else int(length) % whole)
    with open_ledger(tmp_path) as opened:
        assert opened.database.notice is not None and "damaged" in str(opened.database.notice)
        assert opened.ledger.recent(1) == []
    assert len(list(tmp_path.glob("veo.sqlite.broken*"))) == 1


def test_damage_inside_a_large_file_is_found_once_a_day_and_spoils_no_backup(large: Path, tmp_path: Path) -> None:
    path = tmp_path / "veo.sqlite"
    shutil.copy(large / "veo.sqlite", path)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 4096 // 2 * 4096)
        file.write(b"\xff" * 4096)
    with open_ledger(tmp_path) as opened:
        assert "damaged" in str(opened.upkeep.back_up_if_due())
        assert not (tmp_path / "backups").exists()
    with open_ledger(tmp_path) as opened:
        assert opened.database.notice is not None
