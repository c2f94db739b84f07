"""What becomes of a paid call when the network fails: provably not sent, or possibly accepted."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.wiro.conftest import MakeClient, Serve
from tests.wiro.servers import Peer, always, json_response, response
from veo_desktop.core.errors import (
    AnswerLost,
    AuthError,
    BadAnswer,
    BalanceError,
    InputError,
    NetworkError,
    NotSent,
    ProviderError,
    VeoError,
)
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.wiro import connections
from veo_desktop.wiro.guard import Limits

REQUEST = Request("google/veo3-1", {"prompt": "a dog"})


def run_fails(client: MakeClient, url: str, **options: object) -> VeoError:
    with pytest.raises(VeoError) as caught:
        client(url, **options).run(REQUEST)
    return caught.value


@pytest.fixture
def refusing_port() -> Iterator[int]:
    """Held, and not listened on: nobody else gets it meanwhile."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield int(held.getsockname()[1])


@pytest.fixture
def deaf_port() -> Iterator[int]:
    """A port whose queue is full: connecting to it takes for ever."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        port = int(listener.getsockname()[1])
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        yield port


def test_refused_is_not_sent(client: MakeClient, refusing_port: int) -> None:
    url = f"http://127.0.0.1:{refusing_port}"
    failure = run_fails(client, url)
    assert type(failure) is NotSent and "Nothing was sent" in str(failure)
    with pytest.raises(NotSent) as caught:
        client(url).task_detail(token="one")
    assert str(caught.value) == "Wiro could not be reached."  # a clip may be in the making there all the same


def test_connect_timeout_is_not_sent(client: MakeClient, deaf_port: int) -> None:
    assert type(run_fails(client, f"http://127.0.0.1:{deaf_port}", limits=Limits(0.3, 5, 5))) is NotSent


def test_unknown_name_is_not_sent(client: MakeClient) -> None:
    assert type(run_fails(client, "https://wiro.invalid")) is NotSent


def test_a_peer_that_resets_while_it_is_dialled_got_nothing(
    client: MakeClient, monkeypatch: pytest.MonkeyPatch, refusing_port: int
) -> None:
    def reset(*_: object) -> None:
        raise ConnectionResetError(errno.ECONNRESET, "reset")  # which urllib3 takes for a server that answers early

    monkeypatch.setattr(connections, "dial", reset)
    assert type(run_fails(client, f"http://127.0.0.1:{refusing_port}")) is NotSent


@pytest.mark.parametrize("refused", [True, False])
def test_a_proxy_that_does_not_connect_is_not_sent(
    serve: Serve, client: MakeClient, refusing_port: int, refused: bool
) -> None:
    server = serve(always(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"))
    port = refusing_port if refused else server.port
    proxy: Callable[[str], str | None] = lambda _url: f"http://user:word@127.0.0.1:{port}"  # noqa: E731
    assert type(run_fails(client, "https://wiro.invalid", proxy_for=proxy)) is NotSent


def drop_at_once(peer: Peer) -> None:
    peer.reset()


def drop_after_request(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


def close_after_request(peer: Peer) -> None:
    peer.read_request()


def silent(peer: Peer) -> None:
    peer.read_request()
    peer.stall()


def half_a_head(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Le")


def truncated(peer: Peer) -> None:
    peer.read_request()
    peer.send(response(b'{"result": true, "taskid": "1"}')[:-5])


def unframed(peer: Peer) -> None:
    peer.read_request()
    peer.send(b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"result": true, "taskid": "1')


def chunk_missing(peer: Peer) -> None:
    peer.read_request()
    peer.send(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"res\r\n')


AMBIGUOUS_SCRIPTS = [
    drop_after_request, close_after_request, silent, truncated, unframed, chunk_missing,
]  # fmt: skip
AMBIGUOUS_ANSWERS = {
    "no HTTP": b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
    "no JSON": response(b"<html>It works!</html>"),
    "a list": json_response([1]),
    "no task": json_response({"result": True, "errors": []}),
    "deep": response(b"[" * 100_000 + b"]" * 100_000),
    "not UTF-8": response(b'{"taskid": "\xff"}'),
    "packed": response(b"\x1f\x8b rest", headers="Content-Encoding: gzip\r\n"),
    "huge": b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + b" " * 9_000_000,
    "redirect": response(b"", "307 Temporary Redirect", "Location: http://127.0.0.1:9/\r\n"),
    "500 page": response(b"<h1>Oops</h1>", "500 Internal Server Error"),
    "504 page": response(b"", "504 Gateway Timeout"),
    "502 other JSON": json_response({"error": "upstream"}, "502 Bad Gateway"),
}


@pytest.mark.parametrize("script", AMBIGUOUS_SCRIPTS)
def test_a_broken_exchange_may_have_been_accepted(
    serve: Serve, client: MakeClient, script: Callable[[Peer], None]
) -> None:
    server = serve(script)
    assert type(run_fails(client, server.url)) is AnswerLost
    assert server.connections == 1, "a paid call is sent once"


def test_a_connection_dropped_at_once_is_never_tried_again(serve: Serve, client: MakeClient) -> None:
    server = serve(drop_at_once)
    assert type(run_fails(client, server.url)) in (NotSent, AnswerLost), "the reset comes before the request or after"
    assert server.connections == 1


def test_half_a_head_may_have_been_accepted(
    serve: Serve, client: MakeClient, expect_log: Callable[[str], None]
) -> None:
    expect_log("Failed to parse headers")
    assert type(run_fails(client, serve(half_a_head).url)) is AnswerLost


@pytest.mark.parametrize("answer", AMBIGUOUS_ANSWERS.values(), ids=AMBIGUOUS_ANSWERS)
def test_an_answer_that_is_not_wiros_may_hide_an_accepted_call(serve: Serve, client: MakeClient, answer: bytes) -> None:
    server = serve(always(answer))
    assert type(run_fails(client, server.url)) is AnswerLost
    assert len(server.seen) == 1


@pytest.mark.parametrize("answer", AMBIGUOUS_ANSWERS.values(), ids=AMBIGUOUS_ANSWERS)
def test_the_same_answers_to_a_free_call_are_network_errors(serve: Serve, client: MakeClient, answer: bytes) -> None:
    server = serve(always(answer))
    if answer == AMBIGUOUS_ANSWERS["no task"]:
        answer = json_response({"result": True, "tasklist": [{"id": None}]})
        server = serve(always(answer))
    with pytest.raises((BadAnswer, AnswerLost)):
        client(server.url).task_detail(token="t")


def test_a_failed_tls_handshake_is_ambiguous(serve: Serve, client: MakeClient) -> None:
    server = serve(lambda peer: peer.stall())
    url = server.url.replace("http://127.0.0.1", "https://localhost")
    assert type(run_fails(client, url)) is AnswerLost


def test_a_certificate_for_another_name_is_refused(serve: Serve, client: MakeClient) -> None:
    server = serve(always(json_response({"taskid": "1"})), tls=True)
    assert type(run_fails(client, f"https://127.0.0.1:{server.port}")) is AnswerLost
    assert server.seen == []


def test_tls_with_the_right_certificate_works(serve: Serve, client: MakeClient) -> None:
    server = serve(always(json_response({"taskid": "1", "socketaccesstoken": "t", "result": True})), tls=True)
    assert client(server.url).run(REQUEST).task_id == "1"


def test_wiros_own_breakdown_may_have_come_after_it_took_the_task(serve: Serve, client: MakeClient) -> None:
    answer = {"result": False, "errors": [{"code": 0, "message": "Server error"}]}
    error = run_fails(client, serve(always(json_response(answer, "500 Internal Server Error"))).url)
    assert type(error) is AnswerLost
    assert "Server error" in error.detail


def test_a_refusal_that_names_its_cause_is_a_no_whatever_its_status(serve: Serve, client: MakeClient) -> None:
    answer = {"result": False, "errors": [{"code": 97, "message": "Insufficient balance"}]}
    error = run_fails(client, serve(always(json_response(answer, "500 Internal Server Error"))).url)
    assert isinstance(error, BalanceError)


@pytest.mark.parametrize("answer", [{"result": "perhaps"}, {"result": None, "errors": []}, {"errors": [], "id": 7}])
def test_an_answer_without_a_task_that_does_not_say_no_may_hide_one(
    serve: Serve, client: MakeClient, answer: dict[str, object]
) -> None:
    assert type(run_fails(client, serve(always(json_response(answer))).url)) is AnswerLost


@pytest.mark.parametrize(("status", "kind"), [("401 Unauthorized", AuthError), ("413 Too Large", ProviderError)])
def test_a_plain_no_without_json_is_a_no(
    serve: Serve, client: MakeClient, status: str, kind: type[ProviderError]
) -> None:
    assert isinstance(run_fails(client, serve(always(response(b"<html>", status))).url), kind)


def test_an_accepted_task_is_never_lost_to_an_error_beside_it(serve: Serve, client: MakeClient) -> None:
    server = serve(always(json_response({"taskid": 7, "socketaccesstoken": None, "errors": ["slow"], "result": True})))
    answer = client(server.url).run(REQUEST)
    assert (answer.task_id, answer.task_token) == ("7", "")


def test_a_kept_connection_is_not_used_for_a_paid_call(serve: Serve, client: MakeClient) -> None:
    server = serve(always(json_response({"taskid": "1", "result": True, "tasklist": []})))
    ours = client(server.url)
    ours.task_list()
    ours.task_list()
    assert server.connections == 1
    ours.run(REQUEST)
    assert server.connections == 2


def test_a_file_that_shrinks_while_it_is_sent_ends_the_call_unsent(
    serve: Serve, client: MakeClient, tmp_path: Path
) -> None:
    server = serve(always(json_response({"taskid": "1"})))
    picture = tmp_path / "a.png"
    picture.write_bytes(b"x" * 1_000_000)

    def shrink(done: int, _total: int) -> None:
        if done > 100_000:
            picture.write_bytes(b"")

    request = Request("google/veo3-1", {"prompt": "x"}, (ImageInput("inputImage", path=str(picture)),))
    with pytest.raises(InputError) as caught:
        client(server.url).run(request, progress=shrink)
    assert caught.value.field == "inputImage"
    assert server.seen == []


def test_every_network_error_says_what_happened_without_the_librarys_words(serve: Serve, client: MakeClient) -> None:
    error = run_fails(client, serve(drop_after_request).url)
    assert isinstance(error, NetworkError)
    assert "127.0.0.1" not in f"{error} {error.detail}"
    assert error.detail
