"""The headers that prove whose call it is."""

from __future__ import annotations

import pytest

from veo_desktop.core.account import Credentials
from veo_desktop.core.errors import InputError
from veo_desktop.core.secret import Secret
from veo_desktop.wiro.signing import auth_headers


def test_signed_project_matches_openssl() -> None:
    headers = auth_headers(Credentials(Secret("k"), Secret("s")), nonce="1")
    assert headers == {
        "x-api-key": "k",
        "x-nonce": "1",
        "x-signature": "38aeb20015af4b6ac8dccf4fdedf8ab01c83b980763c0710e75c25ee5c97d420",
    }


@pytest.mark.parametrize("secret", [None, Secret("")])
def test_key_only_project_sends_the_key_alone(secret: Secret | None) -> None:
    assert auth_headers(Credentials(Secret("k"), secret)) == {"x-api-key": "k"}


@pytest.mark.parametrize("key", ["", "with space", "line\n", "line\r\nx-evil: 1", "schlüssel", "x" * 1025])
def test_a_key_that_cannot_stand_in_a_header_is_never_told(key: str) -> None:
    for credentials in (Credentials(Secret(key), Secret("s")), Credentials(Secret("k"), Secret(key or "\n"))):
        with pytest.raises(InputError) as caught:
            auth_headers(credentials)
        assert not key.strip() or key.strip() not in f"{caught.value!r} {caught.value.detail}"
