"""Asks the library what the page's search and order say, and shows the answers. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QShortcut

from veo_desktop.core.library import Found, Query
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.projects import Projects
from veo_desktop.core.text import text
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.workers.judging_backend import JudgingBackend
from veo_desktop.workers.library_backend import LibraryBackend
from veo_desktop.workers.shelf_backend import ShelfBackend

REFRESH_MS = 400  # many clips that come in one after the other are one change
_NOT_SHOWN = Notice("library kin", Level.INFO, text("That clip is in the bin, so it is not shown here."), passing=True)


class SearchDesk(QObject):
    """Asks at once, as the page was restored, and then at each key; an answer to an older question is dropped."""

    def __init__(
        self,
        page: LibraryPage,
        rows: ClipRows,
        library: LibraryBackend,
        judging: JudgingBackend,
        shelf: ShelfBackend,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._rows = rows
        self._library = library
        self._judging = judging
        self._shelf = shelf
        self._messages = messages
        self._number = 0  # of the search whose answer is awaited
        self._asked: Query | None = None
        self._going_to = ""  # a clip that is to be chosen in the answer that is awaited
        self._go_on = False  # whether it is looked for among all clips, too
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._search_again)
        self._wire_search()
        self._wire_names()
        self._ask_names()
        self._search()

    @Slot()
    def _search_again(self) -> None:
        """The same question to a library that may have changed; place and choice are kept."""
        self._refresh.stop()
        if self._asked is not None:
            self._number = self._library.search(self._asked)

    @Slot(str)
    def go_to(self, clip_id: str) -> None:
        """Choose this clip where the search has it; else all clips are shown around it."""
        found = self._rows.found
        if found is not None:
            self._go_on = True
            self._library.ask_place(found.query_id, clip_id)

    def _wire_search(self) -> None:
        page, library = self._page, self._library
        page.search.changed.connect(self._search)
        page.search.done.connect(self._to_grid)
        page.view.changed.connect(self._search)
        page.state.clear_wanted.connect(page.search.field.clear)
        self._rows.wanted.connect(library.ask_rows)
        library.found.connect(self._on_found)
        library.rows_ready.connect(self._rows.take)
        library.place_ready.connect(self._on_place)
        library.changed.connect(self._refresh.start)
        for keys in ("Ctrl+F", "/"):
            find = QShortcut(sequence(keys), page, page.search.field.setFocus)
            find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _wire_names(self) -> None:
        """What filters can be chosen from."""
        self._page.search.names_wanted.connect(self._ask_names)
        self._judging.tags_ready.connect(self._on_tags)
        self._shelf.projects_ready.connect(self._on_projects)

    @Slot()
    def _ask_names(self) -> None:
        self._judging.ask_tags()
        self._shelf.ask_projects()

    @Slot(object)
    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self._page.search.show_names("tag", tags)

    @Slot(object)
    def _on_projects(self, projects: Projects) -> None:
        self._page.search.show_names("project", [each.name for each in projects.all])
        self._page.panel.name_projects({each.id: each.name for each in projects.all})

    @Slot()
    def _search(self) -> None:
        """As it is typed: what goes on is given up."""
        view = self._page.view
        self._asked = Query(self._page.search.text, view.order, view.group)
        self._number = self._library.search(self._asked)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if found.query_id != self._number:
            return
        before = self._rows.found
        same = before is not None and before.query == found.query
        self._page.grid.show_found(found, same=same)
        self._page.search.show_problems(found.problems)
        self._page.show_grid(found.total > 0)
        if not found.total:
            self._page.state.show_nothing(found.query)
        going_to, self._going_to = self._going_to, ""
        if going_to:
            self._library.ask_place(found.query_id, going_to)

    @Slot()
    def _to_grid(self) -> None:
        """Down from the search, to the first clip where none is chosen."""
        grid = self._page.grid
        grid.setFocus()
        if grid.current is None and self._rows.total:
            grid.choose_one(0)

    @Slot(int, str, int)
    def _on_place(self, query_id: int, clip_id: str, place: int) -> None:
        found = self._rows.found
        if found is None or query_id != found.query_id:
            return
        if place >= 0:
            self._page.grid.choose_one(place)
            self._page.grid.setFocus()
        elif self._go_on and self._page.search.text:
            self._go_on, self._going_to = False, clip_id
            self._page.search.set_text("")
        else:
            self._messages.show_notice(_NOT_SHOWN)
