"""Carries single requests over HTTP: no redirects, no retries, no environment, every wait bounded. Any worker thread.

Each thread gets one session of its own; paid calls and downloads get a fresh one. What can go wrong is told in three
words: NotSent, AnswerLost, BadAnswer (and Stopped, when we gave it up).
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Protocol

import requests
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import AnswerLost, BadAnswer, NetworkError, NotSent, Stopped
from veo_desktop.core.text import text
from veo_desktop.wiro.connections import Network, ProxyFor, no_proxy, open_session
from veo_desktop.wiro.guard import GivenUpError, Guard, Limits, Line, Phase

MAX_ANSWER = 4 * 1024 * 1024  # bytes of JSON
SLOWEST_UPLOAD = 16 * 1024  # bytes a second; slower than that is given up in the end
USER_AGENT = "VeoDesktop"

Progress = Callable[[int, int], None]


class Body(Protocol):
    """What a request carries: pieces of at most 64 KiB that add up to `len(body)` bytes."""

    @property
    def content_type(self) -> str: ...

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[bytes]: ...


@dataclass(frozen=True, slots=True)
class JsonBody:
    """A small body that is in memory already."""

    payload: bytes
    content_type: str = "application/json"

    def __len__(self) -> int:
        return len(self.payload)

    def __iter__(self) -> Iterator[bytes]:
        yield self.payload


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer: the HTTP status, the bytes of its body, and when the server says it was ("" when it does not)."""

    status: int
    payload: bytes
    date: str = ""


class _Outgoing:
    """A body on its way: reports progress and notes when the last piece leaves."""

    def __init__(self, body: Body, guard: Guard, progress: Progress | None) -> None:
        self._body = body
        self._guard = guard
        self._progress = progress

    def __len__(self) -> int:
        return len(self._body)

    def __iter__(self) -> Iterator[bytes]:
        sent, total = 0, len(self._body)
        for piece in self._body:
            sent += len(piece)
            if sent >= total:
                self._guard.request_out = True
            yield piece
            if self._progress is not None:
                self._progress(sent, total)


