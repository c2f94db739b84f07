"""Shows the jobs of the engine on the Create page, and decides whose clip the player has. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from veo_desktop.core.job import Job, JobState
from veo_desktop.core.judging import Judgement
from veo_desktop.ui.create.arrivals import Arrivals
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.job_speech import JobSpeech
from veo_desktop.ui.desktop.notifier import Notifier
from veo_desktop.workers.backend import Backend

FOLD_AFTER = 500  # ms after the ledger was opened: its jobs are here by then, if there are any


class CreateDesk(QObject):
    """`counts_changed(int, int)`: how many jobs are under way, and how many wait for their turn.

    `guest_changed`: what no job here made is in the player, or is another clip of the library now.
    """

    counts_changed = Signal(int, int)
    guest_changed = Signal()

    def __init__(self, page: CreatePage, backend: Backend, notifier: Notifier) -> None:
        super().__init__(page)
        self._page = page
        self._backend = backend
        self._notifier = notifier
        self._speech = JobSpeech(page.strip)
        self._jobs: dict[str, Job] = {}
        self._open_clip: str | None = None
        self._guest: Job | None = None  # what is in the player, where no job here made it
        self._known = False  # whether the jobs of the ledger are here, if there are any
        self._fold = QTimer(self, singleShot=True, interval=FOLD_AFTER)
        self._wire()
        self.arrivals = Arrivals(page, backend, self.job, self._open)

    def _wire(self) -> None:
        strip = self._page.strip
        strip.selected_changed.connect(self._on_selected)
        strip.opened.connect(self._on_opened)
        strip.watched.connect(self._on_watched)
        self._page.player.previous_wanted.connect(self._on_previous)
        self._page.player.next_wanted.connect(self._on_next)
        self._backend.opened.connect(self._fold.start)
        self._fold.timeout.connect(self._on_known)
        strip.write_wanted.connect(self._write)
        self._page.inspector.empty.wanted.connect(self._begin)
        self._backend.jobs_changed.connect(self._on_jobs)
        self._backend.jobs_gone.connect(self._on_gone)

    @Slot()
    def _on_known(self) -> None:
        """The jobs of the ledger are here, if there are any."""
        strip = self._page.strip
        strip.fold_while_empty()
        self._known = True
        self._page.inspector.show_whether_any(strip.count > 0)

    @Slot()
    def _write(self) -> None:
        self._page.compose.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _begin(self) -> None:
        """From the empty inspector: show something, or make it."""
        if not self._page.strip.select_newest():
            self._write()

    @property
    def open_clip(self) -> str | None:
        """The job whose clip the player holds."""
        return self._open_clip

    @open_clip.setter
    def open_clip(self, job_id: str | None) -> None:
        self._open_clip = job_id
        if self._guest is not None and self._guest.id != job_id:
            self._guest = None
        self._page.strip.mark_in_player(job_id)

    @property
    def guest(self) -> Job | None:
        """What is in the player, in the shape of a job, where no job here made it."""
        return self._guest

    def set_guest(self, guest: Job) -> None:
        """The player holds this, and no clip of a job here."""
        self._page.strip.select(None)
        self._guest = guest
        self.open_clip = guest.id
        self._inspect(None)
        self.guest_changed.emit()

    def show_guest(self, guest: Job, path: str, *, play: bool = True) -> None:
        """Open the file at `path`, which is this; `path` need not be where the library has it."""
        self.set_guest(guest)
        self.arrivals.note_choice()
        self._page.player.open(path, play=play)

    def note_judged(self, judgements: Mapping[str, Judgement]) -> None:
        """What is thought of clips has changed: those of jobs are told by the engine, not so the guest."""
        guest = self._guest
        if guest is not None and guest.clip is not None and guest.clip.id in judgements:
            judgement = judgements[guest.clip.id]
            clip = replace(guest.clip, rating=judgement.rating, flag=judgement.flag)
            self._guest = replace(guest, clip=clip)
            self._inspect(self._page.strip.selected)

    def job(self, job_id: str) -> Job | None:
        """The newest picture of a job, or the guest of that id."""
        guest = self._guest
        return guest if guest is not None and guest.id == job_id else self._jobs.get(job_id)

    @property
    def finished(self) -> list[Job]:
        """The jobs that have a clip which can be watched."""
        return [job for job in self._jobs.values() if job.clip is not None and not job.clip.in_bin]

    @property
    def live(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(job for job in self._jobs.values() if not job.state.ended)

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        before = {job.id: self._jobs.get(job.id) for job in jobs}
        self._jobs.update((job.id, job) for job in jobs)
        self._page.strip.update_jobs(tuple(job for job in jobs if not _in_bin(job)))
        for job in filter(_in_bin, jobs):
            self._page.strip.remove_job(job.id)
        self._inspect(self._page.strip.selected)
        for job in jobs:
            self._tell_ending(before[job.id], job)
            self._speech.tell(before[job.id], job, selected=job.id == self._page.strip.selected)
        self._count()

    @Slot(object)
    def _on_gone(self, job_ids: tuple[str, ...]) -> None:
        for job_id in job_ids:
            self._jobs.pop(job_id, None)
            self._page.strip.remove_job(job_id)

    @Slot(object)
    def _on_selected(self, job_id: str | None) -> None:
        job = self._inspect(job_id)
        if job is not None and job.clip is not None:
            self._open(job, play=False)

    @Slot(object)
    def _on_opened(self, job_id: str) -> None:
        job = self._jobs.get(job_id)
        if job is not None and job.clip is not None:
            self._open(job, play=True)

    @Slot()
    def _on_watched(self) -> None:
        """Left and Right step from frame to frame now, no more from card to card."""
        self._page.player.setFocus(Qt.FocusReason.MouseFocusReason)

    def show_job(self, job_id: str) -> None:
        """Play a job's clip; of one without a clip show why."""
        job = self._jobs.get(job_id)
        if job is not None and not self.show_clip(job):
            self._page.strip.select(job_id)

    def show_clip(self, job: Job) -> bool:
        """Play a job's clip, and select its card where it has one; False where the clip is gone."""
        if job.clip is None or job.clip.in_bin:
            return False
        self._page.strip.select(job.id)
        self._open(job, play=True)
        return True

    def put_back(self, job: Job) -> None:
        """A clip that was in the player is there again, and does not play."""
        if job.clip is not None and not job.clip.in_bin:
            self._open(job, play=False)

    def show_selected(self) -> None:
        """Put the clip of the selected card into the player."""
        self._on_selected(self._page.strip.selected)

    def close_clip(self) -> None:
        """Empty the player."""
        self.open_clip = None
        self._page.player.close_clip()

    @Slot(bool)
    def _on_previous(self, play: bool) -> None:
        self._open_beside(-1, play)

    @Slot(bool)
    def _on_next(self, play: bool) -> None:
        self._open_beside(1, play)

    def _open_beside(self, step: int, play: bool) -> None:
        """Open the clip before or after the one in the player, in the order of the strip."""
        job = self._beside(step)
        if job is None:
            return
        self._page.strip.select(job.id)
        if play or self._open_clip != job.id:
            self._open(job, play=play)

    def has_beside(self, step: int) -> bool:
        """Whether there is a clip after (1) or before (-1) the one in the player."""
        return self._beside(step) is not None

    def _beside(self, step: int) -> Job | None:
        strip = self._page.strip
        return strip.beside(self._open_clip or strip.selected or "", step, lambda job: job.clip is not None)

    def _inspect(self, job_id: str | None) -> Job | None:
        """Show the job; where none is selected the guest, once it is of the library."""
        job = self._jobs.get(job_id or "")
        if job is None and self._guest is not None and self._guest.clip is not None and self._guest.clip.id:
            self._page.inspector.show_job(self._guest)
            return None
        if job is None and self._known:
            self._page.inspector.show_whether_any(self._page.strip.count > 0)
        self._page.inspector.show_job(job, self._page.strip.turn(job.id) if job is not None else None)
        return job

    def _open(self, job: Job, play: bool) -> None:
        assert job.clip is not None
        self.arrivals.note_choice()
        self.open_clip = job.id
        self._page.player.open(job.clip.path, play=play)

    def _tell_ending(self, before: Job | None, job: Job) -> None:
        if before is not None and not before.state.ended and job.state in (JobState.DONE, JobState.FAILED):
            self._notifier.tell(job)

    def _count(self) -> None:
        live = [job.state for job in self._jobs.values() if not job.state.ended]
        waiting = sum(state is JobState.DRAFTED for state in live)
        self.counts_changed.emit(len(live) - waiting, waiting)
        self._page.player.set_awaited(len(live) > waiting)


def _in_bin(job: Job) -> bool:
    return job.clip is not None and job.clip.in_bin
