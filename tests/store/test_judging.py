"""Judgements and notes: what is written is there after a restart, and every write tells what was there before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.ledger_helpers import Opened, a_clip, a_job, open_ledger
from veo_desktop.core.clip_notes import ClipNote, NoteRect
from veo_desktop.core.job import JobState
from veo_desktop.core.judging import Change, Flag, Judgement, split_tags
from veo_desktop.store.access import Access
from veo_desktop.store.judging import JudgingStore


@contextmanager
def _opened(folder: Path, *names: str) -> Iterator[tuple[Opened, JudgingStore]]:
    """A ledger with one finished job and clip a name, which is the id of both."""
    with open_ledger(folder) as opened:
        for name in names:
            opened.ledger.create(a_job(name))
            for state in (JobState.SUBMITTING, JobState.ACCEPTED, JobState.FETCHING):
                opened.ledger.move(name, state)
            file = a_clip(folder, f"{name}.mp4")
            file = replace(file, clip=replace(file.clip, id=name))
            opened.ledger.prepare(name, file)
            opened.ledger.finish(name, [file])
        yield opened, JudgingStore(Access(opened.database, opened.queue))


def test_a_verdict_lives_through_a_restart_and_is_on_the_clip(tmp_path: Path) -> None:
    with _opened(tmp_path, "a", "b") as (_, store):
        before, after = store.change(["a", "b", "gone"], Change(rating=4, flag=Flag.PICK, add=("noir", "Scene 3")))
        assert before == {"a": Judgement(), "b": Judgement()}
        assert after["a"] == after["b"] == Judgement(4, Flag.PICK, ("noir", "Scene 3"))
    with _opened(tmp_path) as (opened, store):
        assert store.of(["a"]) == {"a": after["a"]}
        record = opened.ledger.record("a")
    assert record is not None and record.job.clip is not None
    assert (record.job.clip.rating, record.job.clip.flag) == (4, Flag.PICK)


def test_what_was_there_before_can_be_put_back_exactly(tmp_path: Path) -> None:
    with _opened(tmp_path, "a", "b", "c") as (_, store):
        store.change(["a"], Change(rating=2, add=("rain",)))
        store.change(["b"], Change(flag=Flag.REJECT, add=("rain", "night")))
        before, after = store.change(["a", "b", "c"], Change(rating=5, flag=Flag.NONE, remove=("RAIN",)))
        assert [each.rating for each in after.values()] == [5, 5, 5] and after["b"].tags == ("night",)
        assert store.tags() == ("night",)
        undone = store.put(before)
        assert undone == (after, before) and store.of("abc") == before
        assert store.tags() == ("rain", "night")  # of most clips first


def test_a_tag_is_one_whatever_its_case(tmp_path: Path) -> None:
    with _opened(tmp_path, "a", "b") as (_, store):
        store.change(["a"], Change(add=("Straße",)))
        _, after = store.change(["a", "b"], Change(add=("STRASSE", "夜")))
        assert after == {name: Judgement(tags=("Straße", "夜")) for name in "ab"}
        store.change(["a", "b"], Change(remove=("strasse", "夜")))
        assert store.tags() == ()


def test_typed_tags_are_tidied() -> None:
    assert split_tags(" noir ,, Scene  3;NOIR\nwet") == ("noir", "Scene 3", "wet")
    assert split_tags(" , ") == ()


def test_notes_are_kept_changed_and_deleted(tmp_path: Path) -> None:
    with _opened(tmp_path, "a") as (_, store):
        late = ClipNote("2", "a", 120, 130, "hand drifts out of frame", NoteRect(0.25, 0.5, 0.1, 0.2), made=7.0)
        early = ClipNote("1", "a", 5, 5, "flicker")
        assert store.keep_notes((late, early, ClipNote("3", "gone", 0, 0, "nowhere"))) == ()
        assert [(each.id, each.rect) for each in store.notes("a")] == [("1", None), ("2", late.rect)]
        (before,) = store.keep_notes((replace(late, words="hand is back", rect=None),))
        assert replace(before, changed=0.0) == late
        assert store.notes("a")[1].words == "hand is back" and store.notes("a")[1].made == 7.0
        gone = store.forget_notes((late,))
        assert len(gone) == 1 and store.forget_notes((late,)) == ()
        store.keep_notes(gone)
        assert [each.words for each in store.notes("a")] == ["flicker", "hand is back"]
        with pytest.raises(sqlite3.IntegrityError):
            store.keep_notes((ClipNote("4", "a", 1, 1, "one of two"), replace(early, first=9, last=3)))
        assert [each.first for each in store.notes("a")] == [5, 120]


def test_filters_have_their_indexes(tmp_path: Path) -> None:
    """What the library will ask for: by stars, flag and tag without walking every clip."""
    asked = (
        ("SELECT clip_id FROM judgements WHERE rating >= 4", "judgements_rating"),
        ("SELECT clip_id FROM judgements WHERE flag = 'pick'", "judgements_flag"),
        ("SELECT clip_id FROM clip_tags WHERE tag_id = 1", "clip_tags_tag"),
    )
    with _opened(tmp_path) as (opened, _):
        for query, index in asked:
            plan = opened.queue.call(lambda query=query: _plan(opened.database.connection, query))  # type: ignore[misc]
            assert f"USING COVERING INDEX {index}" in plan


def _plan(connection: sqlite3.Connection, query: str) -> str:
    return " ".join(row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
