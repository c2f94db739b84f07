"""Smart folders and collections: kept, named, filled and shown. UI thread only."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.core.folding import folded
from veo_desktop.core.library import Folder, Order, Query
from veo_desktop.core.search import with_filter
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.side_list import BIN, bin_folder
from veo_desktop.ui.parts.name_dialog import NameDialog
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.workers.library_backend import LibraryBackend

_OF_COLLECTION = Query(order=Order.BY_HAND)


class FolderDesk(QObject):
    """A folder that is chosen puts its search into the search field, where it can be changed.

    `shown_changed`: another one is `shown`, None for none. Its order and groups are kept with it.
    """

    shown_changed = Signal()

    def __init__(self, page: LibraryPage, library: LibraryBackend, undo: ReviewUndo) -> None:
        super().__init__(page)
        self._page = page
        self._library = library
        self._undo = undo
        self._folders: tuple[Folder, ...] = ()
        self._usual = page.view.order, page.view.group  # while no folder is shown
        self.shown: Folder | None = None
        side = page.side
        side.chosen.connect(self._on_chosen)
        side.dropped.connect(self._on_dropped)
        side.new_wanted.connect(self._on_new)
        side.rename_wanted.connect(self._on_rename)
        side.forget_wanted.connect(self._on_forget)
        page.search.save_wanted.connect(self._on_save)
        page.search.changed.connect(self._on_search)
        page.view.changed.connect(self._on_view)
        library.folders_ready.connect(self._on_folders)

    def release(self, clip_ids: tuple[str, ...]) -> None:
        """Take clips out of the collection that is shown."""
        folder = self.shown
        if folder is not None and not folder.smart and clip_ids:
            self._library.release(clip_ids, folder.id)
            self._undo.push(
                tr("taking clips out of “{name}”", name=folder.name),
                lambda: self._library.collect(clip_ids, folder.id),
                lambda: self._library.release(clip_ids, folder.id),
            )

    @property
    def collections(self) -> tuple[Folder, ...]:
        return tuple(folder for folder in self._folders if not folder.smart)

    def collect(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        """Put clips into a collection."""
        folder = next((each for each in self._folders if each.id == folder_id), None)
        if folder is None or not clip_ids:
            return
        self._library.collect(clip_ids, folder_id)
        self._undo.push(
            tr("adding clips to “{name}”", name=folder.name),
            lambda: self._library.release(clip_ids, folder_id),
            lambda: self._library.collect(clip_ids, folder_id),
        )

    def collect_new(self, clip_ids: tuple[str, ...]) -> None:
        """Put clips into a collection that is yet to be named; one step to undo."""

        def named(name: str) -> None:
            folder = Folder(uuid.uuid4().hex, name, False, _OF_COLLECTION)

            def make() -> None:
                self._library.keep_folder(folder)
                self._library.collect(clip_ids, folder.id)

            make()
            self._undo.push(tr("making “{name}”", name=name), lambda: self._library.forget_folder(folder.id), make)

        self._ask(tr("New collection"), "", named)

    @Slot(object)
    def _on_folders(self, folders: tuple[Folder, ...]) -> None:
        self._folders = folders
        self._page.side.show_folders(folders)
        self._page.search.show_names("in", [each.name for each in self.collections])
        self._mark()

    @Slot(object)
    def _on_chosen(self, folder: Folder | None) -> None:
        search, view = self._page.search, self._page.view
        if self.shown is None:
            self._usual = view.order, view.group
        order, group = (folder.query.order, folder.query.group) if folder is not None else self._usual
        view.offer_by_hand(folder is not None and not folder.smart)
        view.restore(order.value, group.value, view.size_step)
        wanted = _text_of(folder)
        if search.text == wanted:
            search.changed.emit()
        else:
            search.set_text(wanted)

    @Slot()
    def _on_search(self) -> None:
        self._mark()

    @Slot()
    def _on_view(self) -> None:
        """Order and groups of a folder are there again when it is chosen next."""
        view, folder = self._page.view, self.shown
        if folder is not None and folder.id != BIN:
            self.shown = replace(folder, query=replace(folder.query, order=view.order, group=view.group))
            self._library.keep_folder(self.shown)

    def _mark(self) -> None:
        """The folder whose search stands in the field."""
        text = self._page.search.text
        every = (*self._folders, bin_folder())
        self.shown = next((each for each in every if _text_of(each) == text), None) if text else None
        self._page.side.mark(self.shown.id if self.shown is not None else "")
        self._page.view.offer_by_hand(self.shown is not None and not self.shown.smart)
        self.shown_changed.emit()

    @Slot(object, str)
    def _on_dropped(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        self.collect(clip_ids, folder_id)

    @Slot()
    def _on_new(self) -> None:
        def named(name: str) -> None:
            self._keep(Folder(uuid.uuid4().hex, name, False, _OF_COLLECTION))

        self._ask(tr("New collection"), "", named)

    @Slot()
    def _on_save(self) -> None:
        view = self._page.view
        query = Query(self._page.search.text, view.order, view.group)
        self._ask(
            tr("Save the search as a smart folder"),
            query.text,
            lambda name: self._keep(Folder(uuid.uuid4().hex, name, True, query)),
        )

    @Slot(object)
    def _on_rename(self, folder: Folder) -> None:
        def named(name: str) -> None:
            if name == folder.name:
                return
            self._change(folder, replace(folder, name=name))
            self._undo.push(
                tr("renaming “{name}”", name=folder.name),
                lambda: self._change(replace(folder, name=name), folder),
                lambda: self._change(folder, replace(folder, name=name)),
            )

        self._ask(tr("Rename"), folder.name, named, but=folder.id)

    def _change(self, before: Folder, after: Folder) -> None:
        """A collection that is shown stays shown under its new name."""
        shown = self.shown is not None and self.shown.id == before.id
        self._library.keep_folder(after)
        if shown and not before.smart:
            self._page.search.set_text(_text_of(after))

    @Slot(object)
    def _on_forget(self, folder: Folder) -> None:
        self._library.forget_folder(folder.id)
        self._undo.push(
            tr("deleting “{name}”", name=folder.name),
            lambda: self._library.keep_folder(folder),
            lambda: self._library.forget_folder(folder.id),
        )

    def _keep(self, folder: Folder) -> None:
        self._library.keep_folder(folder)
        self._undo.push(
            tr("making “{name}”", name=folder.name),
            lambda: self._library.forget_folder(folder.id),
            lambda: self._library.keep_folder(folder),
        )

    def _ask(self, title: str, name: str, named: object, but: str = "") -> None:
        taken = {folded(each.name) for each in self._folders if each.id != but}

        def problem(words: str) -> str:
            if '"' in words:
                return tr("A folder's name cannot have \"")
            return tr("There is a folder of this name already.") if folded(words) in taken else ""

        dialog = NameDialog(title, name.replace('"', ""), self._page.window(), problem=problem)
        dialog.named.connect(named)  # of the UI thread, as this is
        dialog.open()


def _text_of(folder: Folder | None) -> str:
    """What stands in the search field while a folder is shown."""
    if folder is None:
        return ""
    return folder.query.text if folder.smart else with_filter(folder.query.text, "in", folder.name)
