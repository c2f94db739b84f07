"""Has the rows and pictures ready that are in sight, and those that are near. UI thread only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.core.library import ClipRow
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.grid_layout import GridLayout
from veo_desktop.ui.library.thumbnails import Thumbnails

AHEAD = 400  # pixels above and below the view for which rows and pictures are had ready


class GridSupply(QObject):
    """`picture_wanted(clip id)`: its picture is gone and is to be made anew, asked for once."""

    picture_wanted = Signal(str)

    def __init__(self, rows: ClipRows, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._thumbnails = thumbnails
        self._asked: set[str] = set()
        thumbnails.ready.connect(self._on_picture)

    def want(self, layout: GridLayout, top: int, bottom: int) -> None:
        """What is between these pixels first, then what is near."""
        sight = layout.within(top, bottom)
        near = layout.within(max(0, top - AHEAD), bottom + AHEAD)
        if not near:
            return
        self._rows.want(near)
        order = (*sight, *range(sight.stop, near.stop), *range(near.start, sight.start))
        rows = [row for index in order if (row := self._rows.row(index)) is not None]
        self._thumbnails.want([row.thumbnail for row in rows])
        self._want_pictures([row for row in rows if not row.thumbnail])

    def ready(self, layout: GridLayout, top: int, bottom: int) -> tuple[float, float]:
        """The shares of the clips between these pixels whose rows, and whose pictures, are here: from 0 to 1."""
        sight = layout.within(top, bottom)
        rows = [row for index in sight if (row := self._rows.row(index)) is not None]
        pictures = sum(self._thumbnails.picture(row.thumbnail) is not None for row in rows)
        return (len(rows) / len(sight), pictures / len(sight)) if sight else (1.0, 1.0)

    def take_picture(self, clip_id: str, path: str) -> bool:
        """A clip's picture was made anew at `path`; False where there is none, or its row is not here."""
        row = self._rows.here().get(clip_id)
        if row is None or not path:
            return False
        self._thumbnails.forget(path)
        self._rows.replace({clip_id: replace(row, thumbnail=path)})
        return True

    @Slot(str)
    def _on_picture(self, path: str) -> None:
        picture = self._thumbnails.picture(path)
        if picture is not None and picture.isNull():
            self._want_pictures([row for row in self._rows.here().values() if row.thumbnail == path])

    def _want_pictures(self, rows: list[ClipRow]) -> None:
        """Have pictures made that are not there; where the file is away there is none to be had."""
        for row in rows:
            if row.id not in self._asked and not words.away(row):
                self._asked.add(row.id)
                self.picture_wanted.emit(row.id)
