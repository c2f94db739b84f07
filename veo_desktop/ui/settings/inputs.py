"""Inputs of the settings that other pages have no use for, each with a `value` as settings keep it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core.limit_text import limit_from
from veo_desktop.core.web_address import is_web_address
from veo_desktop.ui.parts.amount_input import AmountInput
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

NARROW = 200  # pixels: as wide as a number needs
SYSTEM, NONE, ADDRESS = "system", "none", "address"


class LineInput(QLineEdit):
    """A line of text. `value` is what is written; it counts once the field is left."""

    value_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._on_finished)

    def _get(self) -> str:
        return self.text().strip()

    value: str = Property(str, _get, QLineEdit.setText, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _on_finished(self) -> None:
        self.value_changed.emit(self._get())


class NumberInput(LineInput):
    """A whole number; `value` may be none, which whoever reads it has to see."""

    def __init__(self, digits: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(digits)
        self.setMaximumWidth(NARROW)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)


class MoneyInput(AmountInput):
    """An amount that may be left empty. `value` is as a limit is kept, "?" for what is no amount."""

    value_changed = Signal(str)

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, hint, parent)
        self.setMaximumWidth(NARROW)
        self.editingFinished.connect(self._on_finished)

    def _get(self) -> str:
        if not self.valid:
            return "?"
        return "" if self.amount is None else f"{self.amount:f}"

    def _set(self, value: str) -> None:
        self.set_amount(limit_from(value))

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _on_finished(self) -> None:
        self.value_changed.emit(self._get())


class FolderInput(QWidget):
    """A folder that is chosen in the system's own dialog. `value` "" stands for `usual`."""

    value_changed = Signal(str)

    def __init__(self, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.Grouping)
        self._usual = usual
        self._line = QLineEdit(self)
        self._line.setObjectName("library_folder_input")
        self._line.setReadOnly(True)
        self._browse: QPushButton = named_button("library_browse_button", tr("Browse…"), "plain", self)
        self._browse.setAccessibleName(tr("Choose the library folder"))
        self._browse.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._browse)
        self.setFocusProxy(self._browse)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _get(self) -> str:
        return "" if self._line.text() == self._usual else self._line.text()

    def _set(self, value: str) -> None:
        self._line.setText(value or self._usual)
        self._line.setToolTip(self._line.text())
        self._line.setCursorPosition(0)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose the library folder"), self._line.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take(self, folder: str) -> None:
        if folder:
            self._set(folder)
            self.value_changed.emit(self._get())


class ProxyInput(QWidget):
    """ "system", "none", or the address of a proxy; while that is still being written, `value` is "address"."""

    value_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.Grouping)
        self._kind = Segmented(theme, ((SYSTEM, tr("As the system")), (NONE, tr("None")), (ADDRESS, tr("Address"))))
        self._kind.setObjectName("proxy_input")
        self._address = QLineEdit()
        self._address.setObjectName("proxy_address_input")
        self._address.setAccessibleName(tr("Proxy address"))
        self._address.setPlaceholderText("http://proxy.example:8080")
        self._kind.value_changed.connect(self._on_kind)
        self._address.editingFinished.connect(self._on_address)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._kind)
        column.addWidget(self._address)
        self._address.setEnabled(False)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._kind.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self._address.setAccessibleDescription(description)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._kind.focus_choice()

    def event(self, event: QEvent) -> bool:
        """What is wrong is wrong with the address: the mark is passed on to it."""
        if event.type() is QEvent.Type.DynamicPropertyChange and hasattr(self, "_address"):
            self._address.setProperty("invalid", self.property("invalid"))
            self._address.style().unpolish(self._address)
            self._address.style().polish(self._address)
        return super().event(event)

    def _get(self) -> str:
        kind = self._kind.value
        if kind != ADDRESS:
            return kind
        address = self._address.text().strip()
        return address if is_web_address(address) else ADDRESS

    def _set(self, value: str) -> None:
        own = value not in (SYSTEM, NONE)
        self._address.setText(value if own else "")
        self._kind.value = ADDRESS if own else value
        self._address.setEnabled(own)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._address.setEnabled(kind == ADDRESS)
        if kind != ADDRESS or self._address.text().strip():
            self.value_changed.emit(self._get())
        else:
            self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_address(self) -> None:
        if self._kind.value == ADDRESS and self._address.text().strip():
            self.value_changed.emit(self._get())
