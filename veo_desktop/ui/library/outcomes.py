"""Says how work on files ended; where it is about many of them, the list of them is a click away. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core.errors import Action
from veo_desktop.core.library import Refused
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import Text, text, together
from veo_desktop.ui.library.library_words import left_alone
from veo_desktop.ui.library.report_dialog import ReportDialog
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.workers.library_backend import LibraryBackend

SAVED = "library report"


@dataclass(frozen=True)
class _List:
    title: str
    words: str
    files: Sequence[Refused]


class Outcomes(QObject):
    """Each outcome has a key, and takes the place of the one before it."""

    def __init__(self, page: QWidget, library: LibraryBackend, messages: Messages) -> None:
        super().__init__(page)
        self._page = page
        self._library = library
        self._messages = messages
        self._lists: dict[str, _List] = {}  # what messages offer to show
        library.report_saved.connect(self._on_saved)
        messages.action_requested.connect(self._on_action)

    def tell(self, key: str, words: Text, refused: Sequence[Refused] = (), level: Level = Level.INFO) -> None:
        """Say `words`, and of files that were `refused` how many, or which it was."""
        if refused:
            words, level = together((words, left_alone(refused))), Level.WARN
        many = refused if len(refused) > 1 else ()
        detail = "" if many else "".join(f"{each.path}: {shown(each.reason)}" for each in refused)
        self.tell_files(key, words, many, level, tr("Files that were left alone"), detail)

    def tell_files(
        self, key: str, words: Text, files: Sequence[Refused], level: Level, title: str, detail: str = ""
    ) -> None:
        """Say `words`, and offer the list of the `files` that they are about, under its `title`."""
        self._lists.pop(key, None)
        if files:
            self._lists[key] = _List(title, shown(words), files)
        action = Action.SHOW_FILES if files else Action.NONE
        self._messages.show_notice(Notice(key, level, words, action, detail, passing=True))

    def open_report(
        self, title: str, words: str, files: Sequence[Refused], *, repair: bool = False, relink: bool = False
    ) -> ReportDialog:
        """Show the list of these files now."""
        dialog = ReportDialog(title, words, files, self._page.window(), repair=repair, relink=relink)
        dialog.save_wanted.connect(self._library.save_report)
        dialog.open()
        return dialog

    @Slot(object, object)
    def _on_action(self, key: str, action: Action) -> None:
        wanted = self._lists.pop(key, None) if action is Action.SHOW_FILES else None
        if wanted is not None:
            self.open_report(wanted.title, wanted.words, wanted.files)

    @Slot(str)
    def _on_saved(self, path: str) -> None:
        self.tell(SAVED, text("The list is saved: {file}", file=PurePath(path).name), level=Level.GOOD)
