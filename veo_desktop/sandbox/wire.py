"""An answer before it is on the wire, and how it gets there: whole, or spoilt as a fault asks. Event loop thread."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from aiohttp import web

from veo_desktop.sandbox.faults import Fault, reset_connection

_PIECE = 1024 * 1024
_GARBAGE = b'<html>\xff\xfe 502 Bad Gateway {"result": tru'


@dataclass(frozen=True, slots=True)
class FilePart:
    """`length` bytes of the file at `path` from `start`."""

    path: Path
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, headers and a body, in memory or a part of a file."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    file: FilePart | None = None

    @property
    def length(self) -> int:
        return self.file.length if self.file else len(self.body)


def json_reply(data: object, status: int = 200) -> Reply:
    body = json.dumps(data, ensure_ascii=False).encode()
    return Reply(status, body, {"Content-Type": "application/json; charset=utf-8"})


def spoilt(reply: Reply, fault: Fault) -> Reply:
    """`reply` with another body or status, where that is what the fault is about."""
    if fault.kind == "status":
        headers = {"Location": fault.location} if fault.location else {}
        return Reply(fault.status, fault.body.encode(), headers)
    if fault.kind == "error":
        return json_reply({"result": False, "errors": [{"code": fault.code, "message": fault.message}]})
    if fault.kind == "body":
        return replace(reply, body=fault.body.encode(), file=None)
    if fault.kind == "garbage":
        return replace(reply, body=_GARBAGE, file=None)
    if fault.kind == "huge":
        return replace(
            reply, body=b'{"result": true, "errors": [], "filler": "' + b"x" * fault.bytes + b'"}', file=None
        )
    if fault.kind == "patch":
        return _patched(reply, fault)
    return reply


async def send(request: web.Request, reply: Reply, fault: Fault | None = None) -> web.StreamResponse:
    """Write `reply`; truncated or dripped when `fault` says so."""
    cut = int(reply.length * fault.fraction) if fault and fault.kind == "truncate" else None
    if cut is not None and fault and fault.silent:
        return await _end_early(request, reply, cut)
    response = web.StreamResponse(status=reply.status, headers=dict(reply.headers))
    response.content_length = reply.length
    await response.prepare(request)
    if request.method == "HEAD":
        return response
    if fault and fault.kind == "drip":
        await _drip(response, reply, fault)
    elif cut is not None:
        await _write(response, reply, cut)
        _hang_up(request)
    else:
        await _write(response, reply, reply.length)
    return response


async def hold(request: web.Request, released: asyncio.Event) -> web.StreamResponse:
    """Never answer: until the faults are cleared, the sandbox ends or the client gives up."""
    while not released.is_set() and request.transport is not None and not request.transport.is_closing():
        try:
            await asyncio.wait_for(released.wait(), 0.2)
        except TimeoutError:
            continue
    reset_connection(request)
    return web.Response()


async def _end_early(request: web.Request, reply: Reply, count: int) -> web.StreamResponse:
    """Write an answer without a length by hand, for aiohttp always frames it; its early end looks like its end."""
    if request.transport is not None:
        headers = {**reply.headers, "Connection": "close"}
        lines = [f"HTTP/1.1 {reply.status} -", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        request.transport.write("\r\n".join(lines).encode())
        async for piece in _pieces(reply, _PIECE):
            request.transport.write(piece[:count])
            count = max(0, count - len(piece))
        request.transport.close()
    return web.Response(status=reply.status)


async def _write(response: web.StreamResponse, reply: Reply, count: int) -> None:
    async for piece in _pieces(reply, _PIECE):
        await response.write(piece[:count])
        count -= len(piece)
        if count <= 0:
            return


async def _drip(response: web.StreamResponse, reply: Reply, fault: Fault) -> None:
    async for piece in _pieces(reply, max(1, fault.bytes)):
        await response.write(piece)
        await asyncio.sleep(fault.seconds)


async def _pieces(reply: Reply, size: int) -> AsyncIterator[bytes]:
    if reply.file is None:
        for start in range(0, len(reply.body), size):
            yield reply.body[start : start + size]
        return
    left = reply.file.length
    with reply.file.path.open("rb") as file:
        file.seek(reply.file.start)
        while left > 0 and (piece := file.read(min(size, left))):
            left -= len(piece)
            yield piece


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.close()


def _patched(reply: Reply, fault: Fault) -> Reply:
    data = json.loads(reply.body)
    for task in data.get("tasklist", []):
        for output in task.get("outputs") or []:
            output.update(fault.output)
        task.update(fault.task)
    for tool in data.get("tool", []):
        tool.update(fault.tool)
        for group in tool.get("parameters") or [] if fault.drop else []:
            group["items"] = [_without(item, fault.drop) for item in group["items"] if item["id"] not in fault.drop]
    data.update(fault.top)
    return replace(json_reply(data, reply.status), headers=reply.headers)


def _without(field: dict[str, Any], drop: Sequence[str]) -> dict[str, Any]:
    """A field of a form without the options that `drop` names."""
    kept = [option for option in field["options"] if f"{field['id']}={option['value']}" not in drop]
    return {**field, "options": kept}
