"""Faults that a test orders, per call. Event loop thread. Not part of Wiro.

Every control call carries one of the sandbox's own keys in `x-api-key`.

    POST   /_sandbox/faults   {"faults": [Fault, …]}   add to the plan → {"faults": [… all, with `fired`]}
    GET    /_sandbox/faults                            the plan
    DELETE /_sandbox/faults                            forget the plan and let go what is held
    POST   /_sandbox/balance  {"balance": "0.40"}      set the balance in USD
    GET    /_sandbox/ledger                            every task, bill and request: the oracle for tests

A fault names a `call` ("Run", "Task/Detail", "Task/List", "Task/Kill", "Task/Cancel", "Task/InputOutputDelete",
"File/Upload", "File/FolderCreate", "Tool/Detail", "Tool/List"; "cdn" for an output's bytes, "File" for an uploaded
file's; "socket" for a connection; "task" for the fate of a run; "*" for any HTTP call) and a `kind`. The first of the
plan that fits acts; it lets `after` calls pass, then acts `times` times (0: always). Any may wait `seconds` first.
`processed` says on which side of the call's work it acts.

HTTP calls and bytes:
    delay         only the wait
    status        answers `status` with `body` (and `location`, for redirects)
    error         HTTP 200 with Wiro's error `code` and `message` (96 without a message: as when slots are full)
    reset         the connection is reset
    stall         no answer at all; without `processed` the body is not even read
    lost          processed, then never answered: `stall` with `processed`
    body          processed, answered with `body`
    garbage       processed, answered with bytes that are no JSON
    truncate      processed, the answer ends at `fraction` of its length; with `silent` it announces no length
    drip          processed, the answer comes `bytes` bytes at a time, `seconds` apart
    huge          processed, `bytes` bytes of JSON
    patch         processed, then `top`, `task`, `output` and `tool` are laid over the answer, its tasks, their outputs
                  and its models, whose forms lose what `drop` names: fields ("seed") and options ("resolution=1080p")
Output bytes ("cdn") besides:
    expire        the URL is gone; /Task/Detail hands out a new one, or with `for_good` none
    no_range      ranges are ignored (200 with everything)
    wrong_range   206 with bytes and Content-Range of another place
    changed       another ETag than before
Sockets:
    refuse        HTTP `status` instead of a socket
    drop          reset after `events` events
    silent        registers, sends nothing
    newest_only   honours only the token named last
    duplicate, disorder, garbage, huge   events twice, in swapped pairs, with rubbish or 8 MiB messages between
Tasks:
    fail          ends with pexit "1" and `message` in debugerror
    task_error    fails before it runs: status task_error
    no_outputs    ends with pexit "0" and nothing made; billed all the same
    stuck         never leaves task_start
"""

from __future__ import annotations

import asyncio
import struct
from socket import SO_LINGER, SOL_SOCKET
from typing import Any

import msgspec
from aiohttp import web

from veo_desktop.sandbox.refusal import Refusal

SOCKET_KINDS = frozenset({"refuse", "drop", "silent", "newest_only", "duplicate", "disorder", "garbage", "huge"})
TASK_KINDS = frozenset({"fail", "task_error", "no_outputs", "stuck"})
BYTES_KINDS = frozenset({"expire", "no_range", "wrong_range", "changed"})
HTTP_KINDS = frozenset(
    {"delay", "status", "error", "reset", "stall", "lost", "body", "garbage", "truncate", "drip", "huge", "patch"}
)


class Fault(msgspec.Struct, forbid_unknown_fields=True):
    """One line of the plan; the module says which fields a kind reads."""

    kind: str
    call: str = "*"
    times: int = 1
    after: int = 0
    seconds: float = 0.0
    processed: bool = False
    status: int = 503
    body: str = ""
    location: str = ""
    code: int = 0
    message: str = ""
    fraction: float = 0.5
    silent: bool = False
    bytes: int = 1
    events: int = 0
    for_good: bool = False
    top: dict[str, Any] = {}
    task: dict[str, Any] = {}
    output: dict[str, Any] = {}
    tool: dict[str, Any] = {}
    drop: list[str] = []
    fired: int = 0
    seen: int = 0


class _Plan(msgspec.Struct, forbid_unknown_fields=True):
    faults: list[Fault]


class Faults:
    """The plan. `released` is set when held calls may end: at a change of plan and at the sandbox's own end."""

    def __init__(self) -> None:
        self._plan: list[Fault] = []
        self.released = asyncio.Event()

    def add(self, raw: bytes) -> None:
        """Add faults from JSON; Refusal when they are none."""
        try:
            plan = msgspec.json.decode(raw, type=_Plan)
        except msgspec.MsgspecError as error:
            raise Refusal(0, str(error), 400) from None
        for fault in plan.faults:
            if fault.kind not in _kinds_for(fault.call):
                raise Refusal(0, f"No fault [{fault.kind}] for call [{fault.call}]", 400)
        self._plan += plan.faults

    def clear(self) -> None:
        self._plan.clear()
        self.released.set()
        self.released = asyncio.Event()

    def listing(self) -> list[Any]:
        return [msgspec.to_builtins(fault) for fault in self._plan]

    def take(self, call: str) -> Fault | None:
        """The fault that acts on this call, counted as fired."""
        for fault in self._plan:
            if fault.call != call and (fault.call != "*" or call in ("socket", "task")):
                continue
            if fault.times and fault.fired >= fault.times:
                continue
            fault.seen += 1
            if fault.seen > fault.after:
                fault.fired += 1
                return fault
        return None


def reset_connection(request: web.Request) -> None:
    """End the client's connection with a TCP reset."""
    transport = request.transport
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    if connection is not None:
        connection.setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


def _kinds_for(call: str) -> frozenset[str]:
    if call == "socket":
        return SOCKET_KINDS
    if call == "task":
        return TASK_KINDS
    return HTTP_KINDS | BYTES_KINDS if call == "cdn" else HTTP_KINDS
