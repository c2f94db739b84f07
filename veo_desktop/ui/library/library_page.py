"""The Library page: folders, search and grid, inspector side by side; it only assembles them. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.clip_panel import ClipPanel
from veo_desktop.ui.library.grid_drop import files_of
from veo_desktop.ui.library.import_bar import ImportBar
from veo_desktop.ui.library.search_bar import SearchBar
from veo_desktop.ui.library.side_list import SideList
from veo_desktop.ui.library.states import LibraryState
from veo_desktop.ui.library.view_bar import ViewBar
from veo_desktop.ui.parts.key_splitter import KeySplitter
from veo_desktop.ui.parts.theme import Theme

SIDE_WIDTH = 196
PANEL_WIDTH = 292


class LibraryPage(QWidget):
    """The parts are attributes; `show_grid` tells whether there are clips to show.

    `files_dropped`: a tuple of paths, dropped beside the grid or where there is none yet.
    `layout_changed`: a panel is wider or narrower.
    """

    files_dropped = Signal(object)
    layout_changed = Signal()

    def __init__(self, theme: Theme, grid: ClipGrid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_page")
        self.grid = grid
        self.side, self.panel = SideList(theme), ClipPanel(theme)
        self.search, self.view = SearchBar(theme), ViewBar(theme)
        self.state, self.imports = LibraryState(theme), ImportBar()
        centre = QFrame()
        centre.setProperty("surface", "ground")
        centre.setMinimumWidth(400)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addWidget(self.view)
        self._pages = QStackedWidget(centre)
        self._pages.addWidget(self.state)
        self._pages.addWidget(grid)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        foot = QVBoxLayout()  # what comes and goes there moves no clip
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self.imports)
        column.addLayout(foot)
        self._splitter = KeySplitter(self)
        for number, panel in enumerate((self.side, centre, self.panel)):
            self._splitter.addWidget(panel)
            self._splitter.setStretchFactor(number, 1 if panel is centre else 0)
        self._splitter.setSizes([SIDE_WIDTH, 10_000, PANEL_WIDTH])
        self._splitter.splitterMoved.connect(self._on_moved)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self.setAcceptDrops(True)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """To the clips, once they are there. A focus proxy among its children would end Tab before the page."""
        if self.grid.isVisible():
            self.grid.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is None and (paths := files_of(event)):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit(paths)

    def show_grid(self, shown: bool) -> None:
        """The clips, or what is said in their place."""
        self._pages.setCurrentWidget(self.grid if shown else self.state)
        if self.hasFocus():
            (self.grid if shown else self.search.field).setFocus()

    @Slot()
    def _on_moved(self) -> None:
        self.layout_changed.emit()

    def layout_state(self) -> str:
        """The panels' widths as text for the settings."""
        return self._splitter.state_text()

    def restore_layout(self, state: str) -> None:
        """Put the panels back; text that is none of ours changes nothing."""
        self._splitter.restore_text(state)
