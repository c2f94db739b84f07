"""The clips that tasks made: kept as files, handed out under random URLs that can expire. Event loop thread."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import time
from pathlib import Path

from veo_desktop.sandbox.books import Books, Output, Task


class Outputs:
    """One MP4 a task, `outputs/<task id>.mp4` in the state folder."""

    def __init__(self, books: Books) -> None:
        self._books = books

    def file(self, task: Task) -> Path:
        return self._books.folder / "outputs" / f"{task.id}.mp4"

    def adopt(self, task: Task, clip: Path) -> None:
        """Make `clip` (kept where it is) the output of `task`. Blocks for as long as hashing takes."""
        path = self.file(task)
        path.unlink(missing_ok=True)
        try:
            os.link(clip, path)
        except OSError:  # a file system without hard links
            shutil.copyfile(clip, path)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        task.outputs = [
            Output(
                id=secrets.token_hex(16),
                name="0.mp4",
                contenttype="video/mp4",
                size=path.stat().st_size,
                sha256=digest,
                path=_fresh_url(),
                accesskey=secrets.token_hex(15),
                added=int(time.time()),
            )
        ]

    def expire(self, task: Task, output: Output, for_good: bool) -> None:
        """Let the output's URL lead nowhere; `renew` gives a new one unless it is gone for good."""
        output.expired, output.gone = True, for_good
        self._books.save(task)

    def renew(self, task: Task) -> None:
        """Give outputs whose URL has expired a new one."""
        for output in task.outputs:
            if output.expired and not output.gone:
                output.path, output.expired = _fresh_url(), False
                self._books.save(task)

    def delete(self, task: Task) -> None:
        self.file(task).unlink(missing_ok=True)
        task.outputs = []


def _fresh_url() -> str:
    return "/cdn/" + "-".join(secrets.token_hex(4) for _ in range(8)) + "/0.mp4"
