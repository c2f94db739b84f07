"""One thing to leave out, as a chip with a cross. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.own_keys import claim
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 24
_KEYS = (
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_F2,
)


class NounChip(QFrame):
    """Signals carry the chip's place in the row. The chip takes the keyboard by a click or from its neighbour.

    Without `letters` what is typed on it is none of its business.
    """

    removed = Signal(int)
    edit_wanted = Signal(int)
    walked = Signal(int, int)  # from where, and how far: -1 or 1
    typed = Signal(str)  # a letter meant for the text field

    def __init__(
        self, theme: Theme, index: int, noun: str, *, objected: bool, parent: QWidget, letters: bool = True
    ) -> None:
        super().__init__(parent)
        self.index = index
        self._letters = letters
        self.setObjectName(f"negative_chip_{index}")
        self.setProperty("part", "chip")
        self.setProperty("invalid", objected)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        give_role(self, Role.ListItem)
        self.setAccessibleName(noun)
        self.setAccessibleDescription(
            tr("{delete} removes it, {enter} changes it", delete=native("Del"), enter=native("Enter"))
        )
        give_room(self, height=HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        label = ElidedLabel(noun, self)
        self.cross = QToolButton(self)
        self.cross.setProperty("part", "chip_cross")
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.setIcon(theme.icon("close", "muted"))
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setFixedSize(18, 18)
        self.cross.setAccessibleName(tr("Remove “{noun}”", noun=noun))
        self.cross.setToolTip(tr("Remove"))
        self.cross.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(8, 0, 2, 0))
        row.setSpacing(2)
        row.addWidget(label, 1)
        row.addWidget(self.cross)

    def _remove(self) -> None:
        self.removed.emit(self.index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit_wanted.emit(self.index)

    def event(self, event: QEvent) -> bool:
        return claim(event, _KEYS, letters=self._letters) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mirrored = event.key(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.walked.emit(self.index, 1 if (key == Qt.Key.Key_Right) is not mirrored else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.edit_wanted.emit(self.index)
        elif self._letters and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
