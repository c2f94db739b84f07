"""The notes of the clip in the player, for all that paints them. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.clip_notes import ClipNote, NoteRect


class NotesModel(QObject):
    """`changed`: other notes, or another draft. `draft` is the note that is being written, None while none is.

    `drawing`: whether a drag on the picture would draw the draft's rectangle, which `drawn` tells then.
    """

    changed = Signal()
    drawn = Signal(object)  # NoteRect

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[ClipNote, ...] = ()
        self._draft: ClipNote | None = None

    @property
    def notes(self) -> tuple[ClipNote, ...]:
        """By frame; that which is being changed is the draft instead."""
        held = self._draft.id if self._draft is not None else ""
        return tuple(note for note in self._notes if note.id != held)

    @property
    def draft(self) -> ClipNote | None:
        return self._draft

    @property
    def drawing(self) -> bool:
        return self._draft is not None

    def show_notes(self, notes: tuple[ClipNote, ...]) -> None:
        """The notes of the clip that is in the player now."""
        if notes != self._notes:
            self._notes = notes
            self.changed.emit()

    def set_draft(self, draft: ClipNote | None) -> None:
        """What is being written, so that it is seen where it will be."""
        if draft != self._draft:
            self._draft = draft
            self.changed.emit()

    def draw(self, rect: NoteRect) -> None:
        """A person has drawn the draft's rectangle."""
        if self._draft is not None:
            self.drawn.emit(rect)

    def at(self, frame: int) -> tuple[ClipNote, ...]:
        """The notes about this frame, the draft last."""
        there = (*self.notes, *((self._draft,) if self._draft is not None else ()))
        return tuple(note for note in there if note.first <= frame <= note.last)
