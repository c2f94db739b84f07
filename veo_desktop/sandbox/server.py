"""The sandbox's HTTP side: who may call, which call it is, what a fault does to it. Event loop thread.

Answers only to its own loopback address (a page on the web that had its name point here is refused) and
gives no other origin a right to read.
"""

from __future__ import annotations

import asyncio
import json
import logging
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec
from aiohttp import web

from veo_desktop.sandbox import refusal
from veo_desktop.sandbox.books import Books
from veo_desktop.sandbox.calls import Calls
from veo_desktop.sandbox.faults import BYTES_KINDS, Fault, Faults, reset_connection
from veo_desktop.sandbox.hub import Hub
from veo_desktop.sandbox.intake import Body, read_body
from veo_desktop.sandbox.ledger import Ledger
from veo_desktop.sandbox.outputs import Outputs
from veo_desktop.sandbox.projects import Projects
from veo_desktop.sandbox.ranges import file_reply
from veo_desktop.sandbox.refusal import Refusal
from veo_desktop.sandbox.wire import Reply, hold, json_reply, send, spoilt

_BEFORE = frozenset({"status", "error", "reset", "stall"})  # act before the call's work unless `processed`
_log = logging.getLogger(__name__)

Entry = dict[str, Any]


class Server:
    """Routes and serves requests. `host` is "127.0.0.1:port" once the port is known."""

    def __init__(
        self, projects: Projects, books: Books, calls: Calls, outputs: Outputs, hub: Hub, faults: Faults, ledger: Ledger
    ) -> None:
        self.host = ""
        self._projects = projects
        self._books = books
        self._calls = calls
        self._outputs = outputs
        self._hub = hub
        self._faults = faults
        self._ledger = ledger

    @property
    def root(self) -> str:
        return f"http://{self.host}"

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._serve)
        return app

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if not self._is_local(request):
            return await send(request, json_reply({"result": False, "errors": ["Unknown host."]}, 403))
        path = request.path.removeprefix("/")
        if path.startswith("_sandbox/"):
            return await send(request, await self._control(request, path.removeprefix("_sandbox/")))
        call = _call_name(request, path)
        entry = self._ledger.open(call, request.method, request.path, request.headers)
        fault = self._faults.take(call)
        entry["fault"] = fault.kind if fault else None
        try:
            response = await self._follow_plan(request, call, path, fault, entry)
        except ConnectionError:  # the client gave up, in the middle of its body or of the answer
            return web.Response()
        entry["status"] = response.status
        return response

    async def _follow_plan(
        self, request: web.Request, call: str, path: str, fault: Fault | None, entry: Entry
    ) -> web.StreamResponse:
        if call == "socket":
            if fault and fault.kind == "refuse":
                return await send(request, Reply(fault.status))
            return await self._hub.serve(request, fault)
        if fault is None:
            return await send(request, await self._work(request, call, path, None, entry))
        if fault.kind != "drip":
            await asyncio.sleep(fault.seconds)
        if fault.kind in _BEFORE and not fault.processed:
            reply = Reply()
        else:
            reply = await self._work(request, call, path, fault, entry)
        if fault.kind == "reset":
            reset_connection(request)
            return web.Response()
        if fault.kind in ("stall", "lost"):
            return await hold(request, self._faults.released)
        return await send(request, spoilt(reply, self._completed(fault)), fault)

    def _completed(self, fault: Fault) -> Fault:
        """An error 96 or 97 without words says what Wiro says."""
        if fault.kind != "error" or fault.message or fault.code not in (96, 97):
            return fault
        full = refusal.busy(self._books.balance, self._books.limit or self._books.active)
        no = full if fault.code == 96 else refusal.no_funds()
        return msgspec.structs.replace(fault, message=no.message)

    async def _work(self, request: web.Request, call: str, path: str, fault: Fault | None, entry: Entry) -> Reply:
        """Do what the call asks; refusals become answers."""
        try:
            if call == "cdn":
                return self._output(request, fault)
            if call == "File":
                return self._file(request, path)
            if request.method != "POST" or not (call == "Run" or call in self._calls.by_path):
                raise refusal.unknown_path()
            self._projects.check(request.headers)
            body = await read_body(request, self._books.folder / "incoming")
            try:
                return json_reply(await self._call(call, path, body, entry))
            finally:
                body.discard()
        except Refusal as no:
            return json_reply(no.answer(), no.status)
        except ConnectionError:
            raise
        except Exception as error:  # as Wiro does: HTTP 200 and an error
            _log.exception("%s failed", call)
            return json_reply({"result": False, "errors": [{"code": 0, "message": f"Server error: {error}"}]})

    async def _call(self, call: str, path: str, body: Body, entry: Entry) -> dict[str, Any]:
        entry["fields"] = sorted({*body.texts, *body.files})
        if call != "Run":
            return await self._calls.by_path[call](body, self.root)
        parts = path.split("/")
        if len(parts) != 4:
            raise refusal.unknown_path()
        task, answer = self._calls.run(parts[2], parts[3], body, lambda: self._faults.take("task"))
        entry["task"] = task.id
        return answer

    def _output(self, request: web.Request, fault: Fault | None) -> Reply:
        if request.method not in ("GET", "HEAD"):
            raise refusal.unknown_path()
        found = self._books.output(request.path)
        if found is None:
            return Reply(404)
        task, output = found
        kind = fault.kind if fault and fault.kind in BYTES_KINDS else ""
        if fault and kind == "expire":
            self._outputs.expire(task, output, fault.for_good)
        if output.expired:
            return Reply(404)
        headers = dict(request.headers)
        if kind == "no_range":
            headers = {name: value for name, value in headers.items() if name.lower() != "range"}
        etag = f'"{output.sha256[:32]}{"-changed" if kind == "changed" else ""}"'
        reply = file_reply(self._outputs.file(task), output.contenttype, etag, headers)
        return _elsewhere(reply, output.size) if kind == "wrong_range" else reply

    def _file(self, request: web.Request, path: str) -> Reply:
        """An uploaded file: public to who knows its URL, as at Wiro."""
        parts = path.split("/")
        file = self._books.file_at("/".join(parts[1:]))
        if request.method not in ("GET", "HEAD") or file is None:
            raise refusal.unknown_path()
        headers = dict(request.headers)
        return file_reply(self._books.folder / "files" / file.accesskey, file.contenttype, f'"{file.id}"', headers)

    async def _control(self, request: web.Request, what: str) -> Reply:
        if not self._projects.knows_key(request.headers):
            no = refusal.unknown_key()
            return json_reply(no.answer(), no.status)
        try:
            return json_reply(await self._controlled(request.method, what, await request.read()))
        except Refusal as no:
            return json_reply(no.answer(), no.status)

    async def _controlled(self, method: str, what: str, raw: bytes) -> dict[str, Any]:
        if (method, what) == ("GET", "ledger"):
            return self._ledger.picture()
        if what == "faults" and method in ("GET", "POST", "DELETE"):
            if method == "POST":
                self._faults.add(raw)
            elif method == "DELETE":
                self._faults.clear()
            return {"faults": self._faults.listing()}
        if (method, what) == ("POST", "balance"):
            self._books.set_balance(_money(raw))
            return {"balance": str(self._books.balance)}
        raise refusal.unknown_path()

    def _is_local(self, request: web.Request) -> bool:
        port = self.host.rpartition(":")[2]
        hosts = {self.host, f"localhost:{port}"}
        origin = request.headers.get("Origin")
        return request.headers.get("Host") in hosts and (origin is None or origin.removeprefix("http://") in hosts)


def _call_name(request: web.Request, path: str) -> str:
    """The name that faults and the ledger know the call by; its path where it is none of ours."""
    if path.startswith("cdn/"):
        return "cdn"
    if path == "v1" and request.headers.get("Upgrade", "").lower() == "websocket":
        return "socket"
    below = path.removeprefix("v1/")
    if below == path:
        return path
    if below.startswith("Run/"):
        return "Run"
    return "File" if request.method in ("GET", "HEAD") and below.startswith("File/") else below


def _elsewhere(reply: Reply, size: int) -> Reply:
    """A 206 whose Content-Range names the file's beginning, whatever was asked for."""
    return Reply(206, b"\0" * 16, {**reply.headers, "Content-Range": f"bytes 0-15/{size}"})


def _money(raw: bytes) -> Decimal:
    try:
        return Decimal(str(json.loads(raw)["balance"]))
    except (ValueError, KeyError, TypeError, InvalidOperation):
        raise refusal.bad_body() from None
