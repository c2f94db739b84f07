"""Paints the clips of the grid that are in sight, their headings, and what lies over them. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QRegion

from veo_desktop.ui.library.clip_cell import CellPainter, Look
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.grid_choice import GridChoice
from veo_desktop.ui.library.grid_layout import MARGIN, Band, GridLayout
from veo_desktop.ui.library.hover_scrub import HoverScrub
from veo_desktop.ui.library.thumbnails import Thumbnails
from veo_desktop.ui.parts.numbers import number
from veo_desktop.ui.parts.text_size import Size, sized
from veo_desktop.ui.parts.theme import Theme

LINE = 3  # pixels: where clips that are dragged would go
_BAND_ALPHA = 40


@dataclass(frozen=True, slots=True)
class Scene:
    """What is painted besides clips: the view's width, and how far it is scrolled; rectangles are in the viewport."""

    layout: GridLayout
    scrolled: int
    width: int
    focused: bool
    band: QRect | None = None  # of a rubber band
    line: QRect | None = None  # where dragged clips would go


class GridPainter:
    """Costs what is in sight."""

    def __init__(
        self,
        theme: Theme,
        cells: CellPainter,
        rows: ClipRows,
        thumbnails: Thumbnails,
        scrub: HoverScrub,
        choice: GridChoice,
    ) -> None:
        self._theme = theme
        self._cells = cells
        self._rows = rows
        self._thumbnails = thumbnails
        self._scrub = scrub
        self._choice = choice

    def paint(self, painter: QPainter, region: QRegion, font: QFont, scene: Scene) -> None:
        """Everything that meets `region` of the viewport."""
        area = region.boundingRect()
        painter.fillRect(area, self._theme.color("ground"))
        top, bottom = area.top() + scene.scrolled, area.bottom() + scene.scrolled + 1
        for index in scene.layout.within(top, bottom):
            cell = scene.layout.rect(index).translated(0, -scene.scrolled)
            if region.intersects(cell):
                self._paint_cell(painter, index, cell, scene)
        for band in scene.layout.bands_within(top, bottom):
            if band.title:
                self._paint_heading(painter, band, font, scene)
        if scene.band is not None:
            self._paint_band(painter, scene.band)
        if scene.line is not None:
            painter.fillRect(scene.line, self._theme.color("accent"))

    def _paint_cell(self, painter: QPainter, index: int, cell: QRect, scene: Scene) -> None:
        row = self._rows.row(index)
        pixmap = self._thumbnails.picture(row.thumbnail) if row is not None else None
        source: QRect | None = None
        hovered = row is not None and row.id == self._scrub.clip_id
        frame = self._scrub.frame() if hovered else None
        if frame is not None:
            pixmap, source = frame
        on_it = index == self._choice.current and scene.focused
        look = Look(
            selected=index in self._choice.selection,
            current=on_it,
            hovered=hovered,
            scrubbed=self._scrub.at if frame is not None else None,
        )
        self._cells.paint(painter, cell, row, look, pixmap, source, scene.layout.is_list)

    def _paint_heading(self, painter: QPainter, band: Band, usual: QFont, scene: Scene) -> None:
        area = heading_rect(band, scene.layout, scene.scrolled, scene.width)
        painter.fillRect(area, self._theme.color("ground"))
        painter.setFont(sized(usual, Size.BODY, QFont.Weight.DemiBold))
        painter.setPen(self._theme.color("text"))
        title = painter.fontMetrics().elidedText(band.title, Qt.TextElideMode.ElideRight, area.width() - 120)
        inner = area.adjusted(MARGIN, 4, -MARGIN, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, title)
        inner.setLeft(inner.left() + painter.fontMetrics().horizontalAdvance(title) + 8)
        painter.setFont(sized(usual, Size.SMALL))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, number(band.count))

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        accent = self._theme.color("accent")
        painter.setPen(QPen(accent, 1))
        accent.setAlpha(_BAND_ALPHA)
        painter.setBrush(accent)
        painter.drawRect(band)


def heading_rect(band: Band, layout: GridLayout, scrolled: int, width: int) -> QRect:
    """Where a group's heading is in the viewport: it stays at the top while its clips are in sight."""
    return QRect(0, layout.heading_in_sight(band, scrolled) - scrolled, width, layout.head)
