"""Fits guarded sockets under `requests` and under the task socket, directly or through a proxy. Any thread."""

from __future__ import annotations

import socket
from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.utils import DEFAULT_CA_BUNDLE_PATH
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.util import make_headers, parse_url

from veo_desktop.core.errors import NotSent
from veo_desktop.core.text import text
from veo_desktop.wiro.guard import Line, Phase
from veo_desktop.wiro.sockets import TlsContext, dial
from veo_desktop.wiro.urls import on_loopback, port_of, split_url

ProxyFor = Callable[[str], str | None]


def no_proxy(_url: str) -> str | None:
    return None


class Network:
    """What every connection shares: the trusted certificates, and which proxy leads where.

    `proxy_for(url)` gives "http://host:port" or None; it is not asked about this machine. `ca_bundle` is a file of
    certificates (requests' own by default).
    """

    def __init__(self, proxy_for: ProxyFor, ca_bundle: str | None = None) -> None:
        self._proxy_for = proxy_for
        self._ca_bundle = ca_bundle or DEFAULT_CA_BUNDLE_PATH

    @cached_property
    def tls(self) -> TlsContext:
        """Made once, when first needed: reading the bundle takes some 20 ms. NotSent when it cannot be read."""
        try:
            return TlsContext.with_bundle(self._ca_bundle)
        except OSError as error:
            raise NotSent(
                text("The list of trusted certificates cannot be read. Nothing was sent. Install Veo Desktop again."),
                detail=type(error).__name__,
                retryable=False,
            ) from None

    def proxy(self, url: str) -> str | None:
        """The proxy for `url`. NotSent when it is of a kind we do not speak."""
        proxy = None if on_loopback(url) else self._proxy_for(url)
        if proxy and not proxy.lower().startswith("http://"):
            raise NotSent(
                text("The system asks for a kind of proxy that Veo Desktop does not speak. Nothing was sent."),
                detail="only HTTP proxies are supported",
                retryable=False,
            )
        return proxy


class _GuardedConnection(HTTPConnection):
    """Dials through the line's guard and tells it how far the call is."""

    def __init__(self, line: Line, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._line = line

    def _new_conn(self) -> socket.socket:
        try:
            return dial(self._dns_host, self.port, self._line)
        except ConnectionResetError as error:  # urllib3 would go on and read an answer, without a socket
            raise ConnectionAbortedError("reset") from error

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


def open_socket(url: str, line: Line, network: Network) -> socket.socket:
    """A connected socket for a ws(s) `url`. OSError or NotSent when it fails."""
    parts = split_url(url)
    assert parts is not None and parts.hostname
    target = (parts.hostname, port_of(parts))
    host, port = target
    proxy = network.proxy(url)
    way = parse_url(proxy) if proxy else None
    if way is not None:
        host, port = way.host or "", way.port or 80
    connection: _GuardedConnection
    if parts.scheme == "wss":
        connection = _GuardedTlsConnection(line, host, port, ssl_context=network.tls)
    else:
        connection = _GuardedConnection(line, host, port)
    if way is not None:
        headers = make_headers(proxy_basic_auth=way.auth) if way.auth else {}
        connection.set_tunnel(*target, headers=headers, scheme="http")  # how the proxy itself is spoken to
    try:
        connection.connect()
    except BaseException:
        connection.close()
        raise
    sock = connection.sock
    assert sock is not None
    return sock
