"""Gives the clips of a collection their order, by dragging and by keys; each change can be undone. UI thread only."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.library import Arranged, ClipRow, Group, Order
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.clip_commands import ClipCommands
from veo_desktop.ui.library.folder_desk import FolderDesk
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.side_list import BIN
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.workers.library_backend import LibraryBackend


class ArrangeDesk(QObject):
    """Only where a collection is shown in the order that was made by hand, and in one group."""

    def __init__(
        self,
        page: LibraryPage,
        chosen: ChosenClips,
        library: LibraryBackend,
        folders: FolderDesk,
        commands: ClipCommands,
        undo: ReviewUndo,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._chosen = chosen
        self._library = library
        self._folders = folders
        self._commands = commands
        self._undo = undo
        self._steps = itertools.count(1)
        self._asked: set[int] = set()  # steps that a person asked for
        page.grid.arranged.connect(self._place)
        commands.earlier.triggered.connect(self._earlier)
        commands.later.triggered.connect(self._later)
        folders.shown_changed.connect(self._on_shown)
        page.view.changed.connect(self._on_shown)
        library.arranged.connect(self._on_arranged)
        self._on_shown()

    @Slot()
    def _on_shown(self) -> None:
        folder, view = self._folders.shown, self._page.view
        collection = folder is not None and not folder.smart
        by_hand = collection and view.order is Order.BY_HAND and view.group is Group.NONE
        self._page.grid.set_arrangeable(by_hand)
        in_bin = folder is not None and folder.id == BIN
        self._commands.set_place(in_bin=in_bin, in_collection=collection, by_hand=by_hand)

    @Slot()
    def _earlier(self) -> None:
        runs = self._page.grid.selection.runs
        if runs and runs[0].start > 0:
            self._place(runs[0].start - 1)

    @Slot()
    def _later(self) -> None:
        runs = self._page.grid.selection.runs
        if runs and runs[-1].stop < self._page.grid.layout_now.count:
            self._place(runs[-1].stop + 1)

    @Slot(int)
    def _place(self, index: int) -> None:
        """The selected clips are to stand before the clip of this number, or at the end."""
        folder, row = self._folders.shown, self._page.grid.row(index)
        if folder is None or (row is None and index < self._page.grid.layout_now.count):
            return
        before, step = row.id if row is not None else "", next(self._steps)

        def place(rows: tuple[ClipRow, ...]) -> None:
            self._asked.add(step)
            self._library.place(tuple(each.id for each in rows), before, folder.id, step)

        self._chosen.gather(place)

    @Slot(object)
    def _on_arranged(self, arranged: Arranged) -> None:
        if arranged.step in self._asked and arranged.before != arranged.after:
            self._undo.push(
                tr("arranging clips"),
                lambda: self._library.arrange(arranged.before, arranged.folder_id),
                lambda: self._library.arrange(arranged.after, arranged.folder_id),
            )
        self._asked.discard(arranged.step)
