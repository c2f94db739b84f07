"""A drop-down list for what has too many choices to show them all. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class Choice(QComboBox):
    """One of a list. `value` is the API value of the chosen entry; a value that is not in the list is ignored."""

    value_changed = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`options` are pairs of API value and label; the first is chosen."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        for value, label in options:
            self.addItem(label, value)
        self.currentIndexChanged.connect(self._on_changed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change what is under the pointer on the way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _get(self) -> str:
        return str(self.currentData() or "")

    def _set(self, value: str) -> None:
        found = self.findData(value)
        if found >= 0:
            self.setCurrentIndex(found)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot(int)
    def _on_changed(self, index: int) -> None:
        self.value_changed.emit(str(self.itemData(index) or ""))
