"""The library of a newer program can be looked at; nothing of it is changed, and nothing is sent."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.big_library import make_library
from tests.jobs.bench import a_request, bench_in, runs
from tests.sandbox.box import Box
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import StorageError
from veo_desktop.core.judging import Change
from veo_desktop.core.library import Query


def test_it_is_shown_and_nothing_is_sent(tmp_path: Path, box: Box) -> None:
    make_library(tmp_path, 20)
    database = tmp_path / "veo.sqlite"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE jobs SET state = 'following', ended = NULL WHERE id = 'job-3'")
        connection.commit()
        connection.execute("PRAGMA user_version = 999")
    before = database.read_bytes()
    with bench_in(tmp_path) as bench:
        assert "newer" in str(bench.notices["database"].message)
        bench.use(box)
        search = bench.works.library.search
        found = bench.engine.queues.reader.call(lambda: search.find(1, Query("take"), CancelToken()))
        assert found.total == 20
        assert len(bench.works.board.jobs()) == 19  # what goes on is not followed: its end could not be written down
        with pytest.raises(StorageError, match="newer"):
            bench.generate(a_request(1))
        with pytest.raises(StorageError, match="newer"):
            bench.works.judge.change(["clip-1"], Change(rating=1))
        assert runs(box) == 0
    assert database.read_bytes() == before
