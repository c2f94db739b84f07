"""Whose account pays: keys and the addresses they are for. Any thread."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core.errors import InputError
from veo_desktop.core.secret import Secret
from veo_desktop.core.text import text

WIRO_API = "https://api.wiro.ai/v1"
WIRO_SOCKET = "wss://socket.wiro.ai/v1"
LONGEST_KEY = 1024
"""Characters: what one entry of every system's keyring holds."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """The keys of one Wiro project; without a secret the project is "API key only"."""

    api_key: Secret
    api_secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class SecretAlone:
    """What a person enters whose project's API key is kept already: the two belong together from then on."""

    api_secret: Secret


Entered = Credentials | SecretAlone


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the API and its socket are: `https://…/v1` and `wss://…/v1`, or loopback for the sandbox."""

    api_url: str = WIRO_API
    socket_url: str = WIRO_SOCKET


def clean_key(typed: str, field: str) -> Secret:
    """A key or secret as typed or pasted, without the blanks around it; empty stays empty.

    Raises InputError for `field` when it cannot be a key. Keys travel in a header, so they are
    printable ASCII without blanks: anything else would end up in an error text instead of being sent.
    """
    key = typed.strip()
    if len(key) > LONGEST_KEY:
        raise InputError(text("This is too long for a key: copy the key alone, without what is around it."), field)
    if any(not "!" <= letter <= "~" for letter in key):
        raise InputError(
            text("There is a blank, a line break or a letter in here that no key has. Copy the key again."), field
        )
    return Secret(key)
