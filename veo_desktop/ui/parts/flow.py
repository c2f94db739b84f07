"""Lays widgets out as words in a line: from one side to the other, and on in the next row. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """As high as its rows at the width it gets. One item that may expand takes what is left of its row."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def insert(self, index: int, widget: QWidget) -> None:
        """Put `widget` before the item that is at `index` now."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item; the height of one row, since the rows depend on the width."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size.grownBy(QMargins(margins.left(), margins.top(), margins.right(), margins.bottom()))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Give the items their places in `rect`; the height that they need."""
        area = rect.marginsRemoved(self.contentsMargins())
        at, row_height = area.topLeft(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(area.width(), 10_000))
            if at.x() > area.left() and at.x() + size.width() > area.left() + area.width():
                at, row_height = QPoint(area.left(), at.y() + row_height + self.spacing()), 0
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                size.setWidth(max(size.width(), area.left() + area.width() - at.x()))
            if move:
                item.setGeometry(QStyle.visualRect(self._direction(), area, QRect(at, size)))
            at.setX(at.x() + size.width() + self.spacing())
            row_height = max(row_height, size.height())
        return at.y() + row_height - rect.y() + self.contentsMargins().bottom()

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if widget is None else widget.layoutDirection()
