"""Takes away what earlier runs left unfinished and nobody needs any more. Runs on the pool for files, at start."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from veo_desktop.core.errors import StorageError
from veo_desktop.core.job import JobState
from veo_desktop.jobs.importing import IMPORT_KEY
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.library import PART, Library
from veo_desktop.wiro.download import TAG, discard

UNFINISHED = ".*.tmp"
TRIAL = ".veo-????????.tmp"  # what the library writes to see whether it can


def tidy_folders(folders: Iterable[Path], before: float) -> None:
    """Remove unfinished files of ours (`core.files.write_atomically`, backups) from before `before` (unix seconds)."""
    for folder in folders:
        for pattern in (UNFINISHED, f"*{PART}"):
            for path in folder.glob(pattern):
                with contextlib.suppress(OSError):
                    if path.stat().st_mtime < before:
                        path.unlink()


def tidy(library: Library, ledger: Ledger, before: float) -> None:
    """Remove the parts of jobs that are not being fetched; and of imports and trials those from before `before`.

    `before` is in unix seconds. What belongs to none of our jobs stays: it is not ours.
    """
    with contextlib.suppress(StorageError, OSError):
        for part in library.parts():
            if part.name.startswith(f"{IMPORT_KEY}-"):
                _remove_former(part, before)
                continue
            record = ledger.record(part.name.removesuffix(PART).split("-")[0])
            if record is not None and record.job.state is not JobState.FETCHING:
                discard(part)
        for tag in library.root.glob(f"*{PART}{TAG}"):
            if not tag.with_name(tag.name.removesuffix(TAG)).exists():
                tag.unlink()
        for trial in library.root.glob(TRIAL):
            _remove_former(trial, before)


def _remove_former(path: Path, before: float) -> None:
    """By when the file came here: one that is being copied may bear the time of its source already."""
    if path.stat().st_ctime < before:
        path.unlink()
