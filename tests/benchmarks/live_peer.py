"""A Wiro whose tasks never end: what the program needs to follow many jobs, and nothing that takes a processor's time.

A process of its own. Prints its port; ends when its standard input closes. Every task sends RATE events a second.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import threading
import time
from typing import Any

from aiohttp import WSMsgType, web

RATE = 10  # events a second of each task
TICKS = 10  # turns in which the tasks are taken, so that events come spread out as they do from many machines
LOG_EVERY = 5  # one event in so many is a line of the log, the others are progress
PRICE_WAIT = 0.3  # seconds, so that calls made at once need a connection each

Json = dict[str, Any]


class LivePeer:
    """Tasks by token, and the tokens that each connection follows."""

    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._tasks: dict[str, str] = {}
        self._sent = 0

    def application(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/v1/Run/{owner}/{project}", self._run)
        app.router.add_post("/v1/Task/Detail", self._detail)
        app.router.add_post("/v1/Task/List", self._list)
        app.router.add_post("/v1/Tool/Detail", self._tool)
        app.router.add_get("/v1", self._socket)
        app.router.add_get("/events", self._events)
        return app

    async def _run(self, _request: web.Request) -> web.Response:
        number = str(next(self._ids))
        token = f"token-{number}"
        self._tasks[token] = number
        return _answer({"taskid": number, "socketaccesstoken": token})

    async def _detail(self, request: web.Request) -> web.Response:
        token = (await request.json()).get("tasktoken", "")
        task = {"id": self._tasks[token], "socketaccesstoken": token, "status": "task_output", "pexit": "0"}
        return _answer({"total": "1", "tasklist": [{**task, "outputs": [], "totalcost": "0"}]})

    async def _list(self, _request: web.Request) -> web.Response:
        return _answer({"total": "0", "tasklist": []})

    async def _tool(self, _request: web.Request) -> web.Response:
        await asyncio.sleep(PRICE_WAIT)
        price = {"inputs": {}, "price": 0.1, "priceMethod": "cpr"}
        return _answer({"tool": [{"title": "Veo", "parameters": None, "dynamicprice": json.dumps([price])}]})

    async def _events(self, _request: web.Request) -> web.Response:
        """How many events were sent so far."""
        return web.json_response(self._sent)

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        followed: list[str] = []
        sender = asyncio.create_task(self._send(socket, followed))
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    followed.append(json.loads(message.data)["tasktoken"])
        finally:
            sender.cancel()
        return socket

    async def _send(self, socket: web.WebSocketResponse, followed: list[str]) -> None:
        began = time.monotonic()
        for turn in itertools.count():
            for token in followed[turn % TICKS :: TICKS]:
                await socket.send_str(json.dumps(self._event(token, turn // TICKS)))
                self._sent += 1
            await asyncio.sleep(max(0.0, began + (turn + 1) / (RATE * TICKS) - time.monotonic()))

    def _event(self, token: str, number: int) -> Json:
        message: object = f"step {number}"
        if number % LOG_EVERY:
            message = {
                "type": "progressGenerate",
                "task": "Generate",
                "percentage": str(number % 100),
                "stepCurrent": str(number % 100),
                "stepTotal": "100",
                "speed": "1.2",
                "speedType": "it/s",
                "elapsedTime": f"{number // RATE}s",
                "remainingTime": f"{100 - number % 100}s",
            }
        return {"type": "task_output", "id": self._tasks[token], "tasktoken": token, "message": message, "result": True}


def _answer(values: Json) -> web.Response:
    return web.json_response({"errors": [], "result": True, **values})


async def _serve() -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def watch() -> None:
        sys.stdin.read()
        loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=watch, daemon=True).start()
    runner = web.AppRunner(LivePeer().application(), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await stop.wait()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(_serve())
