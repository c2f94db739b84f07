"""A field for a key: hidden unless asked for, checked on entry, forgotten when the dialog closes. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from veo_desktop.core.account import clean_key
from veo_desktop.core.secret import Secret
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown

BUTTON_WIDTH = 56


class KeyField(QLineEdit):
    """A line with a button inside its end that shows the key while it is pressed in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhHiddenText)
        self._reveal = QToolButton(self)
        self._reveal.setObjectName(f"{name}_reveal")
        self._reveal.setProperty("kind", "quiet")
        self._reveal.setProperty("part", "reveal")
        self._reveal.setCheckable(True)
        self._reveal.setCursor(Qt.CursorShape.ArrowCursor)
        self._reveal.toggled.connect(self._show_key)
        self._show_key(False)

    @property
    def is_empty(self) -> bool:
        return not self.text().strip()

    def key(self) -> Secret:
        """What was entered, stripped; InputError when it cannot be a key."""
        return clean_key(self.text(), self.objectName())

    def forget(self) -> None:
        """Empty the field, its undo history too, and hide what will be typed next."""
        self.setText("")  # unlike clear(), this drops the undo history
        self._reveal.setChecked(False)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._reveal.setAccessibleName(tr("Show: {field}", field=name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = grown(BUTTON_WIDTH)
        self.setTextMargins(margins(0, 0, wide, 0))
        left = 5 if self.isRightToLeft() else self.width() - wide - 5
        self._reveal.setGeometry(left, 5, wide, self.height() - 10)

    @Slot(bool)
    def _show_key(self, shows: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shows else QLineEdit.EchoMode.Password)
        self._reveal.setText(tr("Hide") if shows else tr("Show"))
