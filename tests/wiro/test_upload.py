"""Uploads go from the disk in small pieces, with their length known and their progress told."""

from __future__ import annotations

import threading
import tracemalloc
from pathlib import Path

from tests.wiro.conftest import MakeClient, Serve
from tests.wiro.servers import Peer, json_response
from veo_desktop.wiro.guard import Limits
from veo_desktop.wiro.multipart import PIECE, FilePart, MultipartBody, TextPart

SIZE = 20_000_000
PATIENT = Limits(connect=5, idle=10, total=30)


def test_pieces_are_small_and_add_up(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(bytes(range(256)) * 1000)
    body = MultipartBody((FilePart("a", str(picture)), TextPart("b", "ü" * 100_000), FilePart("c", str(picture))))
    pieces = list(body)
    assert max(map(len, pieces)) <= PIECE
    assert len(b"".join(pieces)) == len(body)
    assert b"".join(pieces).count(picture.read_bytes()) == 2


def test_the_boundary_is_new_each_time() -> None:
    assert MultipartBody(()).content_type != MultipartBody(()).content_type


def test_a_large_file_streams(serve: Serve, client: MakeClient, tmp_path: Path) -> None:
    received = threading.Event()

    def count(peer: Peer) -> None:
        _, _, headers = peer.read_head()
        left = int(headers["content-length"]) - len(peer.buffer)
        while left > 0:
            left -= len(peer.sock.recv(1024 * 1024))
        received.set()
        peer.send(json_response({"result": True, "list": [{"id": "1", "name": "clip.mp4"}]}))

    large = tmp_path / "clip.mp4"
    large.write_bytes(bytes(SIZE))
    seen: list[tuple[int, int]] = []
    server = serve(count)
    ours = client(server.url, limits=PATIENT)
    tracemalloc.start()
    try:
        assert ours.upload(large, progress=lambda done, total: seen.append((done, total))).id == "1"
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert received.is_set()
    assert peak < 8_000_000
    dones = [done for done, _ in seen]
    assert dones == sorted(dones)
    assert seen[-1][0] == seen[-1][1] > SIZE
    assert len(seen) >= SIZE // PIECE
