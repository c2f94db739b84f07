"""The Wiro accounts by name: one is used, and they are added, renamed and removed. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core import settings
from veo_desktop.core.accounts import (
    Accounts,
    account_of,
    accounts,
    name_is_free,
    stored_accounts,
    with_account,
    with_name,
    without_account,
)
from veo_desktop.ui.parts.text import tr
from veo_desktop.workers.backend import Backend

if TYPE_CHECKING:
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.ui.settings.account_page import AccountPage


class AccountsDesk(QObject):
    """`changed`: there are others now, or they are called otherwise, or another one is in use."""

    changed = Signal()

    def __init__(self, preferences: Preferences, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._backend = preferences, backend
        self._page: AccountPage | None = None
        self._fixed = False
        backend.account_dropped.connect(self._on_dropped)

    @property
    def all(self) -> Accounts:
        return accounts(self._preferences.get(settings.ACCOUNTS))

    @property
    def current(self) -> str:
        """The id of the one that is used, or was last."""
        wanted = self._preferences.get(settings.WIRO_ACCOUNT)
        return wanted if account_of(self.all, wanted) is not None else self.all[0].id

    def name_of(self, account_id: str) -> str:
        found = account_of(self.all, account_id)
        return tr("removed account") if found is None else found.name

    def serve(self, page: AccountPage) -> None:
        """Carry out what is chosen on `page`, as long as it lives."""
        self._page = page
        page.account_wanted.connect(self.use)
        page.add_wanted.connect(self._ask_new)
        page.rename_wanted.connect(self._ask_name)
        page.remove_wanted.connect(self._ask_remove)
        page.show_accounts(self.all, self.current)
        if self._fixed:
            page.fix_accounts(tr("Not in safe mode: it would not be kept."))

    def keep_as_they_are(self) -> None:
        """In safe mode none is added, renamed or removed, for that could not be kept."""
        self._fixed = True

    def leave(self) -> None:
        """The page has gone."""
        self._page = None

    @Slot(str)
    def use(self, account_id: str) -> None:
        """Use this account from now on; in the sandbox it is the one that is used after it."""
        self._preferences.set(settings.WIRO_ACCOUNT, account_id)
        if self._backend.account == "wiro":
            self._backend.use_wiro(account_id)
        else:
            self._backend.choose_account(account_id)
        self._tell()

    @Slot()
    def _ask_new(self) -> None:
        self._ask(tr("Add a Wiro account"), "", None, self._add)

    @Slot()
    def _ask_name(self) -> None:
        self._ask(tr("Rename the account"), self.name_of(self.current), self.current, self._rename)

    def _ask(self, title: str, name: str, account_id: str | None, named: object) -> None:
        from veo_desktop.ui.parts.name_dialog import NameDialog  # only when it is opened

        def problem(words: str) -> str:
            return "" if name_is_free(self.all, words, account_id) else tr("Another account is called so.")

        note = tr("A name of your own, as “Studio A”. Wiro does not learn of it.")
        dialog = NameDialog(title, name, self._over(), note=note, problem=problem)
        dialog.named.connect(named)
        dialog.open()

    @Slot(str)
    def _add(self, name: str) -> None:
        """A new account is used at once: its keys are entered next."""
        found, new = with_account(self.all, name)
        self._preferences.set(settings.ACCOUNTS, stored_accounts(found))
        self.use(new.id)

    @Slot(str)
    def _rename(self, name: str) -> None:
        self._preferences.set(settings.ACCOUNTS, stored_accounts(with_name(self.all, self.current, name)))
        self._tell()

    @Slot()
    def _ask_remove(self) -> None:
        from veo_desktop.ui.parts.ask_dialog import AskDialog  # only when it is opened

        words = tr(
            "Its keys are taken out of this system's keyring; a mark stays there, by which they are known if you add "
            "them again. Its clips and its spending stay here. "
            "Clips that Wiro still makes with it are not followed any more, and do not come home by themselves."
        )
        title = tr("Remove the account “{name}”?", name=self.name_of(self.current))
        dialog = AskDialog(title, words, tr("Remove it"), self._over())
        dialog.accepted.connect(self._remove)
        dialog.open()

    @Slot()
    def _remove(self) -> None:
        """Another one is used first, so that nothing goes on with keys that are gone."""
        gone = self.current
        left = without_account(self.all, gone)
        if left != self.all:
            self.use(left[0].id)
            self._backend.drop_account(gone)

    @Slot(object)
    def _on_dropped(self, account_id: str) -> None:
        self._preferences.set(settings.ACCOUNTS, stored_accounts(without_account(self.all, account_id)))
        self._tell()

    def _tell(self) -> None:
        if self._page is not None:
            self._page.show_accounts(self.all, self.current)
        self.changed.emit()

    def _over(self) -> QWidget:
        assert self._page is not None  # it is asked on the page
        return self._page.window()
