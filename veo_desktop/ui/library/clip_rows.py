"""The rows of a search's answer, of which only pages near what is in sight are here. UI thread only."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.library import PAGE, ClipRow, Found, Page

KEPT = 120  # pages
AT_ONCE = 2  # pages that are asked for before one has come


class ClipRows(QObject):
    """`wanted(query id, first, count)` is answered by `take`; `arrived(range)`: these rows are here now."""

    wanted = Signal(int, int, int)
    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Found | None = None
        self._pages: OrderedDict[int, tuple[ClipRow, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._next: list[int] = []

    @property
    def found(self) -> Found | None:
        return self._found

    @property
    def total(self) -> int:
        return self._found.total if self._found is not None else 0

    def show(self, found: Found) -> None:
        """Begin with another answer: its first page is all that is here yet."""
        self._found = found
        self._pages.clear()
        if found.rows:
            self._pages[0] = found.rows
        self._asked.clear()
        self._next.clear()

    def row(self, index: int) -> ClipRow | None:
        """The row of this number, None while it is not here."""
        page = self._pages.get(index // PAGE)
        return page[index % PAGE] if page is not None and index % PAGE < len(page) else None

    def place_of(self, clip_id: str) -> int | None:
        """The number of a clip, if its row is here."""
        for number, page in self._pages.items():
            for place, row in enumerate(page):
                if row.id == clip_id:
                    return number * PAGE + place
        return None

    def want(self, rows: range) -> None:
        """These are in sight, and nothing else is needed any more."""
        if self._found is None or not rows:
            return
        pages = range(rows.start // PAGE, (rows.stop - 1) // PAGE + 1)
        for number in pages:
            if number in self._pages:
                self._pages.move_to_end(number)
        self._next = [number for number in pages if number not in self._pages and number not in self._asked]
        self._ask()

    def refresh(self, rows: range) -> None:
        """Have these read anew, and be what they are until then; others are read when they are wanted."""
        if self._found is None or not rows:
            return
        pages = range(rows.start // PAGE, (rows.stop - 1) // PAGE + 1)
        for number in [each for each in self._pages if each not in pages]:
            del self._pages[number]
        self._next = [number for number in pages if number not in self._asked]
        self._ask()

    def take(self, page: Page) -> None:
        """Rows have come; those of another search are let go."""
        if self._found is None or page.query_id != self._found.query_id or page.first % PAGE:
            return
        number = page.first // PAGE
        if number not in self._asked or len(page.rows) > PAGE:
            return  # what somebody else asked for
        self._asked.discard(number)
        self._pages[number] = page.rows
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        self._ask()
        self.arrived.emit(range(page.first, page.first + len(page.rows)))

    def replace(self, rows: dict[str, ClipRow]) -> None:
        """Some clips have changed, and are where they were."""
        for number, page in self._pages.items():
            if any(row.id in rows for row in page):
                self._pages[number] = tuple(rows.get(row.id, row) for row in page)

    def here(self) -> dict[str, ClipRow]:
        """Every row that is here, by clip."""
        return {row.id: row for page in self._pages.values() for row in page}

    def _ask(self) -> None:
        assert self._found is not None
        while self._next and len(self._asked) < AT_ONCE:
            number = self._next.pop(0)
            self._asked.add(number)
            self.wanted.emit(self._found.query_id, number * PAGE, PAGE)
