"""A database of the first version is migrated: backed up first, and nothing of it lost."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

from tests.store.ledger_helpers import open_ledger
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.job import JobState
from veo_desktop.core.library import Order, Query
from veo_desktop.store import prompts
from veo_desktop.store.access import Access
from veo_desktop.store.catalogue import Catalogue
from veo_desktop.store.database import APPLICATION_ID
from veo_desktop.store.folders import DiskSpace
from veo_desktop.store.migrations import MIGRATIONS
from veo_desktop.store.reader import Reader
from veo_desktop.store.search import ClipSearch
from veo_desktop.store.whereabouts import Whereabouts

CHINESE = "雪中的狐狸"
NEW = ("id", "state", "sandbox", "request", "created", "position", "changed", "attempted", "cost", "ended", "task_id")


def _request(prompt: object) -> str:
    return json.dumps({"model": "google/veo3-1", "values": {"prompt": prompt}, "images": []}, ensure_ascii=False)


@contextmanager
def _at_version(path: Path, version: int) -> Iterator[sqlite3.Connection]:
    """A database as that version of it was, to be filled."""
    connection = sqlite3.connect(path)
    for steps in MIGRATIONS[:version]:
        for step in steps:
            connection.execute(step) if isinstance(step, str) else step(connection)
    yield connection
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version}")
    connection.commit()
    connection.close()


def _version_1(path: Path) -> None:
    rows = [
        ("sent", "done", 0, _request("A fox"), 10.0, 1.0, 60.0, 20.0, "3.20", 50.0, "71"),
        ("adopted", "done", 0, _request(CHINESE), 5.0, 1.0, 99.0, None, "0.40", 98.0, "72"),
        ("again", "drafted", 1, _request("A fox"), 30.0, 2.0, 30.0, None, None, None, None),
        ("blank", "cancelled", 1, _request(" \n"), 40.0, 3.0, 40.0, None, None, 41.0, None),
        ("odd", "cancelled", 1, _request(7), 41.0, 4.0, 40.0, None, None, 41.0, None),
    ]
    marks = ", ".join("?" * len(NEW))
    with _at_version(path, 1) as connection:
        connection.executemany(f"INSERT INTO jobs ({', '.join(NEW)}) VALUES ({marks})", rows)  # noqa: S608 (our own names)
        connection.execute("INSERT INTO job_events (job_id, at, kind) VALUES ('sent', 11.0, 'drafted')")
        connection.execute(
            "INSERT INTO clips VALUES"
            " ('clip', 'sent', 0, 1, 'fox.mp4', '', '', '', 9, 16, 9, '24', 96, 1, 't.jpg', 50, NULL)"
        )


def test_a_database_of_the_first_version_keeps_all_it_had(tmp_path: Path) -> None:
    _version_1(tmp_path / "veo.sqlite")
    with open_ledger(tmp_path) as opened:
        records = {record.job.id: record for record in opened.ledger.recent(10)}
        history = opened.ledger.history("sent")
        spent = [opened.charged_since(since) for since in (0, 6.0, 50.0, 51.0)]
        found = opened.queue.call(lambda: prompts.find(opened.database.connection, "", 10))
        chinese = opened.queue.call(lambda: prompts.find(opened.database.connection, "狐狸", 10))
    assert set(records) == {"sent", "adopted", "again", "blank", "odd"}
    sent = records["sent"].job
    assert (sent.state, sent.cost, sent.project, sent.task_id) == (JobState.DONE, Decimal("3.20"), "", "71")
    assert sent.clip is not None and sent.clip.path == str(tmp_path / "library" / "fox.mp4")
    assert history == [(11.0, "drafted", "")]
    assert spent == [Decimal("3.60"), Decimal("3.20"), Decimal("3.20"), Decimal(0)]  # by when it was charged
    assert [(each.prompt, each.used, each.times) for each in found] == [("A fox", 30.0, 2), (CHINESE, 5.0, 1)]
    assert (found[0].jobs, found[0].thumbnails) == (("sent",), ("t.jpg",))
    assert [each.prompt for each in chinese] == [CHINESE]


def test_it_is_backed_up_before_it_is_changed(tmp_path: Path) -> None:
    _version_1(tmp_path / "veo.sqlite")
    with open_ledger(tmp_path):
        (backup,) = (tmp_path / "backups").glob("veo-*.sqlite")
    connection = sqlite3.connect(backup)
    try:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM jobs").fetchone() == (5,)
    finally:
        connection.close()


def test_names_that_turkish_spells_alike_are_one_tag_and_two_folders(tmp_path: Path) -> None:
    with _at_version(tmp_path / "veo.sqlite", 5) as connection:
        connection.execute("INSERT INTO prompts VALUES (1, 'IŞIK ve gölge', 'IŞIK ve gölge', 'x', 5.0)")
        job = ("job", "done", 1, _request("IŞIK ve gölge"), 5.0, 1.0, 5.0)
        columns = ", ".join(NEW[: len(job)])
        connection.execute(f"INSERT INTO jobs ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", job)  # noqa: S608 (our own names)
        connection.executemany(
            "INSERT INTO clips"
            " VALUES (?, 'job', ?, 1, ?, '', '', '', 9, 16, 9, '24', 96, 1, '', 50, NULL, '', '', NULL)",
            [("a", 0, "a.mp4"), ("b", 1, "b.mp4")],
        )
        spelt = [(1, "ışık", "ışık"), (2, "IŞIK", "işik"), (3, "İz", "i\u0307z"), (4, "noir", "noir")]
        connection.executemany("INSERT INTO tags VALUES (?, ?, ?)", spelt)
        connection.executemany(
            "INSERT INTO clip_tags VALUES (?, ?)", [("a", 1), ("a", 2), ("b", 1), ("b", 3), ("b", 4)]
        )
        folders = [("x", "Işık", "işik"), ("y", "ışık", "ışık"), ("z", "IŞIK 2", "işik 2")]
        connection.executemany("INSERT INTO folders VALUES (?, ?, ?, 0, '', 0)", folders)
    with open_ledger(tmp_path) as opened:
        connection, tagged = (
            opened.database.connection,
            "SELECT clip_id, name, folded FROM tags JOIN clip_tags ON tag_id = id",
        )
        tags = opened.queue.call(lambda: connection.execute(tagged).fetchall())
        named = opened.queue.call(lambda: connection.execute("SELECT name, folded FROM folders ORDER BY id").fetchall())
        found = opened.queue.call(lambda: prompts.find(connection, "ışık GÖLGE", 10))
    one = ("IŞIK", "işik")  # the spelling of the one whose key it is already
    assert sorted(map(tuple, tags)) == [("a", *one), ("b", *one), ("b", "noir", "noir"), ("b", "İz", "iz")]
    assert [tuple(row) for row in named] == [("Işık", "işik"), ("ışık 3", "işik 3"), ("IŞIK 2", "işik 2")]
    assert [each.prompt for each in found] == ["IŞIK ve gölge"]


def test_names_with_a_turkish_capital_stand_where_their_letter_does(tmp_path: Path) -> None:
    """Their clips were catalogued before the Turkish i's were one letter, and have not changed since."""
    names = ["İstanbul 2.mp4", "harbour.mp4", "istanbul 10.mp4", "jungle.mp4", "ZİL.mp4", "zip.mp4"]
    with _at_version(tmp_path / "veo.sqlite", 6) as connection:
        connection.executemany(
            "INSERT INTO clips"
            " VALUES (?, NULL, 0, 1, ?, '', '', '', 9, 16, 9, '24', 96, 1, '', 50, NULL, '', '', NULL)",
            [(str(number), f"2026/{name}") for number, name in enumerate(names)],
        )
        connection.execute("DELETE FROM stale_clips")
        for number, name in enumerate(names):
            before = re.sub("[0-9]+", lambda match: match.group().zfill(18), name.casefold())
            row = (number + 1, str(number), "", 0, 50.0, before, 0, "", 9, 4.0, 16, 9, 1, 0, 0, "", "", 0, "", "", "")
            columns = (
                "id, clip_id, project, in_bin, made, name, rating, flag, size, seconds, width, height, has_audio,"
                " has_recipe, sandbox, model, seed, prompt_key, task_id, parent, relation"
            )
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO catalogue ({columns}) VALUES ({marks})", row)  # noqa: S608 (our own names)
    with open_ledger(tmp_path) as opened:
        reader, catalogue = Reader(tmp_path / "veo.sqlite"), Catalogue(Access(opened.database, opened.queue))
        search = ClipSearch(reader, catalogue, lambda: tmp_path, Whereabouts(lambda _folder: DiskSpace()))
        shown = [row.name for row in search.find(1, Query("", Order.NAME), CancelToken()).rows]
        reader.close()
    assert shown == [
        "harbour.mp4", "İstanbul 2.mp4", "istanbul 10.mp4", "jungle.mp4", "ZİL.mp4", "zip.mp4"]  # fmt: skip
