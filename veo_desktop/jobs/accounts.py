"""Chooses whose account is used, keeps its keys and tests them. Blocks on the keyring: runs on the REST pool."""

from __future__ import annotations

from collections.abc import Callable

from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.answers import AccountTest, KeysKept
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.errors import unexpected
from veo_desktop.core.text import text
from veo_desktop.jobs.engine import Engine
from veo_desktop.jobs.sandbox_child import SandboxChild
from veo_desktop.store.credentials import CredentialStore


class Accounts:
    """`endpoint` is where a real account is served. The sandbox's child runs only while it is in use."""

    def __init__(
        self,
        engine: Engine,
        sandbox: SandboxChild,
        store: CredentialStore,
        endpoint: Endpoint,
        report: Callable[[Connection], None],
    ) -> None:
        self._engine = engine
        self._sandbox = sandbox
        self._store = store
        self._endpoint = endpoint
        self._report = report

    def use_sandbox(self) -> KeysKept:
        """Work with the local Wiro. Raises VeoError when it does not start."""
        self._engine.leave()
        self._report(Connection(Line.CONNECTING, True))
        self._sandbox.stop()
        endpoint, credentials = self._sandbox.start()
        self._engine.use(endpoint, credentials, True)
        return KeysKept(False)

    def use_wiro(self) -> KeysKept:
        """Work with the keys that are kept; without any the line says so."""
        self._engine.leave()
        self._report(Connection(Line.CONNECTING, False))
        self._sandbox.stop()
        loaded = self._store.load()
        if loaded.credentials is None:
            self._report(Connection(Line.NO_ACCOUNT, False))
            return KeysKept(False, "", loaded.notice)
        self._engine.use(self._endpoint, loaded.credentials, False)
        return KeysKept(True, loaded.where, loaded.notice)

    def save(self, credentials: Credentials) -> KeysKept:
        """Keep these keys and work with them. Raises VeoError when they cannot be keys."""
        saved = self._store.save(credentials)
        self._sandbox.stop()
        self._engine.use(self._endpoint, credentials, False)
        return KeysKept(True, saved.where, saved.notice)

    def forget(self) -> KeysKept:
        """Take the keys out of the keyring and stop using them."""
        self._store.forget()
        self._engine.leave()
        self._report(Connection(Line.NO_ACCOUNT, False))
        return KeysKept(False)

    def test(self, credentials: Credentials | None, cancel: CancelToken) -> AccountTest:
        """Ask Wiro whether these keys (None: those kept) serve, and say precisely what is wrong when not."""
        try:
            keys = credentials or self._store.load().credentials
            if keys is None:
                return AccountTest(False, text("There are no keys yet. Enter the API key of a Wiro project."))
            self._engine.test(self._endpoint, keys, cancel)
        except Exception as fault:
            return AccountTest(False, unexpected(fault).user_message)
        return AccountTest(True, text("Wiro accepts these keys."))

    def close(self) -> None:
        """End the sandbox's child."""
        self._sandbox.stop()
