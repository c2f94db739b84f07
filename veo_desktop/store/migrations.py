"""The database's versions, oldest first. Runs on the database thread; each version is one transaction."""

from __future__ import annotations

import hashlib
import itertools
import json
import sqlite3
from collections.abc import Callable
from typing import Any

from veo_desktop.core.folding import folded
from veo_desktop.store.search_words import indexed

Step = str | Callable[[sqlite3.Connection], None]


def _collect_prompts(connection: sqlite3.Connection) -> None:
    """Fill the history of prompts from the jobs there are. Part of version 2: later ones must not change it."""
    for job_id, request, created in connection.execute("SELECT id, request, created FROM jobs ORDER BY created"):
        try:
            prompt = json.loads(request)["values"].get("prompt", "")
            key = hashlib.sha256(prompt.encode()).hexdigest()
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue  # no request of ours: its job stays as it is
        if not prompt.strip():
            continue
        connection.execute(
            "INSERT INTO prompts (prompt, words, sha256, last_used) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (sha256) DO UPDATE SET last_used = max(last_used, excluded.last_used)",
            (prompt, indexed(prompt), key, created),
        )
        connection.execute(
            "UPDATE jobs SET prompt_id = (SELECT id FROM prompts WHERE sha256 = ?) WHERE id = ?", (key, job_id)
        )


def _fold_names(connection: sqlite3.Connection) -> None:
    """The Turkish i's are each other's capitals: tags and folders that had two names have one, prompts are found.

    Part of version 6: later ones must not change it.
    """
    for tag_id, key, same in _by_new_key(connection, "tags"):
        connection.execute("UPDATE OR IGNORE clip_tags SET tag_id = ? WHERE tag_id = ?", (same or tag_id, tag_id))
        if same is None:
            connection.execute("UPDATE tags SET folded = ? WHERE id = ?", (key, tag_id))
        else:
            connection.execute("DELETE FROM tags WHERE id = ?", (tag_id,))
    folders = _by_new_key(connection, "folders")
    taken = {key for _id, key, _same in folders}
    for folder_id, key, same in folders:  # a folder is more than its name: the second one is called so
        more = "" if same is None else next(f" {n}" for n in itertools.count(2) if f"{key} {n}" not in taken)
        taken.add(key + more)
        change = "UPDATE folders SET name = name || ?, folded = ? WHERE id = ?"
        connection.execute(change, (more, key + more, folder_id))
    prompts = connection.execute("SELECT id, prompt FROM prompts").fetchall()
    words = ((indexed(folded(prompt)), prompt_id) for prompt_id, prompt in prompts)
    connection.executemany("UPDATE prompts SET words = ? WHERE id = ?", words)
    connection.execute("INSERT INTO prompt_words (prompt_words) VALUES ('rebuild')")


def _by_new_key(connection: sqlite3.Connection, table: str) -> list[tuple[Any, str, Any]]:
    """Each row's id, its folded name and, where that was another row's before, the other's id; such rows first."""
    rows = connection.execute(f"SELECT id, name, folded FROM {table} ORDER BY rowid").fetchall()  # noqa: S608 (our own names)
    keys = {row_id: folded(name) for row_id, name, _ in rows}
    first: dict[str, Any] = {}
    for row_id, _name, before in rows:
        if before == keys[row_id]:
            first[before] = row_id
    for row_id, key in keys.items():
        first.setdefault(key, row_id)
    found = [(row_id, key, None if first[key] == row_id else first[key]) for row_id, key in keys.items()]
    return sorted(found, key=lambda each: each[2] is None)


def _stale(table: str, event: str, clip: str) -> str:
    """A trigger that notes clips as stale: `clip` is what a SELECT has of their ids.

    Part of version 4: later ones must not change it.
    """
    name = f"{table}_stale_{event.split()[0].lower()}"
    # no OR IGNORE: in a trigger, what the statement that fires it says of conflicts would hold
    note = f"INSERT INTO stale_clips SELECT {clip} ON CONFLICT DO NOTHING"
    return f"CREATE TRIGGER {name} AFTER {event} ON {table} BEGIN {note}; END"


