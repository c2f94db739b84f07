"""Hashes what a download receives on a thread beside it: in turns with receiving, it takes half of the speed away."""

from __future__ import annotations

import hashlib
import queue
import threading
from types import TracebackType

BEHIND = 4  # blocks that may wait to be hashed


class SideHash:
    """Goes on with `digest` for the time of a `with` block; when that is left, every block handed in is in it."""

    def __init__(self, digest: hashlib._Hash) -> None:
        self._digest = digest
        self._blocks: queue.Queue[bytes | None] = queue.Queue(BEHIND)
        self._thread = threading.Thread(target=self._run, name="hash", daemon=True)

    def __enter__(self) -> SideHash:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._blocks.put(None)
        self._thread.join()

    def update(self, block: bytes) -> None:
        """Hash `block` soon; waits for no more than the blocks before it."""
        self._blocks.put(block)

    def _run(self) -> None:
        while (block := self._blocks.get()) is not None:
            self._digest.update(block)  # lets the other threads run meanwhile
