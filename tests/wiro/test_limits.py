"""No peer holds a thread: drips, floods and silence end by the clock, and a cancel frees every wait at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.patience import PATIENCE
from tests.wiro.conftest import KEY, MakeClient, Serve
from tests.wiro.servers import Peer, Script, always, json_response, response
from tests.wiro.test_lost_or_not_sent import deaf_port as deaf_port
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import AnswerLost, BadAnswer, NetworkError, Stopped
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.wiro.guard import Limits

PATIENT = Limits(connect=600.0, idle=600.0, total=600.0)
REQUEST = Request("google/veo3-1", {"prompt": "a dog"})


def drip(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not peer.closing.wait(0.05):
        peer.send(b" ")


def drip_head(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while not peer.closing.wait(0.05):
        peer.send(b"x")


@pytest.mark.parametrize("script", [drip, drip_head])
def test_a_dripping_answer_ends_by_the_deadline(serve: Serve, client: MakeClient, script: Script) -> None:
    with pytest.raises(AnswerLost) as caught:  # it would drip for longer than a test may take
        client(serve(script).url, limits=Limits(connect=PATIENCE, idle=PATIENCE, total=1.2)).task_detail(token="t")
    assert caught.value.detail == "deadline"


def test_an_answer_that_unpacks_to_gigabytes_is_not_unpacked(serve: Serve, client: MakeClient) -> None:
    server = serve(always(response(b"\x1f\x8b" + b"\0" * 1000, headers="Content-Encoding: gzip\r\n")))
    with pytest.raises(BadAnswer):
        client(server.url).task_detail(token="t")
    assert server.seen[0].headers["accept-encoding"] == "identity"


def test_an_answer_over_four_mebibytes_is_left(serve: Serve, client: MakeClient) -> None:
    body = b'{"tasklist": [], "x": "' + b"x" * (4 * 1024 * 1024) + b'"}'
    with pytest.raises(BadAnswer) as caught:
        client(serve(always(response(body))).url, limits=PATIENT).task_list()
    assert "large" in caught.value.detail


def test_a_redirect_is_not_followed_and_keys_go_nowhere(serve: Serve, client: MakeClient) -> None:
    other = serve(always(json_response({"tasklist": []})))
    server = serve(always(response(b"moved", "308 Permanent Redirect", f"Location: {other.url}/v1/Task/List\r\n")))
    with pytest.raises(BadAnswer) as caught:
        client(server.url).task_list()
    assert not caught.value.retryable
    assert other.connections == 0
    assert server.seen[0].headers["x-api-key"] == KEY


def silent(peer: Peer) -> None:
    peer.read_request()
    peer.stall()


def half_an_answer(peer: Peer) -> None:
    peer.read_request()
    peer.send(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"errors"')
    peer.stall()


def cancelled_after(wait: Callable[[], object], call: Callable[[CancelToken], object]) -> BaseException | None:
    """Cancel `call` once `wait` returned; its error. Fails when it takes longer than it may."""
    cancel = CancelToken()
    caught: list[BaseException] = []

    def run() -> None:
        try:
            call(cancel)
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    wait()
    time.sleep(0.3)  # let it settle in its wait
    cancel.cancel()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    return caught[0] if caught else None


@pytest.mark.parametrize("script", [silent, half_an_answer, drip, drip_head])
def test_cancel_while_waiting_for_the_answer(serve: Serve, client: MakeClient, script: Script) -> None:
    server = serve(script)
    ours = client(server.url, limits=PATIENT)
    error = cancelled_after(
        lambda: server.arrived.wait(PATIENCE), lambda cancel: ours.task_detail(token="t", cancel=cancel)
    )
    assert isinstance(error, Stopped)


def test_cancel_while_connecting(client: MakeClient, deaf_port: int) -> None:
    ours = client(f"http://127.0.0.1:{deaf_port}", limits=PATIENT)
    error = cancelled_after(lambda: None, lambda cancel: ours.run(REQUEST, cancel=cancel))
    assert isinstance(error, Stopped)


def test_cancel_while_shaking_hands(serve: Serve, client: MakeClient) -> None:
    server = serve(lambda peer: peer.stall())
    ours = client(f"https://localhost:{server.port}", limits=PATIENT)
    error = cancelled_after(
        lambda: server.arrived.wait(PATIENCE), lambda cancel: ours.task_detail(token="t", cancel=cancel)
    )
    assert isinstance(error, Stopped)


def test_cancel_while_sending_means_that_nothing_was_accepted(serve: Serve, client: MakeClient, tmp_path: Path) -> None:
    server = serve(lambda peer: peer.stall())
    picture = tmp_path / "large.png"
    picture.write_bytes(bytes(30_000_000))
    request = Request("google/veo3-1", {"prompt": "x"}, (ImageInput("inputImage", path=str(picture)),))
    ours = client(server.url, limits=PATIENT)
    error = cancelled_after(lambda: server.arrived.wait(PATIENCE), lambda cancel: ours.run(request, cancel=cancel))
    assert isinstance(error, Stopped)


def test_cancel_of_a_paid_call_that_is_out_leaves_it_open_what_became_of_it(serve: Serve, client: MakeClient) -> None:
    server = serve(silent)
    ours = client(server.url, limits=PATIENT)
    error = cancelled_after(lambda: server.arrived.wait(PATIENCE), lambda cancel: ours.run(REQUEST, cancel=cancel))
    assert isinstance(error, AnswerLost)


def test_a_cancelled_token_sends_nothing(serve: Serve, client: MakeClient) -> None:
    server = serve(always(json_response({"taskid": "1"})))
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Stopped):
        client(server.url).run(REQUEST, cancel=cancel)
    assert server.connections == 0


def test_a_server_that_reads_nothing_is_left_after_the_silence_allowed(
    serve: Serve, client: MakeClient, tmp_path: Path
) -> None:
    server = serve(lambda peer: peer.stall())
    large = tmp_path / "large.png"
    large.write_bytes(bytes(30_000_000))
    with pytest.raises(NetworkError):
        client(server.url, limits=Limits(connect=1, idle=0.5, total=20)).upload(large)
