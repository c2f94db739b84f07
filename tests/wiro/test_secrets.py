"""Keys appear in no error, no traceback and no log, whatever goes wrong."""

from __future__ import annotations

import base64
import logging
import traceback
from collections.abc import Callable

import pytest

from tests.wiro.conftest import KEY, SECRET, MakeClient, Serve
from tests.wiro.servers import Peer, always, json_response, response
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.errors import VeoError
from veo_desktop.core.request import Request
from veo_desktop.core.secret import MASK, Secret
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.transport import Transport

REQUEST = Request("google/veo3-1", {"prompt": "a dog"})


def reset(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


SCRIPTS: dict[str, Callable[[Peer], None]] = {
    "reset": reset,
    "garbage": always(b"\0\1\2\3\r\n\r\n"),
    "redirect": always(response(b"", "301 Moved", "Location: https://wiro.invalid/\r\n")),
    "refusal": always(json_response({"result": False, "errors": [{"code": 0, "message": "no"}]}, "401 Unauthorized")),
    "page": always(response(b"<html>", "500 Oops")),
}


def told(error: BaseException) -> str:
    """Everything an error tells, also through the errors it hides."""
    parts = ["".join(traceback.format_exception(error)), repr(error), str(error), getattr(error, "detail", "")]
    inner = error.__cause__ or error.__context__
    return "\n".join(parts) + (told(inner) if inner is not None else "")


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_failures_tell_no_key(
    serve: Serve, client: MakeClient, caplog: pytest.LogCaptureFixture, script: Callable[[Peer], None]
) -> None:
    server = serve(script)
    with caplog.at_level(logging.DEBUG), pytest.raises(VeoError) as caught:
        client(server.url).run(REQUEST)
    signature = server.seen[0].headers["x-signature"]
    for secret in (KEY, SECRET, signature):
        assert secret not in told(caught.value)
        assert secret not in caplog.text


@pytest.mark.parametrize("key", [KEY, SECRET, base64.b64encode(SECRET.encode()).decode()])
def test_keys_that_an_answer_gives_back_go_no_further(serve: Serve, client: MakeClient, key: str) -> None:
    """A refusal that quotes the request, a task whose log does: they end in the ledger and on the clipboard."""
    refusal = {"result": False, "errors": [{"code": 0, "message": f"what is {key}?"}]}
    log = {"id": "1", "socketaccesstoken": "t", "status": "task_error", "debugerror": f"x {key} x", key: [key]}
    task = {"result": True, "errors": [], "tasklist": [log]}
    url = serve(always(json_response(refusal))).url
    with pytest.raises(VeoError) as caught:
        client(url).run(REQUEST)
    with pytest.raises(VeoError) as listed:
        client(url).task_list()
    detail = client(serve(always(json_response(task))).url).task_detail(token="t")
    for words in (told(caught.value), told(listed.value), repr(detail)):
        assert key not in words and MASK in words
    assert detail.token == "t"


@pytest.mark.parametrize("mark", ["\n", "\r\nHost: evil", "\0", " "])
def test_a_key_with_a_line_break_is_refused_without_being_told(mark: str) -> None:
    credentials = Credentials(Secret(KEY + mark), Secret(SECRET))
    client = WiroClient(Endpoint("http://127.0.0.1:1/v1", "ws://127.0.0.1:1"), credentials, Transport())
    with pytest.raises(VeoError) as caught:
        client.run(REQUEST)
    assert KEY not in told(caught.value)


def test_a_proxys_password_is_not_told(client: MakeClient) -> None:
    word = "-".join(("hidden", "word"))  # not as it stands in the lines that a traceback shows
    ours = client("https://wiro.invalid", proxy_for=lambda _url: f"http://someone:{word}@127.0.0.1:1")
    with pytest.raises(VeoError) as caught:
        ours.run(REQUEST)
    assert word not in told(caught.value)
