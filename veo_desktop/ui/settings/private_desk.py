"""What the program keeps besides clips, to be seen and cleared: prompts, recent files, logs. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from veo_desktop.core import settings
from veo_desktop.core.answers import PrivateThings
from veo_desktop.core.preferences import Preferences
from veo_desktop.core.recent import recent
from veo_desktop.ui.parts.ask_dialog import AskDialog
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.settings.action_row import ActionRow
from veo_desktop.workers.settings_backend import SettingsBackend


class PrivateDesk(QObject):
    """Makes the rows of one dialog; what goes is shown before it does."""

    def __init__(self, preferences: Preferences, upkeep: SettingsBackend) -> None:
        kept = tr("privacy, clear, delete, kept, history")
        self.prompts = ActionRow("kept_prompts", tr("Prompts you have used"), tr("Counting…"), finds=kept)
        super().__init__(self.prompts)
        self._preferences, self._upkeep = preferences, upkeep
        self._things: PrivateThings | None = None
        self.files = ActionRow("kept_files", tr("Files you have opened"), "", finds=kept)
        self.logs = ActionRow("kept_logs", tr("Logs"), tr("Counting…"), finds=kept)
        self._buttons = (
            self.prompts.button("clear_prompts_button", tr("Clear…"), self._ask_prompts),
            self.files.button("clear_recent_button", tr("Clear…"), self._ask_files),
            self.logs.button("clear_logs_button", tr("Clear…"), self._ask_logs),
        )
        for button, row in zip(self._buttons, (tr("prompts"), tr("recent files"), tr("logs")), strict=True):
            button.setAccessibleName(tr("Clear: {what}", what=row))
        upkeep.private_things.connect(self._on_things)
        upkeep.look()
        self._show()

    @property
    def rows(self) -> tuple[ActionRow, ...]:
        return self.prompts, self.files, self.logs

    @Slot(object)
    def _on_things(self, things: PrivateThings) -> None:
        self._things = things
        self._show()

    def _show(self) -> None:
        things, paths = self._things, recent(self._preferences.get(settings.RECENT_FILES))
        files = trn("{n} name in File → Open recent.", "{n} names in File → Open recent.", len(paths))
        self.files.set_note(files if paths else tr("None are kept."))
        if things is not None:
            said = trn("{n} prompt in the history.", "{n} prompts in the history.", things.prompts)
            said = said if things.prompts else tr("None are kept.")
            size = sum(size for _name, size in things.logs)
            self.prompts.set_note(tr("{count} A clip keeps the prompt that it was made with.", count=said))
            count, total = len(things.logs), file_size(size)
            logs = trn("{size} in {n} file here.", "{size} in {n} files here.", count, size=total)
            logs = logs if count else tr("None are kept.")
            self.logs.set_note(tr("{logs} They have no keys and no prompts, and are sent nowhere.", logs=logs))
        has = (things is not None and things.prompts > 0, bool(paths), things is not None and bool(things.logs))
        for button, any_ in zip(self._buttons, has, strict=True):
            button.setEnabled(any_)

    @Slot()
    def _ask_prompts(self) -> None:
        if self._things is None:
            return
        words = tr("The history forgets them. Your clips, and the settings each was made with, stay as they are.")
        title = trn("Clear {n} prompt from the history?", "Clear {n} prompts from the history?", self._things.prompts)
        lines = [" ".join(each.split()) for each in self._things.some_prompts]
        self._ask(title, words, lines, self._upkeep.clear_prompts)

    @Slot()
    def _ask_files(self) -> None:
        words = tr("Only the names in the menu go. The files stay where they are.")
        lines = recent(self._preferences.get(settings.RECENT_FILES))
        self._ask(tr("Clear the list of opened files?"), words, lines, self._clear_files)

    @Slot()
    def _ask_logs(self) -> None:
        if self._things is None:
            return
        words = tr("They help to find out what went wrong. What happens from now on is written down again.")
        lines = [f"{name}  ({file_size(size)})" for name, size in self._things.logs]
        self._ask(tr("Clear the logs?"), words, lines, self._upkeep.clear_logs)

    def _ask(self, title: str, words: str, lines: Sequence[str], then: Callable[[], None]) -> None:
        dialog = AskDialog(title, words, tr("Clear"), self.prompts.window(), lines=lines)
        dialog.accepted.connect(then)
        dialog.open()

    @Slot()
    def _clear_files(self) -> None:
        self._preferences.set(settings.RECENT_FILES, "")
        self._show()
