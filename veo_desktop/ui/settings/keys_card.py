"""The card of one's own Wiro account: which one it is, its keys, and where they are kept. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from veo_desktop.core.account import Credentials, Entered, SecretAlone
from veo_desktop.core.accounts import FIRST_NAME, Accounts
from veo_desktop.core.answers import KeysKept
from veo_desktop.core.errors import InputError
from veo_desktop.core.text import Text, text
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.settings.found import Found
from veo_desktop.ui.settings.key_field import KeyField

KEYS_URL = "https://wiro.ai/panel/project"


class KeysCard(QFrame):
    """`edited`: a key is typed; `entered`: Enter in one of the fields; `forget_wanted`: the kept keys are to go.

    `account_wanted(id)`: another Wiro account is chosen; `add_wanted`, `rename_wanted`, `remove_wanted` are about it.
    """

    edited = Signal()
    entered = Signal()
    forget_wanted = Signal()
    account_wanted = Signal(str)
    add_wanted = Signal()
    rename_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._kept = KeysKept(False)
        self._key = KeyField("api_key_input")
        self._secret = KeyField("api_secret_input")
        for each in (self._key, self._secret):
            each.textEdited.connect(self._on_edited)
            each.textChanged.connect(self._show_kept)
            each.returnPressed.connect(self.entered)
        self._key_row = Field(tr("API key"), self._key)
        self._secret_row = Field(tr("API secret"), self._secret)
        self._place = wrapped(name="keys_place")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for part in (self._build_accounts(), self._key_row, self._secret_row, self._place):
            column.addWidget(part)
        column.addLayout(self._build_foot())

    def found(self) -> list[Found]:
        """What a search of the settings can lead to."""
        return [
            Found(tr("API key"), tr("API key, keyring, connection test"), self._key_row, self._key_row.focus),
            Found(tr("API secret"), tr("API secret, keyring, signed"), self._secret_row, self._secret_row.focus),
            Found(tr("Forget keys"), tr("Forget keys, sign out, log out"), self._forget, self._forget.setFocus),
            Found(
                tr("Wiro account"),
                tr("Accounts, add, rename, remove, switch, studio"),
                self._accounts_row,
                self._accounts.setFocus,
            ),
        ]

    def focus_key(self) -> None:
        """What a key is typed into has the keyboard."""
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_keys(self, kept: KeysKept) -> None:
        """Where the account's keys are now."""
        self._kept = kept
        self._show_kept()
        if kept.notice is not None:  # it says where they are, and why
            words, role = shown(kept.notice), "warn"
        elif not kept.present:
            words, role = tr("Keys go into this system's keyring, never into a file."), "small"
        elif kept.place:
            words, role = tr("Your keys are kept in {place}.", place=kept.place), "small"
        else:
            words, role = tr("Your keys are kept only until you quit."), "warn"
        self._place.setText(words)
        self._place.setProperty("role", role)
        self._place.style().polish(self._place)

    def set_forgettable(self, forgettable: bool) -> None:
        self._forget.setEnabled(forgettable)

    def fix_accounts(self, reason: str) -> None:
        """Which accounts there are cannot be changed now."""
        self._account_buttons.setEnabled(False)
        self._account_buttons.setToolTip(reason)

    def show_accounts(self, accounts: Accounts, current: str) -> None:
        """The Wiro accounts there are, and which one the keys are of."""
        self._accounts.blockSignals(True)
        self._accounts.clear()
        for each in accounts:
            self._accounts.addItem(each.name, each.id)
        self._accounts.value = current
        self._accounts.blockSignals(False)
        self._remove.setEnabled(len(accounts) > 1)
        self._remove.setToolTip("" if len(accounts) > 1 else tr("The last account stays. Its keys can be forgotten."))

    def checked(self, *, may_be_kept: bool) -> tuple[bool, Entered | None]:
        """Whether the fields are right, and what is in them; what is wrong is said at its field.

        `may_be_kept`: keys that were entered before serve where a field is empty, and None stands for both of them.
        """
        self.clear_errors()
        try:
            return True, self._entered(may_be_kept)
        except InputError as error:
            self._show_field_error(error.field, error.user_message)
            return False, None

    def clear_errors(self) -> None:
        self._key_row.set_error("")
        self._secret_row.set_error("")

    def forget_entries(self) -> None:
        """Take what was typed out of the fields."""
        self._key.forget()
        self._secret.forget()

    def _build_accounts(self) -> Field:
        box = self._account_buttons = QWidget()
        self._accounts = Choice([("", FIRST_NAME)])
        self._accounts.setObjectName("wiro_account_input")
        self._accounts.value_changed.connect(self.account_wanted)
        add = named_button("add_account_button", tr("Add…"), "plain", box)
        add.setAccessibleName(tr("Add a Wiro account"))
        add.clicked.connect(self.add_wanted)
        rename = named_button("rename_account_button", tr("Rename…"), "plain", box)
        rename.setAccessibleName(tr("Rename the account"))
        rename.clicked.connect(self.rename_wanted)
        self._remove = named_button("remove_account_button", tr("Remove…"), "plain", box)
        self._remove.setAccessibleName(tr("Remove the account"))
        self._remove.clicked.connect(self.remove_wanted)
        row = FlowLayout(box, 8)
        for button in (add, rename, self._remove):
            row.addWidget(button)
        self._accounts_row = Field(tr("Wiro account"), self._accounts, aside=box)
        return self._accounts_row

    def _build_foot(self) -> QHBoxLayout:
        where = named_button("keys_link", tr("Find your keys at Wiro"), "link", self, KEYS_URL)
        where.clicked.connect(self._open_keys_page)
        self._forget = named_button("forget_keys_button", tr("Forget keys"), "quiet", self)
        self._forget.clicked.connect(self.forget_wanted)
        foot = QHBoxLayout()
        foot.addWidget(where)
        foot.addStretch(1)
        foot.addWidget(self._forget)
        return foot

    def _entered(self, may_be_kept: bool) -> Entered | None:
        key, secret = self._key.key(), self._secret.key()
        if key:
            return Credentials(key, secret if secret else None)
        if may_be_kept:
            return SecretAlone(secret) if secret else None
        if secret:
            words = text("Enter the API key that this secret belongs to, too.")
        else:
            words = text("Enter the API key of your project at Wiro.")
        raise InputError(words, self._key.objectName())

    def _show_field_error(self, field: str, message: Text) -> None:
        row = self._secret_row if field == self._secret.objectName() else self._key_row
        row.set_error(shown(message))
        row.focus()

    @Slot()
    def _show_kept(self) -> None:
        """A new key comes with its own secret, or with none: the one that is kept goes with the old key."""
        words = tr("Kept. Type to replace it.")
        self._key.setPlaceholderText(words if self._kept.present else "")
        self._secret.setPlaceholderText(words if self._kept.secret and self._key.is_empty else "")
        alone = self._kept.present and self._key.is_empty and not self._secret.is_empty
        usual = tr("Leave it empty for a project with an API key only.")
        self._secret_row.set_note(tr("It goes with the API key that is kept.") if alone else usual)

    @Slot()
    def _on_edited(self) -> None:
        self.clear_errors()
        self.edited.emit()

    @Slot()
    def _open_keys_page(self) -> None:
        QDesktopServices.openUrl(QUrl(KEYS_URL))
