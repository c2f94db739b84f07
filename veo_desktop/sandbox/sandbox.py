"""Puts the sandbox together and keeps it running until it is told to end. Main thread of the child process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from aiohttp import web

from veo_desktop.sandbox.books import Books
from veo_desktop.sandbox.callback import Callback
from veo_desktop.sandbox.calls import Calls
from veo_desktop.sandbox.catalogue import Catalogue
from veo_desktop.sandbox.clips import Clips
from veo_desktop.sandbox.faults import Faults
from veo_desktop.sandbox.hub import Hub
from veo_desktop.sandbox.ledger import Ledger
from veo_desktop.sandbox.lifecycle import Lifecycle, Pace
from veo_desktop.sandbox.outputs import Outputs
from veo_desktop.sandbox.pictures import Pictures
from veo_desktop.sandbox.projects import Projects
from veo_desktop.sandbox.server import Server

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Options:
    """How the sandbox is to run. `port` 0 takes a free one; `balance` in USD is what a new account has."""

    port: int
    balance: Decimal
    pace: Pace


async def run(
    options: Options, projects: Projects, folder: Path, ready: Callable[[int], None], stop: asyncio.Event
) -> None:
    """Serve until `stop` is set; `ready` is told the port. State is in `folder`; OSError when the port is taken."""
    books, catalogue, faults = Books(folder, options.balance), Catalogue.bundled(), Faults()

    def root() -> str:
        return server.root

    hub, outputs, clips = Hub(books, root), Outputs(books), Clips(folder / "clips")
    lifecycle = Lifecycle(
        books,
        hub,
        catalogue,
        outputs,
        Pictures(books),
        clips,
        Callback(books, catalogue),
        root,
        options.pace,
    )
    calls = Calls(books, catalogue, lifecycle, outputs)
    server = Server(projects, books, calls, outputs, hub, faults, Ledger(books))
    runner = web.AppRunner(server.application(), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    try:
        site = web.TCPSite(runner, LOOPBACK, options.port)
        await site.start()
        port = runner.addresses[0][1]
        server.host = f"{LOOPBACK}:{port}"
        lifecycle.resume()
        ready(port)
        await stop.wait()
    finally:
        await lifecycle.close()
        faults.clear()
        hub.close()
        await runner.cleanup()
        clips.close()
