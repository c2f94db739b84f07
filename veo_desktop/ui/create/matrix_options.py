"""Values of one setting, any number of which can be chosen. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr


class OptionChips(QWidget):
    """One button a value; at least one stays chosen. Each is a Tab stop and turned by Space."""

    changed = Signal()

    def __init__(self, name: str, options: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """`options` are pairs of value and label; none is chosen until `choose`."""
        super().__init__(parent)
        give_role(self, Role.Grouping)
        self._name = name
        self._chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout(self, 4)
        self.set_options(options)

    @property
    def values(self) -> tuple[str, ...]:
        """The chosen values, in the order of the options."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other values or call them otherwise; what is chosen stays so."""
        for value, label in options:
            chip = self._chips.get(value) or self._add(value)
            chip.setText(label)
            chip.setAccessibleName(tr("{setting}: {value}", setting=self._name, value=label))

    def choose(self, value: str) -> None:
        """Choose `value` besides what is chosen; one that is not offered changes nothing."""
        chip = self._chips.get(value)
        if chip is not None:
            chip.setChecked(True)

    def bar(self, value: str, reason: str) -> None:
        """Take a value out of the choice, and say why."""
        chip = self._chips.get(value)
        if chip is not None:
            chip.setEnabled(False)
            chip.setToolTip(reason)
            chip.setAccessibleDescription(reason)

    def _add(self, value: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setObjectName(f"option_{value}")
        chip.setProperty("kind", "option")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.toggled.connect(self._on_toggled)
        self._chips[value] = chip
        self._flow.addWidget(chip)
        return chip

    @Slot(bool)
    def _on_toggled(self, checked: bool) -> None:
        chip = self.sender()
        if not checked and not self.values and isinstance(chip, QPushButton):
            chip.setChecked(True)  # with nothing chosen there would be nothing to make
            return
        self.changed.emit()
