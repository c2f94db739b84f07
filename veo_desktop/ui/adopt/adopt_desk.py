"""Opens the dialog for tasks that were run elsewhere, and carries out what is chosen there. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.errors import Action
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.settings_desk import SettingsDesk
from veo_desktop.workers.backend import Backend

if TYPE_CHECKING:  # the dialog is imported when it is wanted: the start does without it
    from veo_desktop.core.found import AdoptedTasks, FoundTasks
    from veo_desktop.ui.adopt.adopt_dialog import AdoptDialog


class AdoptDesk(QObject):
    """One dialog, made when it is wanted; it looks anew each time it is opened and when the account changes."""

    def __init__(self, window: QWidget, theme: Theme, backend: Backend, settings: SettingsDesk) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._backend = backend
        self._settings = settings
        self._dialog: AdoptDialog | None = None
        self._line = Line.CONNECTING
        backend.tasks_found.connect(self._on_found)
        backend.tasks_adopted.connect(self._on_adopted)
        backend.connection_changed.connect(self._on_connection)

    @Slot()
    def open(self) -> None:
        if self._dialog is None:
            from veo_desktop.ui.adopt.adopt_dialog import AdoptDialog

            self._dialog = AdoptDialog(self._theme, self._window)
            self._dialog.search_wanted.connect(self._search)
            self._dialog.fetch_wanted.connect(self._backend.adopt_tasks)
            self._dialog.action_wanted.connect(self._on_action)
            self._dialog.finished.connect(self._on_closed)
            self._search(0)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @Slot(int)
    def _search(self, start: int) -> None:
        if self._dialog is None:
            return
        self._dialog.look(anew=start == 0)
        if self._line is not Line.CONNECTING:  # else it begins when the account is there
            self._backend.find_tasks(start)

    @Slot(object)
    def _on_found(self, found: FoundTasks) -> None:
        if self._dialog is not None:
            self._dialog.show_found(found)

    @Slot(object)
    def _on_adopted(self, adopted: AdoptedTasks) -> None:
        if self._dialog is not None:
            self._dialog.show_adopted(adopted)

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        """Another account has other tasks; and what could not be asked for is asked for once the line is back."""
        before, self._line = self._line, connection.line
        if self._line is Line.CONNECTING:
            self._backend.give_up_search()
        elif before is Line.CONNECTING or (before is Line.OFFLINE and self._dialog and not self._dialog.has_tasks):
            self._search(0)

    @Slot(object)
    def _on_action(self, action: Action) -> None:
        if action is Action.OPEN_ACCOUNT:
            self._settings.open_account()

    @Slot()
    def _on_closed(self) -> None:
        self._backend.give_up_search()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
