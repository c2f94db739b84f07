"""Keeps the account's keys in the system's keyring, or in memory only and says so. Blocks: never on the UI thread."""

from __future__ import annotations

import contextlib
import hmac
import logging
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from veo_desktop.core.account import Credentials, clean_key
from veo_desktop.core.accounts import accounts
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import InputError, KeyringError, StorageError
from veo_desktop.core.settings import ACCOUNTS, KEYRING
from veo_desktop.core.text import Text, text
from veo_desktop.store import key_notices
from veo_desktop.store.bounded import Bounded
from veo_desktop.store.key_notices import NotKept
from veo_desktop.store.keyring_backend import SystemKeyring, find_keyring
from veo_desktop.store.settings_file import SettingsFile

_log = logging.getLogger(__name__)

SERVICE = "Veo Desktop"
KEYRING_WAIT = 60.0  # seconds: the person may be asked for the keyring's password
_KEY = "wiro api key"
_SECRET = "wiro api secret"  # noqa: S105  (an entry's name)
_MARK = "wiro former account"  # of keys that were taken out: what they are known again by


@dataclass(frozen=True, slots=True)
class Loaded:
    """`where` names the keyring that gave the keys ("" for this session's own); `notice` what a person should know."""

    credentials: Credentials | None
    where: str = ""
    notice: Text | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """`where` names the keyring that holds the keys now; "" means this session only, and `notice` says why."""

    where: str = ""
    notice: Text | None = None


class CredentialStore:
    """The accounts' keys below `service` (another one for `--data-dir`, so that a trial does not touch real keys).

    `account` is the id of one; "" is the first, whose entries have the names that they had before there were others.
    Every call can be given up: after `wait` seconds, or when its `cancel` is set.
    """

    def __init__(self, settings: SettingsFile, service: str = SERVICE, wait: float = KEYRING_WAIT) -> None:
        self._settings = settings
        self._service = service
        self._keyring = Bounded("keyring", wait)
        self._session: dict[str, tuple[Credentials, Text | None]] = {}
        self._session_marks: dict[str, str] = {}

    def load(self, cancel: CancelToken | None = None, account: str = "") -> Loaded:
        """This session's keys, or those in the keyring. Raises nothing: what went wrong is the notice."""
        if account in self._session:
            credentials, notice = self._session[account]
            return Loaded(credentials, notice=notice)
        try:
            loaded, backend_id = self._keyring.run(lambda: self._read(account), cancel)
        except Exception as error:
            _log.info("The keyring gave no keys: %s", type(error).__name__)
            reason = key_notices.reason_of(error)  # what it means is said before keys are entered
            return Loaded(None, notice=key_notices.session_only(reason) if reason == key_notices.NO_KEYRING else reason)
        if loaded.credentials is not None:
            self._remember(backend_id)
        return loaded

    def save(self, credentials: Credentials, cancel: CancelToken | None = None, account: str = "") -> Saved:
        """Put the keys into the keyring and read them back; where that fails they hold for this session.

        Raises InputError when they cannot be keys.
        """
        kept = _checked(credentials)
        try:
            keyring = self._keyring.run(lambda: self._write(kept, account), cancel)
        except Exception as error:
            _log.info("The keyring did not take the keys: %s", type(error).__name__)
            notice = key_notices.session_only(key_notices.reason_of(error))
            self._session[account] = (kept, notice)
            return Saved(notice=notice)
        self._session.pop(account, None)
        self._remember(keyring.id)
        return Saved(keyring.name)

    def forget(self, cancel: CancelToken | None = None, account: str = "") -> None:
        """Take the keys out of memory and out of the keyring. Raises KeyringError when the keyring keeps them."""
        self._session.pop(account, None)
        try:
            self._keyring.run(lambda: self._delete(account), cancel)
        except Exception as error:
            raise KeyringError(key_notices.not_forgotten(self._service), type(error).__name__) from None
        if len(accounts(self._settings.get(ACCOUNTS))) == 1:  # the others' keys are where they were
            self._remember("")

    def retire(self, account: str) -> None:
        """`forget`, and keep what the account's key is known again by, where the key was. Raises KeyringError."""
        kept = self._session.get(account)
        if kept is not None:
            self._session_marks[account] = _mark(kept[0].api_key.reveal())
        else:
            with contextlib.suppress(Exception):  # without a mark it is a new account one day, as any other
                self._keyring.run(lambda: self._keep_mark(account), None)
        self.forget(None, account)

    def known_again(
        self, credentials: Credentials, former: Iterable[str], cancel: CancelToken | None = None
    ) -> frozenset[str]:
        """Those of these retired accounts that had this key. Raises nothing: without a keyring there are none."""
        key, ids = credentials.api_key.reveal().strip(), tuple(former)
        found = {each for each in ids if _fits(key, self._session_marks.get(each, ""))}

        def look() -> set[str]:
            keyring = find_keyring(self._service)
            return {each for each in ids if keyring and _fits(key, keyring.get(_entry(_MARK, each)) or "")}

        with contextlib.suppress(Exception):
            found |= self._keyring.run(look, cancel)
        return frozenset(found)

    def drop_mark(self, former: str, cancel: CancelToken | None = None) -> None:
        """A retired account need not be known again any more. Raises nothing."""
        self._session_marks.pop(former, None)

        def drop() -> None:
            keyring = find_keyring(self._service)
            if keyring is not None:
                keyring.delete(_entry(_MARK, former))

        with contextlib.suppress(Exception):
            self._keyring.run(drop, cancel)

    def _keep_mark(self, account: str) -> None:
        keyring = find_keyring(self._service)
        if keyring is not None and (key := keyring.get(_entry(_KEY, account))):
            keyring.set(_entry(_MARK, account), _mark(key))

    def _read(self, account: str) -> tuple[Loaded, str]:
        keyring, remembered = find_keyring(self._service), self._settings.get(KEYRING)
        if keyring is None:
            raise NotKept(key_notices.gone(remembered) if remembered else key_notices.NO_KEYRING)
        if remembered and keyring.id != remembered:
            raise NotKept(key_notices.changed(remembered, keyring.id))
        key, secret = keyring.get(_entry(_KEY, account)), keyring.get(_entry(_SECRET, account))
        if not key:
            return Loaded(None), keyring.id
        try:
            found = Credentials(clean_key(key, "api_key"), clean_key(secret, "api_secret") if secret else None)
        except InputError:
            raise NotKept(key_notices.NO_KEY_THERE) from None
        return Loaded(found, keyring.name), keyring.id

    def _write(self, credentials: Credentials, account: str) -> SystemKeyring:
        keyring, remembered = find_keyring(self._service), self._settings.get(KEYRING)
        if keyring is None:
            raise NotKept(key_notices.NO_KEYRING)
        wanted = {
            _entry(_KEY, account): credentials.api_key.reveal(),
            _entry(_SECRET, account): credentials.api_secret.reveal() if credentials.api_secret else None,
        }
        if remembered and keyring.id != remembered and _differs(keyring, wanted) and keyring.get(_entry(_KEY, account)):
            raise NotKept(key_notices.others_keys(keyring.id))
        _put(keyring, wanted)
        return keyring

    def _delete(self, account: str) -> None:
        keyring = find_keyring(self._service)
        if keyring is not None:
            keyring.delete(_entry(_KEY, account))
            keyring.delete(_entry(_SECRET, account))
        elif remembered := self._settings.get(KEYRING):
            raise NotKept(key_notices.gone(remembered))

    def _remember(self, backend_id: str) -> None:
        with contextlib.suppress(StorageError):  # it holds until the program ends; the next start asks again
            self._settings.set(KEYRING, backend_id)


