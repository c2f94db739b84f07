"""Undo of judging: one step a change, by name, in its order, and of what went to the bin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal

from veo_desktop.core.clip_notes import ClipNote, NotesChange
from veo_desktop.core.judging import Change, Flag, Judged, Judgement
from veo_desktop.ui.review.undo import ReviewUndo

NOTE = ClipNote("n", "a", 7, 7, "flicker")


class Kept(QObject):
    """Stands in for the backend: keeps judgements, and answers when it is told to."""

    judged = Signal(object)
    notes_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.judgements = {name: Judgement() for name in "abc"}
        self.notes: dict[str, ClipNote] = {}
        self._answers: list[tuple[Signal, object]] = []

    def judge(self, clip_ids: tuple[str, ...], change: Change, step: int = 0) -> None:
        self.restore({name: change.of(self.judgements[name]) for name in clip_ids}, step)

    def restore(self, judgements: dict[str, Judgement], step: int = 0) -> None:
        before = {name: self.judgements[name] for name in judgements}
        self.judgements.update(judgements)
        self._answers.append((self.judged, Judged(step, before, dict(judgements))))

    def keep_notes(self, notes: tuple[ClipNote, ...], step: int = 0) -> None:
        before = tuple(self.notes[note.id] for note in notes if note.id in self.notes)
        self._answers.append((self.notes_changed, NotesChange(step, before, notes)))
        self.notes |= {note.id: note for note in notes}

    def forget_notes(self, notes: tuple[ClipNote, ...], step: int = 0) -> None:
        before = tuple(self.notes.pop(note.id) for note in notes)
        self._answers.append((self.notes_changed, NotesChange(step, before)))

    def answer(self) -> None:
        while self._answers:
            signal, told = self._answers.pop(0)
            signal.emit(told)


class Bin(QObject):
    """Stands in for the files: the moves are told in the order they were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.inside: list[str] = []
        self.undo: ReviewUndo

    def remove(self, job_id: str) -> None:
        self.inside.append(job_id)
        self.undo.note_binned(job_id)

    def restore(self, job_id: str) -> None:
        self.inside.remove(job_id)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def files() -> Bin:
    return Bin()


@pytest.fixture
def undo(kept: Kept, files: Bin) -> Iterator[ReviewUndo]:
    undo = ReviewUndo(kept, files.remove, files.restore)  # type: ignore[arg-type]
    files.undo = undo
    yield undo
    undo.stack.clear()


def test_each_step_is_named_and_taken_back_exactly(kept: Kept, undo: ReviewUndo) -> None:
    kept.judgements["b"] = Judgement(2, Flag.REJECT, ("wet",))
    undo.judge(("a", "b", "c"), Change(rating=4))
    undo.judge(("b",), Change(add=("noir",)))
    kept.answer()
    assert undo.undo_words == "tag “noir”"
    undo.undo()
    assert (undo.undo_words, undo.redo_words) == ("4 stars on 3 clips", "tag “noir”")
    undo.undo()
    assert kept.judgements == {"a": Judgement(), "b": Judgement(2, Flag.REJECT, ("wet",)), "c": Judgement()}
    kept.answer()  # of the undoing: no step of its own
    assert undo.undo_words == "" and undo.redo_words == "4 stars on 3 clips"
    undo.redo()
    assert [each.rating for each in kept.judgements.values()] == [4, 4, 4]


def test_what_changes_nothing_is_no_step(kept: Kept, undo: ReviewUndo) -> None:
    undo.judge(("a",), Change(flag=Flag.NONE))
    kept.judged.emit(Judged(1))  # refused
    kept.answer()
    assert undo.undo_words == ""


def test_undo_waits_for_what_is_being_written(kept: Kept, undo: ReviewUndo) -> None:
    undo.judge(("a",), Change(flag=Flag.PICK))
    undo.judge(("a",), Change(flag=Flag.REJECT))
    undo.undo()
    assert kept.judgements["a"].flag is Flag.REJECT
    kept.answer()
    assert kept.judgements["a"].flag is Flag.PICK


def test_notes_come_and_go(kept: Kept, undo: ReviewUndo) -> None:
    undo.keep_notes((NOTE,), new=True)
    kept.answer()
    undo.forget_note(NOTE)
    kept.answer()
    assert undo.undo_words == "deleting a note" and kept.notes == {}
    undo.undo()
    assert kept.notes == {"n": NOTE} and undo.undo_words == "note"
    undo.undo()
    assert kept.notes == {}
    undo.redo()
    undo.redo()
    undo.undo()
    assert kept.notes == {"n": NOTE}


def test_clips_that_go_to_the_bin_together_come_back_together(files: Bin, undo: ReviewUndo) -> None:
    told: list[int] = []
    undo.binned.connect(told.append)
    files.remove("x")
    undo.bin(("y", "z"))
    assert undo.undo_words == "moving 2 clips to the bin" and told == [1, 1, 2]
    undo.undo()
    assert files.inside == ["x"] and undo.undo_words == "moving a clip to the bin"
    undo.redo()
    assert files.inside == ["x", "y", "z"] and undo.undo_words == "moving 2 clips to the bin"
    undo.undo()
    undo.undo()
    assert files.inside == []


def test_the_bin_is_undone_whatever_was_judged_since(kept: Kept, files: Bin, undo: ReviewUndo) -> None:
    undo.judge(("a",), Change(rating=1))
    kept.answer()
    files.remove("x")
    undo.judge(("a",), Change(rating=5))
    kept.answer()
    undo.undo_bin()
    assert files.inside == [] and undo.undo_words == "5 stars"
    undo.undo_bin()  # there is no other
    undo.undo()
    assert undo.undo_words == "1 star"  # the step that is over already is passed over
    undo.undo()
    assert kept.judgements["a"] == Judgement() and files.inside == []
