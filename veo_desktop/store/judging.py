"""Stars, flags, tags and notes as the database keeps them. Any thread may call; statements run on the database thread.

Every write answers with what was there before it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Mapping

from veo_desktop.core.clip_notes import ClipNote, NoteRect
from veo_desktop.core.folding import folded
from veo_desktop.core.judging import Change, Flag, Judgement
from veo_desktop.store.access import Access

_Found = dict[str, Judgement]


class JudgingStore:
    """A clip without a row was not judged. What is asked of clips that are not here is left out of the answer."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def of(self, clip_ids: Iterable[str]) -> _Found:
        """The judgements of clips, by id."""
        wanted = tuple(clip_ids)
        return self._access.read(lambda connection: _judgements(connection, wanted))

    def change(self, clip_ids: Iterable[str], change: Change) -> tuple[_Found, _Found]:
        """Change the judgements of clips, in one transaction: what they were and are. Raises StorageError."""
        wanted = tuple(clip_ids)

        def write(connection: sqlite3.Connection) -> tuple[_Found, _Found]:
            before = _judgements(connection, wanted)
            for clip_id, judgement in before.items():
                _put(connection, clip_id, judgement, change.of(judgement))
            _forget_unused_tags(connection)
            return before, _judgements(connection, tuple(before))

        return self._access.write(write)

    def put(self, judgements: Mapping[str, Judgement]) -> tuple[_Found, _Found]:
        """Set whole judgements, by clip id: what they were and are. Raises StorageError."""

        def write(connection: sqlite3.Connection) -> tuple[_Found, _Found]:
            before = _judgements(connection, tuple(judgements))
            for clip_id, judgement in before.items():
                _put(connection, clip_id, judgement, judgements[clip_id])
            _forget_unused_tags(connection)
            return before, _judgements(connection, tuple(before))

        return self._access.write(write)

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, those of most clips first."""
        query = (
            "SELECT name FROM tags JOIN clip_tags ON tag_id = tags.id GROUP BY tags.id ORDER BY count(*) DESC, folded"
        )
        return self._access.read(lambda connection: tuple(row["name"] for row in connection.execute(query)))

    def notes(self, clip_id: str) -> tuple[ClipNote, ...]:
        """The notes of a clip, by frame."""
        query = "SELECT * FROM clip_notes WHERE clip_id = ? ORDER BY frame_first, made, id"
        return self._access.read(lambda connection: tuple(map(_note, connection.execute(query, (clip_id,)))))

    def keep_notes(self, notes: Iterable[ClipNote]) -> tuple[ClipNote, ...]:
        """Add notes, or change those with their ids, which are answered: all or none. Raises StorageError.

        Nothing is written where a note's clip is not here.
        """
        wanted = tuple(notes)

        def write(connection: sqlite3.Connection) -> tuple[ClipNote, ...]:
            return tuple(before for note in wanted if (before := _keep_note(connection, note)) is not None)

        return self._access.write(write)

    def forget_notes(self, notes: Iterable[ClipNote]) -> tuple[ClipNote, ...]:
        """Delete notes, which are answered; `keep_notes` brings them back. Raises StorageError."""
        ids = tuple(note.id for note in notes)

        def write(connection: sqlite3.Connection) -> tuple[ClipNote, ...]:
            before = tuple(note for each in ids if (note := _note_of(connection, each)) is not None)
            connection.executemany("DELETE FROM clip_notes WHERE id = ?", ((each,) for each in ids))
            return before

        return self._access.write(write)


def judge(connection: sqlite3.Connection, clip_id: str, judgement: Judgement, notes: Iterable[ClipNote]) -> None:
    """What was thought of a clip that has just come, in the transaction that adds it."""
    _put(connection, clip_id, Judgement(), judgement)
    for note in notes:
        _keep_note(connection, note)


def _judgements(connection: sqlite3.Connection, clip_ids: Iterable[str]) -> _Found:
    found: _Found = {}
    for clip_id in clip_ids:
        row = connection.execute(
            "SELECT coalesce(rating, 0) AS rating, coalesce(flag, '') AS flag"
            " FROM clips LEFT JOIN judgements ON clip_id = clips.id WHERE clips.id = ?",
            (clip_id,),
        ).fetchone()
        if row is None:
            continue
        tags = connection.execute(
            "SELECT name FROM tags JOIN clip_tags ON tag_id = tags.id WHERE clip_id = ? ORDER BY folded", (clip_id,)
        )
        found[clip_id] = Judgement(row["rating"], Flag(row["flag"]), tuple(each["name"] for each in tags))
    return found


def _put(connection: sqlite3.Connection, clip_id: str, before: Judgement, after: Judgement) -> None:
    if (before.rating, before.flag) != (after.rating, after.flag):
        connection.execute(
            "INSERT OR REPLACE INTO judgements (clip_id, rating, flag, changed) VALUES (?, ?, ?, ?)",
            (clip_id, after.rating, after.flag.value, time.time()),
        )
    if before.tags == after.tags:
        return
    connection.execute("DELETE FROM clip_tags WHERE clip_id = ?", (clip_id,))
    for tag in after.tags:
        connection.execute("INSERT OR IGNORE INTO tags (name, folded) VALUES (?, ?)", (tag, folded(tag)))
        connection.execute(
            "INSERT OR IGNORE INTO clip_tags (clip_id, tag_id) SELECT ?, id FROM tags WHERE folded = ?",
            (clip_id, folded(tag)),
        )


def _forget_unused_tags(connection: sqlite3.Connection) -> None:
    """A word that was mistyped once is not offered for ever."""
    connection.execute("DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM clip_tags WHERE tag_id = tags.id)")


def _keep_note(connection: sqlite3.Connection, note: ClipNote) -> ClipNote | None:
    before = _note_of(connection, note.id)
    rect = note.rect
    place = (None,) * 4 if rect is None else (rect.x, rect.y, rect.width, rect.height)
    values = (note.id, note.first, note.last, *place, note.words, note.made or time.time(), time.time())
    connection.execute(
        "INSERT INTO clip_notes (id, clip_id, frame_first, frame_last, x, y, w, h, words, made, changed)"
        " SELECT ?, clips.id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM clips WHERE clips.id = ?"
        " ON CONFLICT (id) DO UPDATE SET frame_first = excluded.frame_first,"
        " frame_last = excluded.frame_last, x = excluded.x, y = excluded.y, w = excluded.w, h = excluded.h,"
        " words = excluded.words, changed = excluded.changed",
        (*values, note.clip_id),
    )
    return before


def _note_of(connection: sqlite3.Connection, note_id: str) -> ClipNote | None:
    row = connection.execute("SELECT * FROM clip_notes WHERE id = ?", (note_id,)).fetchone()
    return None if row is None else _note(row)


def _note(row: sqlite3.Row) -> ClipNote:
    rect = None if row["x"] is None else NoteRect(row["x"], row["y"], row["w"], row["h"])
    return ClipNote(
        id=row["id"],
        clip_id=row["clip_id"],
        first=row["frame_first"],
        last=row["frame_last"],
        words=row["words"],
        rect=rect,
        made=row["made"],
        changed=row["changed"],
    )
