"""Opens a clip that has just come, where that takes away nothing that is watched or looked at. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.workers.backend import Backend


class Arrivals(QObject):
    """The newest clip that waits for the one in the player opens when that has been seen through."""

    def __init__(
        self,
        page: CreatePage,
        backend: Backend,
        job: Callable[[str], Job | None],
        show: Callable[[Job, bool], None],
    ) -> None:
        """`show(job, play)` puts a job's clip into the player."""
        super().__init__(page)
        self._page = page
        self._backend = backend
        self._job = job
        self._show = show
        self._waiting: str | None = None  # the job whose clip is next
        self._chosen_by_hand = False
        self._ordered_at: tuple[str, int] | None = None  # path and frame that stood still when a clip was ordered last
        self._seen_through = QTimer(self, singleShot=True)
        self._seen_through.timeout.connect(self._on_seen_through)
        page.player.playing_changed.connect(self._on_playing)
        backend.arrived.connect(self._on_arrived)

    def note_choice(self) -> None:
        """The person has chosen what is in the player."""
        self._chosen_by_hand = True

    def note_order(self) -> None:
        """From here on what is made is waited for, whatever stood in the player."""
        player = self._page.player
        self._ordered_at = None if player.playing else (player.path, player.current_frame)

    @Slot(object)
    def _on_arrived(self, job_id: str) -> None:
        """A new clip opens by itself, but takes away none that is being watched or looked at: it waits in the strip."""
        self._backend.ask_totals()
        player = self._page.player
        if player.covered or player.expecting or self._studied():  # clips are compared, one is on its way, a frame is
            return
        self._waiting = job_id
        if not player.playing:
            self._open()
        elif not self._chosen_by_hand and player.info is not None:  # once it was seen through
            left = (player.frame_count - player.current_frame) / player.info.rate
            self._seen_through.start(round(float(left) * 1000))

    @Slot()
    def _on_seen_through(self) -> None:
        """Whoever has paused meanwhile is looking at a frame: the new clip waits in the strip then."""
        if self._page.player.playing:
            self._open()

    @Slot(bool)
    def _on_playing(self, playing: bool) -> None:
        player = self._page.player
        if not playing and self._waiting is not None and player.current_frame == player.frame_count - 1:
            self._open()

    def _studied(self) -> bool:
        """Whether a frame in the midst of a clip is on the screen that the person went to since the last order."""
        player = self._page.player
        amid = 0 < player.current_frame < player.frame_count - 1
        return amid and not player.playing and self._ordered_at != (player.path, player.current_frame)

    def _open(self) -> None:
        job_id, self._waiting = self._waiting, None
        job = self._job(job_id or "")
        if job is None or job.clip is None or self._page.strip.job(job.id) is None:
            return  # it is in the bin by now, or of another project
        if not self._at_the_queue():
            self._page.strip.select(job.id)
        self._show(job, self._page.isVisible())  # nothing is heard from a page that is not shown
        self._chosen_by_hand = False

    def _at_the_queue(self) -> bool:
        """Whether someone is at a waiting card: what they press next is meant for it."""
        job = self._job(self._page.strip.selected or "")
        return job is not None and job.state is JobState.DRAFTED and self._page.strip.hasFocus()
