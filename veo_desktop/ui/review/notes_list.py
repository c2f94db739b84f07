"""The notes of a clip, one below the other, and where they are written. UI thread only."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from veo_desktop.core.judging import ClipNote, NoteRect
from veo_desktop.core.key_map import KeyMap
from veo_desktop.core.timecode import timecodes
from veo_desktop.ui.parts.key_binder import native, tip
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.note_editor import NoteEditor
from veo_desktop.ui.review.note_row import NoteRow
from veo_desktop.ui.review.rect_keys import moved


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
        self._theme = theme
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
        self._none = QLabel(self)
        self._none.setProperty("role", "small")
        self._none.setWordWrap(True)
        self._column.addWidget(self._none)
        self.show_keys(KeyMap())
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
        chosen = keys.keys("note")
        where = tr("A note is pinned to the frame on the screen, or goes from the in to the out point.")
        if chosen:
            key = native(chosen[0])
            where = tr("{key} makes a note at the frame on the screen, or from the in to the out point.", key=key)
        self._none.setText(where)
        self._plus.setToolTip(tip(tr("Note at this frame"), chosen))

    def show_notes(self, notes: tuple[ClipNote, ...], rate: Fraction) -> None:
        """The notes of a clip of `rate` frames a second."""
        if (notes, rate) != (self._notes, self._rate):
            self._notes, self._rate = notes, rate
            self._show_rows()

    def set_hint(self, words: str) -> None:
        """Say how a first note is made, where that is not by a frame on the screen."""
        self._none.setText(words)

    def write(self, note: ClipNote) -> None:
        """Write a new note, or change one that is there."""
        self._set_draft(note)
        self._editor.show()
        self._show_rows()
        self._editor.edit(self._when(note), note.words, placed=note.rect is not None)

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
        return timecodes(note.first, note.last, self._rate)

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
        self._plus.setAccessibleName(tr("Note at this frame"))
        self._plus.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._plus)
        return head
