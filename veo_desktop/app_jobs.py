"""Wires the use cases of jobs: sent, followed, brought home, looked up, within a budget. The builder's thread."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.app_ground import Basis
from veo_desktop.core.budget import SeenBalance
from veo_desktop.core.settings import IMAGES_BY, WIRO_ACCOUNT
from veo_desktop.jobs.budget import Budget
from veo_desktop.jobs.budget_gate import BudgetGate
from veo_desktop.jobs.ceilings import Ceilings
from veo_desktop.jobs.clip_intake import ClipIntake
from veo_desktop.jobs.fetch import Fetcher
from veo_desktop.jobs.folder_gate import FolderGate
from veo_desktop.jobs.follow import Follower
from veo_desktop.jobs.line_watch import LineWatch
from veo_desktop.jobs.models import ModelBook
from veo_desktop.jobs.reconcile import Reconciler
from veo_desktop.jobs.schedule import Scheduler
from veo_desktop.jobs.seen_account import SeenAccount
from veo_desktop.jobs.service import JobService, UseCases
from veo_desktop.jobs.submit import Submitter
from veo_desktop.jobs.uploads import Uploads
from veo_desktop.store.model_cache import ModelCache
from veo_desktop.store.spending import SpendingBook
from veo_desktop.store.uploads import UploadBook


@dataclass(frozen=True, eq=False, repr=False)
class JobCases:
    """The service that the window asks, and those of its parts that are asked for themselves."""

    service: JobService
    line: LineWatch
    follower: Follower
    fetcher: Fetcher
    reconciler: Reconciler
    models: ModelBook
    budget: Budget


def wire_jobs(basis: Basis) -> JobCases:
    """Nothing runs yet."""
    ground, report, queues = basis.ground, basis.report, basis.queues
    ledger, board, provider = basis.ledger, basis.board, basis.provider
    models = ModelBook(provider, ModelCache(ground.folders.models))
    service = JobService(ledger, board, report.notice, basis.projects.current)
    line = LineWatch(queues.rest, report.notice, report.connection)
    follower = Follower(ledger, board, queues.rest, service.task_ended, line.check)
    reconciler = Reconciler(ledger, board, queues.rest, provider, service.accepted, ground.look_pause)
    intake = ClipIntake(ledger, basis.projects.library, basis.prober, ground.folders.thumbnails)

    def arrived(job_id: str) -> None:
        report.arrived(job_id)
        queues.rest.post(lambda: basis.provider_files.after_arrival(job_id))

    fetcher = Fetcher(ledger, board, queues.files, intake, provider, arrived)
    seen = SeenAccount(ledger)
    budget = _budget(basis, seen)
    uploads = Uploads(UploadBook(basis.access), lambda: ground.settings.get(IMAGES_BY) == "upload")
    scheduler = Scheduler(
        board=board,
        queue=queues.rest,
        submitter=Submitter(ledger, board, uploads, models.split_fields, service.accepted, reconciler.look_up),
        provider=provider,
        folders=FolderGate(basis.projects.check, board, queues.rest, report.notice),
        gate=BudgetGate(budget.refusal, board, queues.rest, report.notice),
        heard=seen.note,
        notify=report.notice,
    )
    service.attach(UseCases(scheduler, follower, fetcher, reconciler))
    return JobCases(service, line, follower, fetcher, reconciler, models, budget)


def _budget(basis: Basis, seen: SeenAccount) -> Budget:
    settings = basis.ground.settings

    def balance(sandbox: bool) -> SeenBalance | None:
        return seen.of(sandbox, settings.get(WIRO_ACCOUNT))

    ceilings = Ceilings(settings, basis.stored_projects.get, basis.projects.current)
    return Budget(SpendingBook(basis.access), ceilings, balance)
