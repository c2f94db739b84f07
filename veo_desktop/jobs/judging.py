"""Judges clips: writes stars, flags, tags and notes down and shows verdicts on their jobs. Any thread; blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from veo_desktop.core.clip_notes import ClipNote, ClipNotes
from veo_desktop.core.judging import Change, Judgement
from veo_desktop.jobs.board import Board
from veo_desktop.store.judging import JudgingStore

Both = tuple[Mapping[str, Judgement], Mapping[str, Judgement]]


class ClipJudge:
    """What is written is on the disk when a call returns. All raise StorageError; nothing was changed then."""

    def __init__(self, store: JudgingStore, board: Board) -> None:
        self._store = store
        self._board = board

    def of(self, clip_ids: Iterable[str]) -> Mapping[str, Judgement]:
        """The judgements of clips, by id."""
        return self._store.of(clip_ids)

    def change(self, clip_ids: Iterable[str], change: Change) -> Both:
        """Change the judgements of clips: what they were and are, by id."""
        return self._shown(self._store.change(clip_ids, change))

    def put(self, judgements: Mapping[str, Judgement]) -> Both:
        """Set judgements as they were once, by clip id: what they were and are."""
        return self._shown(self._store.put(judgements))

    def tags(self) -> tuple[str, ...]:
        """Every tag in use, those of most clips first."""
        return self._store.tags()

    def notes(self, clip_id: str) -> ClipNotes:
        return ClipNotes(clip_id, self._store.notes(clip_id))

    def keep_notes(self, notes: Iterable[ClipNote]) -> tuple[ClipNote, ...]:
        """Add or change notes: what those were that there were."""
        return self._store.keep_notes(notes)

    def forget_notes(self, notes: Iterable[ClipNote]) -> tuple[ClipNote, ...]:
        """Delete notes: what they were."""
        return self._store.forget_notes(notes)

    def _shown(self, both: Both) -> Both:
        _, after = both
        for job in self._board.jobs():
            judgement = after.get(job.clip.id) if job.clip is not None else None
            if judgement is not None:
                self._board.change_clip(job.id, rating=judgement.rating, flag=judgement.flag)
        return both
