"""Sockets that obey a guard: name lookup, connecting, TLS, sending, receiving end when it says so. Any thread."""

from __future__ import annotations

import errno
import ipaddress
import queue
import selectors
import socket
import ssl
import threading
from typing import Any

from veo_desktop.wiro.guard import SLICE, Guard, Line

_IN_PROGRESS = {errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EAGAIN, getattr(errno, "WSAEWOULDBLOCK", errno.EAGAIN)}

Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]


class _Guarded(socket.socket):
    """Waits in slices and asks the line's guard between them; without a guard it is a plain socket."""

    line: Line | None = None

    @property
    def _guard(self) -> Guard | None:
        return None if self.line is None else self.line.guard

    def settimeout(self, value: float | None) -> None:
        """While guarded, only the guard says how long to wait: libraries set timeouts of their own."""
        if self._guard is None:
            super().settimeout(value)

    def recv(self, *args: Any) -> bytes:
        guard = self._guard
        if guard is None:
            return super().recv(*args)
        received = guard.patiently(lambda: super(_Guarded, self).recv(*args))
        guard.count(len(received))
        return received

    def recv_into(self, *args: Any) -> int:
        guard = self._guard
        if guard is None:
            return super().recv_into(*args)
        received = guard.patiently(lambda: super(_Guarded, self).recv_into(*args))
        guard.count(received)
        return received

    def send(self, *args: Any) -> int:
        guard = self._guard
        if guard is None:
            return super().send(*args)
        return guard.patiently(lambda: super(_Guarded, self).send(*args))

    def sendall(self, data: Any, *args: Any) -> None:
        """In a loop of our own: the built-in one does not say how much it had sent when it timed out."""
        view = memoryview(data).cast("B")
        while view:
            view = view[self.send(view, *args) :]


class PlainSocket(_Guarded):
    """A guarded TCP socket."""


class TlsSocket(_Guarded, ssl.SSLSocket):
    """A guarded TLS socket, made by `TlsContext` only."""

    def do_handshake(self, block: bool = False) -> None:
        guard = self._guard
        if guard is None:
            super().do_handshake(block)
        else:
            guard.patiently(lambda: super(TlsSocket, self).do_handshake(block))


class TlsContext(ssl.SSLContext):
    """Checks certificates and host names against one CA bundle, and makes guarded sockets."""

    sslsocket_class = TlsSocket

    @classmethod
    def with_bundle(cls, ca_bundle: str) -> TlsContext:
        """OSError when the bundle cannot be read."""
        context = cls(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_verify_locations(cafile=ca_bundle)
        return context

    def wrap_socket(self, sock: socket.socket, *_: Any, server_hostname: Any = None, **__: Any) -> TlsSocket:
        """The handshake comes after the line is known, so that it is guarded too."""
        wrapped = super().wrap_socket(sock, server_hostname=server_hostname, do_handshake_on_connect=False)
        assert isinstance(wrapped, TlsSocket)
        try:
            wrapped.line = getattr(sock, "line", None)
            wrapped.do_handshake()
        except BaseException:
            wrapped.close()
            raise
        return wrapped


def dial(host: str, port: int, line: Line) -> PlainSocket:
    """Connect to `host`, trying its addresses in turn; OSError when none answers or the guard ends it."""
    guard = line.guard
    assert guard is not None
    addresses = _resolve(host, port, guard)
    failure: OSError = OSError("no address")
    for position, (family, kind, protocol, _, address) in enumerate(addresses):
        share = guard.limits.connect / (len(addresses) - position)
        sock = PlainSocket(family, kind, protocol)
        try:
            _connect(sock, address, guard, share)
        except OSError as error:
            sock.close()
            guard.check()
            failure = error
        else:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(SLICE)
            sock.line = line
            guard.timed_out = ""
            return sock
    raise failure


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine, by its name or number."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _connect(sock: socket.socket, address: Any, guard: Guard, limit: float) -> None:
    sock.setblocking(False)
    code = sock.connect_ex(address)
    if code in _IN_PROGRESS:
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_WRITE)

            def wait() -> None:
                if not selector.select(SLICE):
                    raise TimeoutError

            guard.patiently(wait, limit)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, errno.errorcode.get(code, "connect"))


def _resolve(host: str, port: int, guard: Guard) -> list[Address]:
    """Look `host` up. Real names are looked up on a thread of their own, for the system's call cannot be given up."""
    if is_loopback(host) or _is_number(host):
        return _lookup(host, port)
    answers: queue.SimpleQueue[list[Address] | OSError | UnicodeError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            answers.put(_lookup(host, port))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=look_up, name="name-lookup", daemon=True).start()

    def wait() -> list[Address] | OSError | UnicodeError:
        try:
            return answers.get(timeout=SLICE)
        except queue.Empty:
            raise TimeoutError from None

    answer = guard.patiently(wait, guard.limits.connect)
    if isinstance(answer, list):
        return answer
    raise OSError("name lookup failed") from answer


def _lookup(host: str, port: int) -> list[Address]:
    return list(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
