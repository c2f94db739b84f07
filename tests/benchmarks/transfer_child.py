"""The program's own client, uploading and downloading as it does for a job. A process of its own.

Reads one JSON order a line, answers each with one line: seconds, processor seconds, peak growth in bytes (or null).
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.memory import PeakGrowth
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.job import Job, JobState, Progress
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.secret import Secret
from veo_desktop.jobs.board import Board
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.download import Downloader
from veo_desktop.wiro.transport import Transport


class Client:
    """Client and downloads against the server at `root`, with the progress that a job's card would show."""

    def __init__(self, root: str) -> None:
        endpoint = Endpoint(f"{root}/v1", "ws://127.0.0.1:1/v1")
        transport = Transport()
        self._root = root
        self._client = WiroClient(endpoint, Credentials(Secret("key"), Secret("secret")), transport)
        self._downloads = Downloader(endpoint, transport)
        self._board = Board(lambda: None)
        self._board.put(Job("a", JobState.FETCHING, Request(VEO_3_1, {"prompt": "p"}), 0.0, sandbox=False))

    def upload(self, path: Path) -> None:
        self._client.upload(path, progress=self._progress)

    def download(self, path: Path) -> None:
        self._downloads.fetch(f"{self._root}/file.mp4", path, progress=self._progress)

    def _progress(self, done: int, total: int) -> None:
        self._board.change("a", progress=Progress(done / total, None, done, total))


def measured(work: Callable[[Path], None], path: Path) -> dict[str, float | int | None]:
    memory, processor, began = PeakGrowth(), time.process_time(), time.perf_counter()
    work(path)
    seconds = time.perf_counter() - began
    return {"seconds": seconds, "cpu": time.process_time() - processor, "growth": memory.so_far()}


def main() -> None:
    client = Client(sys.argv[1])
    for line in sys.stdin:
        order = json.loads(line)
        work = {"upload": client.upload, "download": client.download}[order["do"]]
        print(json.dumps(measured(work, Path(order["path"]))), flush=True)


if __name__ == "__main__":
    main()
