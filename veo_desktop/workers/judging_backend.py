"""The window's side of judging: stars, pick and reject, tags and notes of clips.

A QObject of the UI thread. What is asked runs in its order on the engine's thread for searches; each answer comes as
the signal that is named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.clip_notes import ClipNote, NotesChange
from veo_desktop.core.judging import Change, Judged, Judgement
from veo_desktop.workers.engine_host import EngineHost, Pool, Works

Both = tuple[Mapping[str, Judgement], Mapping[str, Judgement]]


class JudgingBackend(QObject):
    """Signals carry: a mapping of clip ids to Judgement, Judged, ClipNotes, NotesChange, a tuple of tags.

    A `step` is the asker's own number for a change; it comes back with the answer, also with that of a change that
    was refused, which holds nothing then.
    """

    judgements_ready = Signal(object)
    judged = Signal(object)
    notes_ready = Signal(object)
    notes_changed = Signal(object)
    tags_ready = Signal(object)

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host

    def ask(self, clip_ids: tuple[str, ...]) -> None:
        """Answered by `judgements_ready`."""
        self._host.ask(lambda works: self.judgements_ready.emit(works.judge.of(clip_ids)), Pool.READER)

    def judge(self, clip_ids: tuple[str, ...], change: Change, step: int = 0) -> None:
        """Change the judgements of clips; answered by `judged`, and by the host's `jobs_changed`."""
        self._judge(step, lambda works: works.judge.change(clip_ids, change))

    def restore(self, judgements: Mapping[str, Judgement], step: int = 0) -> None:
        """Judge clips as they were judged once; answered as `judge` is."""
        self._judge(step, lambda works: works.judge.put(judgements))

    def ask_tags(self) -> None:
        """Every tag in use, those of most clips first; answered by `tags_ready`."""
        self._host.ask(lambda works: self.tags_ready.emit(works.judge.tags()), Pool.READER)

    def ask_notes(self, clip_id: str) -> None:
        """Answered by `notes_ready`."""
        self._host.ask(lambda works: self.notes_ready.emit(works.judge.notes(clip_id)), Pool.READER)

    def keep_notes(self, notes: tuple[ClipNote, ...], step: int = 0) -> None:
        """Add notes, or change those with their ids; answered by `notes_changed`."""
        self._change_notes(step, lambda works: NotesChange(step, works.judge.keep_notes(notes), notes))

    def forget_notes(self, notes: tuple[ClipNote, ...], step: int = 0) -> None:
        """Delete notes; answered by `notes_changed`."""
        self._change_notes(step, lambda works: NotesChange(step, works.judge.forget_notes(notes)))

    def _judge(self, step: int, change: Callable[[Works], Both]) -> None:
        def run(works: Works) -> None:
            told = Judged(step)
            try:
                told = Judged(step, *change(works))
            finally:
                self.judged.emit(told)

        self._host.ask(run, Pool.READER)

    def _change_notes(self, step: int, change: Callable[[Works], NotesChange]) -> None:
        def run(works: Works) -> None:
            told = NotesChange(step)
            try:
                told = change(works)
            finally:
                self.notes_changed.emit(told)

        self._host.ask(run, Pool.READER)
