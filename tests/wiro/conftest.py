"""Scripted servers and clients for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.wiro.following import QUICK, Follower, Start
from tests.wiro.servers import CERTIFICATE, Script, ScriptedServer
from tests.wiro.socket_servers import Line, SocketServer
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.secret import Secret
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.guard import Limits
from veo_desktop.wiro.task_socket import SocketTiming
from veo_desktop.wiro.transport import Transport

KEY, SECRET = "key-0123456789abcdef", "secret-fedcba9876543210"
SHORT = Limits(connect=1.0, idle=1.0, total=2.0)

Serve = Callable[..., ScriptedServer]
MakeClient = Callable[..., WiroClient]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """`serve(script, tls=False)` starts a server that lives as long as the test."""
    running: list[ScriptedServer] = []

    def start(script: Script, *, tls: bool = False) -> ScriptedServer:
        running.append(ScriptedServer(script, tls=tls))
        return running[-1]

    yield start
    for server in running:
        server.close()


@pytest.fixture
def client() -> Iterator[MakeClient]:
    """`client(url)` makes a client whose limits are short: a second of silence, two in all."""
    transports: list[Transport] = []

    def make(url: str, *, limits: Limits = SHORT, signed: bool = True, **options: object) -> WiroClient:
        transports.append(Transport(limits=limits, ca_bundle=str(CERTIFICATE), **options))  # type: ignore[arg-type]
        credentials = Credentials(Secret(KEY), Secret(SECRET) if signed else None)
        return WiroClient(Endpoint(f"{url}/v1", "ws://127.0.0.1:1"), credentials, transports[-1])

    yield make
    for transport in transports:
        transport.close()


@pytest.fixture
def started() -> Iterator[Start]:
    closing: list[Callable[[], object]] = []

    def start(
        on_token: Callable[[Line, str], None] | None = None, *, timing: SocketTiming = QUICK, pong: bool = True
    ) -> tuple[SocketServer, Follower]:
        server = SocketServer(on_token, pong=pong)
        follower = Follower(server.url, timing)
        closing.extend([server.close, follower.stop])
        return server, follower

    yield start
    for close in reversed(closing):
        close()
