"""The sandbox's two projects, one signed and one key only, and the check of a call's signature. Event loop thread."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from veo_desktop.core.account import Credentials
from veo_desktop.core.secret import Secret
from veo_desktop.sandbox.refusal import Refusal, bad_signature, signature_required, unknown_key


def sign(api_key: str, api_secret: str, nonce: str) -> str:
    """Wiro's signature: lower-case hex HMAC-SHA256, keyed by the API key, over secret and nonce."""
    return hmac.new(api_key.encode(), (api_secret + nonce).encode(), hashlib.sha256).hexdigest()


@dataclass(frozen=True, slots=True)
class Projects:
    """Who may call. `signed` has a secret; `key_only` has none, and may be missing."""

    accounts: tuple[Credentials, ...]

    @classmethod
    def made_up(cls) -> Projects:
        """One signed and one key-only project with fresh random keys."""
        signed = Credentials(Secret(secrets.token_hex(16)), Secret(secrets.token_hex(32)))
        return cls((signed, Credentials(Secret(secrets.token_hex(16)))))

    def check(self, headers: Mapping[str, str]) -> None:
        """Raise the Refusal that Wiro answers (HTTP 401) unless the call is signed as its project asks."""
        account = self._account(headers)
        if account.api_secret is None:
            return
        nonce, signature = headers.get("x-nonce", ""), headers.get("x-signature", "")
        if not nonce or not signature:
            raise signature_required()
        expected = sign(account.api_key.reveal(), account.api_secret.reveal(), nonce)
        if not hmac.compare_digest(expected.encode(), signature.encode()):
            raise bad_signature()

    def knows_key(self, headers: Mapping[str, str]) -> bool:
        """Whether the call carries one of our keys; enough for the control calls, which are not Wiro's."""
        try:
            self._account(headers)
        except Refusal:
            return False
        return True

    def _account(self, headers: Mapping[str, str]) -> Credentials:
        given = Secret(headers.get("x-api-key", ""))
        for account in self.accounts:
            if account.api_key == given:
                return account
        raise unknown_key()
