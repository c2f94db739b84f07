"""Which clips and headings of the grid are in sight, and where they are in its viewport. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea

from veo_desktop.core.library import Found, Group
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.grid_layout import GAP, MARGIN, Band, GridLayout
from veo_desktop.ui.library.grid_painter import heading_rect

USUAL = 220  # pixels: how wide a cell is wanted at first


class GridSight:
    """`layout` is how the clips lie, from the grid's beginning; all else is in the viewport of `view`."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        self._view = view
        self.wanted = USUAL  # how wide a cell is to be about, in pixels, or LIST
        self._group = Group.NONE
        self.layout = GridLayout((), 1, USUAL)

    def lay_out(self, found: Found | None) -> None:
        """Lay the clips of an answer into the view as wide as it is now; how far it scrolls follows."""
        headings = found.headings if found is not None else ()
        self._group = found.query.group if found is not None and headings else Group.NONE
        groups = [(words.heading_words(self._group, each), each.count) for each in headings]
        if found is not None and not groups:
            groups = [("", found.total)]
        self.layout = GridLayout(groups, self.width, self.wanted, mirrored=self._view.isRightToLeft())
        bar = self._view.verticalScrollBar()
        bar.setPageStep(max(1, self._height - self.layout.head))
        bar.setRange(0, max(0, self.layout.height - self._height))

    @property
    def width(self) -> int:
        return self._view.viewport().width()

    @property
    def top(self) -> int:
        """Pixels above the view."""
        return self._view.verticalScrollBar().value()

    @property
    def bottom(self) -> int:
        """The first pixel below the view, from the grid's beginning."""
        return self.top + self._height

    @property
    def clips(self) -> range:
        """The clips that are at least partly in sight."""
        return self.layout.within(self.top, self.bottom)

    @property
    def first(self) -> int | None:
        """The first of them."""
        at_top = self.layout.within(self.top, self.top + 1)
        return at_top.start if at_top else None

    def cell(self, index: int) -> QRect:
        """Where a clip is, in sight or not."""
        return self.layout.rect(index).translated(0, -self.top)

    def index_at(self, point: QPoint) -> int | None:
        """The clip under a point; none under a heading that lies over it."""
        if self.layout.count and self.heading_at(point) is None:
            return self.layout.index_at(point.x(), point.y() + self.top)
        return None

    def heading_at(self, point: QPoint) -> Band | None:
        """The group whose heading is under a point."""
        bands = self.layout.bands_within(self.top, self.bottom)
        return next((band for band in bands if band.title and self.heading_rect(band).contains(point)), None)

    def heading_rect(self, band: Band) -> QRect:
        """Where a group's heading is."""
        return heading_rect(band, self.layout, self.top, self.width)

    def bring(self, index: int) -> None:
        """Bring a clip into sight; scroll no further than it takes."""
        rect = self.layout.rect(index)
        if rect.top() - self._head_room < self.top:
            self.scroll_to(index)
        elif rect.bottom() + GAP > self.bottom:
            self._view.verticalScrollBar().setValue(rect.bottom() + GAP - self._height)

    def scroll_to(self, index: int) -> None:
        """Have a clip's row at the top."""
        self._view.verticalScrollBar().setValue(self.layout.rect(index).top() - self._head_room)

    @property
    def _height(self) -> int:
        return self._view.viewport().height()

    @property
    def _head_room(self) -> int:
        return self.layout.head if self._group is not Group.NONE else MARGIN
