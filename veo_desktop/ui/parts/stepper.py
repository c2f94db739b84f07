"""A small whole number between two buttons. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Property, QElapsedTimer, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

TYPING_MS = 1000
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Minus: -1,
}


class Stepper(QAbstractSlider):
    """A number from `low` to `high`. `value` is its text; arrow keys, + and −, and digits set it."""

    value_changed = Signal(str)

    def __init__(
        self, theme: Theme, name: str, low: int, high: int, parent: QWidget | None = None, *, signed: bool = False
    ) -> None:
        """It starts at `low`; `signed`: at 0, and shows which side of it the number is on."""
        super().__init__(parent)
        self._typed = QElapsedTimer()
        self._name, self._low, self._high, self._number = name, low, high, 0 if signed else low
        self._signed = signed
        self.setRange(low, high)  # a slider to screen readers, which read and set its number
        self.setValue(self._number)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._less = self._button(theme, "minus", tr("One fewer"))
        self._more = self._button(theme, "plus", tr("One more"))
        self._figure = QLabel(self)
        self._figure.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._figure.setMinimumWidth(32 if signed else 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for each in (self._less, self._figure, self._more):
            row.addWidget(each)
        self._less.clicked.connect(self._on_less)
        self._more.clicked.connect(self._on_more)
        self.valueChanged.connect(self._move_to)
        self._show()

    @property
    def number(self) -> int:
        return self._number

    def event(self, event: QEvent) -> bool:
        """Its keys are the player's too: they are not while it has the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and (Qt.Key(event.key()) in _STEPS or event.text().isdigit()):
                event.accept()
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change what is under the pointer on the way."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = _STEPS.get(key)
        if step is not None:
            turned = self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)  # to the button that is there
            self._move_to(self._number + (-step if turned else step))
        elif event.text() and event.text() in "0123456789":
            self._type(int(event.text()))
        else:
            event.ignore()

    def _type(self, digit: int) -> None:
        """A digit that soon follows others makes one number with them, as far as there is room for it."""
        soon = self._typed.isValid() and self._typed.elapsed() < TYPING_MS
        longer = 10 * self._number + digit
        self._typed.start()
        number = longer if soon and longer <= self._high else digit
        if self._low <= number <= self._high:
            self._move_to(number)

    def _button(self, theme: Theme, icon: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"step_{icon}")
        button.setProperty("kind", "quiet")
        button.setProperty("part", "inside")
        button.setIcon(theme.icon(icon))
        button.setIconSize(QSize(14, 14))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard steps the number itself
        button.setAutoRepeat(True)
        button.setAccessibleName(label)
        button.setToolTip(label)
        return button

    @Slot(int)
    def _move_to(self, number: int) -> None:
        held = max(self._low, min(self._high, number))
        if held != self._number:
            self._number = held
            self.setValue(held)
            self._show()
            self.value_changed.emit(str(held))

    def _show(self) -> None:
        words = f"{self._number:+d}" if self._signed and self._number else str(self._number)
        self._figure.setText(words.replace("-", "\N{MINUS SIGN}"))
        self._less.setEnabled(self._number > self._low)
        self._more.setEnabled(self._number < self._high)
        self.setAccessibleName(f"{self._name}: {self._number}")

    def _get(self) -> str:
        return str(self._number)

    def _set(self, value: str) -> None:
        digits = value.removeprefix("-") if self._signed else value
        if digits.isascii() and digits.isdigit():
            self._move_to(int(value[:6]))

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _on_less(self) -> None:
        self._move_to(self._number - 1)

    @Slot()
    def _on_more(self) -> None:
        self._move_to(self._number + 1)
