"""How a found task is said in words. UI thread only."""

from __future__ import annotations

from veo_desktop.core.found import Fate, FoundTask
from veo_desktop.ui.create.compose_words import whole_name
from veo_desktop.ui.parts.figures import moment, money
from veo_desktop.ui.parts.text import tr

UNKNOWN = "—"
LONGEST_PROMPT = 300  # characters in the list


def prompt_words(task: FoundTask) -> str:
    """The prompt on one line."""
    return " ".join(task.prompt[: LONGEST_PROMPT * 2].split())[:LONGEST_PROMPT] or tr("No prompt")


def model_words(task: FoundTask) -> str:
    return whole_name(task.model, task.model[:60]) or UNKNOWN


def made_words(task: FoundTask) -> str:
    return moment(task.created) if 0 < task.created < 1e11 else UNKNOWN


def cost_words(task: FoundTask) -> str:
    return UNKNOWN if task.cost is None or task.fate is Fate.RUNNING else money(task.cost)


def fate_words(task: FoundTask) -> str:
    return {
        Fate.RUNNING: tr("At work"),
        Fate.READY: tr("Clip is there"),
        Fate.FAILED: tr("Failed"),
        Fate.CANCELLED: tr("Cancelled"),
        Fate.GONE: tr("Clip is gone"),
        Fate.OTHER: tr("No video"),
    }[task.fate]
