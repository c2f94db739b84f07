"""What a person writes about the frames of a clip, or about a part of their picture. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_NOTE = 4000  # characters


@dataclass(frozen=True, slots=True)
class NoteRect:
    """A part of the picture, each from 0 to 1 of its width or height."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class ClipNote:
    """Words about the frames `first` to `last` of a clip, from 0, or about a part of their picture.

    `made` and `changed` in unix seconds.
    """

    id: str
    clip_id: str
    first: int
    last: int
    words: str
    rect: NoteRect | None = None
    made: float = 0.0
    changed: float = 0.0


@dataclass(frozen=True, slots=True)
class NotesChange:
    """Notes as they were and as they are now; `step` is what the asker called it.

    `before` lacks those that were none yet, `after` those that are none any more.
    """

    step: int
    before: tuple[ClipNote, ...] = ()
    after: tuple[ClipNote, ...] = ()

    @property
    def clip_ids(self) -> frozenset[str]:
        return frozenset(note.clip_id for note in (*self.before, *self.after))


@dataclass(frozen=True, slots=True)
class ClipNotes:
    """All notes of a clip, by frame."""

    clip_id: str
    notes: tuple[ClipNote, ...]
