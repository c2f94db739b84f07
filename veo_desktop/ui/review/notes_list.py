"""The notes of a clip, one below the other, and where they are written. UI thread only."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from veo_desktop.core.key_map import KeyMap
from veo_desktop.core.timecode import timecodes
from veo_desktop.ui.parts.direction import sentence
from veo_desktop.ui.parts.key_words import native, tip
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.note_editor import NoteEditor
from veo_desktop.ui.review.note_row import NoteRow
from veo_desktop.ui.review.rect_keys import moved

if TYPE_CHECKING:  # a start has no notes
    from veo_desktop.core.clip_notes import ClipNote, NoteRect


class About(Enum):
    """What a new note is about: frames of the clip in the player, all of one clip, all of each of several."""

    FRAMES = "frames"
    CLIP = "clip"
    CLIPS = "clips"


class NotesList(QWidget):
    """Signals carry a ClipNote: `chosen` to go to its frame, `kept` and `deleted` to have that done.

    `draft_changed` carries the note that is being written, None when none is any more; `add_wanted`: one is to begin.
    """

    chosen = Signal(object)
    kept = Signal(object)
    deleted = Signal(object)
    draft_changed = Signal(object)
    add_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.List)
        self._theme = theme
        self._about = About.FRAMES
        self._keys = KeyMap()
        self._rate = Fraction(24)
        self._notes: tuple[ClipNote, ...] = ()
        self._draft: ClipNote | None = None
        self._rows: list[NoteRow] = []
        self.setObjectName("notes_list")
        self.setAccessibleName(tr("Notes"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(self._build_head())
        self._none = wrapped("", "small", parent=self)
        self._column.addWidget(self._none)
        self._say_how()
        self._editor = NoteEditor(self)
        self._editor.kept.connect(self._on_kept)
        self._editor.cancelled.connect(self.close_editor)
        self._editor.changed.connect(self._on_words)
        self._editor.rect_moved.connect(self._on_rect_moved)
        self._editor.hide()
        self._column.addWidget(self._editor)

    @property
    def draft(self) -> ClipNote | None:
        """What is being written."""
        return self._draft

    def show_keys(self, keys: KeyMap) -> None:
        """Say which key begins a note."""
        self._keys = keys
        self._say_how()

    def set_about(self, about: About) -> None:
        """What new notes are about from now on; several clips have no notes to be shown."""
        self._about = about
        if about is About.CLIPS:
            self.show_notes((), self._rate)
        self._say_how()

    def show_notes(self, notes: tuple[ClipNote, ...], rate: Fraction) -> None:
        """The notes of a clip of `rate` frames a second."""
        if (notes, rate) != (self._notes, self._rate):
            self._notes, self._rate = notes, rate
            self._show_rows()

    def write(self, note: ClipNote) -> None:
        """Write a new note, or change one that is there."""
        self._set_draft(note)
        self._editor.show()
        self._show_rows()
        in_player = self._about is About.FRAMES
        self._editor.edit(self._when(note), note.words, can_point=in_player and note.rect is None)

    def place(self, rect: NoteRect) -> None:
        """The note that is being written points at this part of the picture."""
        if self._draft is not None:
            self._set_draft(replace(self._draft, rect=rect))
            self._editor.set_placed()

    def finish(self) -> None:
        """Keep what is being written; without words there is nothing to keep."""
        if self._draft is not None and self._draft.words.strip():
            self._on_kept(self._draft.words.strip())
        else:
            self.close_editor()

    @Slot()
    def close_editor(self) -> None:
        """Give up what is being written."""
        if self._draft is None:
            return
        had_focus = self._editor.isAncestorOf(self.window().focusWidget() or self)
        self._draft = None
        self._editor.hide()
        self._show_rows()
        if had_focus:
            self._plus.setFocus()
        self.draft_changed.emit(None)  # at the end: whoever hears of it may know a better place for the keyboard

    def _show_rows(self) -> None:
        focused = next((row.note.id for row in self._rows if row.hasFocus()), None)
        place = next((number for number, row in enumerate(self._rows) if row.hasFocus()), 0)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        held = self._draft.id if self._draft is not None else ""
        self._rows = [self._row(note) for note in self._notes if note.id != held]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(1 + number, row)
            row.show()
        self._none.setVisible(not self._rows and self._draft is None)
        self._keep_focus(focused, place)

    def _keep_focus(self, note_id: str | None, place: int) -> None:
        """Where the row in focus has gone, the next one has it."""
        if note_id is None:
            return
        same = next((row for row in self._rows if row.note.id == note_id), None)
        left: QWidget = self._rows[min(place, len(self._rows) - 1)] if self._rows else self._plus
        (same or left).setFocus()

    def _row(self, note: ClipNote) -> NoteRow:
        row = NoteRow(self._theme, note, self._when(note), self)
        row.chosen.connect(self.chosen)
        row.edit_wanted.connect(self.write)
        row.delete_wanted.connect(self.deleted)
        return row

    def _when(self, note: ClipNote) -> str:
        return timecodes(note.first, note.last, self._rate) if note.clip_id else tr("Each clip, from start to end")

    def _say_how(self) -> None:
        """How a note is made."""
        chosen = self._keys.keys("note")
        words = tr("Note at this frame") if self._about is About.FRAMES else tr("Note about the whole clip")
        how = _by_key(self._about, native(chosen[0])) if chosen else _by_mouse(self._about)
        self._none.setText(sentence(how))
        self._plus.setAccessibleName(words)
        self._plus.setToolTip(tip(words, chosen))

    def _set_draft(self, draft: ClipNote | None) -> None:
        self._draft = draft
        self.draft_changed.emit(draft)

    @Slot(str)
    def _on_words(self, words: str) -> None:
        if self._draft is not None and words != self._draft.words:
            self._set_draft(replace(self._draft, words=words))

    @Slot(Qt.Key, bool)
    def _on_rect_moved(self, key: Qt.Key, resized: bool) -> None:
        if self._draft is not None:
            self.place(moved(self._draft.rect, key, resized=resized))

    @Slot(str)
    def _on_kept(self, words: str) -> None:
        assert self._draft is not None
        note = replace(self._draft, words=words)
        self.close_editor()
        self.kept.emit(note)

    def _build_head(self) -> QHBoxLayout:
        title = QLabel(tr("Notes"), self)
        title.setProperty("role", "muted")
        self._plus = QToolButton(self)
        self._plus.setObjectName("add_note_button")
        self._plus.setProperty("part", "inside")
        self._plus.setIcon(self._theme.icon("plus", "muted"))
        self._plus.setIconSize(QSize(14, 14))
        self._plus.setFixedSize(24, 24)
        self._plus.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._plus)
        return head


def _by_key(about: About, key: str) -> str:
    """How a first note is made, where a key does it."""
    return {
        About.FRAMES: tr("{key} makes a note at the frame on the screen, or from the in to the out point.", key=key),
        About.CLIP: tr("{key} makes a note about the whole clip; in the player, about a frame.", key=key),
        About.CLIPS: tr("{key} makes the same note about each of these clips.", key=key),
    }[about]


def _by_mouse(about: About) -> str:
    return {
        About.FRAMES: tr("A note is pinned to the frame on the screen, or goes from the in to the out point."),
        About.CLIP: tr("A note here is about the whole clip; in the player, about a frame."),
        About.CLIPS: tr("A note here is written about each of these clips."),
    }[about]
