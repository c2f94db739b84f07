"""Leads the Tab key through widgets in the order in which they lie. UI thread only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def order_tabs(*roots: QWidget) -> None:
    """Tab goes through `roots` and what is in them as their layouts have it.

    Qt's own order is that in which widgets were made. What lies in no layout comes after its parent.
    """
    inside = chain.from_iterable((root, *_inside(root)) for root in roots)
    stops = [each for each in inside if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    stops = [each for each in stops if each.focusProxy() is None]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    if isinstance(widget, QSplitter):
        lines = [widget.handle(number) for number in range(widget.count())]  # the first one is never seen
        panels = [widget.widget(number) for number in range(widget.count())]
        laid = [each for pair in zip(lines, panels, strict=True) for each in pair if each is not None]
    loose = (
        each
        for each in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not each.isWindow() and each not in laid
    )
    for each in (*laid, *loose):
        yield each
        yield from _inside(each)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
