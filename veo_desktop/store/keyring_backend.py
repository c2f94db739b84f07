"""Finds the system's own keyring and refuses every other kind. Each call may hang for minutes: see `bounded`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # heavy, and it asks D-Bus while it loads: imported at first use, off the UI thread
    from keyring.backend import KeyringBackend

# the whole name of each backend that hands keys to the system, and what people call it
NAMES = {
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service keyring",
    "keyring.backends.libsecret.Keyring": "Secret Service keyring (libsecret)",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet 4",
}


@dataclass(frozen=True, slots=True)
class SystemKeyring:
    """One entry a secret, below `service`. `id` is what the settings remember, `name` what people read."""

    id: str
    service: str
    _backend: KeyringBackend

    @property
    def name(self) -> str:
        return NAMES[self.id]

    def get(self, entry: str) -> str | None:
        """What is kept under `entry`. Raises what the backend raises."""
        return self._backend.get_password(self.service, entry)

    def set(self, entry: str, value: str) -> None:
        self._backend.set_password(self.service, entry, value)

    def delete(self, entry: str) -> None:
        """Take `entry` away; nothing happens where there is none."""
        if self._backend.get_password(self.service, entry) is not None:
            self._backend.delete_password(self.service, entry)


def find_keyring(service: str) -> SystemKeyring | None:
    """The keyring that `keyring` itself would use, or the first of a chain, when it is one of the system's own.

    None for plain files, the null backend and whatever else a plug-in or a configuration brings.
    """
    import keyring
    from keyring.backends.chainer import ChainerBackend

    chosen = keyring.get_keyring()
    for backend in chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]:
        backend_id = f"{type(backend).__module__}.{type(backend).__qualname__}"
        if backend_id in NAMES:
            return SystemKeyring(backend_id, service, backend)
    return None


def is_locked(error: BaseException) -> bool:
    """Did the person not unlock the keyring? By the class's name: `keyring` may not have been loaded yet."""
    return type(error).__name__ == "KeyringLocked"
