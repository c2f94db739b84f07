"""Opens the settings dialog and carries out what is chosen there. UI thread only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core import settings
from veo_desktop.core.answers import AccountTest, FolderState, KeysKept
from veo_desktop.core.budget import Spending
from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.preferences import Preferences
from veo_desktop.core.text import text
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import (
    ACCOUNT,
    GENERAL,
    KEYBOARD,
    SANDBOX,
    SPENDING,
    AccountChoice,
    BudgetChoice,
    GeneralChoice,
)
from veo_desktop.ui.settings.keyboard_desk import KeyboardDesk
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.budget_backend import BudgetBackend

if TYPE_CHECKING:
    from veo_desktop.ui.settings.settings_dialog import SettingsDialog

KEYS = "keys"


class SettingsDesk(QObject):
    """`changed` comes after a general setting was changed; `notice` is for the message bar.

    `project_budget_wanted`: it is the current project's own budget that has to be raised, which is not done here.
    """

    changed = Signal()
    project_budget_wanted = Signal()
    notice = Signal(object)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        preferences: Preferences,
        backend: Backend,
        budget: BudgetBackend,
        library: Path,
        keyboard: KeyboardDesk,
    ) -> None:
        """`library` is where clips go while no other folder is chosen."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._preferences = preferences
        self._backend = backend
        self._budget = budget
        self._library = library
        self._keyboard = keyboard
        self._kept: KeysKept | None = None
        self._spending: Spending | None = None
        self._dialog: SettingsDialog | None = None
        keyboard.change_wanted.connect(self.open_keyboard)
        backend.keys_changed.connect(self._on_keys)
        backend.account_tested.connect(self._on_tested)
        backend.folder_checked.connect(self._on_folder)
        budget.spending_ready.connect(self._on_spending)

    @Slot()
    def open_account(self) -> None:
        self._open(ACCOUNT)

    @Slot()
    def open_general(self) -> None:
        self._open(GENERAL)

    @Slot()
    def open_spending(self) -> None:
        self._open(SPENDING)

    @Slot()
    def raise_budget(self) -> None:
        """Show where the ceiling that is reached can be raised."""
        if self._spending is not None and self._spending.own_is_tightest:
            self.project_budget_wanted.emit()
            return
        self._open(SPENDING)
        if self._dialog is not None:
            self._dialog.focus_ceiling()

    @Slot()
    def open_keyboard(self) -> None:
        self._open(KEYBOARD)

    def library_folder(self) -> Path:
        """Where clips go now."""
        chosen = self._preferences.get(settings.LIBRARY_FOLDER)
        return Path(chosen) if chosen else self._library

    def _open(self, page: int) -> None:
        if self._dialog is None:
            self._dialog = self._make()
        self._dialog.open_page(page)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _make(self) -> SettingsDialog:
        get = self._preferences.get
        from veo_desktop.ui.settings.settings_dialog import SettingsDialog  # the start does without it

        general = GeneralChoice(
            get(settings.THEME),
            str(self.library_folder()),
            get(settings.NOTIFICATIONS),
            get(settings.PROXY),
            get(settings.IMAGES_BY),
            get(settings.PLAYER_MEMORY),
            get(settings.DELETE_AT_PROVIDER),
        )
        budget = BudgetChoice(
            get(settings.WARN_ABOVE), get(settings.DAY_LIMIT), get(settings.MONTH_LIMIT), get(settings.COUNT_SANDBOX)
        )
        dialog = SettingsDialog(self._theme, self._backend.account, general, budget, self._window)
        if self._spending is not None:
            dialog.show_spending(self._spending)
        dialog.add_page(tr("Keyboard"), self._theme.icon("keyboard"), self._keyboard.page())
        if self._kept is not None:
            dialog.show_keys(self._kept)
        dialog.account_saved.connect(self._on_account)
        dialog.keys_forgotten.connect(self._backend.forget_account)
        dialog.test_requested.connect(self._backend.test_account)
        dialog.test_cancelled.connect(self._backend.cancel_test)
        dialog.general_changed.connect(self._on_general)
        dialog.budget_changed.connect(self._on_budget)
        dialog.finished.connect(self._on_closed)
        self._backend.check_folder(general.library_folder, create=False)
        return dialog

    @Slot(object)
    def _on_account(self, choice: AccountChoice) -> None:
        self._preferences.set(settings.ACCOUNT, choice.kind)
        if choice.kind == SANDBOX:
            self._backend.use_sandbox()
        elif choice.credentials is None:
            self._backend.use_wiro()
        else:
            self._backend.save_account(choice.credentials)

    @Slot(object)
    def _on_general(self, choice: GeneralChoice) -> None:
        moved = choice.library_folder != str(self.library_folder())
        self._preferences.set(settings.THEME, choice.theme)
        self._preferences.set(settings.NOTIFICATIONS, choice.notifications)
        self._preferences.set(settings.PROXY, choice.proxy)
        self._preferences.set(settings.IMAGES_BY, choice.images_by)
        self._preferences.set(settings.PLAYER_MEMORY, choice.player_memory)
        self._preferences.set(settings.DELETE_AT_PROVIDER, choice.delete_at_wiro)
        self._theme.set_mode(choice.theme)
        if moved:  # used from the next clip on, once it is known to serve
            self._backend.check_folder(choice.library_folder, create=True)
        self.changed.emit()

    @Slot(object)
    def _on_budget(self, choice: BudgetChoice) -> None:
        self._preferences.set(settings.WARN_ABOVE, choice.warn_above)
        self._preferences.set(settings.DAY_LIMIT, choice.day_limit)
        self._preferences.set(settings.MONTH_LIMIT, choice.month_limit)
        self._preferences.set(settings.COUNT_SANDBOX, choice.count_sandbox)
        self._budget.ask_spending()
        self._backend.release_queue()  # what waited for a budget may have room now

    @Slot(object)
    def _on_spending(self, spending: Spending) -> None:
        self._spending = spending
        if self._dialog is not None:
            self._dialog.show_spending(spending)

    @Slot(object)
    def _on_keys(self, kept: KeysKept) -> None:
        self._kept = kept
        if self._dialog is not None:
            self._dialog.show_keys(kept)
        self.notice.emit(Notice(KEYS, Level.WARN, kept.notice, Action.OPEN_ACCOUNT))  # None takes the one before away

    @Slot(object)
    def _on_tested(self, result: AccountTest) -> None:
        if self._dialog is not None:
            self._dialog.show_test_result(result)

    @Slot(object)
    def _on_folder(self, state: FolderState) -> None:
        if state.chosen and state.problem is None:
            self._preferences.set(settings.LIBRARY_FOLDER, state.folder)
        if state.problem is None:
            self._backend.release_queue()  # clips that waited for a folder need wait no more
        if self._dialog is None:
            return
        if state.problem is not None:
            self._dialog.show_folder_state(Level.ERROR, state.problem)
        else:
            free = text("{size} GB free", size=f"{state.free_bytes / 1e9:,.1f}")
            self._dialog.show_folder_state(Level.GOOD, free)

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
