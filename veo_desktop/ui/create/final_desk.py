"""Drafts and their finals: makes the one out of the other, and leads from each to the other. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.job import Job, JobState
from veo_desktop.core.models import ModelNews
from veo_desktop.core.order import Order, Relation
from veo_desktop.ui.create.compose_forms import KnownForms
from veo_desktop.ui.create.compose_words import BUNDLED
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.final_dialog import FinalDialog
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.models_backend import ModelsBackend

Make = Callable[[tuple[Order, ...], Callable[[], None]], None]


class FinalDesk(QObject):
    """One dialog at a time, which goes when its job is made."""

    def __init__(
        self,
        page: CreatePage,
        forms: KnownForms,
        models: ModelsBackend,
        backend: Backend,
        job: Callable[[str], Job | None],
        make: Make,
    ) -> None:
        """`make(orders, made)` has jobs made and calls `made` then. To be built after what knows jobs and forms."""
        super().__init__(page)
        self._page = page
        self._forms, self._models = forms, models
        self._job, self._make = job, make
        self._children: dict[str, list[str]] = {}  # ids of what came out of a job, by its id
        self._dialog: FinalDialog | None = None
        for panel in (page.strip, page.inspector):
            panel.final_requested.connect(self.open)
        page.inspector.link_wanted.connect(page.strip.select)
        page.strip.selected_changed.connect(self._show_links)
        backend.jobs_changed.connect(self._on_jobs)
        models.model_ready.connect(self._on_news)

    @Slot(object)
    def open(self, job_id: str) -> None:
        """Offer the final of a finished clip."""
        job = self._job(job_id)
        if job is None or job.state is not JobState.DONE or self._dialog is not None:
            return
        names = dict.fromkeys((*BUNDLED, job.request.model))
        self._dialog = FinalDialog(job, [self._forms.news(name) for name in names], self._page.window())
        self._dialog.wanted.connect(self._on_wanted)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()
        for name in names:
            self._models.ask_model(name)

    @Slot(object)
    def _on_news(self, news: ModelNews) -> None:
        if self._dialog is not None:
            self._dialog.take_news(self._forms.news(news.model))

    @Slot(object)
    def _on_wanted(self, orders: tuple[Order, ...]) -> None:
        if self._dialog is not None:
            self._make(orders, self._dialog.accept)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            known = self._children.setdefault(job.parent, []) if job.parent else None
            if known is not None and job.id not in known:
                known.append(job.id)
        self._show_links()

    @Slot()
    def _show_links(self) -> None:
        shown = self._job(self._page.strip.selected or "")
        if shown is None:
            self._page.inspector.show_links(None, Relation.NONE, ())
            return
        children = (self._job(each) for each in self._children.get(shown.id, ()))
        known = tuple(each for each in children if each is not None)
        self._page.inspector.show_links(self._job(shown.parent), shown.relation, known)
