"""Masks keys in any text before it is written or shown. Any thread."""

from __future__ import annotations

import base64
import re
from urllib.parse import quote

from veo_desktop.core.secret import MASK, Secret

_NAMED = re.compile(
    r"""(?ix)
    ( (?: x-api-key | x-signature | x-nonce | api[_-]?key | api[_-]?secret | authorization
        | task_?token | socketaccesstoken | accesskey )
      ["']? \s* [:=] \s* ["']? (?: b['"] )? )
    ( [^\s"',;&}{)]+ )
    """
)
SHORTEST = 6  # characters: a shorter "key" would mask ordinary words


class Redactor:
    """Masks what is named like a key, and the keys it knows in the forms they may take."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def know(self, secret: Secret | None) -> None:
        """Mask this secret from now on, plain, URL-encoded and in base64."""
        if secret is None or len(secret.reveal()) < SHORTEST:
            return
        plain = secret.reveal()
        encoded = base64.b64encode(plain.encode()).decode()
        self._known.update({plain, quote(plain, safe=""), encoded, encoded.rstrip("=")})

    def mask(self, words: str) -> str:
        """`words` with the keys it knows masked, and nothing else: for values that are still to be used."""
        for known in sorted(self._known, key=len, reverse=True):
            words = words.replace(known, MASK)
        return words

    def clean(self, words: str) -> str:
        """`words` with every key masked, also what is only named like one."""
        return _NAMED.sub(lambda found: found.group(1) + MASK, self.mask(words))
