"""The task socket: who follows which token, and events handed out to them. Event loop thread."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

from veo_desktop.sandbox.answers import event, state_event
from veo_desktop.sandbox.books import END_STATES, Books, Task
from veo_desktop.sandbox.faults import Fault, reset_connection

_LARGEST_MESSAGE = 64 * 1024
_LARGEST_BACKLOG = 10_000  # events; a follower that does not read is dropped
_HUGE = 8 * 1024 * 1024


class Follower:
    """One connection: the tokens it follows and the events still to be written to it."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse, fault: Fault | None) -> None:
        self.tokens: list[str] = []
        self._request = request
        self._socket = socket
        self._fault = fault
        self._queue: asyncio.Queue[str] = asyncio.Queue(_LARGEST_BACKLOG)
        self._sent = 0
        self._held: str | None = None

    def follows(self, token: str) -> bool:
        if self._kind == "newest_only":
            return self.tokens[-1:] == [token]
        return token in self.tokens

    def offer(self, message: dict[str, Any]) -> None:
        """Queue `message`, bent as the connection's fault asks."""
        if self._kind == "silent":
            return
        text = json.dumps(message)
        try:
            for each in self._bent(text, message["type"] in END_STATES):
                self._queue.put_nowait(each)
        except asyncio.QueueFull:
            self.hang_up()

    def hang_up(self) -> None:
        reset_connection(self._request)

    async def write(self) -> None:
        """Send what is queued, until the connection ends."""
        while True:
            text = await self._queue.get()
            if self._fault and self._kind == "drop" and self._sent >= self._fault.events:
                self.hang_up()
                return
            await self._socket.send_str(text)
            self._sent += 1
            await self._disturb()

    @property
    def _kind(self) -> str:
        return self._fault.kind if self._fault else ""

    def _bent(self, text: str, final: bool) -> list[str]:
        if self._kind == "duplicate":
            return [text, text]
        if self._kind == "disorder":  # every pair of events swapped
            held, self._held = self._held, None
            if held is not None:
                return [text, held]
            if not final:
                self._held = text
                return []
        return [text]

    async def _disturb(self) -> None:
        if self._kind == "garbage":
            await self._socket.send_str('{"type": "task_out')
            await self._socket.send_str("[" * 2000)
            await self._socket.send_bytes(b"\x00\x01binary\xff")
        elif self._kind == "huge":
            await self._socket.send_str("x" * _HUGE)


class Hub:
    """All followers. A newcomer is told at once how the task it names stands."""

    def __init__(self, books: Books, root: Callable[[], str]) -> None:
        self._books = books
        self._root = root
        self._followers: set[Follower] = set()

    def publish(self, task: Task, kind: str, message: object = None) -> None:
        self._send(task.token, event(kind, task, message))

    def publish_state(self, task: Task) -> None:
        self._send(task.token, state_event(task, self._root()))

    async def serve(self, request: web.Request, fault: Fault | None) -> web.StreamResponse:
        socket = web.WebSocketResponse(max_msg_size=_LARGEST_MESSAGE, heartbeat=None)
        await socket.prepare(request)
        await socket.send_json({"type": "connected", "version": "1.0"})
        follower = Follower(request, socket, fault)
        self._followers.add(follower)
        writer = asyncio.create_task(follower.write())
        try:
            async for message in socket:
                if message.type == WSMsgType.TEXT:
                    self._register(follower, message.data)
        finally:
            self._followers.discard(follower)
            writer.cancel()
        return socket

    def close(self) -> None:
        """Hang up on everybody."""
        for follower in self._followers:
            follower.hang_up()

    def _register(self, follower: Follower, text: str) -> None:
        try:
            message = json.loads(text)
            token = str(message["tasktoken"]) if message["type"] == "task_info" else ""
        except (ValueError, KeyError, TypeError, RecursionError):
            return  # Wiro's server ignores what it does not know
        task = self._books.task(token=token)
        if task is None:
            return
        if token in follower.tokens:
            follower.tokens.remove(token)
        follower.tokens.append(token)
        follower.offer(state_event(task, self._root()))

    def _send(self, token: str, message: dict[str, Any]) -> None:
        for follower in self._followers:
            if follower.follows(token):
                follower.offer(message)
