"""Downloads: resumed only where it is certain, whole or not at all, and never from an unsafe address."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.patience import PATIENCE
from tests.wiro.conftest import Serve
from tests.wiro.servers import CERTIFICATE, Peer, always, response
from veo_desktop.core.account import Endpoint
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import AnswerLost, BadAnswer, DiskFull, NetworkError, NotFoundError, Stopped, StorageError
from veo_desktop.wiro.download import Downloader, LinkExpiredError, Received, discard
from veo_desktop.wiro.guard import Limits
from veo_desktop.wiro.transport import Transport

OLD = os.urandom(300_000)
NEW = os.urandom(280_000)
HALF = 150_000
LIMITS = Limits(connect=2, idle=2, total=10)


def received(data: bytes) -> Received:
    return Received(len(data), hashlib.sha256(data).hexdigest())


def whole(data: bytes, etag: str = '"old"') -> bytes:
    return response(data, headers=f"ETag: {etag}\r\n")


def cut(data: bytes, etag: str = '"old"') -> Callable[[Peer], None]:
    """Serves the first half and breaks off."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.send(whole(data, etag)[: HALF + 100])

    return script


def rest(data: bytes, start: int, *, content_range: str | None = None, etag: str = '"old"') -> bytes:
    content_range = content_range or f"bytes {start}-{len(data) - 1}/{len(data)}"
    return response(data[start:], "206 Partial Content", f"ETag: {etag}\r\nContent-Range: {content_range}\r\n")


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport(ca_bundle=str(CERTIFICATE))
    yield made
    made.close()


@pytest.fixture
def downloader(transport: Transport) -> Downloader:
    return Downloader(Endpoint("http://127.0.0.1:1/v1", "ws://127.0.0.1:1"), transport, LIMITS)


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / "job.part"


def start_half(serve: Serve, downloader: Downloader, part: Path, etag: str = '"old"') -> int:
    """Leave the beginning of OLD behind; how many bytes of it."""
    with pytest.raises(AnswerLost):
        downloader.fetch(serve(cut(OLD, etag)).url, part)
    kept = part.read_bytes()
    assert 0 < len(kept) < len(OLD)
    assert OLD.startswith(kept)
    return len(kept)


def test_a_whole_file(serve: Serve, downloader: Downloader, part: Path) -> None:
    seen: list[tuple[int, int]] = []
    server = serve(always(whole(OLD)))
    found = downloader.fetch(server.url + "/0.mp4", part, progress=lambda *each: seen.append(each))
    assert found == received(OLD)
    assert part.read_bytes() == OLD
    assert seen[-1] == (len(OLD), len(OLD))
    assert list(part.parent.iterdir()) == [part], "nothing else is left behind"
    assert "x-api-key" not in server.seen[0].headers
    assert "range" not in server.seen[0].headers


def test_the_rest_is_fetched(serve: Serve, downloader: Downloader, part: Path) -> None:
    size = start_half(serve, downloader, part)
    server = serve(always(rest(OLD, size)))
    assert downloader.fetch(server.url, part) == received(OLD)
    assert part.read_bytes() == OLD
    assert server.seen[0].headers["range"] == f"bytes={size}-"
    assert server.seen[0].headers["if-range"] == '"old"'
    assert list(part.parent.iterdir()) == [part]


def test_another_version_is_fetched_from_its_beginning(serve: Serve, downloader: Downloader, part: Path) -> None:
    start_half(serve, downloader, part)
    assert downloader.fetch(serve(always(whole(NEW, '"new"'))).url, part) == received(NEW)
    assert part.read_bytes() == NEW


@pytest.mark.parametrize(
    "wrong",
    [
        lambda size: rest(OLD, size, content_range=f"bytes {size - 1}-{len(OLD) - 2}/{len(OLD)}"),
        lambda size: rest(OLD, size, content_range=f"bytes {size}-{len(OLD) - 1}/{len(OLD) + 1}"),
        lambda size: rest(OLD, size, content_range="bytes */*"),
        lambda size: rest(OLD, size + 1, content_range=f"bytes {size}-{len(OLD) - 1}/{len(OLD)}"),
        lambda size: rest(OLD, size, etag='"new"'),
        lambda _size: response(b"", "206 Partial Content"),
    ],
)
def test_a_wrong_rest_is_never_joined(
    serve: Serve, downloader: Downloader, part: Path, wrong: Callable[[int], bytes]
) -> None:
    size = start_half(serve, downloader, part)
    with pytest.raises(BadAnswer) as caught:
        downloader.fetch(serve(always(wrong(size))).url, part)
    assert caught.value.retryable
    server = serve(always(whole(NEW, '"new"')))
    assert downloader.fetch(server.url, part) == received(NEW)
    assert "range" not in server.seen[0].headers


@pytest.mark.parametrize("etag", ['W/"weak"', "unquoted", ""])
def test_without_a_strong_tag_nothing_is_joined(serve: Serve, downloader: Downloader, part: Path, etag: str) -> None:
    start_half(serve, downloader, part, etag)
    server = serve(always(whole(OLD, etag)))
    assert downloader.fetch(server.url, part) == received(OLD)
    assert "range" not in server.seen[0].headers


def test_bytes_without_a_tag_are_not_trusted(serve: Serve, downloader: Downloader, part: Path) -> None:
    part.write_bytes(b"who knows" * 1000)
    assert downloader.fetch(serve(always(whole(OLD))).url, part) == received(OLD)
    assert part.read_bytes() == OLD


def test_a_part_that_is_whole_already_asks_for_nothing(serve: Serve, downloader: Downloader, part: Path) -> None:
    start_half(serve, downloader, part)
    part.write_bytes(OLD)
    server = serve(always(whole(NEW)))
    assert downloader.fetch(server.url, part) == received(OLD)
    assert server.connections == 0


