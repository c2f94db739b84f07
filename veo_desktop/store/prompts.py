"""The history of prompts: counted with each job, found by their words. Functions for the thread of their connection."""

from __future__ import annotations

import hashlib
import sqlite3

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.folding import folded
from veo_desktop.core.prompts import SHOWN_CLIPS, PromptsFound, UsedPrompt
from veo_desktop.store.reader import Reader
from veo_desktop.store.search_words import indexed, looked_for


def note(connection: sqlite3.Connection, prompt: str, used: float) -> int | None:
    """Keep `prompt`, used at `used` (unix seconds), and answer its number; None for one without words."""
    if not prompt.strip():
        return None
    row = connection.execute(
        "INSERT INTO prompts (prompt, words, sha256, last_used) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (sha256) DO UPDATE SET last_used = max(last_used, excluded.last_used) RETURNING id",
        (prompt, indexed(folded(prompt)), hashlib.sha256(prompt.encode()).hexdigest(), used),
    ).fetchone()
    return int(row["id"])


def forget_unused(connection: sqlite3.Connection, prompt_id: int) -> None:
    """Drop a prompt that no job has any more: the job it was written for was changed before it was sent."""
    connection.execute(
        "DELETE FROM prompts WHERE id = ? AND NOT EXISTS (SELECT 1 FROM jobs WHERE prompt_id = prompts.id)",
        (prompt_id,),
    )


def find(connection: sqlite3.Connection, search: str, limit: int) -> tuple[UsedPrompt, ...]:
    """The prompts that have the words of `search`, the last used first; whatever is typed, it is only looked for."""
    match, signs = looked_for(folded(search))
    conditions = ["id IN (SELECT rowid FROM prompt_words WHERE prompt_words MATCH ?)"] if match else []
    conditions += ["instr(words, ?)"] * len(signs)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    found = connection.execute(
        f"SELECT id, prompt, last_used FROM prompts {where} ORDER BY last_used DESC, id DESC LIMIT ?",  # noqa: S608 (our own conditions)
        (*((match,) if match else ()), *signs, limit),
    ).fetchall()
    return tuple(_used(connection, row) for row in found)


def _used(connection: sqlite3.Connection, row: sqlite3.Row) -> UsedPrompt:
    times = connection.execute("SELECT count(*) FROM jobs WHERE prompt_id = ?", (row["id"],)).fetchone()[0]
    made = connection.execute(
        "SELECT jobs.id, clips.thumbnail FROM jobs JOIN clips ON clips.job_id = jobs.id"
        " WHERE prompt_id = ? AND number = 0 AND placed AND binned_as IS NULL ORDER BY created DESC LIMIT ?",
        (row["id"], SHOWN_CLIPS),
    ).fetchall()
    if not made:
        made = connection.execute(
            "SELECT id, '' AS thumbnail FROM jobs WHERE prompt_id = ? ORDER BY created DESC LIMIT 1", (row["id"],)
        ).fetchall()
    return UsedPrompt(
        row["prompt"],
        row["last_used"],
        times,
        tuple(each["id"] for each in made),
        tuple(each["thumbnail"] for each in made),
    )


class PromptHistory:
    """Searches the history on the thread of `reader`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def find(self, words: str, limit: int, cancel: CancelToken) -> PromptsFound:
        """The prompts with these words. Raises Stopped once `cancel` is set, and StorageError."""
        return PromptsFound(words, self._reader.read(lambda connection: find(connection, words, limit), cancel))
