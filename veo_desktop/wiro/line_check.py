"""Looks whether an address answers through a proxy, and says precisely what is in the way. Blocks; any worker thread.

No key is sent: the answer may be any, as long as it comes from there.
"""

from __future__ import annotations

import re
import socket
import ssl
import time

import requests
from urllib3.exceptions import HTTPError

from veo_desktop.core.answers import LineCheck
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import NetworkError
from veo_desktop.core.text import Text, text
from veo_desktop.wiro.connections import Network, ProxyFor, open_session
from veo_desktop.wiro.guard import Guard, Limits, Line, Phase
from veo_desktop.wiro.transport import USER_AGENT
from veo_desktop.wiro.urls import split_url

LIMITS = Limits(connect=8.0, idle=10.0, total=15.0, bytes_in=256 * 1024)
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")


def check_line(url: str, proxy_for: ProxyFor, cancel: CancelToken | None = None, limits: Limits = LIMITS) -> LineCheck:
    """Ask for `url` as calls to Wiro do, without its keys."""
    network, guard = Network(proxy_for), Guard(limits, cancel)
    host = _host(url)
    try:
        proxy = network.proxy(url)
    except NetworkError as error:
        return LineCheck(False, error.user_message)
    began = time.monotonic()
    try:
        with open_session(Line(guard), network.tls) as session:
            asked = requests.Request("GET", url, headers={"Accept": "*/*", "User-Agent": USER_AGENT})
            ways = {"all": proxy} if proxy else {}
            answer = session.send(session.prepare_request(asked), stream=True, allow_redirects=False, proxies=ways)
            status = answer.status_code
            answer.close()
    except (requests.RequestException, HTTPError, NetworkError, OSError, ValueError) as error:
        return LineCheck(False, _why(error, guard, host, _host(proxy or "")))
    if status == 407:
        return LineCheck(False, _WANTS_PASSWORD)
    if 300 <= status < 400:
        return LineCheck(
            False, text("Something between sends you elsewhere: a network that wants you to sign in first?")
        )
    took = round((time.monotonic() - began) * 1000)
    if proxy:
        return LineCheck(True, text("{host} answers through the proxy {proxy}.", host=host, proxy=_host(proxy)), took)
    return LineCheck(True, text("{host} answers, without a proxy.", host=host), took)


_WANTS_PASSWORD = text("The proxy wants a user name and a password. Veo Desktop cannot give it any.")


def _why(error: BaseException, guard: Guard, host: str, proxy: str) -> Text:
    """What stood in the way, from how far the call came and the errors inside one another."""
    inside = _chain(error)
    words = " ".join(str(each) for each in inside)
    if guard.stopped:
        return text("Stopped.")
    if found := _TUNNEL.search(words):
        if found[1] == "407":
            return _WANTS_PASSWORD
        return text("The proxy {proxy} does not lead to {host}: it says {n}.", proxy=proxy, host=host, n=found[1])
    if any(isinstance(each, ssl.SSLCertVerificationError) for each in inside):
        return text(
            "What answers is not {host}: its certificate is not trusted. A firewall or virus scanner may read along.",
            host=host,
        )
    if proxy and guard.phase is not Phase.OPEN:
        return _proxy_trouble(inside, guard, proxy)
    if any(isinstance(each, ssl.SSLError) for each in inside):
        return text("{host} was reached, but speaks no secure connection.", host=host)
    if _is(inside, socket.gaierror, "NameResolution"):
        return text("{host} was not found: is this computer online?", host=host)
    if any(isinstance(each, ConnectionRefusedError) for each in inside):
        return text("{host} refuses the connection.", host=host)
    if guard.timed_out or any(isinstance(each, TimeoutError) for each in inside):
        return text("{host} does not answer in time. A firewall may be in the way.", host=host)
    return text("The connection to {host} broke.", host=host)


def _proxy_trouble(inside: list[BaseException], guard: Guard, proxy: str) -> Text:
    if _is(inside, socket.gaierror, "NameResolution"):
        return text("The proxy {proxy} was not found. Check its name.", proxy=proxy)
    if any(isinstance(each, ConnectionRefusedError) for each in inside):
        return text("The proxy {proxy} refuses the connection. Check its port.", proxy=proxy)
    if guard.timed_out or any(isinstance(each, TimeoutError) for each in inside):
        return text("The proxy {proxy} does not answer in time.", proxy=proxy)
    return text("What is at {proxy} does not behave like a proxy.", proxy=proxy)


def _is(inside: list[BaseException], kind: type[BaseException], name: str) -> bool:
    return any(isinstance(each, kind) or name in type(each).__name__ for each in inside)


def _chain(error: BaseException) -> list[BaseException]:
    """An error and those inside it."""
    found: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting and len(found) < 20:
        each = waiting.pop(0)
        if isinstance(each, BaseException) and all(each is not known for known in found):
            found.append(each)
            waiting += [*each.args, getattr(each, "reason", None), each.__cause__, each.__context__]
    return found


def _host(url: str) -> str:
    parts = split_url(url)
    if parts is None or not parts.hostname:
        return url
    return parts.hostname if parts.port is None else f"{parts.hostname}:{parts.port}"
