"""Account: the sandbox or one's own Wiro account, its keys, where they are kept and whether they serve.

UI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from veo_desktop.core.account import Credentials
from veo_desktop.core.accounts import FIRST_NAME, Accounts
from veo_desktop.core.answers import AccountTest, KeysKept
from veo_desktop.core.errors import InputError
from veo_desktop.core.text import Text, text
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import SANDBOX, WIRO, AccountChoice
from veo_desktop.ui.settings.found import Found
from veo_desktop.ui.settings.key_field import KeyField
from veo_desktop.ui.settings.result_line import ResultLine
from veo_desktop.ui.settings.scrolling import scrolling
from veo_desktop.ui.settings.section import heading

KEYS_URL = "https://wiro.ai/panel/project"


class AccountPage(QWidget):
    """`saved(AccountChoice)`; `test_requested(Credentials | None)`, None for the keys that are kept.

    `account_wanted(id)`: another Wiro account is chosen; the other wishes are about the one that is.
    """

    saved = Signal(object)
    test_requested = Signal(object)
    test_cancelled = Signal()
    forget_requested = Signal()
    account_wanted = Signal(str)
    add_wanted = Signal()
    rename_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept = KeysKept(False)
        self._testing = False
        self._saving = False
        self._in_use = kind
        self._seeking = False  # keys in the keyring, that were kept before
        self._build()
        (self._wiro if kind == WIRO else self._sandbox).setChecked(True)
        self._wiro.toggled.connect(self._choose)
        self.show_keys(self._kept)
        self._update_buttons()

    def found(self) -> list[Found]:
        """What a search of the settings can lead to."""
        way = self._wiro if self._kind() == WIRO else self._sandbox
        found = [
            Found(tr("Sandbox or account"), tr("Sandbox, my Wiro account, connect, sign in"), self._ways, way.setFocus),
            Found(tr("API key"), tr("API key, keyring, connection test"), self._key_row, self._key_row.focus),
            Found(tr("API secret"), tr("API secret, keyring, signed"), self._secret_row, self._secret_row.focus),
            Found(tr("Forget keys"), tr("Forget keys, sign out, log out"), self._forget, self._forget.setFocus),
        ]
        accounts = Found(
            tr("Wiro account"),
            tr("Accounts, add, rename, remove, switch, studio"),
            self._accounts_row,
            self._accounts.setFocus,
        )
        return [*found, accounts] if self._kind() == WIRO else found[:1]

    def show_keys(self, kept: KeysKept) -> None:
        """Where the account's keys are now. It ends the waiting after Save or Forget."""
        was_saving, self._saving = self._saving, False
        self._kept = kept
        if was_saving and kept.present:
            self.forget_entries()
        self._show_kept()
        self._show_place(kept)
        if was_saving:
            self._say_saved(kept)
        self._update_buttons()

    def begin_own(self) -> None:
        """The person wants to enter the keys of an account: what they are typed into has the keyboard."""
        self._wiro.setChecked(True)
        self._key.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def show_test_result(self, result: AccountTest) -> None:
        """The answer to `test_requested`; one that comes after Cancel is dropped."""
        if self._testing:
            self._testing = False
            self._result.say("good" if result.ok else "bad", shown(result.message))
            self._update_buttons()

    def forget_entries(self) -> None:
        """Take what was typed out of the fields."""
        self._key.forget()
        self._secret.forget()

    def leave(self) -> None:
        """The dialog closes: no key stays in a field, no test goes on."""
        self._cancel_test()
        self.forget_entries()
        self._key_row.set_error("")
        self._secret_row.set_error("")
        self._result.clear()

    # building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolling(self._build_choices()), 1)
        column.addWidget(self._build_footer())

    def _build_choices(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(16)
        column.addWidget(heading(tr("Account")))
        column.addWidget(self._build_ways())
        column.addWidget(self._build_keys())
        column.addStretch(1)
        return page

    def _build_ways(self) -> QWidget:
        self._ways = QWidget()
        self._sandbox = _choice("account_sandbox", tr("Sandbox"))
        self._wiro = _choice("account_wiro", tr("My Wiro account"))
        column = QVBoxLayout(self._ways)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._sandbox)
        column.addWidget(_explained(tr("Practise on this computer: no account, no cost, real video files.")))
        column.addSpacing(10)
        column.addWidget(self._wiro)
        column.addWidget(_explained(tr("Clips are made by Veo 3.1 and paid from your balance at Wiro.")))
        return self._ways

    def _build_keys(self) -> QFrame:
        self._keys = QFrame()
        self._keys.setProperty("surface", "card")
        self._key = KeyField("api_key_input")
        self._secret = KeyField("api_secret_input")
        for each in (self._key, self._secret):
            each.textEdited.connect(self._edited)
            each.textChanged.connect(self._show_kept)
            each.returnPressed.connect(self._save)
        self._key_row = Field(tr("API key"), self._key)
        self._secret_row = Field(tr("API secret"), self._secret)
        self._secret_row.set_note(tr("Leave it empty for a project with an API key only."))
        self._place = QLabel()
        self._place.setObjectName("keys_place")
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        where = named_button("keys_link", tr("Find your keys at Wiro"), "link", self, KEYS_URL)
        where.clicked.connect(self._open_keys_page)
        self._forget = _button("forget_keys_button", tr("Forget keys"), "quiet", self._forget_keys)
        foot = QHBoxLayout()
        foot.addWidget(where)
        foot.addStretch(1)
        foot.addWidget(self._forget)
        column = QVBoxLayout(self._keys)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        for part in (self._build_accounts(), self._key_row, self._secret_row, self._place):
            column.addWidget(part)
        column.addLayout(foot)
        return self._keys

    @Slot()
    def _open_keys_page(self) -> None:
        QDesktopServices.openUrl(QUrl(KEYS_URL))

    def _build_accounts(self) -> Field:
        box = self._account_buttons = QWidget()
        self._accounts = Choice([("", FIRST_NAME)])
        self._accounts.setObjectName("wiro_account_input")
        self._accounts.value_changed.connect(self._choose_account)
        add = _button("add_account_button", tr("Add…"), "plain", self.add_wanted.emit)
        add.setAccessibleName(tr("Add a Wiro account"))
        rename = _button("rename_account_button", tr("Rename…"), "plain", self.rename_wanted.emit)
        rename.setAccessibleName(tr("Rename the account"))
        self._remove = _button("remove_account_button", tr("Remove…"), "plain", self.remove_wanted.emit)
        self._remove.setAccessibleName(tr("Remove the account"))
        row = FlowLayout(box, 8)
        for button in (add, rename, self._remove):
            row.addWidget(button)
        self._accounts_row = Field(tr("Wiro account"), self._accounts, aside=box)
        return self._accounts_row

    def _build_footer(self) -> QWidget:
        """The result and the buttons, always in sight however low the window is."""
        foot = QWidget()
        self._result = ResultLine(self._theme)
        self._test = _button("test_connection_button", tr("Test connection"), "plain", self._test_or_cancel)
        self._save_button = _button("save_account_button", tr("Save"), "primary", self._save)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._test)
        row.addWidget(self._save_button)
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 0, 24, 20)
        column.setSpacing(4)
        column.addWidget(self._result)
        column.addLayout(row)
        return foot

    # state

    def _kind(self) -> str:
        return WIRO if self._wiro.isChecked() else SANDBOX

    def _update_buttons(self) -> None:
        own = self._kind() == WIRO
        self._keys.setEnabled(own and not self._saving)
        self._test.setVisible(own)
        self._test.setEnabled(not self._saving)
        _rename(self._test, tr("Cancel the test") if self._testing else tr("Test connection"))
        self._forget.setEnabled(self._kept.present and not self._testing)
        self._save_button.setEnabled(not self._saving)
        _rename(self._save_button, tr("Save and use") if own else tr("Use the sandbox"))

    @Slot()
    def _show_kept(self) -> None:
        """A new key comes with its own secret, or with none: the one that is kept goes with the old key."""
        words = tr("Kept. Type to replace it.")
        self._key.setPlaceholderText(words if self._kept.present else "")
        self._secret.setPlaceholderText(words if self._kept.secret and self._key.is_empty else "")

    def _show_place(self, kept: KeysKept) -> None:
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

    def _say_saved(self, kept: KeysKept) -> None:
        if kept.present:
            self._result.say("good", tr("Saved. Your Wiro account is in use."))
        elif self._seeking and kept.notice is None:
            self._result.say("bad", tr("There are no keys for this account yet. Enter the API key of your project."))
        elif kept.notice is None:
            self._result.say("good", tr("The keys are forgotten."))
        else:
            self._result.say("bad", shown(kept.notice))

    def _entered(self) -> Credentials | None:
        """The keys in the fields; None when they are empty and kept keys serve. InputError when they cannot be keys."""
        unknown = self._in_use == SANDBOX  # what the keyring has is seen once it is used
        if self._key.is_empty and self._secret.is_empty and (self._kept.present or unknown):
            return None
        key = self._key.key()
        if not key:
            raise InputError(text("Enter the API key of your project at Wiro."), self._key.objectName())
        secret = self._secret.key()
        return Credentials(key, secret if secret else None)

    def _checked(self) -> tuple[bool, Credentials | None]:
        """Whether the fields are right, and what is in them; what is wrong is said at its field."""
        self._key_row.set_error("")
        self._secret_row.set_error("")
        try:
            return True, self._entered()
        except InputError as error:
            self._show_field_error(error.field, error.user_message)
            return False, None

    def _show_field_error(self, field: str, message: Text) -> None:
        row = self._secret_row if field == self._secret.objectName() else self._key_row
        row.set_error(shown(message))
        row.focus()

    # what people do

    @Slot()
    def _choose(self) -> None:
        self._cancel_test()
        self._result.clear()
        self._update_buttons()

    @Slot()
    def _edited(self) -> None:
        """A result tells of the keys that were tested, not of what is typed now."""
        self._cancel_test()
        self._result.clear()
        self._key_row.set_error("")
        self._secret_row.set_error("")

    @Slot()
    def _test_or_cancel(self) -> None:
        if self._testing:
            self._cancel_test()
            return
        right, credentials = self._checked()
        if right:
            self._testing = True
            self._result.wait(tr("Asking Wiro…"))
            self._update_buttons()
            self.test_requested.emit(credentials)

    def _cancel_test(self) -> None:
        if self._testing:
            self._testing = False
            self._result.clear()
            self._update_buttons()
            self.test_cancelled.emit()

    @Slot()
    def _save(self) -> None:
        if self._saving:
            return
        if self._kind() == SANDBOX:
            self._in_use = SANDBOX
            self._result.say("good", tr("The sandbox is in use."))
            self.saved.emit(AccountChoice(SANDBOX))
            return
        right, credentials = self._checked()
        if right:
            self._cancel_test()
            self._seeking = credentials is None and self._in_use == SANDBOX
            self._saving = credentials is not None or self._seeking
            self._in_use = WIRO
            if self._seeking:
                self._result.wait(tr("Looking for the keys in the keyring… it may ask you to unlock it."))
            elif self._saving:
                self._result.wait(tr("Putting the keys into the keyring… it may ask you to unlock it."))
            else:
                self._result.say("good", tr("Your Wiro account is in use."))
            self._update_buttons()
            self.saved.emit(AccountChoice(WIRO, credentials))

    @Slot(str)
    def _choose_account(self, account: str) -> None:
        """What was typed was for the other one."""
        self._cancel_test()
        self._result.clear()
        self.forget_entries()
        self.account_wanted.emit(account)

    @Slot()
    def _forget_keys(self) -> None:
        self._saving, self._seeking = True, False
        self.forget_entries()
        self._result.wait(tr("Taking the keys out of the keyring…"))
        self._update_buttons()
        self.forget_requested.emit()


def _choice(name: str, words: str) -> QRadioButton:
    radio = QRadioButton(words)
    radio.setObjectName(name)
    radio.setAccessibleName(words)
    return radio


def _explained(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    label.setIndent(30)
    return label


def _button(name: str, words: str, kind: str, slot: object) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    _rename(button, words)
    button.clicked.connect(slot)
    return button


def _rename(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
