"""Which addresses the program talks to: https, or http on this machine while the API itself is here. Any thread."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from veo_desktop.core.errors import BadAnswer, InputError
from veo_desktop.core.text import text
from veo_desktop.wiro.sockets import is_loopback

MAX_URL = 4096
_UNCLEAN = re.compile(r"[\x00-\x20\x7f\\]")
_SECURE = {"https": 443, "wss": 443}
_LOCAL = {"http": 80, "ws": 80}


def split_url(url: str) -> SplitResult | None:
    """The parts of a URL with a host and without blanks, control characters or user name; else None."""
    if len(url) > MAX_URL or _UNCLEAN.search(url):
        return None
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        return None
    if not parts.hostname or "@" in parts.netloc:
        return None
    return parts


def port_of(parts: SplitResult) -> int:
    return parts.port or {**_SECURE, **_LOCAL}[parts.scheme]


def on_loopback(url: str) -> bool:
    """Whether `url` leads to this machine."""
    parts = split_url(url)
    return parts is not None and is_loopback(parts.hostname or "")


def check_endpoint(url: str) -> None:
    """The address of the API or socket: secure, or this machine. InputError otherwise."""
    parts = split_url(url)
    if parts is None or not (parts.scheme in _SECURE or (parts.scheme in _LOCAL and is_loopback(parts.hostname or ""))):
        raise InputError(text("The address of the service must begin with https:// or wss://."), "endpoint")


def check_file_url(url: str, *, api_on_loopback: bool) -> None:
    """An address a finished file comes from; it is the server's word, so it is not trusted. BadAnswer otherwise."""
    parts = split_url(url)
    if parts is not None:
        host = parts.hostname or ""
        if api_on_loopback and parts.scheme in ("http", "https") and is_loopback(host):
            return
        if parts.scheme == "https" and parts.port in (None, 443) and _is_public_name(host):
            return
    raise BadAnswer(
        text("Wiro gave an address for the clip that is not safe to open. The clip was not downloaded."),
        detail="unsafe file address",
        retryable=False,
    )


def check_public_url(url: str, field: str) -> None:
    """An address that we pass on to Wiro (an image, a callback). InputError otherwise."""
    parts = split_url(url)
    if parts is None or parts.scheme not in ("http", "https"):
        raise InputError(text("This is not a web address. It must begin with https:// or http://."), field)


def _is_public_name(host: str) -> bool:
    if is_loopback(host) or host.endswith(".localhost") or "." not in host:
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return True
    return False
