"""An input with its label above and one line for errors, warnings and reasons below. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.text import tr


class Field(QWidget):
    """Wraps `control`. An error covers the note that was there, and uncovers it when it is mended."""

    def __init__(
        self,
        label: str,
        control: QWidget,
        parent: QWidget | None = None,
        *,
        labelled: bool = True,
        aside: QWidget | None = None,
        apart: bool = False,
    ) -> None:
        """`labelled=False` for controls that show their own label; it is their accessible name all the same.

        `aside` stands below the control, above the messages; all have the whole width. `apart`: the control
        stands somewhere else, among others; only the messages are here, and begin with the label.
        """
        super().__init__(parent)
        self.control = control
        self._label = label if apart else ""
        self._note, self._note_role, self._error = "", "small", ""
        control.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if labelled and not apart:
            caption = QLabel(label, self)
            caption.setProperty("role", "small")
            caption.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(caption)
        if not apart:
            column.addWidget(control)
        self.message = wrapped(parent=self)
        self.message.setContentsMargins(0, 6 if apart else 0, 0, 0)
        self.message.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.message.hide()
        if aside is not None:
            column.addWidget(aside)
        column.addWidget(self.message)

    @property
    def error(self) -> str:
        return self._error

    @property
    def note(self) -> str:
        return self._note

    def set_error(self, message: str) -> None:
        """Mark the input as wrong; an empty message takes the mark away."""
        if message != self._error:
            self._error = message
            self._show()
            self._mark(bool(message))
            if message and self.control.isVisible():
                told = tr("{name}: {message}", name=self.control.accessibleName(), message=message)
                announce(self, told, urgent=True)

    def set_note(self, note: str, role: str = "small") -> None:
        """A reason or hint; `role` "small" or "warn"."""
        if (note, role) != (self._note, self._note_role):
            self._note, self._note_role = note, role
            self._show()

    def focus(self) -> None:
        """Put the keyboard on the input."""
        if isinstance(self.control, Segmented):
            self.control.focus_choice()
        else:
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        words = self._error or self._note
        role = "bad" if self._error else self._note_role
        self.message.setText(tr("{name}: {message}", name=self._label, message=words) if self._label else words)
        set_role(self.message, role)
        self.message.setVisible(bool(words))
        self.describe()

    def describe(self) -> None:
        """Tell assistive tools what the message says."""
        self.control.setAccessibleDescription(self._error or self._note or self.control.property("told_tip") or "")

    def _mark(self, invalid: bool) -> None:
        self.control.setProperty("invalid", invalid)
        _polish(self.control)


def set_role(label: QLabel, role: str) -> None:
    """Change a label's `role` after it was shown."""
    if label.property("role") != role:
        label.setProperty("role", role)
        _polish(label)


def _polish(widget: QWidget) -> None:
    """Have the style sheet look at a changed property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
