"""The words on the button that an error offers. UI thread only."""

from __future__ import annotations

from veo_desktop.core.errors import Action
from veo_desktop.ui.parts.text import tr


def action_words(action: Action) -> str:
    """What the button says; empty where there is nothing to press."""
    return {
        Action.NONE: "",
        Action.RETRY: tr("Try again"),
        Action.CHECK_FIELD: tr("Change the settings"),
        Action.OPEN_ACCOUNT: tr("Open account settings"),
        Action.ADD_FUNDS: tr("Add funds at Wiro"),
        Action.CHOOSE_FOLDER: tr("Choose a folder"),
        Action.WAIT: "",
        Action.CHOOSE_TASK: tr("Choose the task"),
        Action.SEND_WAITING: tr("Send them now"),
        Action.RESUME_QUEUE: tr("Resume"),
        Action.RAISE_BUDGET: tr("Raise the budget"),
        Action.SHOW_CRASH: tr("Show what happened"),
        Action.SAFE_MODE: tr("Start in safe mode"),
        Action.LEAVE_SAFE_MODE: tr("Start normally"),
        Action.SHOW_FILES: tr("Show which"),
    }[action]
