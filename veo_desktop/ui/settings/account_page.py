"""Account: the sandbox or one's own Wiro account, whether its keys serve, and that they are kept. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from veo_desktop.core.account import Entered
from veo_desktop.core.accounts import Accounts
from veo_desktop.core.answers import AccountTest, KeysKept
from veo_desktop.ui.parts.buttons import answers, named_button
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.scrolling import scrolling
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import SANDBOX, WIRO, AccountChoice
from veo_desktop.ui.settings.found import Found
from veo_desktop.ui.settings.keys_card import KeysCard
from veo_desktop.ui.settings.result_line import ResultLine
from veo_desktop.ui.settings.section import heading


class AccountPage(QWidget):
    """`saved(AccountChoice)`; `test_requested(Entered | None)`, None for the keys that are kept.

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
        self._wire_keys()
        (self._wiro if kind == WIRO else self._sandbox).setChecked(True)
        self._wiro.toggled.connect(self._choose)
        self.show_keys(self._kept)
        self._say_sandbox()

    def found(self) -> list[Found]:
        """What a search of the settings can lead to."""
        own = self._kind() == WIRO
        way = self._wiro if own else self._sandbox
        kind = Found(
            tr("Sandbox or account"), tr("Sandbox, my Wiro account, connect, sign in"), self._ways, way.setFocus
        )
        return [kind, *self._keys.found()] if own else [kind]

    def show_keys(self, kept: KeysKept) -> None:
        """Where the account's keys are now. It ends the waiting after Save or Forget."""
        was_saving, self._saving = self._saving, False
        self._kept = kept
        if was_saving and kept.present:
            self.forget_entries()
        self._keys.show_keys(kept)
        if was_saving:
            self._say_saved(kept)
        self._update_buttons()

    def begin_own(self) -> None:
        """The person wants to enter the keys of an account: what they are typed into has the keyboard."""
        self._wiro.setChecked(True)
        self._keys.focus_key()

    def fix_accounts(self, reason: str) -> None:
        """Which accounts there are cannot be changed now."""
        self._keys.fix_accounts(reason)

    def show_accounts(self, accounts: Accounts, current: str) -> None:
        """The Wiro accounts there are, and which one the keys are of."""
        self._keys.show_accounts(accounts, current)

    def show_test_result(self, result: AccountTest) -> None:
        """The answer to `test_requested`; one that comes after Cancel is dropped."""
        if self._testing:
            self._testing = False
            self._result.say("good" if result.ok else "bad", shown(result.message))
            self._update_buttons()

    def forget_entries(self) -> None:
        """Take what was typed out of the fields."""
        self._keys.forget_entries()

    def leave(self) -> None:
        """The dialog closes: no key stays in a field, no test goes on."""
        self._cancel_test()
        self.forget_entries()
        self._keys.clear_errors()
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
        self._keys = KeysCard()
        column.addWidget(heading(tr("Account")))
        column.addWidget(self._build_ways())
        column.addWidget(self._keys)
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

    def _build_footer(self) -> QWidget:
        """The result and the buttons, always in sight however low the window is."""
        foot = QWidget()
        self._result = ResultLine(self._theme)
        self._test = named_button("test_connection_button", tr("Test connection"), "plain", foot)
        self._test.clicked.connect(self._test_or_cancel)
        self._save_button = named_button("save_account_button", tr("Save"), "primary", foot)
        self._save_button.clicked.connect(self._save)
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 0, 24, 20)
        column.setSpacing(4)
        column.addWidget(self._result)
        column.addLayout(answers(self._test, self._save_button))
        return foot

    def _wire_keys(self) -> None:
        keys = self._keys
        keys.edited.connect(self._end_test)
        keys.entered.connect(self._save)
        keys.forget_wanted.connect(self._forget_keys)
        keys.account_wanted.connect(self._choose_account)
        keys.add_wanted.connect(self.add_wanted)
        keys.rename_wanted.connect(self.rename_wanted)
        keys.remove_wanted.connect(self.remove_wanted)

    # state

    def _kind(self) -> str:
        return WIRO if self._wiro.isChecked() else SANDBOX

    def _update_buttons(self) -> None:
        own = self._kind() == WIRO
        self._keys.setEnabled(own and not self._saving)
        self._keys.set_forgettable(self._kept.present and not self._testing)
        self._test.setVisible(own)
        self._test.setEnabled(not self._saving)
        _rename(self._test, tr("Cancel the test") if self._testing else tr("Test connection"))
        self._save_button.setEnabled(not self._saving and not self._sandbox_serves)
        _rename(self._save_button, tr("Save and use") if own else tr("Use the sandbox"))

    @property
    def _sandbox_serves(self) -> bool:
        """The sandbox is chosen and in use: there is nothing to do."""
        return self._kind() == self._in_use == SANDBOX

    def _say_sandbox(self) -> None:
        if self._sandbox_serves:
            self._result.say("good", tr("The sandbox is in use."))

    def _say_saved(self, kept: KeysKept) -> None:
        if kept.present:
            self._result.say("good", tr("Saved. Your Wiro account is in use."))
        elif self._seeking and kept.notice is None:
            self._result.say("bad", tr("There are no keys for this account yet. Enter the API key of your project."))
        elif kept.notice is None:
            self._result.say("good", tr("The keys are forgotten."))
        else:
            self._result.say("bad", shown(kept.notice))

    def _checked(self) -> tuple[bool, Entered | None]:
        """Whether the fields are right, and what is in them; None when kept keys serve."""
        unknown = self._in_use == SANDBOX  # what the keyring has is seen once it is used
        return self._keys.checked(may_be_kept=self._kept.present or unknown)

    # what people do

    @Slot()
    def _choose(self) -> None:
        self._end_test()
        self._update_buttons()
        self._say_sandbox()

    @Slot()
    def _end_test(self) -> None:
        """A result tells of the keys that were tested, not of what is typed or chosen now."""
        self._cancel_test()
        self._result.clear()

    @Slot()
    def _test_or_cancel(self) -> None:
        if self._testing:
            self._cancel_test()
            return
        right, entered = self._checked()
        if right:
            self._testing = True
            self._result.wait(tr("Asking Wiro…"))
            self._update_buttons()
            self.test_requested.emit(entered)

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
            self._sandbox.setFocus()  # the button goes grey
            self._update_buttons()
            self._say_sandbox()
            self.saved.emit(AccountChoice(SANDBOX))
            return
        right, entered = self._checked()
        if right:
            self._save_own(entered)

    def _save_own(self, entered: Entered | None) -> None:
        self._cancel_test()
        self._seeking = entered is None and self._in_use == SANDBOX
        self._saving = entered is not None or self._seeking
        self._in_use = WIRO
        if self._seeking:
            self._result.wait(tr("Looking for the keys in the keyring… it may ask you to unlock it."))
        elif self._saving:
            self._result.wait(tr("Putting the keys into the keyring… it may ask you to unlock it."))
        else:
            self._result.say("good", tr("Your Wiro account is in use."))
        self._update_buttons()
        self.saved.emit(AccountChoice(WIRO, entered))

    @Slot(str)
    def _choose_account(self, account: str) -> None:
        """What was typed was for the other one."""
        self._end_test()
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
    label = wrapped(words, "small")
    label.setIndent(30)
    return label


def _rename(button: QPushButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
