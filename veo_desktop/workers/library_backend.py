"""The window's side of the library: searches, pages of clips, folders, and everything done to clips and their files.

A QObject of the UI thread. Searches run on the engine's thread for them, work on files on the pool for files; each
answer comes as the signal that is named.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped, StorageError, VeoError
from veo_desktop.core.files import storage_error
from veo_desktop.core.library import Arranged, Binned, Folder, ImportReport, Query, Renamed
from veo_desktop.core.recipe import Carried
from veo_desktop.workers.engine_host import EngineHost, Pool, Works

REST_AFTER = 0.2  # seconds after an answer: its first page is painted then


class LibraryBackend(QObject):
    """Signals carry what their comment says, `clip_ready` None for a clip that is not there.

    `changed` says that what is in the library is not what was found before. A `step` is the asker's own number for a
    change that can be undone; it comes back with the answer.
    """

    found = Signal(object)  # Found
    rows_ready = Signal(object)  # Page
    place_ready = Signal(int, str, int)  # a search's number, a clip's id, its number in the answer or -1
    clip_ready = Signal(object)  # ClipFacts
    folders_ready = Signal(object)  # a tuple of Folder
    arranged = Signal(object)  # Arranged
    import_progress = Signal(object)  # Work
    imported = Signal(object)  # ImportReport
    relink_progress = Signal(object)  # Work
    relinked = Signal(object)  # Relinked
    renamed = Signal(object)  # Renamed
    moved = Signal(object)  # Renamed
    binned = Signal(object)  # Binned
    exported = Signal(object)  # Exported
    export_progress = Signal(object)  # Work
    strip_ready = Signal(object)  # Strip
    thumbnail_ready = Signal(str, str)  # a clip's id, a path
    checked = Signal(object)  # CheckReport
    check_progress = Signal(object)  # Work
    report_saved = Signal(str)  # a path
    room_ready = Signal(object)  # Room
    recipes_written = Signal(object)  # RecipesWritten
    recipes_put = Signal(object)  # RecipesWritten
    archived = Signal(object)  # Archived
    at_provider_ready = Signal(object)  # tuple[AtProvider, …]
    deleted_at_provider = Signal(object)  # ProviderDeleted
    changed = Signal()

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host
        self._numbers = count(1)
        self._search = CancelToken()
        self._import = CancelToken()
        self._export = CancelToken()
        self._check = CancelToken()
        self._wanted_strip = ""
        host.arrived.connect(self._on_arrival)
        host.ask(lambda works: works.library.watch.listen(self._on_finds))

    @Slot(object)
    def _on_arrival(self, _job_id: str) -> None:
        self.changed.emit()

    def _on_finds(self, _report: ImportReport) -> None:
        """On a pool thread: clips were put into the folder, or found again."""
        self._host.ask(self._tell_change, Pool.FILES)

    def search(self, query: Query) -> int:
        """Look for clips; answered by `found` with the number that is returned here.

        A search that goes on is given up without an answer, so that typing is never behind.
        """
        self._search.cancel()
        self._search = search = CancelToken()
        number = next(self._numbers)

        def run(works: Works) -> None:
            try:
                found = works.library.search.find(number, query, search)
            except Stopped:
                return
            if not search.cancelled:
                self.found.emit(found)
                works.engine.queues.reader.post(lambda: rest(works), REST_AFTER)

        def rest(works: Works) -> None:
            with contextlib.suppress(VeoError):  # whoever wants a row of it hears of that
                works.library.search.complete(number)

        self._host.ask(run, Pool.READER)
        return number

    def ask_rows(self, query_id: int, first: int, count: int) -> None:
        """Rows of a search; answered by `rows_ready`, not at all when another search came between."""

        def run(works: Works) -> None:
            page = works.library.search.rows(query_id, first, count)
            if page is not None:
                self.rows_ready.emit(page)

        self._host.ask(run, Pool.READER)

    def ask_place(self, query_id: int, clip_id: str) -> None:
        """Where a clip is in the answer to a search; answered by `place_ready`."""

        def run(works: Works) -> None:
            place = works.library.search.place_of(query_id, clip_id)
            self.place_ready.emit(query_id, clip_id, -1 if place is None else place)

        self._host.ask(run, Pool.READER)

    def ask_clip(self, clip_id: str) -> None:
        """Answered by `clip_ready`."""
        self._host.ask(lambda works: self.clip_ready.emit(works.library.search.facts(clip_id)), Pool.READER)

    def ask_folders(self) -> None:
        """Answered by `folders_ready`."""
        self._change_folders(lambda _works: None)

    def keep_folder(self, folder: Folder) -> None:
        """Add a smart folder or collection, or change the one with its id; answered by `folders_ready`."""
        self._change_folders(lambda works: works.library.folders.keep(folder))

    def forget_folder(self, folder_id: str) -> None:
        """Drop a folder; its clips stay. Answered by `folders_ready`."""
        self._change_folders(lambda works: works.library.folders.forget(folder_id))

    def collect(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        """Put clips into a collection, behind those in it; answered by `folders_ready` and `changed`."""
        self._change_folders(lambda works: works.library.folders.collect(folder_id, clip_ids), changed=True)

    def release(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        """Take clips out of a collection; answered by `folders_ready` and `changed`."""
        self._change_folders(lambda works: works.library.folders.release(folder_id, clip_ids), changed=True)

    def place(self, clip_ids: tuple[str, ...], before: str, folder_id: str, step: int) -> None:
        """Put clips of a collection before another one, or at its end (""); answered by `arranged` and `changed`."""

        def place(works: Works) -> None:
            was, now = works.library.folders.place(folder_id, clip_ids, before)
            self.arranged.emit(Arranged(step, folder_id, was, now))

        self._change_folders(place, changed=True)

    def arrange(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        """Give a collection's clips this order (Order.BY_HAND); answered by `changed`."""
        self._change_folders(lambda works: works.library.folders.arrange(folder_id, clip_ids), changed=True)

    def import_files(self, paths: tuple[str, ...]) -> None:
        """Copy clips, also those in folders, into the library.

        Tells `import_progress`; answered by `imported`, and by `changed`.
        """
        self._import = cancel = CancelToken()

        def run(works: Works) -> None:
            self.imported.emit(works.library.importer.take(paths, self.import_progress.emit, cancel))
            self._tell_change(works)

        self._host.ask(run, Pool.FILES)

    def stop_import(self) -> None:
        """Give up the import that goes on: what came in by then stays."""
        self._import.cancel()

    def rename(self, clip_id: str, name: str, step: int = 0) -> None:
        """Give a clip's file another name, its suffix aside; answered by `renamed`."""
        self._rename(lambda works: works.library.names.rename(((clip_id, name),), step))

    def rename_by_pattern(self, clip_ids: tuple[str, ...], pattern: str, step: int = 0) -> None:
        """Name clips after a pattern (see `core.name_pattern`); answered by `renamed`."""
        self._rename(lambda works: works.library.names.rename_by_pattern(clip_ids, pattern, step))

    def restore_names(self, names: tuple[tuple[str, str], ...], step: int = 0) -> None:
        """Rename clips as they were called once: `Renamed.before` of another step; answered by `renamed`."""
        self._rename(lambda works: works.library.names.rename(names, step))

    def move_to(self, clip_ids: tuple[str, ...], folder: str, step: int) -> None:
        """Move clips' files into a folder of their library; answered by `moved`."""
        self._rename(lambda works: works.library.names.move_to(clip_ids, folder, step), self.moved)

    def move_back(self, paths: tuple[tuple[str, str], ...], step: int = 0) -> None:
        """Move clips to where they were once: `Renamed.before` of another step; answered by `moved`."""
        self._rename(lambda works: works.library.names.move_back(paths, step), self.moved)

    def check(self, repair: bool = False) -> None:
        """Compare every clip's file with what was stored, and with `repair` set right what can be.

        Tells `check_progress`; answered by `checked`, and by `changed` after a repair.
        """
        self._check = cancel = CancelToken()

        def run(works: Works) -> None:
            self.checked.emit(works.library.checker.check(repair, self.check_progress.emit, cancel))
            if repair:
                self._tell_change(works)

        self._host.ask(run, Pool.FILES)

    def stop_check(self) -> None:
        self._check.cancel()

    def relink(self, folder: str) -> None:
        """Look in a folder for the files of clips that are missed, by content; what is outside is copied.

        Tells `relink_progress`; answered by `relinked`, and by `changed`. `stop_import` gives it up.
        """
        self._import = cancel = CancelToken()

        def run(works: Works) -> None:
            self.relinked.emit(works.library.relinker.relink(folder, self.relink_progress.emit, cancel))
            self._tell_change(works)

        self._host.ask(run, Pool.FILES)

    def save_report(self, path: str, words: str) -> None:
        """Keep a report about files as a text file; answered by `report_saved`."""

        def run(_works: Works) -> None:
            try:
                Path(path).write_text(words, encoding="utf-8")
            except OSError as error:
                raise storage_error(error, Path(path)) from error
            self.report_saved.emit(path)

        self._host.ask(run, Pool.FILES)

    def ask_room(self) -> None:
        """What uses the disk; answered by `room_ready`."""

        def run(works: Works) -> None:
            room, pictures = works.library.room.room(CancelToken()), works.library.pictures
            strips, thumbnails, free = pictures.strips_size(), pictures.thumbnails_size(), None
            with contextlib.suppress(StorageError):
                free = works.shelf.projects.library("").free_bytes()
            self.room_ready.emit(replace(room, free=free, strips_size=strips, thumbnails_size=thumbnails))

        self._host.ask(run, Pool.READER)

    def drop_strips(self) -> None:
        """Empty the cache of small pictures; answered by `room_ready`."""
        self._host.ask(lambda works: works.library.pictures.drop_strips(), Pool.READER)
        self.ask_room()

    def ask_at_provider(self, clip_ids: tuple[str, ...]) -> None:
        """What Wiro has of these clips; answered by `at_provider_ready`. Nothing is asked there."""
        self._host.ask(
            lambda works: self.at_provider_ready.emit(works.library.provider_files.look(clip_ids)), Pool.READER
        )

    def delete_at_provider(self, clip_ids: tuple[str, ...]) -> None:
        """Delete the inputs and outputs of these clips at Wiro; answered by `deleted_at_provider`."""
        self._host.ask(
            lambda works: self.deleted_at_provider.emit(works.library.provider_files.delete(clip_ids)), Pool.REST
        )

    def export_archive(self, path: str, clip_ids: tuple[str, ...] | None = None) -> None:
        """Write the whole library to a zip, the files of `clip_ids` with it, of all clips where that is None.

        Tells `export_progress`; answered by `archived`.
        """
        self._export = cancel = CancelToken()
        chosen = None if clip_ids is None else frozenset(clip_ids)

        def run(works: Works) -> None:
            wanted = (lambda _clip_id: True) if chosen is None else chosen.__contains__
            self.archived.emit(works.library.archive.write(path, wanted, self.export_progress.emit, cancel))

        self._host.ask(run, Pool.FILES)

    def import_archive(self, path: str) -> None:
        """Merge a zip of `export_archive` into the library; what is here already stays as it is.

        Tells `import_progress`; answered by `imported`, and by `changed`.
        """
        self._import = cancel = CancelToken()

        def run(works: Works) -> None:
            self.imported.emit(works.library.archive.read(path, self.import_progress.emit, cancel))
            self._tell_change(works)

        self._host.ask(run, Pool.FILES)

    def bin(self, clip_ids: tuple[str, ...]) -> None:
        """Move clips to the system's bin; answered by `binned` and `changed`. The player must have let go of them."""
        self._move_to_bin(lambda works: works.clip_files.bin_all(clip_ids))

    def take_back(self, clip_ids: tuple[str, ...]) -> None:
        """Bring clips back from the bin; answered by `binned` and `changed`."""
        self._move_to_bin(lambda works: works.clip_files.restore_all(clip_ids))

    def ask_strip(self, clip_id: str) -> None:
        """The small pictures for scrubbing; answered by `strip_ready`, not at all when the next is asked for first."""
        self._wanted_strip = clip_id

        def run(works: Works) -> None:
            if self._wanted_strip == clip_id:
                self.strip_ready.emit(works.library.pictures.strip(clip_id))

        self._host.ask(run, Pool.FILES)

    def ask_thumbnail(self, clip_id: str) -> None:
        """A clip's picture, made anew where its file is gone; answered by `thumbnail_ready` (id, path or "")."""
        self._host.ask(
            lambda works: self.thumbnail_ready.emit(clip_id, works.library.pictures.thumbnail(clip_id)), Pool.FILES
        )

    def export(self, clip_ids: tuple[str, ...], folder: str, pattern: str, with_recipe: bool = True) -> None:
        """Copy clips into a folder, named after a pattern. Tells `export_progress`; answered by `exported`."""
        self._export = cancel = CancelToken()
        self._host.ask(
            lambda works: self.exported.emit(
                works.library.names.export(clip_ids, folder, pattern, with_recipe, self.export_progress.emit, cancel)
            ),
            Pool.FILES,
        )

    def write_recipes(self, clip_ids: tuple[str, ...]) -> None:
        """Write stars, flags, tags and notes into the clips' files; the player must have let go of them.

        Tells `export_progress`; answered by `recipes_written`.
        """
        self._export = cancel = CancelToken()
        self._host.ask(
            lambda works: self.recipes_written.emit(
                works.library.recipes.write(clip_ids, self.export_progress.emit, cancel)
            ),
            Pool.FILES,
        )

    def put_recipes(self, recipes: Mapping[str, Carried]) -> None:
        """Have clips' files carry what `RecipesWritten` says that they did; else as `write_recipes`.

        Answered by `recipes_put`.
        """
        self._export = cancel = CancelToken()
        self._host.ask(
            lambda works: self.recipes_put.emit(works.library.recipes.put(recipes, self.export_progress.emit, cancel)),
            Pool.FILES,
        )

    def stop_export(self) -> None:
        """Give up the export that goes on: copies made by then stay."""
        self._export.cancel()

    def _change_folders(self, change: Callable[[Works], object], *, changed: bool = False) -> None:
        def run(works: Works) -> None:
            try:
                change(works)
            finally:  # refused: the window shows again what is kept
                self.folders_ready.emit(works.library.folders.all())
                if changed:
                    self.changed.emit()

        self._host.ask(run, Pool.READER)

    def _rename(self, rename: Callable[[Works], Renamed], told: SignalInstance | None = None) -> None:
        def run(works: Works) -> None:
            (told or self.renamed).emit(rename(works))
            self.changed.emit()

        self._host.ask(run, Pool.FILES)

    def _move_to_bin(self, move: Callable[[Works], Binned]) -> None:
        def run(works: Works) -> None:
            self.binned.emit(move(works))
            self._tell_change(works)

        self._host.ask(run, Pool.FILES)

    def _tell_change(self, works: Works) -> None:
        self._host.send_totals(works)
        self.changed.emit()
