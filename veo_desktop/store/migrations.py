"""The database's versions, oldest first. Runs on the database thread; each step is one transaction."""

from __future__ import annotations

MIGRATIONS: tuple[tuple[str, ...], ...] = (
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
)
