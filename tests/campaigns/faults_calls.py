"""Every call of the client × every fault of the sandbox: which error comes of it, and in which words."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from tests.campaigns.faults_case import Case
from tests.campaigns.faults_lane import Lane, says
from tests.jobs.bench import a_request
from veo_desktop.core.errors import (
    AnswerLost,
    AuthError,
    BadAnswer,
    BalanceError,
    BusyError,
    FieldRefused,
    ModelGone,
    NotFoundError,
    ProviderError,
    VeoError,
    WrongStateError,
)
from veo_desktop.core.request import VEO_3_1

BROKE = "connection to Wiro broke"
NOT_WIRO = "did not come from Wiro, or was damaged"

Fault = dict[str, Any]
# what is done to a call, the error it must end with (None: it succeeds all the same), and words of its message
FAULTS: dict[str, tuple[Fault, type[VeoError] | None, str]] = {
    "late": ({"kind": "delay", "seconds": 0.3}, None, ""),
    "500 without words": ({"kind": "status", "status": 500}, BadAnswer, NOT_WIRO),
    "502 of a proxy": ({"kind": "status", "status": 502, "body": "<html>Bad gateway"}, BadAnswer, NOT_WIRO),
    "503 in Wiro's words": (
        {"kind": "status", "status": 503, "body": '{"result": false, "errors": ["Maintenance"]}'},
        ProviderError,
        "trouble of its own.*Maintenance",
    ),
    "302": ({"kind": "status", "status": 302, "location": "https://elsewhere.invalid/"}, BadAnswer, NOT_WIRO),
    "307": ({"kind": "status", "status": 307, "location": "https://elsewhere.invalid/"}, BadAnswer, NOT_WIRO),
    "401": ({"kind": "status", "status": 401}, AuthError, "did not accept the sign-in"),
    "401 of an unknown key": (
        {"kind": "status", "status": 401, "body": '{"errors": ["Project authorization is not founded."]}'},
        AuthError,
        "sign-in|API key",
    ),
    "403": ({"kind": "status", "status": 403}, ProviderError, "Wiro refused: HTTP 403"),
    "404": ({"kind": "status", "status": 404}, ProviderError, "Wiro refused: HTTP 404"),
    "429": ({"kind": "status", "status": 429}, ProviderError, "Wiro refused: HTTP 429"),
    "error 0 of a field": (
        {"kind": "error", "message": "Request parameter [seed] must be between 0 and 9"},
        FieldRefused,
        "did not accept this value: .*seed",
    ),
    "error 0 of the address": (
        {"kind": "error", "message": "Requested ip 192.0.2.1 is not allowed."},
        AuthError,
        "internet address",
    ),
    "error 0 of the account": (
        {"kind": "error", "message": "Your account has been suspended."},
        AuthError,
        "suspended",
    ),
    "error 0 of the server": ({"kind": "error", "message": "Out of cheese"}, ProviderError, "refused: Out of cheese"),
    "error 1": ({"kind": "error", "code": 1, "message": "There is no task yet."}, NotFoundError, "no such task"),
    "error 1 of a state": (
        {"kind": "error", "code": 1, "message": "Task is not in a cancellable state.", "times": 0},
        WrongStateError,
        "past the point",
    ),
    "error 1 of a model": (
        {"kind": "error", "code": 1, "message": "slug-owner-project-not-exist"},
        ModelGone,
        "does not offer this model",
    ),
    "error 96": ({"kind": "error", "code": 96}, BusyError, "places at Wiro are taken"),
    "error 97": ({"kind": "error", "code": 97}, BalanceError, "too little money"),
    "error 98": ({"kind": "error", "code": 98, "message": "Not signed in"}, AuthError, "sign-in"),
    "error 99": ({"kind": "error", "code": 99, "message": "Token expired"}, AuthError, "sign-in"),
    "reset": ({"kind": "reset"}, AnswerLost, BROKE),
    "reset after the work": ({"kind": "reset", "processed": True}, AnswerLost, BROKE),
    "silence": ({"kind": "stall"}, AnswerLost, BROKE),
    "silence after the work": ({"kind": "lost"}, AnswerLost, BROKE),
    "garbage": ({"kind": "garbage"}, BadAnswer, NOT_WIRO),
    "a list": ({"kind": "body", "body": "[1, 2]"}, BadAnswer, NOT_WIRO),
    "nothing": ({"kind": "body", "body": ""}, BadAnswer, NOT_WIRO),
    "too deep": ({"kind": "body", "body": "[" * 100_000}, BadAnswer, NOT_WIRO),
    "no meaning": ({"kind": "body", "body": '{"result": "perhaps"}'}, ProviderError, "Wiro refused"),
    "cut short": ({"kind": "truncate"}, AnswerLost, BROKE),
    "cut short in silence": ({"kind": "truncate", "silent": True}, BadAnswer, NOT_WIRO),
    "a byte at a time": ({"kind": "drip", "seconds": 0.3}, AnswerLost, BROKE),
    "too large": ({"kind": "huge", "bytes": 5_000_000}, BadAnswer, NOT_WIRO),
}
# where a call makes up for the fault by itself
GOES_ON = {("Task/Kill", "error 1"), ("Task/Cancel", "error 1"), ("Task/Cancel", "error 1 of a state")}
# a paid call is "lost" wherever the answer leaves open what became of it
OPEN_FOR_RUN = frozenset(name for name, (_, error, _) in FAULTS.items() if error is BadAnswer) | {
    "no meaning",
    "503 in Wiro's words",
}
OTHER_SEED = 99  # so that no job of another case takes these tasks for its own

Ask = Callable[[Lane, str], object]


def _upload(lane: Lane, _token: str) -> object:
    path = lane.folder / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    return lane.client.upload(path)


ASKS: dict[str, Ask] = {
    "Run": lambda lane, _: lane.client.run(a_request(OTHER_SEED)),
    "Task/Detail": lambda lane, token: lane.client.task_detail(token=token),
    "Task/List": lambda lane, _: lane.client.task_list(limit=1),
    "Task/Kill": lambda lane, token: lane.client.kill("", token),
    "Task/Cancel": lambda lane, token: lane.client.cancel_task("", token),
    "Task/InputOutputDelete": lambda lane, token: lane.client.input_output_delete(token),
    "File/FolderCreate": lambda lane, _: lane.client.folder_create("one"),
    "File/Upload": _upload,
    "Tool/Detail": lambda lane, _: lane.client.tool_detail(VEO_3_1),
    "Tool/List": lambda lane, _: lane.client.tool_list(limit=1),
}


def cases() -> list[Case]:
    return [Case("call", f"{call}, {name}", partial(_check, call, name)) for call in ASKS for name in FAULTS]


def _check(call: str, name: str, lane: Lane) -> list[str]:
    fault, error, words = FAULTS[name]
    if call == "Run" and name in OPEN_FOR_RUN:
        error, words = AnswerLost, BROKE
    if (call, name) in GOES_ON:
        error, words = None, ""
    token = _task(lane, call)
    lane.order({"call": call, **fault})
    told: VeoError | None = None
    try:
        ASKS[call](lane, token)
    except VeoError as caught:
        told = caught
    complaints = [] if lane.fired() else ["the fault did not act"]
    lane.clear()
    if error is None:
        return [*complaints, *([f"{type(told).__name__}: {told}"] if told else [])]
    if type(told) is not error:
        return [*complaints, f"expected {error.__name__}, got {type(told).__name__}: {told}"]
    if not says(words, [str(told)]):
        complaints.append(f"does not name its cause ({words}): {told}")
    return complaints


def _task(lane: Lane, call: str) -> str:
    """The token of a task on which the call would succeed."""
    if call in ("Task/Kill", "Task/Cancel"):
        lane.order({"call": "task", "kind": "stuck"})
        token = lane.box.token(seed=str(OTHER_SEED))
        lane.box.until(token, "task_start")
        lane.clear()
        return token
    return lane.ended_task() if call.startswith("Task/") else ""
