"""The test of the connection says precisely what is in the way, and sends no key."""

from __future__ import annotations

import pytest

from tests.wiro.conftest import Serve
from tests.wiro.servers import Peer, always, response
from veo_desktop.core.cancel import CancelToken
from veo_desktop.wiro.connections import no_proxy
from veo_desktop.wiro.guard import Limits
from veo_desktop.wiro.line_check import check_line

FAR = "https://api.wiro.invalid/v1"  # whatever it is, a proxy is asked for it by name
SHORT = Limits(connect=0.5, idle=0.5, total=2.0)


def says(url: str, proxy: str = "") -> tuple[bool, str]:
    told = check_line(url, (lambda _url: proxy) if proxy else no_proxy, CancelToken(), SHORT)
    return told.ok, str(told.message)


def test_any_answer_of_the_address_is_one_and_no_key_is_sent(serve: Serve) -> None:
    server = serve(always(response(b"no", status="404 Not Found")))
    assert says(server.url) == (True, f"127.0.0.1:{server.port} answers, without a proxy.")
    assert not {"x-api-key", "x-signature", "authorization", "cookie"} & set(server.seen[0].headers)


def _tunnel(status: str) -> object:
    def script(peer: Peer) -> None:
        peer.read_head()
        peer.send(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())

    return script


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("407 Proxy Authentication Required", "wants a user name and a password"),
        ("502 Bad Gateway", "does not lead to api.wiro.invalid: it says 502"),
        ("200 OK", "speaks no secure connection"),
    ],
)
def test_a_proxy_that_leads_nowhere(serve: Serve, status: str, words: str) -> None:
    proxy = serve(_tunnel(status))  # type: ignore[arg-type]
    ok, told = says(FAR, proxy.url)
    assert (not ok and words in told) or (status.startswith("200") and "broke" in told)


def test_what_is_no_proxy_refuses_is_not_there_or_says_nothing(serve: Serve) -> None:
    silent = serve(lambda peer: peer.stall())
    assert "does not answer in time" in says(FAR, silent.url)[1]
    garbage = serve(lambda peer: peer.send(b"SSH-2.0-OpenSSH_9.2\r\n"))
    assert "does not behave like a proxy" in says(FAR, garbage.url)[1]
    gone = serve(always(response(b"")))
    gone.close()
    assert "refuses the connection. Check its port." in says(FAR, gone.url)[1]
    assert "was not found. Check its name." in says(FAR, "http://proxy.invalid:8080")[1]
    assert "kind of proxy" in says(FAR, "socks5://127.0.0.1:1")[1]


def test_without_a_proxy(serve: Serve) -> None:
    assert says(FAR) == (False, "api.wiro.invalid was not found: is this computer online?")
    elsewhere = serve(always(response(b"", status="302 Found", headers="Location: http://portal.invalid/\r\n")))
    assert "sign in" in says(elsewhere.url)[1]
    gone = serve(always(response(b"")))
    gone.close()
    assert "refuses" in says(gone.url)[1]
    plain = serve(lambda peer: peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    assert "secure" in says(plain.url.replace("http:", "https:"))[1]
    foreign = serve(always(response(b"")), tls=True)  # a certificate that nobody vouches for
    assert "certificate is not trusted" in says(foreign.url)[1]
