"""One note of the list: its time, its words, and what can be done with it. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.icon_label import IconLabel
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.own_keys import claim
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # a start has no notes
    from veo_desktop.core.clip_notes import ClipNote

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class NoteRow(QFrame):
    """A click or Enter goes to its frame; F2 changes it, Delete deletes it. Signals carry the ClipNote."""

    chosen = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, note: ClipNote, when: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.note = note
        self.setObjectName("note_row")
        self.setProperty("part", "note")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, Role.ListItem)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("{time}: {words}", time=when, words=note.words))
        self.setAccessibleDescription(
            tr(
                "{enter} goes to the frame, F2 changes the note, {delete} deletes it",
                enter=native("Enter"),
                delete=native("Del"),
            )
        )
        self.setToolTip(tr("Go to this frame"))
        time = QLabel(when, self)
        time.setProperty("role", "muted")
        words = wrapped(note.words, parent=self)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(time)
        if note.rect is not None:
            mark = IconLabel(theme, "crop", 14, self)
            mark.setToolTip(tr("Points at a part of the picture"))
            mark.setContentsMargins(margins(6, 0, 0, 0))
            head.addWidget(mark)
        head.addStretch(1)
        head.addWidget(self._button(theme, "edit_note_button", "edit", tr("Change this note"), self._on_edit))
        head.addWidget(self._button(theme, "delete_note_button", "trash", tr("Delete this note"), self._on_delete))
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(10, 4, 4, 8))
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(words)

    def event(self, event: QEvent) -> bool:
        return claim(event, _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.note)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit(self.note)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_wanted.emit(self.note)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.note)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.edit_wanted.emit(self.note)

    def _button(self, theme: Theme, name: str, icon: str, words: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("part", "inside")
        button.setIcon(theme.icon(icon, "muted"))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(24, 24)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(slot)
        return button

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.note)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_wanted.emit(self.note)
