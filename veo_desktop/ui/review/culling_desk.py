"""Opens culling mode over the clips of the strip and passes on what is decided there. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core.job import Job
from veo_desktop.core.judging import Change, Judged
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.job_words import title
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.workers.judging_backend import JudgingBackend

if TYPE_CHECKING:
    from veo_desktop.ui.review.culling import Culling

SWEEP_MS = 200


class CullingDesk(QObject):
    """`make_player` gives a new player each time it is called; they are shut down when culling mode ends."""

    def __init__(
        self,
        page: CreatePage,
        theme: Theme,
        create: CreateDesk,
        judging: JudgingBackend,
        undo: ReviewUndo,
        make_player: Callable[[], Player],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._create = create
        self._undo = undo
        self._make_player = make_player
        self._culling: Culling | None = None
        self._leaving: list[Culling] = []  # closed, and a thread may still write a frame to a slow disk
        self._sweep = QTimer(self, interval=SWEEP_MS)
        self._sweep.timeout.connect(self._delete_ended)
        self._guest: tuple[Job | None, str] = (None, "")  # what was in the player, where no job made it
        judging.judged.connect(self._on_judged)

    @Slot()
    def open(self) -> None:
        """Go through the recent clips of the strip, from the selected one on."""
        jobs = self._page.strip.finished()
        start = next((place for place, job in enumerate(jobs) if job.id == self._page.strip.selected), 0)
        self.cull(jobs, start)

    def cull(self, jobs: Sequence[Job], start: int = 0) -> None:
        """Go through the clips of these jobs, which all have one; without any nothing opens."""
        from veo_desktop.ui.review.cull_round import CullItem, CullRound  # the first paint does without them
        from veo_desktop.ui.review.culling import Culling  # as above

        items = [
            CullItem(job.id, job.clip.id, job.clip.path, title(job), job.clip.rating, job.clip.flag)
            for job in jobs
            if job.clip is not None
        ]
        if not items or self._culling is not None:
            return
        self._guest = self._create.guest, self._page.player.path
        self._create.close_clip()  # its frames would take the room of those that are culled
        culling = Culling(self._theme, self._make_player, CullRound(items, start), self._page.window())
        culling.judged.connect(self._on_decided)
        culling.bin_wanted.connect(self._on_bin_wanted)
        culling.undo_wanted.connect(self._undo.undo)
        culling.closed.connect(self._on_closed)
        self._culling = culling
        culling.start(self._page.window())

    @Slot()
    def close(self) -> None:
        """End culling mode, as before the window goes."""
        if self._culling is not None:
            self._culling.close()

    @Slot(object, object)
    def _on_decided(self, clip_id: str, change: Change) -> None:
        self._undo.judge((clip_id,), change)

    @Slot(object)
    def _on_bin_wanted(self, job_ids: tuple[str, ...]) -> None:
        if self._page.strip.selected in job_ids:
            self._page.strip.select(None)  # the player is not to hold its file
        self._undo.bin(job_ids)

    @Slot(object)
    def _on_judged(self, judged: Judged) -> None:
        if self._culling is not None:
            self._culling.update_judgements(judged.after)

    @Slot()
    def _delete_ended(self) -> None:
        """Qt aborts the program where a thread's object goes before the thread."""
        ended = [each for each in self._leaving if each.shut_down(0.0)]
        self._leaving = [each for each in self._leaving if each not in ended]
        for each in ended:
            each.deleteLater()
        if not self._leaving:
            self._sweep.stop()
        elif not self._sweep.isActive():
            self._sweep.start()

    @Slot()
    def _on_closed(self) -> None:
        """Back in the window, the selected clip is in its player again, or the file that was."""
        if self._culling is None:
            return
        self._leaving.append(self._culling)
        self._culling = None
        self._delete_ended()
        window: QWidget = self._page.window()
        window.activateWindow()  # the keyboard is where it was
        if window.focusWidget() is None:
            self._page.strip.setFocus()
        guest, path = self._guest
        if guest is not None and self._page.strip.selected is None:
            self._create.show_guest(guest, path, play=False)
        else:
            self._create.show_selected()
