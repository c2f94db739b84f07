"""What can be done with a clip's file: show it, bin it, bring it back, drop its card. UI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.parts.show_in_folder import open_folder_of
from veo_desktop.workers.backend import Backend


class ClipDesk(QObject):
    """`binned` carries the id of a job whose clip went to the bin, so that undo can be offered.

    `removing(job id)`: its clip is about to go; whoever holds the file lets go of it.
    """

    binned = Signal(object)
    removing = Signal(object)
    dismissed = Signal(object)

    def __init__(self, page: CreatePage, backend: Backend, create: CreateDesk) -> None:
        super().__init__(page)
        self._page = page
        self._backend = backend
        self._create = create
        self._to_bin: str | None = None
        self._taken_out: str | None = None  # the last job whose clip was taken out of the player for the bin
        for panel in (page.strip, page.inspector):
            panel.remove_requested.connect(self.remove)
        page.inspector.show_file_requested.connect(self.show_file)
        page.player.released.connect(self._on_released)
        backend.file_not_marked.connect(self._on_not_marked)
        backend.binned.connect(self.binned)
        backend.bin_failed.connect(self._on_bin_failed)

    @Slot(object)
    def show_file(self, job_id: str) -> None:
        """Show a job's clip in the file manager."""
        path = self._path(job_id)
        if path:
            self._backend.show_file(path)

    @Slot(object)
    def remove(self, job_id: str) -> None:
        """A clip goes to the bin, once the player has let go of it; a job without one leaves the strip."""
        self.removing.emit(job_id)
        path = self._path(job_id)
        if not path:
            self._backend.dismiss(job_id)
            job = self._create.job(job_id)
            if job is not None and job.clip is None:
                self.dismissed.emit(job_id)
        elif self._create.open_clip == job_id:
            self._to_bin = self._taken_out = job_id
            self._create.open_clip = None
            self._page.player.close_clip()
        else:
            self._backend.bin_clip(job_id)

    def restore(self, job_id: str) -> None:
        """Bring a job's clip back from the bin."""
        self._backend.restore_clip(job_id)

    @Slot()
    def _on_released(self) -> None:
        job_id, self._to_bin = self._to_bin, None
        if job_id is not None:
            self._backend.bin_clip(job_id)

    @Slot(object)
    def _on_bin_failed(self, job_id: str) -> None:
        """The player has the clip again, where nothing else came into it."""
        job = self._create.job(job_id)
        if job is not None and self._taken_out == job_id and not self._page.player.path:
            self._create.put_back(job)

    @Slot(object)
    def _on_not_marked(self, path: str) -> None:
        open_folder_of(Path(path))

    def _path(self, job_id: str) -> str:
        job = self._create.job(job_id)
        return job.clip.path if job is not None and job.clip is not None and not job.clip.in_bin else ""
