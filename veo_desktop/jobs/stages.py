"""Which stage of a job an event or a status means. Pure; any thread. Source: wiro-api "Task lifecycle"."""

from __future__ import annotations

from veo_desktop.core.job import Stage
from veo_desktop.wiro.task_socket import EventType

_BY_NAME = {
    "task_queue": Stage.QUEUED,
    "task_accept": Stage.ACCEPTED,
    "task_preprocess_start": Stage.PREPARING,
    "task_preprocess_end": Stage.PREPARING,
    "task_assign": Stage.ASSIGNED,
    "task_start": Stage.GENERATING,
    "task_output": Stage.GENERATING,
    "task_output_full": Stage.GENERATING,
    "task_error_full": Stage.GENERATING,
    "task_end": Stage.FINISHING,
    "task_postprocess_start": Stage.FINISHING,
    "task_postprocess_end": Stage.ENDED,
    "task_cancel": Stage.ENDED,
}


def stage_of_event(event: EventType) -> Stage:
    """The stage an event of the socket speaks of; NONE for one that says nothing of it (`task_error` is a log line)."""
    return _BY_NAME.get(event.value, Stage.NONE)


def stage_of_status(status: str) -> Stage:
    """The stage a `/Task/Detail` status speaks of; NONE when unknown."""
    return _BY_NAME.get(status, Stage.NONE)
