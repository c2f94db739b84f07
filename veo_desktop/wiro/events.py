"""What the task socket says, as frozen values; anything unknown is tolerated. Pure; any thread."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec

from veo_desktop.core.job import Progress
from veo_desktop.wiro.answers import number, plain, read_json
from veo_desktop.wiro.models import Output, outputs_from


class EventType(Enum):
    """Wiro's names. `task_error` and `task_error_full` are lines of the task's log here, not its end."""

    QUEUE = "task_queue"
    ACCEPT = "task_accept"
    PREPROCESS_START = "task_preprocess_start"
    PREPROCESS_END = "task_preprocess_end"
    ASSIGN = "task_assign"
    START = "task_start"
    OUTPUT = "task_output"
    ERROR = "task_error"
    OUTPUT_FULL = "task_output_full"
    ERROR_FULL = "task_error_full"
    END = "task_end"
    POSTPROCESS_START = "task_postprocess_start"
    POSTPROCESS_END = "task_postprocess_end"
    CANCEL = "task_cancel"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class TaskEvent:
    """One event of one task: a line of its log, its progress or its outputs, where it carries any.

    `token` is "" when the event does not name its task. A hint only: `/Task/Detail` alone ends a job.
    """

    token: str
    type: EventType
    log: str = ""
    progress: Progress | None = None
    outputs: tuple[Output, ...] = ()


_TYPES = {each.value: each for each in EventType}
LONGEST_TIME = 40  # characters
MOST_SECONDS = 30 * 24 * 3600.0
_UNITS = {"h": 3600, "m": 60, "s": 1}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*([hms])")
_CLOCK = re.compile(r"(?:(\d+):)?(\d+):(\d+)")


def read_event(payload: bytes) -> TaskEvent | None:
    """The event in a text frame; None when it is not about a task (the greeting) or not to be understood."""
    try:
        raw = read_json(payload)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    if not isinstance(raw, dict):
        return None
    name, token = plain(raw.get("type")), plain(raw.get("tasktoken"))
    kind = _TYPES.get(name, EventType.UNKNOWN)
    if kind is EventType.UNKNOWN and not token:
        return None
    message = raw.get("message")
    if isinstance(message, dict):
        return TaskEvent(token, kind, plain(message.get("raw")), _progress(message))
    if isinstance(message, list):
        return TaskEvent(token, kind, outputs=outputs_from(message))
    return TaskEvent(token, kind, plain(message))


def _progress(message: Mapping[str, Any]) -> Progress | None:
    if not plain(message.get("type")).startswith("progress"):
        return None
    percentage = number(message.get("percentage"))
    fraction = percentage / 100 if percentage is not None else _steps(message)
    if fraction is not None:
        fraction = min(max(fraction, Decimal(0)), Decimal(1))
    return Progress(None if fraction is None else float(fraction), _seconds(plain(message.get("remainingTime"))))


def _steps(message: Mapping[str, Any]) -> Decimal | None:
    current, total = number(message.get("stepCurrent")), number(message.get("stepTotal"))
    return current / total if current is not None and total else None


def _seconds(words: str) -> float | None:
    """Seconds in "3s", "1m 20s", "00:12" or "12"; None when it says none of these, or more than a month."""
    found = _read_seconds(words.strip().lower()) if len(words) <= LONGEST_TIME else None
    return found if found is not None and 0 <= found <= MOST_SECONDS else None


def _read_seconds(words: str) -> float | None:
    if clock := _CLOCK.fullmatch(words):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return float(hours * 3600 + minutes * 60 + seconds)
    if parts := _DURATION.findall(words):
        return sum(float(value) * _UNITS[unit] for value, unit in parts)
    value = number(words)
    return None if value is None else float(value)
