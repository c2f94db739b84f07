"""The headers that prove whose call it is, for both kinds of Wiro project. Any thread.

Signed: HMAC-SHA256 over secret + nonce with the API key as its key. "API key only": the key alone.
"""

from __future__ import annotations

import hashlib
import hmac
import time

from veo_desktop.core.account import Credentials
from veo_desktop.core.errors import InputError
from veo_desktop.core.secret import Secret
from veo_desktop.core.text import text

MAX_KEY = 1024


def auth_headers(credentials: Credentials, nonce: str | None = None) -> dict[str, str]:
    """Headers for one call; `nonce` is the unix time unless given. InputError when a key cannot stand in a header."""
    key = _checked(credentials.api_key, "api_key")
    if not credentials.api_secret:
        return {"x-api-key": key}
    secret = _checked(credentials.api_secret, "api_secret")
    nonce = nonce or str(int(time.time()))
    signature = hmac.new(key.encode(), (secret + nonce).encode(), hashlib.sha256).hexdigest()
    return {"x-api-key": key, "x-nonce": nonce, "x-signature": signature}


def _checked(secret: Secret, field: str) -> str:
    value = secret.reveal()
    if not value or len(value) > MAX_KEY or not all("!" <= letter <= "~" for letter in value):
        raise InputError(
            text("The key or secret is empty or holds characters that no key has. Paste it again in the settings."),
            field,
        )
    return value