def _entry(name: str, account: str) -> str:
    """What an account's entry is called in the keyring."""
    return f"{name} {account}" if account else name


def _mark(key: str, salt: str = "") -> str:
    """One way from the key, and for each account another: it tells nothing of it."""
    salt = salt or secrets.token_hex(32)
    return f"{salt} {hmac.new(bytes.fromhex(salt), key.encode(), 'sha256').hexdigest()}"


def _fits(key: str, mark: str) -> bool:
    salt, _, _rest = mark.partition(" ")
    return bool(salt) and hmac.compare_digest(_mark(key, salt), mark)


def _checked(credentials: Credentials) -> Credentials:
    key = clean_key(credentials.api_key.reveal(), "api_key")
    secret = credentials.api_secret and clean_key(credentials.api_secret.reveal(), "api_secret")
    if not key:
        raise InputError(text("Enter the API key."), "api_key")
    return Credentials(key, secret or None)


def _put(keyring: SystemKeyring, wanted: Mapping[str, str | None]) -> None:
    """Write both entries and read them back; both are gone when one did not get there: half a pair signs wrongly."""
    written = False
    try:
        for entry, value in wanted.items():
            if value is None:
                keyring.delete(entry)
            else:
                keyring.set(entry, value)
            written = True
        if _differs(keyring, wanted):
            raise NotKept(key_notices.NOT_READ_BACK)
    except Exception:
        if written:
            for entry in wanted:
                with contextlib.suppress(Exception):
                    keyring.delete(entry)
        raise


def _differs(keyring: SystemKeyring, wanted: Mapping[str, str | None]) -> bool:
    return any(keyring.get(entry) != value for entry, value in wanted.items())
