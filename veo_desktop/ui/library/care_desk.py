"""What takes long, or is done with the whole library: export, relink, check, backup. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from veo_desktop.core.library import (
    Archived,
    AtProvider,
    CheckReport,
    ClipRow,
    Exported,
    ProviderDeleted,
    RecipesWritten,
    Refused,
    Relinked,
    Work,
)
from veo_desktop.core.notice import Level
from veo_desktop.core.recipe import Carried
from veo_desktop.core.text import Text, text, textn, together
from veo_desktop.ui.library.backup_dialog import BackupDialog
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.export_dialog import ExportDialog
from veo_desktop.ui.library.file_desk import FileDesk
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.library_words import at_provider_lines
from veo_desktop.ui.library.outcomes import Outcomes
from veo_desktop.ui.parts.choosers import choose_files, choose_folder, choose_target
from veo_desktop.ui.parts.text import shown, tr, trn
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.workers.library_backend import LibraryBackend

ZIP = ".zip"
MOST_LINES = 200  # of what would be deleted


class CareDesk(QObject):
    """`actions` are for the menu of the library, None where a line parts them; `clip_actions` for that of a clip."""

    def __init__(
        self,
        page: LibraryPage,
        chosen: ChosenClips,
        library: LibraryBackend,
        outcomes: Outcomes,
        files: FileDesk,
        undo: ReviewUndo,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._chosen = chosen
        self._library = library
        self._outcomes = outcomes
        self._files = files
        self._undo = undo
        self._written: dict[str, ClipRow] = {}  # by id, the clips whose recipes were written
        self.export = self._make("export", tr("Export copies…"), self._on_export)
        self.write = self._make("write", tr("Write verdict and notes into the files"), self._on_write)
        self.delete = self._make("delete_at_provider", tr("Delete at Wiro…"), self._on_delete)
        self.clip_actions = (self.export, self.write, self.delete)
        self.actions = (
            self._make("import", tr("Import clips…"), files.import_files),
            self._make("import_folder", tr("Import a folder…"), files.import_folder),
            self._make("relink", tr("Find missing clips in a folder…"), self.relink),
            None,
            self._make("check", tr("Check every file"), library.check),
            self._make("repair", tr("Check and repair"), self._repair),
            None,
            self._make("backup", tr("Back up the library…"), self._on_backup),
            self._make("restore_backup", tr("Restore from a backup…"), self._on_restore),
        )
        self._connect()

    def _connect(self) -> None:
        library, stop_wanted = self._library, self._page.imports.stop_wanted
        library.export_progress.connect(self._on_export_progress)
        library.check_progress.connect(self._on_check_progress)
        library.exported.connect(self._on_exported)
        library.checked.connect(self._on_checked)
        library.relink_progress.connect(self._on_relink_progress)
        library.relinked.connect(self._on_relinked)
        library.archived.connect(self._on_archived)
        library.at_provider_ready.connect(self._on_at_provider)
        library.deleted_at_provider.connect(self._on_deleted)
        library.recipes_written.connect(self._on_written)
        library.recipes_put.connect(self._on_put)
        stop_wanted.connect(library.stop_export)
        stop_wanted.connect(library.stop_check)

    def set_chosen(self, count: int) -> None:
        """How many clips are selected."""
        for action in self.clip_actions:
            action.setEnabled(count > 0)

    def _on_export(self) -> None:
        def ask(rows: tuple[ClipRow, ...]) -> None:
            dialog = ExportDialog(rows, self._page.window())
            ids = tuple(row.id for row in rows)
            dialog.wanted.connect(lambda *wish: self._library.export(ids, *wish))  # of the UI thread, as this is
            dialog.open()

        self._chosen.gather(ask)

    def _on_write(self) -> None:
        def write(rows: tuple[ClipRow, ...]) -> None:
            self._written |= {row.id: row for row in rows}
            self._files.free(rows, lambda: self._library.write_recipes(tuple(row.id for row in rows)))

        self._chosen.gather(write)

    def _on_delete(self) -> None:
        self._chosen.gather(lambda rows: self._library.ask_at_provider(tuple(row.id for row in rows)))

    @Slot(object)
    def _on_at_provider(self, found: tuple[AtProvider, ...]) -> None:
        """Ask, with all that would go in sight, and what would stay."""
        from veo_desktop.ui.parts.ask_dialog import AskDialog  # few ever see it

        going = tuple(each.clip_id for each in found if each.reason is None)
        if not going:
            refused = tuple(Refused(each.path, each.reason) for each in found if each.reason is not None)
            self._tell("library provider", text("There is nothing to delete at Wiro."), refused)
            return
        question = trn(
            "Delete the files of this clip at Wiro? Your own files stay. This cannot be undone.",
            "Delete the files of {n} clips at Wiro? Your own files stay. This cannot be undone.",
            len(going),
        )
        folder = tr("Images that were sent once and reused lie in a folder of their own there, and may stay.")
        images = any(each.request is not None and each.request.images for each in found)
        told = " ".join((question, folder)) if images else question
        lines = [line for each in found[:MOST_LINES] for line in at_provider_lines(each)]
        if len(found) > MOST_LINES:
            lines.append(trn("and {n} more clip", "and {n} more clips", len(found) - MOST_LINES))
        dialog = AskDialog(tr("Delete at Wiro"), told, tr("Delete at Wiro"), self._page.window(), lines=lines)
        dialog.accepted.connect(lambda: self._library.delete_at_provider(going))  # of the UI thread, as this is
        dialog.open()

    @Slot()
    def relink(self) -> None:
        """Ask for a folder in which the clips that are missed may be."""
        choose_folder(self._page.window(), tr("Where the missing clips may be"), self._library.relink)

    @Slot()
    def _repair(self) -> None:
        self._library.check(repair=True)

    def _on_backup(self) -> None:
        def ask(rows: tuple[ClipRow, ...]) -> None:
            dialog = BackupDialog(rows, self._page.window())
            dialog.wanted.connect(self._back_up)
            dialog.open()

        self._chosen.gather(ask) if len(self._page.grid.selection) else ask(())

    @Slot(object)
    def _back_up(self, clip_ids: tuple[str, ...] | None) -> None:
        """`clip_ids` bring their files with them, all clips where that is None."""
        choose_target(
            self._page.window(),
            tr("Back up the library"),
            "Veo Desktop library.zip",
            tr("Backup (*.zip)"),
            lambda path: self._library.export_archive(path if path.lower().endswith(ZIP) else path + ZIP, clip_ids),
            suffix="zip",
        )

    def _on_restore(self) -> None:
        restore = self._library.import_archive
        kinds, title = tr("Backup (*.zip)"), tr("Restore from a backup")
        choose_files(self._page.window(), title, kinds, lambda paths: restore(paths[0]), several=False)

    @Slot(object)
    def _on_export_progress(self, work: Work) -> None:
        self._page.imports.show_work(work, tr("Writing"))

    @Slot(object)
    def _on_check_progress(self, work: Work) -> None:
        self._page.imports.show_work(work, tr("Checking"))

    @Slot(object)
    def _on_exported(self, done: Exported) -> None:
        self._tell(
            "library export", textn("{n} copy was made.", "{n} copies were made.", len(done.paths)), done.refused
        )

    @Slot(object)
    def _on_written(self, done: RecipesWritten) -> None:
        said = textn("{n} file is up to date.", "{n} files are up to date.", len(done.after))
        self._tell("library recipes", said, done.refused)
        if done.before != done.after:
            words = trn("writing into a file", "writing into {n} files", len(done.after))
            self._undo.push(words, lambda: self._put(done.before), lambda: self._put(done.after))

    def _put(self, recipes: Mapping[str, Carried]) -> None:
        self._files.free([self._written[each] for each in recipes], lambda: self._library.put_recipes(recipes))

    @Slot(object)
    def _on_put(self, done: RecipesWritten) -> None:
        said = textn("{n} file is as it was.", "{n} files are as they were.", len(done.after))
        self._tell("library recipes", said, done.refused)

    @Slot(object)
    def _on_deleted(self, done: ProviderDeleted) -> None:
        words = textn(
            "The files of {n} clip are deleted at Wiro. Yours stay.",
            "The files of {n} clips are deleted at Wiro. Yours stay.",
            len(done.clip_ids),
        )
        self._tell("library provider", words, done.refused)
        row = self._page.grid.current_row
        if row is not None and row.id in done.clip_ids:
            self._library.ask_clip(row.id)  # the panel beside it tells what is gone

    @Slot(object)
    def _on_archived(self, done: Archived) -> None:
        if done.problem is not None:
            self._tell("library backup", done.problem, level=Level.ERROR)
            return
        words = textn(
            "{n} clip was backed up, {files} with its file.",
            "{n} clips were backed up, {files} of them with their files.",
            done.clips,
            files=done.files,
        )
        self._tell("library backup", words, done.left_out)

    @Slot(object)
    def _on_checked(self, found: CheckReport) -> None:
        counts = (
            textn("{n} is missing", "{n} are missing", len(found.missing)),
            textn("{n} is on a disk that is away", "{n} are on a disk that is away", len(found.offline)),
            textn("{n} is damaged", "{n} are damaged", len(found.damaged)),
            textn("{n} was changed by another program", "{n} were changed by another program", len(found.rewritten)),
            textn("{n} was found again", "{n} were found again", len(found.found)),
            textn("{n} came in", "{n} came in", len(found.added)),
            textn("{n} file is a copy of a clip", "{n} files are copies of clips", found.copies),
        )
        told = tuple(words for words in counts if words.args["n"])
        rest = together(told, ", ") if told else text("all are as they were")
        words = textn("{n} clip checked: {rest}.", "{n} clips checked: {rest}.", found.checked, rest=rest)
        files, title = _report(found), tr("Report of the check")
        self._page.imports.hide()
        if not files or found.stopped:
            self._outcomes.tell_files("library check", words, files, Level.WARN if files else Level.GOOD, title)
            return
        repair, relink = not found.repaired, bool(found.missing)
        dialog = self._outcomes.open_report(title, shown(words), files, repair=repair, relink=relink)
        dialog.repair_wanted.connect(self._repair)
        dialog.relink_wanted.connect(self.relink)

    @Slot(object)
    def _on_relink_progress(self, work: Work) -> None:
        self._page.imports.show_work(work, tr("Looking at"))

    @Slot(object)
    def _on_relinked(self, done: Relinked) -> None:
        """Which were found, which are missed still: in a list, those that want something first."""
        self._page.imports.hide()
        parts = [
            textn("{n} clip was found again.", "{n} clips were found again.", len(done.found))
            if done.found
            else text("No clip was found again.")
        ]
        if done.missing:
            parts.append(textn("{n} is still missing.", "{n} are still missing.", len(done.missing)))
        else:
            parts.append(text("None is missing now."))
        if done.refused:
            parts.append(textn("{n} file could not be used.", "{n} files could not be used.", len(done.refused)))
        if done.stopped:
            parts.append(text("It was stopped."))
        missing = tuple(Refused(path, text("still missing")) for path in done.missing)
        found = tuple(Refused(path, text("found again")) for path in done.found)
        level = Level.WARN if done.missing or done.refused else Level.GOOD
        files, title = missing + done.refused + found, tr("Missing clips")
        self._outcomes.tell_files("library relink", together(tuple(parts)), files, level, title)

    def _tell(self, key: str, words: Text, refused: tuple[Refused, ...] = (), level: Level = Level.INFO) -> None:
        self._page.imports.hide()
        self._outcomes.tell(key, words, refused, level)

    def _make(self, name: str, words: str, call: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setObjectName(f"library_action_{name}")
        action.triggered.connect(lambda _checked=False: call())  # a QAction is of the UI thread
        return action


def _report(found: CheckReport) -> tuple[Refused, ...]:
    """The clips that are not as they should be."""
    kinds = (
        (found.missing, text("missing")),
        (found.offline, text("its disk is away")),
        (found.rewritten, text("changed by another program")),
    )
    return found.damaged + tuple(
        Refused(found.paths.get(clip_id, clip_id), words) for ids, words in kinds for clip_id in ids
    )
