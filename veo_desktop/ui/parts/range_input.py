"""A number between two limits: a slider with the figure beside it. UI thread only."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Property, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QWidget

from veo_desktop.ui.parts.numbers import own_figure, plain_figure
from veo_desktop.ui.parts.text_size import give_room

MOST_STEPS = 10_000  # of the slider; finer ones are typed
FIGURE_WIDTH = 72


class _CalmSlider(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change what is under the pointer on the way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RangeInput(QWidget):
    """`value` is the text in the box, also where it is no number or lies outside: the slider follows as it can.

    It has a decimal point, the box has the sign of the person's language. Without both limits there is the box alone.
    """

    value_changed = Signal(str)

    def __init__(self, low: str, high: str, step: str, parent: QWidget | None = None) -> None:
        """Limits and step are the provider's own text; what is none of a number counts as not told."""
        super().__init__(parent)
        self._low, self._high = _number(low), _number(high)
        self._step = _fitting_step(self._low, self._high, _number(step))
        self.box = QLineEdit(self)
        self.box.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.slider = _CalmSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, self._steps())
        self.slider.setPageStep(max(1, self._steps() // 10))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.slider, 1)
        row.addWidget(self.box, 0 if self._steps() else 1)
        if self._steps():
            give_room(self.box, FIGURE_WIDTH)
        else:
            self.slider.hide()
        self.setFocusProxy(self.box)
        self.slider.valueChanged.connect(self._on_slider)
        self.box.textChanged.connect(self._on_text)

    def setObjectName(self, name: str) -> None:
        super().setObjectName(name)
        self.box.setObjectName(f"{name}_figure")
        self.slider.setObjectName(f"{name}_slider")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.box.setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def setAccessibleDescription(self, words: str) -> None:
        super().setAccessibleDescription(words)
        self.box.setAccessibleDescription(words)

    def _steps(self) -> int:
        if self._low is None or self._high is None or self._high <= self._low:
            return 0
        return int((self._high - self._low) / self._step)

    def _get(self) -> str:
        return plain_figure(self.box.text())

    def _set(self, value: str) -> None:
        if value != self._get():
            self.box.setText(own_figure(value))

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot(int)
    def _on_slider(self, position: int) -> None:
        if self._low is not None:
            self.box.setText(own_figure(f"{(self._low + position * self._step).normalize():f}"))

    @Slot(str)
    def _on_text(self, text: str) -> None:
        number = _number(plain_figure(text))
        if number is not None and self._low is not None and self._steps():
            position = round(min(Decimal(self._steps()), max(Decimal(0), (number - self._low) / self._step)))
            self.slider.blockSignals(True)  # it follows, and rounds nothing
            self.slider.setValue(position)
            self.slider.blockSignals(False)
        self.value_changed.emit(plain_figure(text))


def _number(words: str) -> Decimal | None:
    try:
        number = Decimal(words.strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) < Decimal(10) ** 12 else None


def _fitting_step(low: Decimal | None, high: Decimal | None, step: Decimal | None) -> Decimal:
    """The step that is told, a hundredth where fractions are meant and none is told; never too fine for a slider."""
    if low is None or high is None or high <= low:
        return Decimal(1)
    if step is None or step <= 0:
        whole = low == low.to_integral_value() and high == high.to_integral_value() and high - low > 1
        step = Decimal(1) if whole else (high - low) / 100
    finest = (high - low) / MOST_STEPS
    return step if step >= finest else finest
