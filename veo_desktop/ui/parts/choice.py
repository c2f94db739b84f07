"""A drop-down list for what has too many choices to show them all. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QEvent, Signal, Slot
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSizePolicy, QStyledItemDelegate, QWidget

AROUND = 40  # pixels beside an entry: its own room and that of the list's edge
MANY = 12  # choices; with more of them one finds them by typing


class Choice(QComboBox):
    """One of a list. `value` is the API value of the chosen entry; a value that is not in the list is ignored.

    A long list is found through by typing any part of a name; what is none leaves the choice as it is.
    """

    value_changed = Signal(str)

    def __init__(self, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`options` are pairs of API value and label; the first is chosen."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(MANY)
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one measures rows without the style sheet
        for value, label in options:
            self.addItem(label, value)
        if len(options) > MANY:
            self._find_by_typing()
        self._caption: QLabel | None = None
        self.currentIndexChanged.connect(self._on_changed)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._show_caption()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ParentChange:
            self._show_caption()
        return super().event(event)

    def _show_caption(self) -> None:
        """On Linux screen readers are told the entry as a list's name, and what it is for by the label beside it."""
        parent, name = self.parentWidget(), self.accessibleName()
        if parent is None or not name:
            return
        if self._caption is None:
            self._caption = QLabel(parent)
            self._caption.hide()  # whoever sees has another one
        self._caption.setParent(parent)
        self._caption.setText(name)
        self._caption.setBuddy(self)

    @property
    def widest(self) -> int:
        """Pixels of the longest label."""
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(self.itemText(index)) for index in range(self.count())), default=0)

    @property
    def values(self) -> tuple[str, ...]:
        """The API values in their order."""
        return tuple(str(self.itemData(index)) for index in range(self.count()))

    def set_choice_enabled(self, value: str, enabled: bool, reason: str = "") -> None:
        """Open or close one choice; a closed one says why in its tool tip."""
        index, model = self.findData(value), self.model()
        if index >= 0 and isinstance(model, QStandardItemModel):
            model.item(index).setEnabled(enabled)
            model.item(index).setToolTip(reason)

    def showPopup(self) -> None:
        """As wide as its longest entry, however narrow the field is."""
        self.view().setMinimumWidth(self.widest + AROUND)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change what is under the pointer on the way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _find_by_typing(self) -> None:
        from veo_desktop.ui.parts.loose_completer import LooseCompleter  # few models have a list that long

        typing = QLineEdit(self)
        self.setLineEdit(typing)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(LooseCompleter(self.model(), self))
        typing.editingFinished.connect(self._show_chosen)

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

    @Slot()
    def _show_chosen(self) -> None:
        """What was typed and is no choice gives way to the choice."""
        self.setEditText(self.itemText(self.currentIndex()))
