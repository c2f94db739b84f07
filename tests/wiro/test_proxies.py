"""Proxies come from the system's settings alone; no environment variable and no `.netrc` has a say."""

from __future__ import annotations

import base64
import socket
import threading
from pathlib import Path

import pytest

from tests.wiro.conftest import KEY, MakeClient, Serve
from tests.wiro.servers import Peer, Script, ScriptedServer, always, json_response
from veo_desktop.core.errors import InputError, NotSent
from veo_desktop.core.request import Request

REQUEST = Request("google/veo3-1", {"prompt": "a dog"})
ACCEPTED = json_response({"taskid": "1", "socketaccesstoken": "t", "result": True})


def tunnel_to(server: ScriptedServer, heads: list[tuple[str, str, dict[str, str]]]) -> Script:
    """A proxy that leads every CONNECT to `server`, whatever its name."""

    def pump(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def script(peer: Peer) -> None:
        heads.append(peer.read_head())
        with socket.create_connection(("127.0.0.1", server.port)) as onward:
            peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=pump, args=(onward, peer.sock))
            back.start()
            pump(peer.sock, onward)
            back.join()

    return script


def test_https_goes_through_the_systems_proxy_and_keys_stay_inside_the_tunnel(serve: Serve, client: MakeClient) -> None:
    server = serve(always(ACCEPTED), tls=True)
    heads: list[tuple[str, str, dict[str, str]]] = []
    proxy = serve(tunnel_to(server, heads))
    asked: list[str] = []

    def proxy_for(url: str) -> str:
        asked.append(url)
        return f"http://user:word@127.0.0.1:{proxy.port}"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("veo_desktop.wiro.connections.on_loopback", lambda _url: False)
        answer = client(server.url, proxy_for=proxy_for).run(REQUEST)

    assert answer.task_id == "1"
    assert asked == [f"{server.url}/v1/Run/google/veo3-1"]
    ((method, target, headers),) = heads
    assert (method, target) == ("CONNECT", f"localhost:{server.port}")
    assert headers["proxy-authorization"] == "Basic " + base64.b64encode(b"user:word").decode()
    assert KEY not in str(heads)
    assert server.seen[0].headers["x-api-key"] == KEY


def test_this_machine_is_never_reached_through_a_proxy(serve: Serve, client: MakeClient) -> None:
    server = serve(always(ACCEPTED))
    proxy = serve(always(ACCEPTED))
    client(server.url, proxy_for=lambda _url: proxy.url).run(REQUEST)
    assert (server.connections, proxy.connections) == (1, 0)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "https://127.0.0.1:1", "nonsense"])
def test_a_proxy_of_another_kind_is_told_and_nothing_is_sent(client: MakeClient, proxy: str) -> None:
    with pytest.raises(NotSent) as caught:
        client("https://wiro.invalid", proxy_for=lambda _url: proxy).run(REQUEST)
    assert not caught.value.retryable


def test_the_environment_has_no_say(
    serve: Serve, client: MakeClient, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    server = serve(always(ACCEPTED))
    proxy = serve(always(ACCEPTED))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(name, proxy.url)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password something\n")
    monkeypatch.setenv("NETRC", str(netrc))
    client(server.url).run(REQUEST)
    assert (server.connections, proxy.connections) == (1, 0)
    assert "authorization" not in server.seen[0].headers


@pytest.mark.parametrize(
    "url", ["http://api.wiro.ai", "ftp://127.0.0.1", "https://user@api.wiro.ai", "api.wiro.ai", ""]
)
def test_keys_are_not_trusted_to_an_unsafe_address(client: MakeClient, url: str) -> None:
    with pytest.raises(InputError):
        client(url)
