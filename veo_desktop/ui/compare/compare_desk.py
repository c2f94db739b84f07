"""Where comparing begins and ends: the ways in, the player's place, what else happens to clips. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction

from veo_desktop.core import request as fields
from veo_desktop.core.job import Job
from veo_desktop.core.library import ClipRow
from veo_desktop.ui.create.clip_desk import ClipDesk
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.job_words import title
from veo_desktop.ui.parts.focus_return import Opener
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # imported with the first comparison: the first paint does without them
    from veo_desktop.ui.compare.clip_chooser import ClipChooser
    from veo_desktop.ui.compare.compare_view import CompareView
    from veo_desktop.ui.compare.comparison import Comparison
    from veo_desktop.ui.compare.lane import Compared


class CompareDesk(QObject):
    """Compares clips of jobs, chosen by a person, or any files. Call `shut_down` before the window goes."""

    def __init__(self, page: CreatePage, theme: Theme, create: CreateDesk, clips: ClipDesk) -> None:
        super().__init__(page)
        self._page, self._theme, self._create = page, theme, create
        self._chooser: ClipChooser | None = None
        self._view: CompareView | None = None
        self._comparison: Comparison | None = None
        self._opener = Opener()
        self.compare_action = self._make("compare")
        self._flip = self._make("flip")
        self._wipe = self._make("wipe")
        self.compare_action.setIcon(theme.icon("compare"))
        self.compare_action.setIconVisibleInMenu(False)
        page.addAction(self.compare_action)
        self.compare_action.triggered.connect(self._on_compare)
        for panel in (page.strip, page.inspector):
            panel.compare_requested.connect(self.choose)
        page.inspector.file_page.compare_requested.connect(self._on_compare)
        clips.removing.connect(self._on_removing)

    @property
    def comparing(self) -> bool:
        return self._comparison is not None and bool(self._comparison.lanes)

    @Slot(object)
    def choose(self, job_id: str) -> None:
        """Ask which clips that of a job is to be compared with."""
        job = self._create.job(job_id)
        if job is None or job.clip is None or job.clip.in_bin:
            return
        if self._chooser is None:
            from veo_desktop.ui.compare.clip_chooser import ClipChooser  # as above

            self._chooser = ClipChooser(self._theme, self._page)
            self._chooser.chosen.connect(self._on_chosen)
        others = [each for each in self._create.finished if each.id != job_id]
        inspector = self._page.inspector
        buttons = (inspector.compare_button, inspector.file_page.compare_button)
        anchor = next((each for each in buttons if each.isVisible()), self._page.strip)
        self._chooser.open_for(job, others, anchor)

    def compare(self, clips: tuple[Compared, ...]) -> None:
        """Compare two to four clips, the first one as A; whatever was compared before is left."""
        if self._comparison is None:
            self._comparison, self._view = self._build()
        assert self._view is not None
        if not self.comparing:
            self._opener.note()
        self._comparison.begin(clips)
        lead = self._comparison.lead
        self._create.open_clip = lead.clip.job.id if lead is not None and lead.clip.job is not None else None
        self._view.begin()
        self._page.player.cover(self._view, self._view.hand)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def compare_rows(self, rows: tuple[ClipRow, ...]) -> None:
        """Compare clips of the library, which need not come from a job that is here."""
        from veo_desktop.ui.compare.lane import Compared  # as above

        jobs = [self._create.job(row.job_id) for row in rows]
        known = [job for job in jobs if job is not None]
        names = _names(known) if len(known) == len(rows) else [row.name for row in rows]
        self.compare(tuple(Compared(*each) for each in zip((row.path for row in rows), names, jobs, strict=True)))

    @Slot()
    def leave(self) -> None:
        """Give the player its place back, with the clip that led."""
        if self._comparison is not None:
            self._comparison.end()

    def shut_down(self, seconds: float) -> bool:
        """End the decoders; False when one still runs after `seconds`."""
        return self._comparison is None or self._comparison.shut_down(seconds)

    def _build(self) -> tuple[Comparison, CompareView]:
        from veo_desktop.ui.compare.compare_view import CompareView  # as above
        from veo_desktop.ui.compare.comparison import Comparison

        player = self._page.player
        comparison = Comparison(player, self)
        view = CompareView(self._theme, comparison, self._flip, self._wipe)
        view.surface.clicked.connect(player.commands.play.trigger)
        view.surface.double_clicked.connect(player.commands.full_screen.trigger)
        comparison.ended.connect(self._on_ended)
        return comparison, view

    def _make(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        action.setAutoRepeat(False)
        action.setEnabled(False)  # until there is a clip
        self._page.player.commands.keys.bind(name, action)
        return action

    @Slot()
    def _on_compare(self) -> None:
        selected = self._create.job(self._page.strip.selected or "")
        found = selected if selected is not None and selected.clip is not None else None
        self.choose(found.id if found is not None else self._create.open_clip or "")

    @Slot(object)
    def _on_chosen(self, job_ids: tuple[str, ...]) -> None:
        from veo_desktop.ui.compare.lane import Compared  # as above

        jobs = [job for job_id in job_ids if (job := self._create.job(job_id)) is not None]
        names = _names(jobs)
        clips = [Compared(job.clip.path, name, job) for job, name in zip(jobs, names, strict=True) if job.clip]
        if len(clips) > 1:
            self.compare(tuple(clips))

    @Slot()
    def _on_ended(self) -> None:
        focus = self._page.window().focusWidget()
        there = self._view is not None and focus is not None and self._view.isAncestorOf(focus)
        self._page.player.cover(None)
        if there:
            self._opener.give_back(self._page.strip)

    @Slot(object)
    def _on_removing(self, job_id: str) -> None:
        """No file is held that is to be moved away."""
        lanes = self._comparison.lanes if self._comparison is not None else []
        if any(lane.clip.job is not None and lane.clip.job.id == job_id for lane in lanes):
            self.leave()


def _names(jobs: list[Job]) -> list[str]:
    """What tells the clips from each other: their prompts, or else their seeds."""
    titles, seeds = [title(job) for job in jobs], [job.request.value(fields.SEED) for job in jobs]
    if len(set(titles)) == len(jobs) or not all(seeds) or len(set(seeds)) < len(jobs):
        return titles
    return [tr("Seed {seed}", seed=seed) for seed in seeds]
