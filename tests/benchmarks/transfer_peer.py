"""An HTTP server for transfers: reads uploads at a given rate, serves one file as fast as it can. A process of its own.

Prints its port, and ends when its standard input closes.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

BLOCK = 256 * 1024
ANSWER = {"result": True, "errors": [], "list": [{"id": "1", "name": "file.bin", "url": "", "size": "0"}]}


class Peer(ThreadingHTTPServer):
    """`rate` in bytes a second; `served` is what every GET gets."""

    daemon_threads = True

    def __init__(self, rate: float, served: Path | None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.rate = rate
        self.served = served


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Peer

    def do_POST(self) -> None:
        self._swallow(int(self.headers["Content-Length"]))
        payload = json.dumps(ANSWER).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def do_GET(self) -> None:
        assert self.server.served is not None
        self.send_response(200)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("Content-Length", str(self.server.served.stat().st_size))
        self.send_header("ETag", '"one"')
        self.end_headers()
        self.wfile.flush()
        with self.server.served.open("rb") as file:
            self.connection.sendfile(file)

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""

    def _swallow(self, size: int) -> None:
        """Take the body, never ahead of the rate."""
        buffer, taken, began = bytearray(BLOCK), 0, time.monotonic()
        view = memoryview(buffer)
        while taken < size:
            taken += self.rfile.readinto1(view[: size - taken])
            ahead = began + taken / self.server.rate - time.monotonic()
            if ahead > 0.001:
                time.sleep(ahead)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rate", type=float, required=True)
    parser.add_argument("--serve", type=Path)
    given = parser.parse_args()
    peer = Peer(given.rate, given.serve)
    threading.Thread(target=peer.serve_forever, daemon=True).start()
    print(peer.server_address[1], flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
