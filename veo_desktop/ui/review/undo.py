"""Undo and redo of judging: one step a change, each taken back exactly to what was there before. UI thread only."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from veo_desktop.core.clip_notes import ClipNote, NotesChange
from veo_desktop.core.judging import Change, Judged
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.review.words import binned_words, change_words, noted_words
from veo_desktop.workers.judging_backend import JudgingBackend

MOST_STEPS = 300
_BIN_STEP = 1  # steps of this kind may become one


class _Step(QUndoCommand):
    """It has happened already when it is pushed."""

    def __init__(self, words: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        super().__init__(words)
        self._undo, self._redo = undo, redo
        self._done = True

    def undo(self) -> None:
        self._done = False
        self._undo()

    def redo(self) -> None:
        if not self._done:
            self._redo()
        self._done = True


class _BinStep(QUndoCommand):
    """Clips of one `batch`, which go to the bin one after the other, are one step."""

    def __init__(self, job_id: str, batch: int, undo: Callable[[list[str]], None], redo: Callable[[list[str]], None]):
        super().__init__(binned_words(1))
        self.job_ids = [job_id]
        self.batch = batch
        self._undo, self._redo = undo, redo
        self._done = True

    def id(self) -> int:
        return _BIN_STEP

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _BinStep) or other.batch != self.batch:
            return False
        self.job_ids += other.job_ids
        self.setText(binned_words(len(self.job_ids)))
        return True

    def undo(self) -> None:
        self._done = False
        self._undo(self.job_ids)

    def redo(self) -> None:
        if not self._done:
            self._redo(self.job_ids)
        self._done = True


class ReviewUndo(QObject):
    """Everything that judges a clip, or moves one to the bin, goes through here.

    A step is there once the change is on the disk: the answer says what was before it. Undo that is asked for
    earlier waits for that answer. `binned(int)`: so many clips went to the bin with the last step;
    `unbinned`: such a step is undone.
    """

    binned = Signal(int)
    unbinned = Signal()

    def __init__(
        self,
        judging: JudgingBackend,
        remove: Callable[[str], None],
        restore: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """`remove` and `restore` move a job's clip to the bin and back; `note_binned` is to hear of the first."""
        super().__init__(parent)
        self._judging = judging
        self._remove, self._restore = remove, restore
        self._numbers = itertools.count(1)
        self._open: dict[int, str] = {}  # what is being written, and its words
        self._wanted: list[Callable[[], None]] = []  # undo and redo that wait for it
        self._batches: dict[str, int | None] = {}  # of jobs whose clips are on their way to the bin; None: again
        self._going: set[str] = set()  # jobs whose clips are on their way to the bin, or to be dismissed
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        judging.judged.connect(self._on_judged)
        judging.notes_changed.connect(self._on_notes)

    def judge(self, clip_ids: tuple[str, ...], change: Change) -> None:
        """Change the judgements of these clips."""
        self._judging.judge(clip_ids, change, self._begin(change_words(change, len(clip_ids))))

    def keep_notes(self, notes: tuple[ClipNote, ...], *, new: bool) -> None:
        """Add notes, or change them, as one step."""
        self._judging.keep_notes(notes, self._begin(noted_words(len(notes)) if new else tr("changing a note")))

    def forget_note(self, note: ClipNote) -> None:
        """Delete a note."""
        self._judging.forget_notes((note,), self._begin(tr("deleting a note")))

    def bin(self, job_ids: tuple[str, ...]) -> None:
        """Move the clips of these jobs to the bin, as one step."""
        batch = next(self._numbers)
        for job_id in job_ids:
            self._batches[job_id] = batch
            self._remove(job_id)

    @property
    def undo_words(self) -> str:
        """What undo takes back; "" for nothing."""
        self._drop_obsolete()
        return self.stack.undoText()

    @property
    def redo_words(self) -> str:
        return self.stack.redoText()

    @Slot()
    def undo(self) -> None:
        self._soon(self._undo)

    @Slot()
    def redo(self) -> None:
        self._soon(self.stack.redo)

    @Slot()
    def undo_bin(self) -> None:
        """Bring back what went to the bin last, whatever was done since."""
        self._drop_obsolete()
        for place in reversed(range(self.stack.index())):
            step = self.stack.command(place)
            if isinstance(step, _BinStep) and not step.isObsolete():
                self.take_back(step)
                return

    def push(self, words: str, undo: Callable[[], None], redo: Callable[[], None]) -> QUndoCommand:
        """Note a step that was taken elsewhere; `words` are what "Undo" is followed by."""
        step = _Step(words, undo, redo)
        self.stack.push(step)
        return step

    def take_back(self, step: QUndoCommand) -> None:
        """Undo this step, whatever was done since; nothing where it was undone already."""
        self._drop_obsolete()
        for place in reversed(range(self.stack.index())):
            if self.stack.command(place) is step and not step.isObsolete():
                if place == self.stack.index() - 1:
                    self.stack.undo()
                else:
                    step.undo()
                    step.setObsolete(True)

    @Slot(object)
    def note_binned(self, job_id: str) -> None:
        """A job's clip is in the bin now."""
        batch = self._batches.pop(job_id, next(self._numbers))
        if batch is not None:
            self.stack.push(_BinStep(job_id, batch, self._bring_back, self._bin_again))
        step = self.stack.command(self.stack.index() - 1)
        if isinstance(step, _BinStep):
            self.binned.emit(len(step.job_ids))
        self.note_gone((job_id,))

    @Slot(object)
    def note_leaving(self, job_id: str) -> None:
        """A job's clip is about to go to the bin: an undo asked for from now on is for that."""
        self._going.add(job_id)

    @Slot(object)
    def note_gone(self, job_ids: tuple[str, ...]) -> None:
        """These jobs are off the strip, with their clips in the bin or without one: nothing more comes of them."""
        self._going.difference_update(job_ids)
        self._settle()

    @Slot(object)
    def note_stayed(self, job_id: str) -> None:
        """A job's clip could not be moved to the bin: no step comes of it."""
        self._batches.pop(job_id, None)
        self.note_gone((job_id,))

    def _begin(self, words: str) -> int:
        number = next(self._numbers)
        self._open[number] = words
        return number

    @Slot(object)
    def _on_judged(self, judged: Judged) -> None:
        words = self._open.pop(judged.step, "")
        before, after = judged.before, judged.after
        if words and before != after:
            put = self._judging.restore
            self.stack.push(_Step(words, lambda: put(before), lambda: put(after)))
        self._settle()

    @Slot(object)
    def _on_notes(self, change: NotesChange) -> None:
        words, before, after = self._open.pop(change.step, ""), change.before, change.after
        if words and before != after:
            put = self._put_notes
            self.stack.push(_Step(words, lambda: put(after, before), lambda: put(before, after)))
        self._settle()

    def _put_notes(self, here: tuple[ClipNote, ...], wanted: tuple[ClipNote, ...]) -> None:
        """Have the notes `wanted` instead of those that are `here`; a change has as many, all else comes or goes."""
        if wanted:
            self._judging.keep_notes(wanted)
        else:
            self._judging.forget_notes(here)

    def _bring_back(self, job_ids: list[str]) -> None:
        self.unbinned.emit()
        for job_id in job_ids:
            self._restore(job_id)

    def _bin_again(self, job_ids: list[str]) -> None:
        for job_id in job_ids:
            self._batches[job_id] = None
            self._remove(job_id)

    def _soon(self, call: Callable[[], None]) -> None:
        self._wanted.append(call)
        self._settle()

    def _settle(self) -> None:
        if not self._open and not self._going:
            wanted, self._wanted = self._wanted, []
            for call in wanted:
                call()

    def _undo(self) -> None:
        self._drop_obsolete()
        self.stack.undo()

    def _drop_obsolete(self) -> None:
        """Steps that were taken back out of their turn are passed over."""
        while (place := self.stack.index()) and self.stack.command(place - 1).isObsolete():
            self.stack.undo()
