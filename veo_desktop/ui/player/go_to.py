"""A small field over the controls to type a timecode or a frame into. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from veo_desktop.core.text import Text
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.popover import Popover
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme

SIZE = QSize(272, 104)


class GoTo(Popover):
    """`chosen(int)`: the frame to go to, from 0. `frame_of` reads what was typed, or says why it is no place."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, frame_of: Callable[[str], int | Text], parent: QWidget) -> None:
        super().__init__(theme, SIZE, parent)
        self._frame_of = frame_of
        self.setObjectName("go_to_popover")
        self.setAccessibleName(tr("Go to a timecode or frame"))
        self._field = QLineEdit()
        self._field.setObjectName("go_to_input")
        self._field.setAccessibleName(tr("Timecode or frame"))
        self._field.setPlaceholderText(tr("Timecode or frame"))
        self._field.setMaxLength(16)
        self._said = wrapped(name="go_to_message")
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(self._said, 1)
        self._field.returnPressed.connect(self._take)
        self._field.textEdited.connect(self._hint)

    def open_at(self, anchor: QWidget) -> None:
        """Open empty, the keyboard in the field."""
        self._field.clear()
        self._hint()
        super().open_at(anchor)
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def _take(self) -> None:
        found = self._frame_of(self._field.text())
        if isinstance(found, int):
            self.hide()
            self.chosen.emit(found)
        else:
            self._say(shown(found), "bad")
            announce(self, shown(found), urgent=True)
            self._field.selectAll()

    @Slot()
    def _hint(self) -> None:
        self._say(tr("A frame, like 81, or a timecode, like 00:03:08. {key} goes there.", key=native("Enter")), "small")

    def _say(self, words: str, role: str) -> None:
        self._said.setText(words)
        set_role(self._said, role)
        self._field.setAccessibleDescription(words)
