"""Keeps what Wiro last said of each model, for the next start and for no line. Any thread; may block.

What is kept can be asked for again: a file that is damaged, or cannot be written, is no trouble.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from veo_desktop.core.files import private_folder, write_atomically

MOST_FILES = 100  # models; of more the ones longest unchanged go
LARGEST = 1024 * 1024  # bytes of one model

log = logging.getLogger(__name__)


class ModelCache:
    """One JSON file a model and account in `folder`; the sandbox is an account, its prices are its own.

    Neither call raises.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, account: str, model: str) -> Mapping[str, Any] | None:
        """The entry that was kept; None when there is none that can be read."""
        try:
            with self._path(account, model).open("rb") as file:
                kept = json.loads(file.read(LARGEST + 1))
        except (OSError, ValueError, RecursionError):
            return None
        return kept if isinstance(kept, dict) else None

    def keep(self, account: str, model: str, tool: Mapping[str, Any]) -> None:
        """Keep `tool`, an entry of `/Tool/Detail`; one that is far too large is not kept."""
        data = json.dumps(tool).encode()
        if len(data) > LARGEST:
            return
        try:
            private_folder(self._folder)
            write_atomically(self._path(account, model), data, durable=False)
            self._bound()
        except OSError as error:
            log.info("A model's description was not kept: %s", error)

    def _bound(self) -> None:
        files = sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime)
        for path in files[:-MOST_FILES]:
            with contextlib.suppress(OSError):
                path.unlink()

    def _path(self, account: str, model: str) -> Path:
        """Named by a hash: a model's name comes from the server."""
        return self._folder / f"{hashlib.sha256(f'{account} {model}'.encode()).hexdigest()[:32]}.json"
