"""The rows of all selected clips, also of those that are not here yet. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.library import ClipRow, Page
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.workers.library_backend import LibraryBackend

AT_ONCE = 1000  # rows

Then = Callable[[tuple[ClipRow, ...]], None]


class ChosenClips(QObject):
    """One gathering at a time; a new one, or a new search, gives up the one before."""

    def __init__(self, grid: ClipGrid, rows: ClipRows, backend: LibraryBackend) -> None:
        super().__init__(grid)
        self._grid = grid
        self._rows = rows
        self._backend = backend
        self._query_id = 0
        self._wanted: list[tuple[int, int]] = []  # first and count, in the order they are asked for
        self._got: list[ClipRow] = []
        self._then: Then | None = None
        backend.rows_ready.connect(self._on_rows)

    def here(self) -> tuple[ClipRow, ...] | None:
        """The selected rows, None where not all of them are here."""
        found = []
        for index in self._grid.selection:
            row = self._rows.row(index)
            if row is None:
                return None
            found.append(row)
        return tuple(found)

    def gather(self, then: Then) -> None:
        """Call `then` with the selected rows, at once where all of them are here; not at all without any."""
        self._then = None
        rows = self.here()
        if rows is not None:
            if rows:
                then(rows)
            return
        found = self._rows.found
        if found is None:
            return
        self._query_id, self._got, self._then = found.query_id, [], then
        self._wanted = [
            (first, min(AT_ONCE, run.stop - first))
            for run in self._grid.selection.runs
            for first in range(run.start, run.stop, AT_ONCE)
        ]
        self._backend.ask_rows(self._query_id, *self._wanted[0])

    @Slot(object)
    def _on_rows(self, page: Page) -> None:
        if self._then is None or page.query_id != self._query_id or page.first != self._wanted[0][0]:
            return
        _first, count = self._wanted.pop(0)
        self._got += page.rows[:count]
        if self._wanted:
            self._backend.ask_rows(self._query_id, *self._wanted[0])
            return
        then, self._then = self._then, None
        then(tuple(self._got))
