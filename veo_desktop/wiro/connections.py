"""Fits guarded sockets under `requests` and under the task socket, directly or through a proxy. Any thread."""

from __future__ import annotations

import socket
from functools import partial
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.util import make_headers, parse_url

from veo_desktop.wiro.guard import Line, Phase
from veo_desktop.wiro.sockets import TlsContext, dial
from veo_desktop.wiro.urls import port_of, split_url


class _GuardedConnection(HTTPConnection):
    """Dials through the line's guard and tells it how far the call is."""

    def __init__(self, line: Line, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line

    def _new_conn(self) -> socket.socket:
        return dial(self._dns_host, self.port, self._line)

    def _tunnel(self) -> None:
        guard = self._line.guard
        assert guard is not None
        guard.phase = Phase.TUNNELLING
        super()._tunnel()
        guard.phase = Phase.OPEN

    def connect(self) -> None:
        super().connect()
        self._opened()

    def request(self, *args: Any, **kwargs: Any) -> None:
        if self.sock is not None:  # a kept connection
            self._opened()
        super().request(*args, **kwargs)

    def _opened(self) -> None:
        assert self._line.guard is not None
        self._line.guard.phase = Phase.OPEN


class _GuardedTlsConnection(_GuardedConnection, HTTPSConnection):
    """The same with TLS. A failed handshake counts as OPEN: what the other side made of it is not known."""

    def _new_conn(self) -> socket.socket:
        sock = super()._new_conn()
        if self._tunnel_host is None:
            self._opened()
        return sock


class GuardedAdapter(HTTPAdapter):
    """One session's way to the network: its connections obey the line's guard and trust one CA bundle."""

    def __init__(self, line: Line, tls: TlsContext) -> None:
        self._line = line
        self._tls = tls
        super().__init__(pool_connections=4, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._tls, **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, ssl_context=self._tls, **kwargs)

    def cert_verify(self, *_: Any, **__: Any) -> None:
        """Nothing to add: the context checks every certificate already."""

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> HTTPConnectionPool:
        pool = super().get_connection_with_tls_context(*args, **kwargs)
        kind = _GuardedTlsConnection if pool.scheme == "https" else _GuardedConnection
        assert isinstance(pool, HTTPConnectionPool)
        pool.ConnectionCls = partial(kind, self._line)  # type: ignore[assignment]  # called like the class
        return pool


class _Session(requests.Session):
    """Follows nothing: even a response that is not followed would be read whole by requests."""

    def get_redirect_target(self, resp: requests.Response) -> None:  # noqa: ARG002 - the signature is requests' own
        return None


def open_session(line: Line, tls: TlsContext) -> requests.Session:
    """A session that asks no environment variable, no `.netrc`, and keeps no cookies from one call to the next."""
    session = _Session()
    session.trust_env = False
    session.headers.clear()
    adapter = GuardedAdapter(line, tls)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def open_socket(url: str, line: Line, tls: TlsContext, proxy: str | None) -> socket.socket:
    """A connected socket for a ws(s) `url`, through HTTP proxy `proxy` when there is one. OSError when it fails."""
    parts = split_url(url)
    assert parts is not None and parts.hostname
    target = (parts.hostname, port_of(parts))
    host, port = target
    way = parse_url(proxy) if proxy else None
    if way is not None:
        host, port = way.host or "", way.port or 80
    connection: _GuardedConnection
    if parts.scheme == "wss":
        connection = _GuardedTlsConnection(line, host, port, ssl_context=tls)
    else:
        connection = _GuardedConnection(line, host, port)
    if way is not None:
        headers = make_headers(proxy_basic_auth=way.auth) if way.auth else {}
        connection.set_tunnel(*target, headers=headers, scheme="http")  # how the proxy itself is spoken to
    connection.connect()
    sock = connection.sock
    assert sock is not None
    return sock