_STALE_TRIGGERS = (
    _stale("clips", "INSERT", "new.id WHERE true"),
    _stale("clips", "UPDATE", "new.id WHERE true"),
    _stale("judgements", "INSERT", "new.clip_id WHERE true"),
    _stale("judgements", "UPDATE", "new.clip_id WHERE true"),
    _stale("judgements", "DELETE", "old.clip_id WHERE true"),
    _stale("clip_tags", "INSERT", "new.clip_id WHERE true"),
    _stale("clip_tags", "DELETE", "old.clip_id WHERE true"),
    _stale("clip_notes", "INSERT", "new.clip_id WHERE true"),
    _stale("clip_notes", "UPDATE", "new.clip_id WHERE true"),
    _stale("clip_notes", "DELETE", "old.clip_id WHERE true"),
    _stale(
        "jobs",
        "UPDATE OF request, cost, task_id, project, parent, relation",
        "id FROM clips WHERE job_id = new.id",
    ),
)

MIGRATIONS: tuple[tuple[Step, ...], ...] = (
    (
        """
        CREATE TABLE jobs (
            id TEXT PRIMARY KEY,
            state TEXT NOT NULL,
            sandbox INTEGER NOT NULL,
            request TEXT NOT NULL,
            created REAL NOT NULL,
            position REAL NOT NULL,
            changed REAL NOT NULL,
            attempted REAL,
            hold TEXT NOT NULL DEFAULT '',
            stage INTEGER NOT NULL DEFAULT 0,
            task_id TEXT,
            task_token TEXT,
            estimate TEXT,
            cost TEXT,
            failure TEXT,
            looks INTEGER NOT NULL DEFAULT 0,
            ended REAL,
            dismissed REAL
        ) STRICT
        """,
        # one owner a task: a task can never be adopted by two jobs
        "CREATE UNIQUE INDEX jobs_task ON jobs (sandbox, task_id) WHERE task_id IS NOT NULL",
        "CREATE INDEX jobs_created ON jobs (created)",
        "CREATE INDEX jobs_live ON jobs (created) WHERE ended IS NULL",
        """
        CREATE TABLE job_events (
            id INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            at REAL NOT NULL,
            kind TEXT NOT NULL,
            detail TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX job_events_job ON job_events (job_id, id)",
        """
        CREATE TABLE clips (
            id TEXT PRIMARY KEY,
            job_id TEXT REFERENCES jobs (id),
            number INTEGER NOT NULL,
            placed INTEGER NOT NULL,
            path TEXT NOT NULL,
            received_sha256 TEXT NOT NULL,
            stored_sha256 TEXT NOT NULL,
            streams_sha256 TEXT NOT NULL,
            size INTEGER NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            rate TEXT NOT NULL,
            frames INTEGER NOT NULL,
            has_audio INTEGER NOT NULL,
            thumbnail TEXT NOT NULL DEFAULT '',
            made REAL NOT NULL,
            binned_as TEXT
        ) STRICT
        """,
        # a clip is written down before its file gets its name: a crash between finds it again by its hash
        "CREATE UNIQUE INDEX clips_job ON clips (job_id, number)",
        "CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    ),
    (
        """
        CREATE TABLE projects (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            folder TEXT NOT NULL DEFAULT '',
            day_limit TEXT,
            month_limit TEXT,
            defaults TEXT NOT NULL DEFAULT '',
            created REAL NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE sets (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            wording TEXT NOT NULL,
            images TEXT NOT NULL,
            changed REAL NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE uploads (
            sha256 TEXT NOT NULL,
            endpoint TEXT NOT NULL,
            url TEXT NOT NULL,
            file_id TEXT NOT NULL,
            size INTEGER NOT NULL,
            made REAL NOT NULL,
            seen REAL NOT NULL,
            PRIMARY KEY (sha256, endpoint)
        ) STRICT
        """,
        "CREATE TABLE upload_folders (endpoint TEXT PRIMARY KEY, folder_id TEXT NOT NULL) STRICT",
        # `words` is the prompt as the index reads it: see store.search_words
        """
        CREATE TABLE prompts (
            id INTEGER PRIMARY KEY,
            prompt TEXT NOT NULL,
            words TEXT NOT NULL,
            sha256 TEXT NOT NULL UNIQUE,
            last_used REAL NOT NULL
        ) STRICT
        """,
        "CREATE INDEX prompts_used ON prompts (last_used)",
        """
        CREATE VIRTUAL TABLE prompt_words USING fts5 (
            words, content = 'prompts', content_rowid = 'id', prefix = '1 2 3',
            tokenize = 'unicode61 remove_diacritics 2'
        )
        """,
        """
        CREATE TRIGGER prompts_added AFTER INSERT ON prompts BEGIN
            INSERT INTO prompt_words (rowid, words) VALUES (new.id, new.words);
        END
        """,
        """
        CREATE TRIGGER prompts_removed AFTER DELETE ON prompts BEGIN
            INSERT INTO prompt_words (prompt_words, rowid, words) VALUES ('delete', old.id, old.words);
        END
        """,
        "ALTER TABLE jobs ADD COLUMN project TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN parent TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN relation TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE jobs ADD COLUMN prompt_id INTEGER REFERENCES prompts (id)",
        # when the provider charged: a job that was adopted was charged about when it was made
        "ALTER TABLE jobs ADD COLUMN charged REAL",
        "UPDATE jobs SET charged = CASE WHEN attempted IS NULL THEN created ELSE coalesce(ended, changed) END"
        " WHERE cost IS NOT NULL",
        "CREATE INDEX jobs_charged ON jobs (charged, sandbox, project, cost) WHERE cost IS NOT NULL",
        "CREATE INDEX jobs_project ON jobs (project, created)",
        _collect_prompts,
        "CREATE INDEX jobs_prompt ON jobs (prompt_id, created)",
    ),
    (
        """
        CREATE TABLE judgements (
            clip_id TEXT PRIMARY KEY REFERENCES clips (id) ON DELETE CASCADE,
            rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
            flag TEXT NOT NULL CHECK (flag IN ('', 'pick', 'reject')),
            changed REAL NOT NULL
        ) STRICT
        """,
        "CREATE INDEX judgements_rating ON judgements (rating, clip_id)",
        "CREATE INDEX judgements_flag ON judgements (flag, clip_id)",
        # `folded` is what two spellings of a tag have in common: see core.folding
        "CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE) STRICT",
        """
        CREATE TABLE clip_tags (
            clip_id TEXT NOT NULL REFERENCES clips (id) ON DELETE CASCADE,
            tag_id INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
            PRIMARY KEY (clip_id, tag_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX clip_tags_tag ON clip_tags (tag_id, clip_id)",
        # the place of a note in the picture is all of x, y, w and h, each from 0 to 1, or none of them
        """
        CREATE TABLE clip_notes (
            id TEXT PRIMARY KEY,
            clip_id TEXT NOT NULL REFERENCES clips (id) ON DELETE CASCADE,
            frame_first INTEGER NOT NULL CHECK (frame_first >= 0),
            frame_last INTEGER NOT NULL CHECK (frame_last >= frame_first),
            x REAL, y REAL, w REAL, h REAL,
            words TEXT NOT NULL,
            made REAL NOT NULL,
            changed REAL NOT NULL,
            CHECK ((x IS NULL) = (y IS NULL) AND (x IS NULL) = (w IS NULL) AND (x IS NULL) = (h IS NULL))
        ) STRICT
        """,
        "CREATE INDEX clip_notes_clip ON clip_notes (clip_id, frame_first)",
    ),
    (
        # of a clip without a job, which was imported: the recipe that its file carried, and its project
        "ALTER TABLE clips ADD COLUMN recipe TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE clips ADD COLUMN project TEXT NOT NULL DEFAULT ''",
        # when the clip's files were deleted at the provider
        "ALTER TABLE clips ADD COLUMN provider_deleted REAL",
        "CREATE INDEX clips_streams ON clips (streams_sha256)",
        "CREATE INDEX clips_stored ON clips (stored_sha256)",
        "CREATE INDEX clips_path ON clips (path)",
        """
        CREATE TABLE folders (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            folded TEXT NOT NULL UNIQUE,
            smart INTEGER NOT NULL,
            query TEXT NOT NULL,
            changed REAL NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE folder_clips (
            folder_id TEXT NOT NULL REFERENCES folders (id) ON DELETE CASCADE,
            clip_id TEXT NOT NULL REFERENCES clips (id) ON DELETE CASCADE,
            position REAL NOT NULL,
            PRIMARY KEY (folder_id, clip_id)
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX folder_clips_clip ON folder_clips (clip_id)",
        # what searches look at: a narrow row a clip, derived from the tables above (see store.catalogue)
        """
        CREATE TABLE catalogue (
            id INTEGER PRIMARY KEY,
            clip_id TEXT NOT NULL UNIQUE REFERENCES clips (id) ON DELETE CASCADE,
            job_id TEXT,
            project TEXT NOT NULL,
            in_bin INTEGER NOT NULL,
            made REAL NOT NULL,
            name TEXT NOT NULL,
            rating INTEGER NOT NULL,
            flag TEXT NOT NULL,
            cost INTEGER,
            size INTEGER NOT NULL,
            seconds REAL NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            has_audio INTEGER NOT NULL,
            has_recipe INTEGER NOT NULL,
            sandbox INTEGER NOT NULL,
            model TEXT NOT NULL,
            seed TEXT NOT NULL,
            prompt_key INTEGER NOT NULL,
            task_id TEXT NOT NULL,
            parent TEXT NOT NULL,
            relation TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX catalogue_made ON catalogue (in_bin, made, project)",
        "CREATE INDEX catalogue_seed ON catalogue (seed)",
        "CREATE INDEX catalogue_task ON catalogue (task_id)",
        "CREATE INDEX catalogue_parent ON catalogue (parent)",
        # the words of each clip as the index reads them, and what heads a group of its prompt
        """
        CREATE TABLE clip_texts (
            id INTEGER PRIMARY KEY,
            prompt TEXT NOT NULL,
            negative TEXT NOT NULL,
            tags TEXT NOT NULL,
            notes TEXT NOT NULL,
            name TEXT NOT NULL,
            heading TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE VIRTUAL TABLE clip_words USING fts5 (
            prompt, negative, tags, notes, name, content = 'clip_texts', content_rowid = 'id', prefix = '1 2 3',
            tokenize = 'unicode61 remove_diacritics 2'
        )
        """,
        """
        CREATE TRIGGER clip_texts_added AFTER INSERT ON clip_texts BEGIN
            INSERT INTO clip_words (rowid, prompt, negative, tags, notes, name)
                VALUES (new.id, new.prompt, new.negative, new.tags, new.notes, new.name);
        END
        """,
        """
        CREATE TRIGGER clip_texts_removed AFTER DELETE ON clip_texts BEGIN
            INSERT INTO clip_words (clip_words, rowid, prompt, negative, tags, notes, name)
                VALUES ('delete', old.id, old.prompt, old.negative, old.tags, old.notes, old.name);
        END
        """,
        """
        CREATE TRIGGER catalogue_removed AFTER DELETE ON catalogue BEGIN
            DELETE FROM clip_texts WHERE id = old.id;
        END
        """,
        # clips whose row is to be written anew: whoever changes a table need not know the catalogue
        "CREATE TABLE stale_clips (clip_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
        *_STALE_TRIGGERS,
        "INSERT INTO stale_clips SELECT id FROM clips",
    ),
    (
        # whose keys a job was made with: the first account's where there was only one
        "ALTER TABLE jobs ADD COLUMN account TEXT NOT NULL DEFAULT ''",
    ),
    (_fold_names,),
    (
        # İ stands where i does: what orders by name kept a dot (U+0307) after it until its clip changed
        "UPDATE catalogue SET name = replace(name, 'i' || char(775), 'i') WHERE instr(name, 'i' || char(775))",
    ),
)
