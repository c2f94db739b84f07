"""Leads the Tab key through widgets in the order in which they lie. UI thread only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def order_tabs(*roots: QWidget) -> None:
    """Tab goes through what is in `roots` as their layouts have it; Qt's own order is that in which widgets were made.

    What lies in no layout comes after its parent.
    """
    inside = chain.from_iterable(map(_inside, roots))
    stops = [each for each in inside if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    stops = [each for each in stops if each.focusProxy() is None]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    laid = list(_laid_out(layout)) if layout is not None else []
    if isinstance(widget, QSplitter):
        laid = [each for number in range(widget.count()) if (each := widget.widget(number)) is not None]
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
