"""How the clips are shown: in which order and groups, how large, and how many there are. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QWidget

from veo_desktop.core.library import Group, Order
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.grid_layout import LIST
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.icon_label import IconLabel
from veo_desktop.ui.parts.key_words import modifier
from veo_desktop.ui.parts.popover import DropButton
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

SIZES = (LIST, 120, 160, 220, 300, 400, 480)  # pixels, by the slider's steps
USUAL = 3
LEAST_SIZE, SIGNS, GAPS = 44, 38, 20  # pixels: the slider at its narrowest, the signs beside it, what is between all
LONGEST_COUNT = 104  # pixels that it has whatever else is there: “6 of 40 selected”


class ViewBar(QWidget):
    """`changed`: another order or group; `sized(int)`: how wide a cell is to be, in pixels, or LIST."""

    changed = Signal()
    sized = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ElidedLabel("", self)
        self._count.setObjectName("library_count")
        self._count.setProperty("role", "muted")
        self._order = _Chooser(theme, "library_order", tr("Order"), list(Order), words.order_words, self)
        self._group = _Chooser(theme, "library_group", tr("Groups"), list(Group), words.group_words, self)
        for each in (self._order, self._group):
            each.chosen.connect(self.changed)
        self._size = QSlider(Qt.Orientation.Horizontal, self)
        self._size.setObjectName("library_size")
        self._size.setAccessibleName(tr("Size of the pictures"))
        self._size.setToolTip(tr("From a list to large pictures ({key}+wheel)", key=modifier("Ctrl")))
        self._size.setRange(0, len(SIZES) - 1)
        self._size.setPageStep(1)
        self._size.setValue(USUAL)
        self._size.setMinimumWidth(LEAST_SIZE)  # in a narrow window the count is told first
        self._size.setMaximumWidth(96)
        self._size.valueChanged.connect(self._on_size)
        self._small, self._large = IconLabel(theme, "details", 14, self), IconLabel(theme, "image", 16, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._count, 1)
        row.addWidget(self._order)
        row.addWidget(self._group)
        row.addSpacing(8)
        row.addWidget(self._small)
        row.addWidget(self._size)
        row.addWidget(self._large)

    def event(self, event: QEvent) -> bool:
        """Where there is little room it is left to the words: the size has Ctrl and the wheel too."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            said = self._count.minimumWidth() + self._order.sizeHint().width() + self._group.sizeHint().width()
            left = self.width() - said
            self._size.setVisible(left >= LEAST_SIZE + GAPS)
            for each in (self._small, self._large):
                each.setVisible(left >= LEAST_SIZE + GAPS + SIGNS)
        return done

    @property
    def order(self) -> Order:
        return Order(self._order.value)

    @property
    def group(self) -> Group:
        return Group(self._group.value)

    @property
    def size_step(self) -> int:
        """Which of the sizes it is, from 0, the list."""
        return self._size.value()

    @property
    def size_wanted(self) -> int:
        return SIZES[self._size.value()]

    def restore(self, order: str, group: str, size: int) -> None:
        """Put order, group and size back as they were left, without a signal."""
        self._order.set_value(order)
        self._group.set_value(group)
        self._size.setValue(size)

    @Slot(int)
    def step_size(self, by: int) -> None:
        """Larger or smaller pictures."""
        self._size.setValue(self._size.value() + by)

    def offer_by_hand(self, offered: bool) -> None:
        """Whether there is an order made by hand here; where it was chosen and is none, it is the newest first."""
        self._order.offer(Order.BY_HAND.value, offered, Order.NEWEST.value)

    def show_count(self, total: int, selected: int) -> None:
        self._count.setText(words.count_words(total, selected))
        self._count.setMinimumWidth(min(self._count.sizeHint().width(), LONGEST_COUNT))

    @Slot(int)
    def _on_size(self, step: int) -> None:
        self.sized.emit(SIZES[step])


class _Chooser(DropButton):
    """One of a few, whose words stand on the button."""

    chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        title: str,
        values: Sequence[Enum],
        say: Callable[..., str],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, "", parent)
        self._title = title
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setObjectName(name)
        for value in values:
            action = QAction(say(value), self, checkable=True)
            action.setData(value.value)
            self._group.addAction(action)
            self._menu.addAction(action)
        self._group.triggered.connect(self._on_chosen)
        self.clicked.connect(self._open)
        self.set_value(str(values[0].value))

    @property
    def value(self) -> str:
        chosen = self._group.checkedAction()
        return str(chosen.data())

    def set_value(self, value: str) -> None:
        """Show this one as chosen; a value that is none of them changes nothing."""
        for action in self._group.actions():
            if action.data() == value:
                action.setChecked(True)
                self.setText(action.text())
                self.setAccessibleName(tr("{title}: {value}", title=self._title, value=action.text()))

    def offer(self, value: str, offered: bool, otherwise: str) -> None:
        """Have this one on the menu or not; `otherwise` is chosen in its place, without a signal."""
        for action in self._group.actions():
            if action.data() == value:
                action.setVisible(offered)
        if not offered and self.value == value:
            self.set_value(otherwise)

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.set_value(str(action.data()))
        self.chosen.emit()
