"""Keeps the tests off every network but loopback, and notes who tried."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from typing import Any

_RESERVED = (".invalid", ".test", ".example")  # names that never exist: a look-up that fails is what a test wants


class LoopbackOnly:
    """Refuses connections and name look-ups that leave the machine, for as long as the process lives.

    The code under test meets an ordinary OSError, as if it were offline; `attempts` tells the test.
    """

    def __init__(self) -> None:
        self.attempts: list[str] = []
        sys.addaudithook(self._audit)

    def _audit(self, event: str, args: tuple[Any, ...]) -> None:
        if event in ("socket.connect", "socket.sendto"):
            self._check_address(args[1])
        elif event == "socket.getaddrinfo":
            self._check_name(args[0])

    def _check_address(self, address: object) -> None:
        if not isinstance(address, tuple):  # a Unix socket's path
            return
        host = str(address[0])
        if not _is_local(host):
            self._refuse(f"connection to {host}:{address[1]}")

    def _check_name(self, host: object) -> None:
        name = host.decode() if isinstance(host, bytes) else str(host or "")
        if name.endswith(_RESERVED):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if not _is_address(name) and not _is_local(name):
            self._refuse(f"look-up of {name}")

    def _refuse(self, what: str) -> None:
        self.attempts.append(what)
        raise OSError(errno.ENETUNREACH, f"tests stay on loopback: {what}")


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_local(host: str) -> bool:
    if host in ("", "localhost", socket.gethostname()):
        return True
    return _is_address(host) and ipaddress.ip_address(host).is_loopback
