"""Moves clips to the system's bin and back, in step with the ledger. Runs on the pool for files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from veo_desktop.core.errors import StorageError
from veo_desktop.core.job import Clip
from veo_desktop.core.library import Binned, Refused
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.store.imports import ClipPlaces, Place
from veo_desktop.store.ledger import Ledger
from veo_desktop.workers.bin import move_to_bin, take_back


class ClipFiles:
    """The ledger is written after the file has moved: a crash between leaves a clip that is merely missed."""

    def __init__(self, ledger: Ledger, board: Board, places: ClipPlaces) -> None:
        self._ledger = ledger
        self._board = board
        self._places = places

    def bin(self, job_id: str) -> bool:
        """Move a job's clip to the bin; False when its file is gone already. Raises StorageError when it stays."""
        clip = self._clip(job_id)
        path = Path(clip.path)
        if path.parent.is_dir() and not path.exists():  # a folder that is away as a whole may come back
            return False
        self._ledger.set_bin(clip.id, move_to_bin(path))
        self._board.change_clip(job_id, in_bin=True)
        return True

    def restore(self, job_id: str) -> None:
        """Bring a job's clip back from the bin. Raises StorageError when the bin has it no more."""
        clip = self._clip(job_id)
        take_back(self._ledger.binned_as(clip.id), Path(clip.path))
        self._ledger.set_bin(clip.id, None)
        self._board.change_clip(job_id, in_bin=False)

    def bin_all(self, clip_ids: Iterable[str]) -> Binned:
        """Move any clips of the library to the bin; a clip whose disk is away stays."""
        return self._each(clip_ids, True, lambda place: self._set_bin(place, move_to_bin(place.path)))

    def restore_all(self, clip_ids: Iterable[str]) -> Binned:
        """Bring clips back from the bin."""

        def restore(place: Place) -> None:
            take_back(self._ledger.binned_as(place.clip_id), place.path)
            self._set_bin(place, None)

        return self._each(clip_ids, False, restore)

    def _each(self, clip_ids: Iterable[str], in_bin: bool, move: Callable[[Place], None]) -> Binned:
        moved, refused = [], []
        for place in self._places.of(clip_ids):
            if place.in_bin is in_bin:
                continue
            try:
                move(place)
            except StorageError as error:
                refused.append(Refused(str(place.path), error.user_message))
            else:
                moved.append(place.clip_id)
        return Binned(in_bin, tuple(moved), tuple(refused))

    def _set_bin(self, place: Place, binned_as: str | None) -> None:
        self._ledger.set_bin(place.clip_id, binned_as)
        if place.job_id:
            self._board.change_clip(place.job_id, in_bin=binned_as is not None)

    def _clip(self, job_id: str) -> Clip:
        job = self._board.get(job_id)
        if job is None or job.clip is None:
            raise StorageError(text("This clip is not in the library any more."))
        return job.clip
