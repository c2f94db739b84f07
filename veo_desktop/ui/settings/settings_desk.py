"""Opens the settings dialog and carries out what is chosen there. UI thread only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core import settings
from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.settings import Setting
from veo_desktop.core.text import text
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings import choices
from veo_desktop.ui.settings.accounts_desk import AccountsDesk
from veo_desktop.ui.settings.choices import SANDBOX, AccountChoice
from veo_desktop.ui.settings.keyboard_desk import KeyboardDesk
from veo_desktop.ui.settings.version_desk import VersionDesk
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.budget_backend import BudgetBackend
from veo_desktop.workers.settings_backend import SettingsBackend

if TYPE_CHECKING:  # imported when they are wanted: the start does without them
    from veo_desktop.core.answers import AccountTest, FolderState, KeysKept
    from veo_desktop.core.budget import Spending
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.ui.settings.account_page import AccountPage
    from veo_desktop.ui.settings.section import Section
    from veo_desktop.ui.settings.sections import Sections
    from veo_desktop.ui.settings.settings_dialog import SettingsDialog
    from veo_desktop.ui.settings.transfer_desk import TransferDesk

KEYS = "keys"
MONEY = (settings.WARN_ABOVE, settings.DAY_LIMIT, settings.MONTH_LIMIT, settings.COUNT_SANDBOX)


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
        self._account: AccountPage | None = None
        self._sections: Sections | None = None
        self._last = choices.ACCOUNT  # the section that was looked at last
        self.accounts = AccountsDesk(preferences, backend, self)
        self._upkeep = SettingsBackend(backend)
        self._transfer: TransferDesk | None = None
        self.versions = VersionDesk(preferences, self._upkeep, self)
        self.versions.notice.connect(self.notice)
        keyboard.change_wanted.connect(self.open_keyboard)
        backend.keys_changed.connect(self._on_keys)
        backend.account_tested.connect(self._on_tested)
        backend.folder_checked.connect(self._on_folder)
        budget.spending_ready.connect(self._on_spending)

    @Slot()
    def open_account(self) -> None:
        self._open(choices.ACCOUNT)

    @Slot()
    def connect_account(self) -> None:
        """Show where the keys of one's own account are entered, whichever account is in use."""
        self._open(choices.ACCOUNT)
        if self._account is not None:
            self._account.begin_own()

    @Slot()
    def use_sandbox(self) -> None:
        """Use the sandbox from now on; keys that are kept stay where they are."""
        self._on_account(AccountChoice(SANDBOX))

    @Slot()
    def open_settings(self) -> None:
        """Where the person left off."""
        self._open(self._last)

    @Slot()
    def open_library(self) -> None:
        self._open(choices.LIBRARY)

    @Slot()
    def open_spending(self) -> None:
        self._open(choices.BUDGET)

    @Slot()
    def open_keyboard(self) -> None:
        self._open(choices.SHORTCUTS)

    @Slot()
    def raise_budget(self) -> None:
        """Show where the ceiling that is reached can be raised."""
        if self._spending is not None and self._spending.own_is_tightest:
            self.project_budget_wanted.emit()
            return
        self._open(choices.BUDGET)
        if self._sections is not None:
            from veo_desktop.core.budget import Spending  # the start does without it

            self._sections.focus_ceiling(self._spending or Spending())

    def library_folder(self) -> Path:
        """Where clips go now."""
        chosen = self._preferences.get(settings.LIBRARY_FOLDER)
        return Path(chosen) if chosen else self._library

    def _open(self, section: str) -> None:
        if self._dialog is None:
            self._dialog = self._make()
        self._dialog.open_section(section)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _make(self) -> SettingsDialog:
        # imported when they are wanted: the start does without them
        from veo_desktop.ui.settings.network_desk import NetworkDesk
        from veo_desktop.ui.settings.private_desk import PrivateDesk
        from veo_desktop.ui.settings.sections import Sections
        from veo_desktop.ui.settings.settings_dialog import SettingsDialog

        made = self._sections = Sections(self._theme, self._preferences, str(self._library))
        made.changed.connect(self._on_changed)
        sections = (
            self._account_section(),
            made.library(),
            made.player(),
            made.budget(),
            made.appearance(),
            made.language(),
            self._keyboard.section(),
            made.network(NetworkDesk(self._preferences, self._upkeep).row),
            made.privacy(*PrivateDesk(self._preferences, self._upkeep).rows),
            made.advanced(*self._transfers().rows(made.words, self._show_all)),
        )
        if self._spending is not None:
            made.show_spending(self._spending)
        dialog = SettingsDialog(self._theme, sections, self._window)
        dialog.finished.connect(self._on_closed)
        self._backend.check_folder(str(self.library_folder()), create=False)
        return dialog

    def _transfers(self) -> TransferDesk:
        from veo_desktop.ui.settings.transfer_desk import TransferDesk  # as above

        if self._transfer is None:
            self._transfer = TransferDesk(self._preferences, self._on_changed, self)
        return self._transfer

    def _show_all(self) -> None:
        if self._sections is not None:
            self._sections.show_all()

    def _account_section(self) -> Section:
        from veo_desktop.ui.settings.account_page import AccountPage  # as above
        from veo_desktop.ui.settings.section import Section

        page = self._account = AccountPage(self._theme, self._backend.account)
        if self._kept is not None:
            page.show_keys(self._kept)
        page.saved.connect(self._on_account)
        page.forget_requested.connect(self._backend.forget_account)
        page.test_requested.connect(self._backend.test_account)
        page.test_cancelled.connect(self._backend.cancel_test)
        self.accounts.serve(page)
        return Section(choices.ACCOUNT, tr("Account"), "account", page, page.found)

    @Slot(object)
    def _on_account(self, choice: AccountChoice) -> None:
        self._preferences.set(settings.ACCOUNT, choice.kind)
        if choice.kind == SANDBOX:
            self._backend.use_sandbox()
        elif choice.entered is None:
            self._backend.use_wiro()
        else:
            self._backend.save_account(choice.entered)

    @Slot(object, object)
    def _on_changed(self, setting: Setting[Any], value: Any) -> None:
        """Keep what was chosen, and see that it counts at once."""
        if setting is settings.LIBRARY_FOLDER:  # used from the next clip on, once it is known to serve
            self._backend.check_folder(value or str(self._library), create=True)
            return
        self._preferences.set(setting, value)
        if setting is settings.THEME:
            self._theme.set_mode(value)
        elif setting is settings.KEYS:
            self._keyboard.use(value)
        elif setting in MONEY:
            self._budget.ask_spending()
            self._backend.release_queue()  # what waited for a budget may have room now
        self.changed.emit()

    @Slot(object)
    def _on_spending(self, spending: Spending) -> None:
        self._spending = spending
        if self._sections is not None:
            self._sections.show_spending(spending)

    @Slot(object)
    def _on_keys(self, kept: KeysKept) -> None:
        self._kept = kept
        if self._account is not None:
            self._account.show_keys(kept)
        self.notice.emit(Notice(KEYS, Level.WARN, kept.notice, Action.OPEN_ACCOUNT))  # None takes the one before away

    @Slot(object)
    def _on_tested(self, result: AccountTest) -> None:
        if self._account is not None:
            self._account.show_test_result(result)

    @Slot(object)
    def _on_folder(self, state: FolderState) -> None:
        if state.chosen and state.problem is None:
            usual = state.folder == str(self._library)
            self._preferences.set(settings.LIBRARY_FOLDER, "" if usual else state.folder)
            self.changed.emit()
        if state.problem is None:
            self._backend.release_queue()  # clips that waited for a folder need wait no more
        if self._sections is None:
            return
        if state.problem is not None:
            self._sections.show_folder_state(Level.ERROR, state.problem)
        else:
            free = text("{size} free", size=file_size(state.free_bytes))
            self._sections.show_folder_state(Level.GOOD, free)

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None and self._account is not None:
            self._account.leave()
            self.accounts.leave()
            self._last = self._dialog.section
            self._dialog.deleteLater()
        self._dialog = self._account = self._sections = None
