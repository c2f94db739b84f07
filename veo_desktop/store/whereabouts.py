"""Whether clips are where the list says, or their disk is away. Blocks on the disk, for a bounded time; any thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from os.path import isfile  # Path's own takes twice as long, and a page asks it for each clip
from pathlib import Path

from veo_desktop.core.errors import StorageError
from veo_desktop.core.library import ClipRow
from veo_desktop.store.folders import DiskSpace

AWAY_SECONDS = 5.0  # a disk that did not answer is not asked again for so long


class Whereabouts:
    """`disk` gives the one that asks about a folder: one that hangs holds up no other."""

    def __init__(self, disk: Callable[[Path], DiskSpace]) -> None:
        self._disk = disk
        self._away: dict[Path, float] = {}  # until when (monotonic) a folder counts as away

    def looked_up(self, rows: Sequence[ClipRow], roots: Sequence[Path]) -> tuple[ClipRow, ...]:
        """`rows` with what has become of their files; `roots` are the folders of their libraries, row by row."""
        found = {root: self.present(root, self._paths(rows, roots, root)) for root in dict.fromkeys(roots)}
        return tuple(row if row.in_bin else _told(row, found[root]) for row, root in zip(rows, roots, strict=True))

    @staticmethod
    def _paths(rows: Sequence[ClipRow], roots: Sequence[Path], root: Path) -> list[str]:
        return [row.path for row, its_root in zip(rows, roots, strict=True) if its_root == root and not row.in_bin]

    def present(self, root: Path, paths: Iterable[str]) -> frozenset[str] | None:
        """Those of `paths` that are files; None when `root` is away."""
        if self._away.get(root, 0.0) > time.monotonic():
            return None
        try:
            present = self._disk(root).ask(root, lambda: _files(root, paths))
        except StorageError:
            present = None
        if present is None:
            self._away[root] = time.monotonic() + AWAY_SECONDS
        return present


def _files(root: Path, paths: Iterable[str]) -> frozenset[str] | None:
    if not root.is_dir():
        return None
    return frozenset(filter(isfile, paths))


def _told(row: ClipRow, present: frozenset[str] | None) -> ClipRow:
    """`row` with what has become of its file; `present` are the files of its library, None where that is away."""
    offline = present is None
    missing = present is not None and row.path not in present
    return row if (offline, missing) == (row.offline, row.missing) else replace(row, offline=offline, missing=missing)
