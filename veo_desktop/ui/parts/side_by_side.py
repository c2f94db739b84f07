"""Buttons of one width beside each other, below each other where their words are too long for that. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle

from veo_desktop.ui.parts.flow import FlowLayout


class SideBySide(FlowLayout):
    """Fills its width; what is hidden takes no place."""

    def _place(self, rect: QRect, *, move: bool) -> int:
        items = [item for item in self._items if not item.isEmpty()]
        if not items:
            return 0
        area, gap = rect.marginsRemoved(self.contentsMargins()), self.spacing()
        widths = [item.sizeHint().width() for item in items]
        spare = area.width() - sum(widths) - gap * (len(items) - 1)
        height = max(item.sizeHint().height() for item in items)
        if spare < 0:
            places = [QRect(area.x(), area.y() + n * (height + gap), area.width(), height) for n in range(len(items))]
        else:
            places, x = [], area.x()
            for width in _levelled(widths, spare):
                places.append(QRect(x, area.y(), width, height))
                x += width + gap
        if move:
            for item, place in zip(items, places, strict=True):
                item.setGeometry(QStyle.visualRect(self._direction(), area, place))
        return places[-1].bottom() + 1 - rect.y() + self.contentsMargins().bottom()


def _levelled(widths: list[int], spare: int) -> list[int]:
    """`widths` with `spare` given out so that they become as equal as they can."""
    total, count = sum(widths) + spare, len(widths)
    equal = total // count
    if max(widths) <= equal:
        return [equal] * (count - 1) + [total - equal * (count - 1)]
    return [width + spare // count for width in widths[:-1]] + [widths[-1] + spare - spare // count * (count - 1)]
