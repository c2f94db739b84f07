"""Chooses whose account is used, keeps its keys and tests them. Blocks on the keyring: runs on the REST pool."""

from __future__ import annotations

import logging
from collections.abc import Callable

from veo_desktop.core.account import Credentials, Endpoint, Entered
from veo_desktop.core.answers import AccountTest, KeysKept
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.errors import AuthError, AuthProblem, StorageError, unexpected
from veo_desktop.core.text import Text, text
from veo_desktop.jobs.engine import Engine
from veo_desktop.jobs.former_accounts import FormerAccounts
from veo_desktop.jobs.sandbox_child import SandboxChild
from veo_desktop.store.credentials import CredentialStore

log = logging.getLogger(__name__)

_WRONG = {  # in the place where the keys are entered, for a test that costs nothing
    AuthProblem.UNKNOWN_KEY: text("Wiro does not know this API key."),
    AuthProblem.BAD_SIGNATURE: text("Wiro knows the API key, but the secret does not belong to it."),
    AuthProblem.SIGNATURE_REQUIRED: text("This project wants its API secret besides the key."),
    AuthProblem.ADDRESS_NOT_ALLOWED: text(
        "Wiro knows these keys, but the project does not allow this computer's internet address. "
        "Allow it in the project's settings at Wiro."
    ),
    AuthProblem.SUSPENDED: text("Wiro has suspended this account. Ask Wiro's support."),
    AuthProblem.OTHER: text("Wiro did not accept these keys."),
}
_NO_KEYS = text("There are no keys yet. Enter the API key of a Wiro project.")
_NO_KEY = text("No API key is kept for this account. Enter the one that this secret belongs to, too.")


class Accounts:
    """`endpoint` is where a real account is served. The sandbox's child runs only while it is in use.

    Wishes are carried out one after the other, by whoever calls from a queue of one thread. A wish whose `cancel` is
    set was overtaken by a later one: it gives up waiting for the keyring and changes nothing more.
    """

    def __init__(
        self,
        engine: Engine,
        sandbox: SandboxChild,
        store: CredentialStore,
        former: FormerAccounts,
        endpoint: Endpoint,
        report: Callable[[Connection], None],
    ) -> None:
        self._engine = engine
        self._sandbox = sandbox
        self._store = store
        self._former = former
        self._endpoint = endpoint
        self._report = report

    def use_sandbox(self, cancel: CancelToken) -> KeysKept:
        """Work with the local Wiro. Raises VeoError when it does not start."""
        self._leave(sandbox=True)
        endpoint, credentials = self._sandbox.start()
        if not cancel.cancelled:
            self._engine.use(endpoint, credentials, True)
        return KeysKept(False)

    def use_wiro(self, cancel: CancelToken, account: str = "") -> KeysKept:
        """Work with the keys that are kept for `account`; without any the line says so."""
        self._leave(sandbox=False, account=account)
        loaded = self._store.load(cancel, account)
        if cancel.cancelled:
            return KeysKept(False)
        if loaded.credentials is None:
            self._report(Connection(Line.NO_ACCOUNT, False, account))
            return KeysKept(False, "", loaded.notice)
        self._engine.use(self._endpoint, loaded.credentials, False, account)
        return KeysKept(True, loaded.where, loaded.notice, loaded.credentials.api_secret is not None)

    def save(self, entered: Entered, cancel: CancelToken, account: str = "") -> KeysKept:
        """Keep these keys for `account` and work with them; nothing changes where a secret finds no key.

        Raises VeoError when they cannot be keys.
        """
        credentials, why = self._whole(entered, cancel, account)
        if credentials is None:
            return KeysKept(False, "", why)
        saved = self._store.save(credentials, cancel, account)
        try:
            self._former.join(credentials, account, cancel)
        except StorageError as error:  # they stay those of a removed account, and can be joined the next time
            log.info("The jobs of a former account were not joined: %s", error.detail)
        if not cancel.cancelled:
            self._leave(sandbox=False, account=account)
            self._engine.use(self._endpoint, credentials, False, account)
        return KeysKept(True, saved.where, saved.notice, credentials.api_secret is not None)

    def forget(self, cancel: CancelToken, account: str = "") -> KeysKept:
        """Take the account's keys out of the keyring and stop using them; the sandbox, in use, goes on."""
        self._store.forget(cancel, account)
        if not self._sandbox.running:
            self._engine.leave()
            self._report(Connection(Line.NO_ACCOUNT, False, account))
        return KeysKept(False)

    def drop(self, account: str) -> None:
        """Take the keys of an account that is not in use out of the keyring. Raises KeyringError."""
        self._former.retire(account)

    def _leave(self, sandbox: bool, account: str = "") -> None:
        self._engine.leave()
        self._report(Connection(Line.CONNECTING, sandbox, account))
        self._sandbox.stop()

    def _whole(
        self, entered: Entered | None, cancel: CancelToken, account: str
    ) -> tuple[Credentials | None, Text | None]:
        """What was entered, with the key that is kept where that is a secret alone; None, and why, where none is."""
        if isinstance(entered, Credentials):
            return entered, None
        loaded = self._store.load(cancel, account)
        kept, why = loaded.credentials, loaded.notice
        if entered is None:
            return kept, why or _NO_KEYS
        return (None, why or _NO_KEY) if kept is None else (Credentials(kept.api_key, entered.api_secret), None)

    def test(self, entered: Entered | None, cancel: CancelToken, account: str = "") -> AccountTest:
        """Ask Wiro whether these keys (None: those kept) serve, and say precisely what is wrong when not."""
        try:
            keys, why = self._whole(entered, cancel, account)
            if keys is None:
                return AccountTest(False, why or _NO_KEYS)
            self._engine.test(self._endpoint, keys, cancel)
        except AuthError as error:
            return AccountTest(False, _WRONG[error.problem])
        except Exception as fault:
            return AccountTest(False, unexpected(fault).user_message)
        return AccountTest(True, text("Wiro accepts these keys."))

    def close(self) -> None:
        """End the sandbox's child; none is started any more."""
        self._sandbox.close()
