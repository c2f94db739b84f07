"""Connects the Create page with the backend: what is asked for goes down, jobs come up. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Job, JobState, awaits_clip
from veo_desktop.core.judging import Judgement
from veo_desktop.core.order import Order, Relation
from veo_desktop.core.request import PROMPT, Request
from veo_desktop.ui.create.choice_desk import ChoiceDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.edit_desk import EditDesk
from veo_desktop.ui.create.frame_origins import FrameOrigins
from veo_desktop.ui.create.guest import is_guest
from veo_desktop.ui.create.job_speech import JobSpeech
from veo_desktop.ui.create.queue_desk import QueueDesk
from veo_desktop.ui.create.spend_guard import Bill, SpendGuard
from veo_desktop.ui.desktop.notifier import Notifier
from veo_desktop.ui.parts.text import tr
from veo_desktop.workers.backend import Backend

RETRY_REST = 800  # ms
FOLD_AFTER = 500  # ms after the ledger was opened: its jobs are here by then, if there are any


class CreateDesk(QObject):
    """`action_wanted` carries what an error offers to do and is not done here (open settings, add funds).

    `guest_changed`: what no job here made is in the player, or is another clip of the library now.
    """

    action_wanted = Signal(object)
    counts_changed = Signal(int, int)
    guest_changed = Signal()

    def __init__(
        self, page: CreatePage, backend: Backend, notifier: Notifier, guard: SpendGuard, origins: FrameOrigins
    ) -> None:
        super().__init__(page)
        self._guard = guard
        self._page = page
        self._backend = backend
        self._notifier = notifier
        self._speech = JobSpeech(page.strip)
        self._origins = origins
        self._jobs: dict[str, Job] = {}
        self._again = "", ""  # the job whose settings are in the panel, and its prompt
        self._open_clip: str | None = None
        self._guest: Job | None = None  # what is in the player, where no job here made it
        self._arrived: str | None = None
        self._chosen_by_hand = False
        self._ordered_at: tuple[str, int] | None = None  # path and frame that stood still when a clip was ordered last
        self._known = False  # whether there are jobs
        self._seen_through = QTimer(self, singleShot=True)
        self._seen_through.timeout.connect(self._on_seen_through)
        self._retried: str | None = None
        self._retry_rest = QTimer(self, singleShot=True, interval=RETRY_REST)
        self._fold = QTimer(self, singleShot=True, interval=FOLD_AFTER)
        self._wire()
        self.queue = QueueDesk(page, backend, self.job)
        self._edit = EditDesk(page, backend, self.job, guard)
        self._choice = ChoiceDesk(page, backend, self.job)
        self.queue.edit_requested.connect(self._edit.edit)

    def _wire(self) -> None:
        compose, strip, inspector = self._page.compose, self._page.strip, self._page.inspector
        compose.generate_requested.connect(self._on_generate)
        strip.selected_changed.connect(self._on_selected)
        strip.opened.connect(self._on_opened)
        strip.watched.connect(self._on_watched)
        for panel in (strip, inspector):
            panel.cancel_requested.connect(self._backend.cancel)
            panel.retry_requested.connect(self._on_retry)
            panel.action_requested.connect(self._on_action)
        inspector.reuse_requested.connect(self.reuse)
        self._page.player.playing_changed.connect(self._on_playing)
        self._page.player.previous_wanted.connect(self._on_previous)
        self._page.player.next_wanted.connect(self._on_next)
        self._backend.opened.connect(self._fold.start)
        self._fold.timeout.connect(self._on_known)
        strip.write_wanted.connect(self._write)
        inspector.empty.wanted.connect(self._begin)
        self._backend.jobs_changed.connect(self._on_jobs)
        self._backend.jobs_gone.connect(self._on_gone)
        self._backend.arrived.connect(self._on_arrived)

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
        self._chosen_by_hand = True
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

    @Slot(object)
    def _on_generate(self, orders: tuple[Order, ...]) -> None:
        self.make(orders, _nothing)

    def make(self, orders: tuple[Order, ...], made: Callable[[], None]) -> None:
        """Have jobs made; `made` is called once that is settled, and not where the person thinks better of it."""

        def proceed() -> None:
            self._note_order()
            self._backend.generate(tuple(self._linked(order) for order in orders))
            made()

        self._guard.ask(Bill.of((order.request.model, order.estimate) for order in orders), proceed)

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
    def _on_retry(self, job_id: str) -> None:
        """Each retry is paid for, so the second half of a double click does not count."""
        if self._retried == job_id and self._retry_rest.isActive():
            return
        self._retried = job_id
        self._retry_rest.start()
        job = self._jobs.get(job_id)
        if self._edit.holds(job_id) or job is None:
            return
        self._note_order()
        if job.state.ended and not awaits_clip(job):
            bill = Bill.of([(job.request.model, job.estimate)])
            self._guard.ask(bill, lambda: self._backend.retry(job_id), tr("Make it again"))
        else:
            self._backend.retry(job_id)

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

    @Slot(object)
    def _on_arrived(self, job_id: str) -> None:
        """A new clip opens by itself, but takes away none that is being watched or looked at: it waits in the strip."""
        self._backend.ask_totals()
        player = self._page.player
        if player.covered or player.expecting or self._studied():  # clips are compared, one is on its way, a frame is
            return
        self._arrived = job_id
        if not player.playing:
            self._open_arrived()
        elif not self._chosen_by_hand and player.info is not None:  # once it was seen through
            left = (player.frame_count - player.current_frame) / player.info.rate
            self._seen_through.start(round(float(left) * 1000))

    @Slot()
    def _on_seen_through(self) -> None:
        """Whoever has paused meanwhile is looking at a frame: the new clip waits in the strip then."""
        if self._page.player.playing:
            self._open_arrived()

    def _studied(self) -> bool:
        """Whether a frame in the midst of a clip is on the screen that the person went to since the last order."""
        player = self._page.player
        amid = 0 < player.current_frame < player.frame_count - 1
        return amid and not player.playing and self._ordered_at != (player.path, player.current_frame)

    def _note_order(self) -> None:
        """From here on what is made is waited for, whatever stood in the player."""
        player = self._page.player
        self._ordered_at = None if player.playing else (player.path, player.current_frame)

    def _open_arrived(self) -> None:
        job_id, self._arrived = self._arrived, None
        job = self._jobs.get(job_id or "")
        if job is None or job.clip is None or self._page.strip.job(job.id) is None:
            return  # it is in the bin by now, or of another project
        if not self._at_the_queue():
            self._page.strip.select(job.id)
        self._open(job, play=self._page.isVisible())  # nothing is heard from a page that is not shown
        self._chosen_by_hand = False

    def _at_the_queue(self) -> bool:
        """Whether someone is at a waiting card: what they press next is meant for it."""
        job = self._jobs.get(self._page.strip.selected or "")
        return job is not None and job.state is JobState.DRAFTED and self._page.strip.hasFocus()

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        player = self._page.player
        if not playing and self._arrived is not None and player.current_frame == player.frame_count - 1:
            self._open_arrived()

    def show_job(self, job_id: str) -> None:
        """Play a job's clip; of one without a clip show why."""
        job = self._jobs.get(job_id)
        if job is not None and not self.show_clip(job):
            self._page.strip.select(job_id)

    @property
    def live(self) -> tuple[Job, ...]:
        """The jobs that have not ended."""
        return tuple(job for job in self._jobs.values() if not job.state.ended)

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

    @Slot(object)
    def reuse(self, job_id: str) -> None:
        """Put a job's settings into the compose panel."""
        job = self.job(job_id)
        if job is not None:
            self.use_again("" if is_guest(job.id) else job.id, job.request)

    def use_again(self, job_id: str, request: Request) -> None:
        """Put settings into the compose panel; what is made with their prompt is this job's once more."""
        self._again = job_id, request.value(PROMPT)
        self._page.compose.load(request)

    def _linked(self, order: Order) -> Order:
        """`order` with the job that it comes out of, where there is one."""
        linked = self._origins.linked(order)
        job_id, prompt = self._again
        if linked.parent or not job_id or order.request.value(PROMPT) != prompt:
            return linked
        return replace(linked, parent=job_id, relation=Relation.AGAIN)

    @Slot(object, object)
    def _on_action(self, job_id: str, action: Action) -> None:
        if action is Action.CHECK_FIELD:
            self.reuse(job_id)
        elif action is Action.RETRY:
            self._on_retry(job_id)
        elif action is Action.CHOOSE_TASK:
            self._choice.choose(job_id)
        else:
            self.action_wanted.emit(action)

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
        self._chosen_by_hand = True
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


def _nothing() -> None:
    """For orders of which nobody waits to hear."""