class Transport:
    """Sends requests. `proxy_for` and `ca_bundle` are as in `Network`."""

    def __init__(
        self,
        proxy_for: ProxyFor = no_proxy,
        *,
        ca_bundle: str | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._network = Network(proxy_for, ca_bundle)
        self._limits = limits or Limits()
        self._local = threading.local()
        self._lock = threading.Lock()
        self._sessions: list[requests.Session] = []

    def post(
        self,
        url: str,
        body: Body,
        headers: Mapping[str, str],
        *,
        progress: Progress | None = None,
        cancels: tuple[CancelToken | None, ...] = (),
        paid: bool = False,
    ) -> Answer:
        """POST `body` and read the whole answer, whatever its status.

        `paid`: over a fresh connection; and where the request was out before it failed in any way, cancel and an
        unreadable answer included, that is AnswerLost. Raises NotSent, AnswerLost, BadAnswer, Stopped; InputError
        when a file of the body cannot be read.
        """
        limits = replace(self._limits, total=self._limits.total + len(body) / SLOWEST_UPLOAD)
        guard = Guard(limits, *cancels)
        with self._session(guard, fresh=paid) as session:
            try:
                outgoing = _Outgoing(body, guard, progress)
                sent = {**headers, "Content-Type": body.content_type, "Accept": "application/json"}
                with self._exchange(session, guard, "POST", url, sent, outgoing) as response:
                    return Answer(response.status, _read_small(response), response.headers.get("Date", ""))
            except (NetworkError, requests.RequestException, HTTPError, OSError) as error:
                failure = _failure(error, guard, paid=paid)
        raise failure

    @contextmanager
    def get(self, url: str, headers: Mapping[str, str], guard: Guard) -> Iterator[BaseHTTPResponse]:
        """GET over a fresh session without following anything; the body is the caller's to read, inside `guarded`."""
        with (
            self._session(guard, fresh=True) as session,
            guarded(guard),
            self._exchange(session, guard, "GET", url, headers, None) as response,
        ):
            yield response

    def close(self) -> None:
        """Close the kept connections of every thread; for the end of the program."""
        with self._lock:
            sessions, self._sessions = self._sessions, []
        for session in sessions:
            session.close()

    @contextmanager
    def _exchange(
        self,
        session: requests.Session,
        guard: Guard,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: _Outgoing | None,
    ) -> Iterator[BaseHTTPResponse]:
        proxy = self._network.proxy(url)
        request = session.prepare_request(
            requests.Request(
                method,
                url,
                headers={**headers, "Accept-Encoding": "identity", "User-Agent": USER_AGENT},
                data=body,
            )
        )
        guard.check()
        response = session.send(request, stream=True, allow_redirects=False, proxies={"all": proxy} if proxy else {})
        try:
            yield response.raw
        finally:
            response.close()

    @contextmanager
    def _session(self, guard: Guard, *, fresh: bool) -> Iterator[requests.Session]:
        if fresh:
            with open_session(Line(guard), self._network.tls) as session:
                yield session
            return
        session, line = self._own_session()
        line.guard = guard
        try:
            yield session
        finally:
            line.guard = None

    def _own_session(self) -> tuple[requests.Session, Line]:
        kept: tuple[requests.Session, Line] | None = getattr(self._local, "kept", None)
        if kept is None:
            line = Line()
            kept = self._local.kept = (open_session(line, self._network.tls), line)
            with self._lock:
                self._sessions.append(kept[0])
        return kept


@contextmanager
def guarded(guard: Guard) -> Iterator[None]:
    """Turn what goes wrong on the network inside into NotSent, AnswerLost, BadAnswer or Stopped."""
    try:
        yield
    except (requests.RequestException, HTTPError, GivenUpError, TimeoutError, ConnectionError, ssl.SSLError) as error:
        raise _failure(error, guard, paid=False) from None


def _read_small(response: BaseHTTPResponse) -> bytes:
    """The body of an answer, at most MAX_ANSWER bytes, as it came: a packed one was not asked for."""
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise bad_answer("packed answer")
    if 300 <= response.status < 400:
        raise bad_answer(f"redirect, HTTP {response.status}", retryable=False)
    pieces, size = [], 0
    while piece := response.read(64 * 1024, decode_content=False):
        size += len(piece)
        if size > MAX_ANSWER:
            raise bad_answer("answer too large")
        pieces.append(piece)
    return b"".join(pieces)


def bad_answer(detail: str, *, retryable: bool = True) -> BadAnswer:
    return BadAnswer(
        text("The answer did not come from Wiro, or was damaged on the way."), detail=detail, retryable=retryable
    )


def answer_lost(detail: str) -> AnswerLost:
    return AnswerLost(text("The connection to Wiro broke before its answer arrived."), detail=detail)


def _failure(error: Exception, guard: Guard, *, paid: bool) -> NetworkError:
    """What went wrong, told without a word of the library's own message: those may hold headers and addresses."""
    detail = guard.timed_out or _kind(error)
    if guard.phase is not Phase.OPEN:
        if guard.stopped:
            return _stopped()
        if isinstance(error, NotSent):
            return error
        if paid:
            return NotSent(text("Wiro could not be reached. Nothing was sent, nothing was charged."), detail=detail)
        return NotSent(text("Wiro could not be reached."), detail=detail)  # what was sent before goes on there
    if guard.stopped and not (paid and guard.request_out):
        return _stopped()
    if isinstance(error, NetworkError) and not paid:
        return error
    return answer_lost(error.detail if isinstance(error, NetworkError) else detail)


def _stopped() -> Stopped:
    return Stopped(text("Stopped."), detail="given up by us")


def _kind(error: BaseException) -> str:
    """The names of the errors inside one another, e.g. "ConnectionError: ProtocolError: ConnectionResetError"."""
    names: list[str] = []
    inner: object = error
    while isinstance(inner, BaseException) and len(names) < 6:
        names.append(type(inner).__name__)
        nested = [each for each in inner.args if isinstance(each, BaseException)]
        reason = getattr(inner, "reason", None)
        inner = nested[0] if nested else reason if isinstance(reason, BaseException) else inner.__cause__
    return ": ".join(names)
