"""The window's side of judging: stars, pick and reject, tags and notes of clips.

A QObject of the UI thread. What is asked runs in its order on the engine's thread for searches; each answer comes as
the signal that is named.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.judging import Change, ClipNote, Judged, Judgement, NoteChange
from veo_desktop.workers.engine_host import EngineHost, Pool, Works

Both = tuple[Mapping[str, Judgement], Mapping[str, Judgement]]


class JudgingBackend(QObject):
    """Signals carry: a mapping of clip ids to Judgement, Judged, ClipNotes, NoteChange, a tuple of tags.

    A `step` is the asker's own number for a change; it comes back with the answer, also with that of a change that
    was refused, which holds nothing then.
    """

    judgements_ready = Signal(object)
    judged = Signal(object)
    notes_ready = Signal(object)
    note_changed = Signal(object)
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

    def keep_note(self, note: ClipNote, step: int = 0) -> None:
        """Add a note, or change the one with its id; answered by `note_changed` and `notes_ready`."""
        self._change_note(note.clip_id, step, lambda works: NoteChange(step, works.judge.keep_note(note), note))

    def forget_note(self, note: ClipNote, step: int = 0) -> None:
        """Delete a note; answered by `note_changed` and `notes_ready`."""
        self._change_note(note.clip_id, step, lambda works: NoteChange(step, works.judge.forget_note(note.id)))

    def _judge(self, step: int, change: Callable[[Works], Both]) -> None:
        def run(works: Works) -> None:
            told = Judged(step)
            try:
                told = Judged(step, *change(works))
            finally:
                self.judged.emit(told)

        self._host.ask(run, Pool.READER)

    def _change_note(self, clip_id: str, step: int, change: Callable[[Works], NoteChange]) -> None:
        def run(works: Works) -> None:
            told = NoteChange(step)
            try:
                told = change(works)
            finally:
                self.note_changed.emit(told)
                self.notes_ready.emit(works.judge.notes(clip_id))

        self._host.ask(run, Pool.READER)
