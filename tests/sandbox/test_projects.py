"""Who may call: both kinds of project, and what is said to everybody else."""

from __future__ import annotations

import pytest

from tests.sandbox.box import Box
from veo_desktop.core.account import Credentials
from veo_desktop.core.secret import Secret
from veo_desktop.sandbox.projects import Projects, sign


def test_the_check_vector() -> None:
    # made with OpenSSL: echo -n s1 | openssl dgst -sha256 -hmac k
    expected = "38aeb20015af4b6ac8dccf4fdedf8ab01c83b980763c0710e75c25ee5c97d420"
    assert sign("k", "s", "1") == expected
    Projects((Credentials(Secret("k"), Secret("s")),)).check(
        {"x-api-key": "k", "x-nonce": "1", "x-signature": expected}
    )


def test_a_signed_and_a_key_only_call_are_let_in(shared: Box) -> None:
    listing = {"start": "0", "limit": "1"}
    assert shared.call("Tool/List", listing)["result"] is True
    key_only = {"x-api-key": shared.keys["key_only_api_key"]}
    assert shared.call("Tool/List", listing, headers=key_only)["result"] is True


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"x-api-key": "nobody"}, "Project authorization is not founded."),
        ({"x-api-key": ""}, "Project authorization is not founded."),
        ({"x-signature": "0" * 64}, "Project authorization is not valid."),
        ({"x-nonce": "2"}, "Project authorization is not valid."),
        (
            {"x-signature": ""},
            "Project requires signature authentication. x-signature and x-nonce headers are required.",
        ),
    ],
)
def test_anybody_else_is_told_why(shared: Box, change: dict[str, str], message: str) -> None:
    answer = shared.post("Task/List", headers={**shared.signed("1"), **change})
    assert answer.status_code == 401
    assert answer.json() == {"result": False, "errors": [{"code": 0, "message": message}]}


@pytest.mark.parametrize("path", ["Nothing/Here", "Run/google", "Run/google/veo3-1/more", ""])
def test_an_unknown_path(shared: Box, path: str) -> None:
    answer = shared.post(path)
    assert answer.status_code == 404
    assert answer.json()["errors"] == [{"code": 0, "message": "Error parsing url."}]


def test_only_its_own_address_may_be_named(shared: Box) -> None:
    rebound = {**shared.signed(), "Host": "wiro.example.com"}
    assert shared.post("Tool/List", headers=rebound).status_code == 403
    foreign_page = {**shared.signed(), "Origin": "https://evil.example.com"}
    answer = shared.post("Tool/List", headers=foreign_page)
    assert answer.status_code == 403
    assert not any(name.lower().startswith("access-control") for name in answer.headers)


def test_control_calls_need_a_key(shared: Box) -> None:
    url = f"{shared.root}/_sandbox/ledger"
    assert shared.session.get(url, timeout=10).status_code == 401
    shown = shared.ledger()
    assert shared.keys["api_key"] not in str(shown) and shared.keys["api_secret"] not in str(shown)
