"""Where a note is written: its time, its words, Keep and Cancel. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.own_keys import claim
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_input import TextBox
from veo_desktop.ui.review.rect_keys import WAYS

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEditor(QFrame):
    """`kept(words)`: they are never empty; `cancelled`: nothing is to be kept. Enter keeps, Shift+Enter is a new line.
    Ctrl+Enter keeps too: here it is no order for a clip.

    `changed(words)`: at each keystroke; `rect_moved(key, resized)`: the rectangle, see rect_keys.
    """

    kept = Signal(str)
    cancelled = Signal()
    changed = Signal(str)
    rect_moved = Signal(Qt.Key, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_editor")
        self.setAccessibleName(tr("Note"))
        self._when = QLabel(self)
        self._when.setObjectName("note_time")
        self._when.setProperty("role", "muted")
        self._box = TextBox(self)
        self._box.setObjectName("note_input")
        self._box.setPlaceholderText(tr("What is to be seen here?"))
        self._box.setUndoRedoEnabled(True)  # it is no part of a panel with an undo of its own
        self._box.installEventFilter(self)
        self._box.value_changed.connect(self._on_changed)
        by_keys = tr("Or move one there: Alt with the arrow keys, with Shift for its size.")
        self._hint = wrapped(
            " ".join((tr("Draw a rectangle on the picture to point at something."), by_keys)), "small", parent=self
        )
        self._keep = named_button("keep_note_button", tr("Keep"), "plain", self)
        self._cancel = named_button("cancel_note_button", tr("Cancel"), "quiet", self)
        self._keep.clicked.connect(self._on_keep)
        self._cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._when)
        column.addWidget(self._box)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._keep)
        column.addLayout(row)

    def edit(self, when: str, words: str, *, can_point: bool) -> None:
        """Begin with a note of this time; `can_point`: it may be given a rectangle on the picture."""
        self._when.setText(when)
        self._box.setAccessibleName(tr("Note at {time}", time=when))
        self._hint.setVisible(can_point)
        self._box.value = words
        self._on_changed(words)
        self._box.setFocus()

    def set_placed(self) -> None:
        """It points at a rectangle now: on with the words."""
        self._hint.hide()
        self._box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if claim(event, (*_ENTER, *WAYS), others=True):
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and (key := _arrow(event)) is not None:
                self.rect_moved.emit(key, shift)
                return True
            if event.key() in _ENTER and not shift:
                self._on_keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.cancelled.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_changed(self, words: str) -> None:
        self._keep.setEnabled(bool(words.strip()))
        self.changed.emit(words)

    @Slot()
    def _on_keep(self) -> None:
        from veo_desktop.core.clip_notes import LONGEST_NOTE  # a start has no notes

        if words := self._box.value.strip()[:LONGEST_NOTE]:
            self.kept.emit(words)


def _arrow(event: QKeyEvent) -> Qt.Key | None:
    return next((key for key in WAYS if key == event.key()), None)
