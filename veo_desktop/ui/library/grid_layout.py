"""Where each clip and each heading of the grid is: arithmetic alone, at no cost per clip. UI thread; immutable."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRect

from veo_desktop.ui.parts.text_size import grown

MARGIN = 16
GAP = 12
HEADING = 36
CAPTION = 46  # pixels below a picture
ROW = 56  # pixels: a line of the list
ROW_GAP = 2
LIST = 0  # the size that stands for a list
SMALLEST, LARGEST = 120, 480  # pixels: how wide a cell may be wanted


@dataclass(frozen=True, slots=True)
class Band:
    """One group: which of them, its heading's words, its first clip, and its top from the grid's beginning."""

    place: int
    title: str
    first: int
    count: int
    top: int


class GridLayout:
    """`head` is how high a heading is, `caption` what is below a picture.

    `groups` are titles with how many clips each has, in their order; one without a title has no heading.

    `wanted` is how wide a cell should be about, in pixels, or LIST; cells are stretched to fill the `width`.
    `mirrored`: a row runs from the right, as people read there.
    """

    def __init__(self, groups: Sequence[tuple[str, int]], width: int, wanted: int, *, mirrored: bool = False) -> None:
        self.is_list = wanted == LIST
        self.caption, self.head = grown(CAPTION), grown(HEADING)
        room = max(1, width - 2 * MARGIN)
        self.columns = 1 if self.is_list else max(1, round((room + GAP) / (wanted + GAP)))
        self.cell_width = room if self.is_list else (room - GAP * (self.columns - 1)) // self.columns
        self.cell_height = grown(ROW) if self.is_list else self.cell_width * 9 // 16 + self.caption
        self.step = self.cell_height + (ROW_GAP if self.is_list else GAP)
        self.width, self._mirrored = width, mirrored
        self._groups = tuple(group for group in groups if group[1] > 0)  # plain lists: there may be as many as clips
        self._firsts = list(accumulate((count for _title, count in self._groups), initial=0))
        self._tops = list(accumulate(map(self._band_height, self._groups), initial=0))
        self.count = self._firsts[-1]
        self.height = self._tops[-1] + MARGIN if self.count else 0

    def rect(self, index: int) -> QRect:
        """The cell of a clip, from the grid's beginning."""
        band = self.band_of(index)
        row, column = divmod(index - band.first, self.columns)
        top = band.top + self._head(band.title) + row * self.step
        left = MARGIN + column * (self.cell_width + GAP)
        if self._mirrored:
            left = self.width - left - self.cell_width
        return QRect(left, top, self.cell_width, self.cell_height)

    def index_at(self, x: int, y: int) -> int | None:
        """The clip whose cell is at this point."""
        spans = self.within(y, y + 1)
        return next((index for index in spans if self.rect(index).contains(x, y)), None)

    def within(self, top: int, bottom: int) -> range:
        """The clips whose rows meet the pixels from `top` to before `bottom`; some at the ends may lie just outside."""
        if not self.count or bottom <= 0 or top >= self.height:
            return range(0)
        return range(self._first_at(top), min(self.count, self._first_at(bottom - 1) + self.columns))

    def inside(self, area: QRect) -> list[range]:
        """The clips whose cells meet `area`, as runs of neighbours."""
        runs: list[range] = []
        for index in self.within(area.top(), area.bottom() + 1):
            if not self.rect(index).intersects(area):
                continue
            if runs and runs[-1].stop == index:
                runs[-1] = range(runs[-1].start, index + 1)
            else:
                runs.append(range(index, index + 1))
        return runs

    def band_of(self, index: int) -> Band:
        """The group that a clip is in."""
        return self._band(bisect_right(self._firsts, index) - 1)

    def band_at(self, y: int) -> Band:
        """The group that the line `y` runs through, or the one that is nearest."""
        return self._band(bisect_right(self._tops, y) - 1)

    def bands_within(self, top: int, bottom: int) -> Iterator[Band]:
        """The groups that meet the pixels from `top` to before `bottom`."""
        if not self.count:
            return
        last = self.band_at(bottom - 1).place
        for place in range(self.band_at(top).place, last + 1):
            yield self._band(place)

    def heading(self, band: Band) -> QRect:
        """Where a group's heading is, from the grid's beginning; empty where it has none."""
        return QRect(0, band.top, self.width, self._head(band.title) if band.title else 0)

    def heading_in_sight(self, band: Band, scrolled: int) -> int:
        """The top of a group's heading when `scrolled` pixels are above the view: it stays until the next one comes."""
        end = band.top + self._head(band.title) + self._rows(band.count) * self.step
        return max(band.top, min(scrolled, end - self.head))

    def below(self, index: int, rows: int) -> int:
        """The clip `rows` rows below (above, where negative), in the same column or at the end of a shorter row."""
        step = 1 if rows > 0 else -1
        for _ in range(abs(rows)):
            index = self._next_row(index, step)
        return index

    def _next_row(self, index: int, step: int) -> int:
        band = self.band_of(index)
        row, column = divmod(index - band.first, self.columns)
        row += step
        if not 0 <= row < self._rows(band.count):
            place = band.place + step
            if not 0 <= place < len(self._groups):
                return index
            band = self._band(place)
            row = 0 if step > 0 else self._rows(band.count) - 1
        return band.first + min(row * self.columns + column, band.count - 1)

    def _first_at(self, y: int) -> int:
        """The first clip of the row at the line `y`, or of the next one below."""
        band = self.band_at(y)
        row = max(0, y - band.top - self._head(band.title)) // self.step
        return min(self.count - 1, band.first + min(row * self.columns, band.count))

    def _band(self, place: int) -> Band:
        place = min(max(0, place), len(self._groups) - 1)
        title, count = self._groups[place]
        return Band(place, title, self._firsts[place], count, self._tops[place])

    def _band_height(self, group: tuple[str, int]) -> int:
        return self._head(group[0]) + self._rows(group[1]) * self.step

    def _rows(self, count: int) -> int:
        return -(-count // self.columns)

    def _head(self, title: str) -> int:
        return self.head if title else MARGIN
