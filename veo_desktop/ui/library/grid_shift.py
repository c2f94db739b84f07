"""Moves what the grid has painted when it is scrolled: only what comes into sight is painted. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from veo_desktop.ui.library.grid_layout import GridLayout


def shift(viewport: QWidget, layout: GridLayout, scrolled: int, by: int) -> None:
    """The view stands `scrolled` pixels down now, and what is painted is to be `by` pixels further down (or up).

    The headings that stay at the top while their clips pass are painted where they were and where they are.
    """
    if abs(by) >= viewport.height() or not float(viewport.devicePixelRatioF()).is_integer():
        viewport.update()  # nothing stays in sight; or pixels of the screen would have to be cut
        return
    viewport.scroll(0, by)
    top = scrolled + min(0, by)
    for band in layout.bands_within(top, top + viewport.height() + abs(by)):
        if band.title:
            moved = layout.heading_in_sight(band, scrolled + by) - scrolled  # where the old picture of it is now
            now = layout.heading_in_sight(band, scrolled) - scrolled
            if moved != now:
                viewport.update(QRect(0, moved, viewport.width(), layout.head))
                viewport.update(QRect(0, now, viewport.width(), layout.head))
