"""Wiro's error table, as typed errors with plain words."""

from __future__ import annotations

import pytest

from tests.wiro.conftest import MakeClient, Serve
from tests.wiro.servers import always, json_response
from veo_desktop.core.errors import (
    AuthError,
    AuthProblem,
    BalanceError,
    BusyError,
    FieldRefused,
    ModelGone,
    NotFoundError,
    ProviderError,
    WrongStateError,
)
from veo_desktop.core.request import Request

REQUEST = Request("google/veo3-1", {"prompt": "a dog"})
UNAUTHORISED = "401 Unauthorized"


def refusal(
    serve: Serve, client: MakeClient, error: object, status: str = "200 OK", signed: bool = True
) -> ProviderError:
    server = serve(always(json_response({"result": False, "errors": [error]}, status)))
    with pytest.raises(ProviderError) as caught:
        client(server.url, signed=signed).run(REQUEST)
    return caught.value


@pytest.mark.parametrize(
    ("code", "message", "kind"),
    [
        (0, "Request parameter [prompt] required", FieldRefused),
        (0, "Request parameter [seed] must be between 0 and 5", FieldRefused),
        (0, "Request files [inputImage] required", FieldRefused),
        (1, "There is no task yet.", NotFoundError),
        (1, "Task is not in a cancellable state.", WrongStateError),
        (1, "Task could not be killed: it ended", WrongStateError),
        (1, "tool-not-accessible", ModelGone),
        ("1", "slug-owner-project-not-exist", ModelGone),
        (96, "limit", BusyError),
        ("97", "Insufficient balance", BalanceError),
        (98, "Sign in", AuthError),
        ("99", "Token", AuthError),
        (0, "Something else", ProviderError),
        (12345, None, ProviderError),
    ],
)
def test_code_and_message(serve: Serve, client: MakeClient, code: object, message: object, kind: type) -> None:
    assert type(refusal(serve, client, {"code": code, "message": message})) is kind


@pytest.mark.parametrize("field", ["prompt", "inputImage"])
def test_the_field_is_named(serve: Serve, client: MakeClient, field: str) -> None:
    error = refusal(serve, client, {"code": 0, "message": f"Request parameter [{field}] required"})
    assert isinstance(error, FieldRefused)
    assert error.field == field


@pytest.mark.parametrize(
    ("message", "signed", "problem"),
    [
        ("Project authorization is not founded.", True, AuthProblem.UNKNOWN_KEY),
        ("Project authorization is not valid.", True, AuthProblem.BAD_SIGNATURE),
        ("Project authorization is not valid.", False, AuthProblem.UNKNOWN_KEY),
        ("Signature mismatch", True, AuthProblem.BAD_SIGNATURE),
        ("Project requires signature authentication. x", False, AuthProblem.SIGNATURE_REQUIRED),
        ("Requested ip 1.2.3.4 is not allowed.", True, AuthProblem.ADDRESS_NOT_ALLOWED),
        ("Your account has been suspended. Ask us.", True, AuthProblem.SUSPENDED),
        ("No", True, AuthProblem.OTHER),
    ],
)
def test_sign_in(serve: Serve, client: MakeClient, message: str, signed: bool, problem: AuthProblem) -> None:
    error = refusal(serve, client, {"code": 0, "message": message}, UNAUTHORISED, signed)
    assert isinstance(error, AuthError)
    assert error.problem is problem


@pytest.mark.parametrize("message", ["Requested ip 1.2.3.4 is not allowed.", "Your account has been suspended."])
def test_sign_in_problems_also_come_with_http_200(serve: Serve, client: MakeClient, message: str) -> None:
    assert isinstance(refusal(serve, client, {"code": 0, "message": message}), AuthError)


def test_an_error_may_be_a_bare_string(serve: Serve, client: MakeClient) -> None:
    error = refusal(serve, client, "Request parameter [resolution] required")
    assert isinstance(error, FieldRefused)


@pytest.mark.parametrize("errors", [None, [], "no", {}, [None], [7], [{"code": [], "message": {}}]])
def test_odd_errors_are_still_a_no(serve: Serve, client: MakeClient, errors: object) -> None:
    server = serve(always(json_response({"result": False, "errors": errors})))
    with pytest.raises(ProviderError):
        client(server.url).run(REQUEST)


@pytest.mark.parametrize(
    ("message", "limit", "balance"),
    [
        ("With your current balance of $12.50, you can run up to 1 tasks at the same time.", 1, 12.5),
        ("Balance: 1,234.5 USD. Concurrent limit: 123", 123, 1234.5),
        ("You have reached your concurrent task limit (2) with a balance of $20.", 2, 20.0),
        ("Limit of 1 tasks reached. At least $10.00 lifts it; your balance is $3.20.", 1, 3.2),
        ("Task limit (1) reached. At least $10.00 lifts it.", 1, None),
        ("Too busy.", None, None),
    ],
)
def test_limit_and_balance_are_read_where_they_are(
    serve: Serve, client: MakeClient, message: str, limit: int | None, balance: float | None
) -> None:
    error = refusal(serve, client, {"code": 96, "message": message})
    assert isinstance(error, BusyError)
    assert (error.limit, error.balance) == (limit, balance)


def test_every_refusal_of_a_paid_call_says_what_it_cost(serve: Serve, client: MakeClient) -> None:
    for code, message in (
        (0, "Request parameter [x] required"),
        (97, "x"),
        (98, "x"),
        (0, "x"),
        (1, "tool-not-accessible"),
    ):
        assert "Not charged" in str(refusal(serve, client, {"code": code, "message": message}))


def test_a_long_message_is_shortened_and_stays_on_its_line(serve: Serve, client: MakeClient) -> None:
    error = refusal(serve, client, {"code": 0, "message": "line\nline " + "x" * 100_000})
    assert len(str(error)) < 1000
    assert "\n" not in str(error)