def test_a_part_that_nobody_asked_for_is_refused(serve: Serve, downloader: Downloader, part: Path) -> None:
    with pytest.raises(BadAnswer):
        downloader.fetch(serve(always(rest(OLD, 10))).url, part)


@pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found", "410 Gone"])
def test_an_expired_address_is_told_and_what_arrived_is_kept(
    serve: Serve, downloader: Downloader, part: Path, status: str
) -> None:
    size = start_half(serve, downloader, part)
    with pytest.raises(LinkExpiredError) as caught:
        downloader.fetch(serve(always(response(b"gone", status))).url, part)
    assert isinstance(caught.value, NotFoundError)
    assert part.stat().st_size == size
    server = serve(always(rest(OLD, size)))
    assert downloader.fetch(server.url, part) == received(OLD)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nbytes",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbytes\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3000000000\r\n\r\n",
        response(b"packed", headers="Content-Encoding: gzip\r\n"),
        response(b"busy", "503 Service Unavailable"),
    ],
)
def test_answers_that_cannot_be_a_file(serve: Serve, downloader: Downloader, part: Path, answer: bytes) -> None:
    with pytest.raises(BadAnswer):
        downloader.fetch(serve(always(answer)).url, part)


def test_a_redirect_is_followed_by_hand(serve: Serve, downloader: Downloader, part: Path) -> None:
    target = serve(always(whole(OLD)))
    first = serve(always(response(b"x" * 10, "302 Found", f"Location: {target.url}/0.mp4\r\nSet-Cookie: a=b\r\n")))
    assert downloader.fetch(first.url, part) == received(OLD)
    assert "cookie" not in target.seen[0].headers


@pytest.mark.parametrize(
    "location", ["http://example.com/0.mp4", "file:///etc/passwd", "https://user@wiro.ai/x", "//x"]
)
def test_a_redirect_to_an_unsafe_place_is_refused(
    serve: Serve, downloader: Downloader, part: Path, location: str
) -> None:
    server = serve(always(response(b"", "302 Found", f"Location: {location}\r\n")))
    with pytest.raises(BadAnswer) as caught:
        downloader.fetch(server.url, part)
    assert not caught.value.retryable


def test_redirects_end(serve: Serve, downloader: Downloader, part: Path) -> None:
    server = serve(always(response(b"", "302 Found", "Location: /again\r\n")))
    with pytest.raises(BadAnswer):
        downloader.fetch(server.url, part)
    assert len(server.seen) == 4


@pytest.mark.parametrize(
    "url",
    [
        "http://cdn1.wiro.ai/0.mp4", "http://127.0.0.1:1/0.mp4", "https://127.0.0.1/0.mp4", "https://localhost/0.mp4",
        "https://10.0.0.1/x", "https://[::1]/x", "https://cdn1.wiro.ai:8443/0.mp4", "https://u:p@cdn1.wiro.ai/0.mp4",
        "https://cdn1.wiro.ai\\@evil/0.mp4", "https://cdn1.wiro.ai/a b", "https://cdn1.wiro.ai/\n", "file:///etc/passwd",
        "ftp://cdn1.wiro.ai/0.mp4", "javascript:alert(1)", "//cdn1.wiro.ai/0.mp4", "", "https://", "https://router/x",
        "https://cdn1.wiro.ai/" + "x" * 5000,
    ],
)  # fmt: skip
def test_a_real_account_opens_safe_addresses_only(transport: Transport, part: Path, url: str) -> None:
    with pytest.raises(BadAnswer) as caught:
        Downloader(Endpoint(), transport, LIMITS).fetch(url, part)
    assert not caught.value.retryable
    assert not part.exists()


def test_cancel_frees_a_stalled_download_and_keeps_what_arrived(
    serve: Serve, downloader: Downloader, part: Path
) -> None:
    def stall(peer: Peer) -> None:
        peer.read_request()
        peer.send(whole(OLD)[:HALF])
        peer.stall()

    cancel, caught, server = CancelToken(), [], serve(stall)

    def fetch() -> None:
        with pytest.raises(Stopped) as stopped:
            Downloader(
                Endpoint("http://127.0.0.1:1", "ws://127.0.0.1:1"), Transport(), Limits(idle=600, total=600)
            ).fetch(server.url, part, cancel=cancel)
        caught.append(stopped.value)

    thread = threading.Thread(target=fetch)
    thread.start()
    assert server.arrived.wait(PATIENCE)
    cancel.cancel()
    thread.join(PATIENCE)
    assert caught


def test_silence_ends_a_download(serve: Serve, transport: Transport, part: Path) -> None:
    def stall(peer: Peer) -> None:
        peer.read_request()
        peer.send(whole(OLD)[:HALF])
        peer.stall()

    hasty = Downloader(Endpoint("http://127.0.0.1:1", "ws://127.0.0.1:1"), transport, Limits(idle=0.5, total=20))
    with pytest.raises(NetworkError) as caught:
        hasty.fetch(serve(stall).url, part)
    assert caught.value.detail == "silence"


class _FullDisk(io.BytesIO):
    def write(self, _data: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told(serve: Serve, downloader: Downloader, part: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("veo_desktop.wiro.download._Part.open", lambda *_: _FullDisk())
    with pytest.raises(DiskFull):
        downloader.fetch(serve(always(whole(OLD))).url, part)


def test_a_folder_that_is_gone_is_told(serve: Serve, downloader: Downloader, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        downloader.fetch(serve(always(whole(OLD))).url, tmp_path / "gone" / "job.part")


def test_discard_leaves_nothing(serve: Serve, downloader: Downloader, part: Path) -> None:
    start_half(serve, downloader, part)
    discard(part)
    assert list(part.parent.iterdir()) == []
