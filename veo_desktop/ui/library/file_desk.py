"""What is done with the files of selected clips: renamed, shown, copied, dragged out, binned, brought in. UI thread."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDrag, QGuiApplication, QUndoCommand

from veo_desktop.core.library import Binned, ClipRow, ImportReport, Refused, Renamed, RoomClip, Work
from veo_desktop.core.name_pattern import FIELDS, unknown_fields
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import Text, text, textn, together
from veo_desktop.media.file_check import SUFFIXES
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.export_dialog import USUAL
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.outcomes import Outcomes
from veo_desktop.ui.library.side_list import CLIPS
from veo_desktop.ui.parts.choosers import choose_files, choose_folder
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.name_dialog import NameDialog
from veo_desktop.ui.parts.show_in_folder import open_folder_of
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.ui.review.words import binned_words
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.library_backend import LibraryBackend

BINNED = "library binned"
MOST_SHOWN = 5  # files that are marked in file managers at once

Then = Callable[[], None]


class FileDesk(QObject):
    """Every rename and every move to the bin is a step of undo."""

    def __init__(
        self,
        page: LibraryPage,
        chosen: ChosenClips,
        library: LibraryBackend,
        backend: Backend,
        create: CreateDesk,
        player: Player,
        undo: ReviewUndo,
        messages: Messages,
        outcomes: Outcomes,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._chosen = chosen
        self._library = library
        self._backend = backend
        self._create = create
        self._player = player
        self._undo = undo
        self._messages = messages
        self._outcomes = outcomes
        self._steps = itertools.count(1)
        self._renaming: set[int] = set()  # steps that a person asked for
        self._binning: set[frozenset[str]] = set()  # as above
        self._bringing_back: set[frozenset[str]] = set()  # as above
        self._binned: QUndoCommand | None = None
        self._released: Then | None = None  # what waits for the player to let go of its file
        self._connect()

    def _connect(self) -> None:
        page, library = self._page, self._library
        library.renamed.connect(self._on_renamed)
        library.moved.connect(self._on_moved)
        library.binned.connect(self._on_binned)
        library.import_progress.connect(self._on_import_progress)
        library.imported.connect(self._on_imported)
        page.imports.stop_wanted.connect(library.stop_import)
        page.grid.files_dropped.connect(library.import_files)
        page.files_dropped.connect(library.import_files)
        page.grid.drag_wanted.connect(self._on_drag)
        page.grid.copy_wanted.connect(self._on_copy)
        page.state.import_wanted.connect(self.import_files)
        self._player.released.connect(self._on_released)
        self._messages.undo_requested.connect(self._on_undo)

    @Slot()
    def rename(self) -> None:
        """Ask for another name of the current clip's file, or for a pattern for those of many."""
        if len(self._page.grid.selection) > 1:
            self._chosen.gather(self._rename_many)
            return
        row = self._page.grid.current_row
        if row is None:
            return
        stem, suffix = Path(row.name).stem, Path(row.name).suffix
        note = tr("The file keeps its ending {suffix}, and its recipe.", suffix=suffix)
        dialog = NameDialog(tr("Rename the clip"), stem, self._page.window(), note=note, problem=_no_file_name)

        def named(name: str) -> None:
            if name != stem:
                step = next(self._steps)
                self._renaming.add(step)
                self.free((row,), lambda: self._library.rename(row.id, name, step))

        dialog.named.connect(named)  # of the UI thread, as this is
        dialog.open()

    def _rename_many(self, rows: tuple[ClipRow, ...]) -> None:
        title = trn("Rename {n} clip", "Rename {n} clips", len(rows))
        fields = " ".join(f"{{{each}}}" for each in FIELDS)
        note = tr("To be filled in for each: {fields}", fields=fields)
        dialog = NameDialog(title, USUAL, self._page.window(), note=note, problem=_no_pattern)
        ids = tuple(row.id for row in rows)

        def named(pattern: str) -> None:
            step = next(self._steps)
            self._renaming.add(step)
            self.free(rows, lambda: self._library.rename_by_pattern(ids, pattern, step))

        dialog.named.connect(named)  # of the UI thread, as this is
        dialog.open()

    @Slot()
    def show_file(self) -> None:
        self._chosen.gather(self._show)

    @Slot()
    def copy_path(self) -> None:
        """The paths as text, one a line."""
        self._chosen.gather(lambda rows: QGuiApplication.clipboard().setText("\n".join(row.path for row in rows)))

    @Slot()
    def move(self) -> None:
        """Ask for a folder of the library that the selected clips' files move into."""

        def ask(rows: tuple[ClipRow, ...]) -> None:
            def move(folder: str) -> None:
                step, ids = next(self._steps), tuple(row.id for row in rows)
                self._renaming.add(step)
                self.free(rows, lambda: self._library.move_to(ids, folder, step))

            title, start = tr("Move into a folder of the library"), str(Path(rows[0].path).parent)
            choose_folder(self._page.window(), title, move, start)

        self._chosen.gather(ask)

    @Slot()
    def bring_back(self) -> None:
        """Bring the selected clips back from the bin."""

        def bring(rows: tuple[ClipRow, ...]) -> None:
            ids = tuple(row.id for row in rows if row.in_bin)
            if ids:
                self._bringing_back.add(frozenset(ids))
                self._page.grid.leave_out(set(ids))
                self._library.take_back(ids)

        self._chosen.gather(bring)

    @Slot()
    def bin(self) -> None:
        """Move the selected clips to the bin; undo brings them back."""
        self._chosen.gather(self._bin)

    @Slot()
    def import_files(self) -> None:
        """Ask for clips to copy into the library."""
        endings = " ".join(f"*{each}" for each in SUFFIXES)
        kinds = tr("Clips ({endings});;All files (*)", endings=endings)
        copy = self._library.import_files
        choose_files(self._page.window(), tr("Import clips"), kinds, lambda paths: copy(tuple(paths)))

    @Slot()
    def import_folder(self) -> None:
        """Ask for a folder whose clips are copied into the library."""
        copy = self._library.import_files
        choose_folder(self._page.window(), tr("Import the clips of a folder"), lambda folder: copy((folder,)))

    def _show(self, rows: tuple[ClipRow, ...]) -> None:
        for row in rows[:MOST_SHOWN]:
            if words.away(row):
                open_folder_of(Path(row.path))
            else:
                self._backend.show_file(row.path)

    def _bin(self, rows: tuple[ClipRow, ...]) -> None:
        self.bin_clips(tuple(row for row in rows if not row.in_bin))

    def bin_clips(self, clips: Sequence[ClipRow | RoomClip]) -> None:
        """Move these to the bin, wherever they are shown; undo brings them back."""
        ids = tuple(clip.id for clip in clips)
        if ids:
            self._binning.add(frozenset(ids))
            self._page.grid.leave_out(set(ids))
            self.free(clips, lambda: self._library.bin(ids))

    def free(self, clips: Sequence[ClipRow | RoomClip], then: Then) -> None:
        """Have the player let go of these files first."""
        paths, jobs = {clip.path for clip in clips}, {clip.job_id for clip in clips if clip.job_id}
        if self._player.path in paths or self._create.open_clip in jobs:
            self._released = then
            self._create.close_clip()
        else:
            then()

    @Slot()
    def _on_released(self) -> None:
        then, self._released = self._released, None
        if then is not None:
            then()

    @Slot(object)
    def _on_renamed(self, renamed: Renamed) -> None:
        words = trn("renaming a clip", "renaming {n} clips", len(renamed.before))
        self._note(renamed, words, self._library.restore_names)

    @Slot(object)
    def _on_moved(self, moved: Renamed) -> None:
        words = trn("moving a clip", "moving {n} clips", len(moved.before))
        self._note(moved, words, self._library.move_back)

    def _note(self, renamed: Renamed, words: str, put: Callable[[tuple[tuple[str, str], ...]], None]) -> None:
        """What a person asked for is a step of undo; what was refused is said."""
        if renamed.refused:
            self._say_refused(renamed.refused)
        if renamed.step in self._renaming and renamed.before:
            self._undo.push(words, lambda: put(renamed.before), lambda: put(renamed.after))
        self._renaming.discard(renamed.step)

    @Slot(object)
    def _on_binned(self, binned: Binned) -> None:
        if binned.refused:
            self._say_refused(binned.refused)
        if not binned.in_bin:
            self._on_brought_back(binned.clip_ids)
            return
        asked = next((each for each in self._binning if each >= set(binned.clip_ids)), None)
        if asked is None:
            return
        self._binning.discard(asked)
        ids = binned.clip_ids
        if ids:

            def take_back() -> None:
                self._messages.show_notice(Notice(BINNED, Level.INFO, None))  # what it offers is done
                self._library.take_back(ids)

            self._binned = self._undo.push(binned_words(len(ids)), take_back, lambda: self._library.bin(ids))
            moved = textn("Clip moved to the bin.", "{n} clips moved to the bin.", len(ids))
            self._messages.show_undo(BINNED, moved)

    def _on_brought_back(self, ids: tuple[str, ...]) -> None:
        asked = next((each for each in self._bringing_back if each >= set(ids)), None)
        if asked is None:
            return
        self._bringing_back.discard(asked)
        if ids:
            self._undo.push(
                trn("bringing a clip back", "bringing {n} clips back", len(ids)),
                lambda: self._library.bin(ids),
                lambda: self._library.take_back(ids),
            )

    @Slot(object)
    def _on_undo(self, key: str) -> None:
        if key == BINNED and self._binned is not None:
            step, self._binned = self._binned, None
            self._undo.take_back(step)

    @Slot(object)
    def _on_import_progress(self, work: Work) -> None:
        self._page.imports.show_work(work, tr("Importing"))

    @Slot(object)
    def _on_imported(self, report: ImportReport) -> None:
        self._page.imports.hide()
        self._outcomes.tell("library import", _import_words(report), report.refused)

    def _say_refused(self, refused: tuple[Refused, ...]) -> None:
        """The first reason serves: it is mostly that of all."""
        first = refused[0].reason
        if len(refused) > 1:
            more = textn("{n} more clip was left alone, too.", "{n} more clips were left alone, too.", len(refused) - 1)
            files, title = refused, tr("Files that were left alone")
            self._outcomes.tell_files("library refused", together((first, more)), files, Level.WARN, title)
        else:
            self._outcomes.tell("library refused", first, level=Level.WARN)

    @Slot()
    def _on_copy(self) -> None:
        """The files themselves, to be pasted in a file manager; their paths where text is wanted."""
        self._chosen.gather(lambda rows: QGuiApplication.clipboard().setMimeData(_mime(rows)))

    @Slot()
    def _on_drag(self) -> None:
        """Out as files, or onto a collection; what is not here yet is not dragged."""
        rows = self._chosen.here()
        if not rows:
            return
        drag = QDrag(self._page.grid)
        drag.setMimeData(_mime(rows))
        index = self._page.grid.current
        if index is not None:
            cell = self._page.grid.cell(index)
            picture = self._page.grid.viewport().grab(cell)
            drag.setPixmap(picture.scaledToWidth(160, Qt.TransformationMode.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.DropAction.CopyAction)


def _mime(rows: tuple[ClipRow, ...]) -> QMimeData:
    data = QMimeData()
    there = [row.path for row in rows if not words.away(row)]
    data.setUrls([QUrl.fromLocalFile(path) for path in there])
    data.setText("\n".join(there))
    data.setData(CLIPS, "\n".join(row.id for row in rows).encode())
    return data


def _no_file_name(name: str) -> str:
    bad = [sign for sign in '/\\:*?"<>|' if sign in name]
    return tr("A file name cannot have {signs}", signs=" ".join(bad)) if bad else ""


def _no_pattern(pattern: str) -> str:
    unknown = unknown_fields(pattern)
    return tr("There is no {field}", field=f"{{{unknown[0]}}}") if unknown else _no_file_name(pattern)


def _import_words(report: ImportReport) -> Text:
    added, known = len(report.added) + len(report.found), report.known
    parts = [textn("{n} clip came in.", "{n} clips came in.", added) if added else text("No clip came in.")]
    if known:
        parts.append(textn("{n} was here already.", "{n} were here already.", known))
    if report.stopped:
        parts.append(text("It was stopped."))
    return together(tuple(parts))
