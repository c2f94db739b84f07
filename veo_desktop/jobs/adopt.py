"""Finds what the account has run elsewhere or before, and makes jobs of it. Blocks; runs on the pool for REST calls."""

from __future__ import annotations

import re
import threading
import time
import uuid
from collections.abc import Callable

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Action, VeoError, unexpected
from veo_desktop.core.found import AdoptedTasks, Fate, FoundTask, FoundTasks
from veo_desktop.core.job import Failure, Job, JobState
from veo_desktop.core.request import DURATION, FIRST_FRAME, PROMPT, VEO_3_1, ImageInput, Request
from veo_desktop.core.text import text
from veo_desktop.core.web_address import is_web_address
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.lookup import CLOCK_SLACK, same_request
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.ledger import Ledger
from veo_desktop.wiro.models import CANCELLED, ENDED_OK, Output, Task

PAGE = 50
PAGES = 10  # calls of one search at most; the person may have it go on
ENOUGH = 50  # tasks that end a search
MOST_PARAMETERS = 64
LONGEST_VALUE = 100_000  # characters
_FIELD = re.compile(r"[A-Za-z0-9_.\-]{1,64}")
_IMAGE = re.compile(rf"{FIRST_FRAME}[0-9]*")
_VIDEO_NAME = re.compile(r"\.(mp4|webm|mov)$", re.IGNORECASE)


class Adoption:
    """`adopted` is told of a new job's id once it is on the disk; `hurry`, if its task has ended already.

    Such a job belongs to the project that `project` names.
    """

    def __init__(
        self,
        ledger: Ledger,
        board: Board,
        provider: Callable[[], Provider | None],
        adopted: Callable[[str], None],
        hurry: Callable[[str], None],
        project: Callable[[], str],
    ) -> None:
        self._ledger = ledger
        self._board = board
        self._provider = provider
        self._adopted = adopted
        self._hurry = hurry
        self._project = project
        self._lock = threading.Lock()
        self._account: Provider | None = None  # whose tasks were found
        self._found: dict[str, Task] = {}

    def find(self, start: int, sandbox: bool, cancel: CancelToken) -> FoundTasks:
        """Look through the account's tasks from number `start` on, the newest first. What goes wrong is in the answer.

        `sandbox` says whose tasks the answer is about when no account is in use.
        """
        provider = self._provider()
        if provider is None:
            words = text("No Wiro account is in use. Set one up to see what it has run.")
            return FoundTasks(sandbox, problem=Failure(words, "", Action.OPEN_ACCOUNT))
        try:
            return self._search(start, provider, cancel)
        except Exception as fault:
            return FoundTasks(provider.sandbox, problem=_failure(unexpected(fault)))

    def adopt(self, task_ids: tuple[str, ...]) -> AdoptedTasks:
        """Make a job of each of these found tasks, and follow it. What goes wrong is in the answer."""
        provider = self._provider()
        with self._lock:
            known = provider is not None and provider is self._account
            tasks = [self._found[task_id] for task_id in task_ids if task_id in self._found] if known else []
        if provider is None or len(tasks) < len(task_ids):
            return AdoptedTasks((), Failure(text("Another account is in use now. Look again.")))
        done: list[str] = []
        for task in tasks:
            try:
                self._adopt(task, provider)
            except Exception as fault:
                return AdoptedTasks(tuple(done), _failure(unexpected(fault)))
            done.append(task.id)
        return AdoptedTasks(tuple(done))

    def _search(self, start: int, provider: Provider, cancel: CancelToken) -> FoundTasks:
        owned = self._ledger.owned_tasks(provider.sandbox)
        looked_up = self._looked_up(provider)
        free: dict[str, Task] = {}
        lost: set[str] = set()
        following: int | None = start
        for _ in range(PAGES):
            tasks = provider.client.task_list(start=start, limit=PAGE, cancel=cancel)
            start += len(tasks)
            following = start if tasks else None
            for task in tasks:
                if any(_may_be(job, task) for job in looked_up) and task.id not in owned:
                    lost.add(task.id)
                elif task.id not in owned:
                    free[task.id] = task
            if not tasks or len(free) >= ENOUGH:
                break
        self._remember(provider, free)
        return FoundTasks(provider.sandbox, tuple(map(_shown, free.values())), following, len(lost))

    def _looked_up(self, provider: Provider) -> list[Job]:
        """Jobs whose task is not known: what may be theirs is not given to a second job."""
        lost = (JobState.UNKNOWN, JobState.SUBMITTING)
        return [job for job in self._board.jobs() if job.state in lost and provider.owns(job)]

    def _remember(self, provider: Provider, tasks: dict[str, Task]) -> None:
        with self._lock:
            if self._account is not provider:
                self._account, self._found = provider, {}
            self._found |= tasks

    def _adopt(self, task: Task, provider: Provider) -> None:
        now = time.time()
        made = task.createtime if 0 < task.createtime <= now else now
        job = Job(
            id=uuid.uuid4().hex,
            state=JobState.ACCEPTED,
            request=_request(task),
            created=made,
            sandbox=provider.sandbox,
            account=provider.account,
            position=made,
            task_id=task.id,
            project=self._project(),
        )
        if not self._ledger.adopt(job, task.token):
            return  # it got a job meanwhile
        self._board.put(job)
        self._adopted(job.id)
        if task.terminal:
            self._hurry(job.id)


def _may_be(job: Job, task: Task) -> bool:
    young = not task.createtime or task.createtime >= job.created - CLOCK_SLACK
    return young and (not task.parameters or same_request(job.request, task))


def _failure(error: VeoError) -> Failure:
    return Failure(error.user_message, error.detail, error.action)


def _shown(task: Task) -> FoundTask:
    prompt = task.parameters.get(PROMPT, "")[:LONGEST_VALUE]
    return FoundTask(task.id, prompt, task.model, task.createtime, task.total_cost, _fate(task))


def _fate(task: Task) -> Fate:
    if not task.terminal:
        return Fate.RUNNING if _makes_video(task) else Fate.OTHER
    if task.status == CANCELLED:
        return Fate.CANCELLED
    if task.status != ENDED_OK or task.pexit != "0":
        return Fate.FAILED
    if not task.outputs:
        return Fate.GONE if _makes_video(task) else Fate.OTHER
    return Fate.READY if any(map(_is_video, task.outputs)) else Fate.OTHER


def _makes_video(task: Task) -> bool:
    """Whether a task without outputs will have made a video, as far as its settings tell."""
    return DURATION in task.parameters or "veo" in task.model or not (task.parameters or task.model)


def _is_video(output: Output) -> bool:
    return output.contenttype.startswith("video/") or bool(_VIDEO_NAME.search(output.name))


def _request(task: Task) -> Request:
    """What was asked for, as far as the task shows it. Images are addresses at Wiro, which may be gone one day."""
    fields = [(name, value) for name, value in task.parameters.items() if _FIELD.fullmatch(name)][:MOST_PARAMETERS]
    images = tuple(
        ImageInput(name, url=value) for name, value in fields if _IMAGE.fullmatch(name) and is_web_address(value)
    )
    values = {name: value[:LONGEST_VALUE] for name, value in fields if not _IMAGE.fullmatch(name)}
    return Request(task.model or VEO_3_1, values, images)
