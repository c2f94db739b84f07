"""What a job waits for when a call for it failed. Pure; any thread."""

from __future__ import annotations

from veo_desktop.core.errors import AuthError, BadAnswer, MediaError, ProviderError, StorageError, VeoError
from veo_desktop.core.job import Hold


def hold_after(error: VeoError) -> Hold:
    """The cause that a card names: the account, the disk, the provider, or the line to it."""
    match error:
        case AuthError():
            return Hold.ACCOUNT
        case StorageError():
            return Hold.DISK
        case ProviderError() | BadAnswer() | MediaError():
            return Hold.PROVIDER
    return Hold.NETWORK
