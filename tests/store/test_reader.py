"""Searches have a connection of their own: they change nothing, hold up nobody, and end when they are not wanted."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from tests.store.ledger_helpers import a_job, open_ledger
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped, StorageError
from veo_desktop.store.reader import Reader

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
COUNT = "SELECT count(*) FROM jobs"


def _ask(reader: Reader, statement: str, cancel: CancelToken | None = None) -> int:
    return int(reader.read(lambda c: c.execute(statement).fetchone()[0], cancel or CancelToken()))


def test_it_sees_what_was_written_and_writes_nothing(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        reader = Reader(tmp_path / "veo.sqlite")
        try:
            assert _ask(reader, COUNT) == 0
            opened.ledger.create(a_job())
            assert _ask(reader, COUNT) == 1
            with pytest.raises(StorageError):
                _ask(reader, "DELETE FROM jobs RETURNING 1")
            assert _ask(reader, COUNT) == 1
        finally:
            reader.close()


def test_a_search_that_is_not_wanted_any_more_ends_and_the_next_one_finds(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        reader, cancel, running = Reader(tmp_path / "veo.sqlite"), CancelToken(), threading.Event()

        def search(connection: sqlite3.Connection) -> None:
            running.set()
            connection.execute(ENDLESS).fetchone()

        def give_up() -> None:
            running.wait(20)
            opened.ledger.create(a_job())  # the ledger goes on beside it
            while not ended.wait(0.01):
                cancel.cancel()

        ended = threading.Event()
        thread = threading.Thread(target=give_up)
        thread.start()
        try:
            with pytest.raises(Stopped):
                reader.read(search, cancel)
            assert _ask(reader, COUNT) == 1
            with pytest.raises(Stopped):
                _ask(reader, COUNT, cancel)
        finally:
            ended.set()
            thread.join(20)
            reader.close()


def test_a_file_that_is_not_there_is_said_and_not_made(tmp_path: Path) -> None:
    reader = Reader(tmp_path / "gone" / "veo.sqlite")
    with pytest.raises(StorageError, match="searched"):
        _ask(reader, COUNT)
    assert list(tmp_path.iterdir()) == []
