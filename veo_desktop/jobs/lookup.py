"""Searches the provider for the task of a job whose answer got lost. Blocks; runs on the pool for REST calls.

Source: traps "Paid jobs": page `/Task/List` until older than the attempt, skip owned tasks, match parameters and time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from veo_desktop.core.errors import ProviderError
from veo_desktop.core.request import Request
from veo_desktop.jobs.provider import Provider
from veo_desktop.wiro.models import Task

CLOCK_SLACK = 300.0  # seconds by which the times of the list and of the attempt may differ
PAGE = 50
PAGES = 20
DETAILS = 20  # tasks of a list without parameters that are asked for one by one


@dataclass(frozen=True, slots=True)
class Found:
    """Tasks that are the job's by all that is shown, and those of which nothing is shown; oldest first."""

    sure: tuple[Task, ...] = ()
    unsure: tuple[Task, ...] = ()


def find_tasks(request: Request, attempted: float, owned: frozenset[str], provider: Provider) -> Found:
    """The tasks made since `attempted` (unix seconds, the provider's clock) that no job owns and that fit `request`.

    Raises what the calls raise: a search that was cut short finds nothing.
    """
    free = [task for task in _young(attempted, provider) if task.id not in owned]
    shown = [task for task in free if task.parameters]
    hidden = [task for task in free if not task.parameters]
    for task in hidden[:DETAILS]:  # the list may leave parameters out that the task itself shows
        shown.append(_in_full(task, provider))
    sure = [task for task in shown if task.parameters and same_request(request, task)]
    unsure = [task for task in shown if not task.parameters] + hidden[DETAILS:]
    return Found(_oldest_first(sure), _oldest_first(unsure))


def same_request(request: Request, task: Task) -> bool:
    """Whether a task shows what was sent: every value it shows is ours, and the seed is among them.

    Images are left out: they are shown as addresses of the provider's own.
    """
    values = {name: value for name, value in request.values.items() if value}
    shown = {name: task.parameters[name] for name in values if name in task.parameters}
    seed_fits = "seed" not in values or "seed" in shown
    return bool(shown) and seed_fits and all(values[name] == value for name, value in shown.items())


def _young(attempted: float, provider: Provider) -> list[Task]:
    found: list[Task] = []
    for page in range(PAGES):
        # of every model: what Wiro makes of a model's name in this call is not certain, and an empty
        # list would say "never arrived"
        tasks = provider.client.task_list(start=page * PAGE, limit=PAGE)
        young = [task for task in tasks if not task.createtime or task.createtime >= attempted - CLOCK_SLACK]
        found += young
        if len(tasks) < PAGE or len(young) < len(tasks):
            break
    return list({task.id: task for task in found}.values())  # pages shift while tasks are made


def _in_full(task: Task, provider: Provider) -> Task:
    try:
        full = provider.client.task_detail(task_id=task.id)
    except ProviderError:  # not ours to see
        return task
    return replace(full, token=full.token or task.token)


def _oldest_first(tasks: list[Task]) -> tuple[Task, ...]:
    return tuple(sorted(tasks, key=lambda task: (task.createtime, task.id)))
