"""Remembers which clip a kept picture is a frame of, so that clips know what they continue. UI thread only."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from veo_desktop.core import settings
from veo_desktop.core.order import Order, Relation
from veo_desktop.core.request import FIRST_FRAME

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.preferences import Preferences

MOST = 500  # pictures; the oldest are forgotten


class FrameOrigins:
    """By the name under which a picture is kept, which is its content's: it lasts as long as the picture."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._jobs = _read(preferences.get(settings.FRAME_ORIGINS))

    def note(self, path: str, job_id: str) -> None:
        """The picture kept at `path` is a frame of this job's clip."""
        name = PurePath(path).name
        self._jobs.pop(name, None)
        self._jobs[name] = job_id
        for old in list(self._jobs)[:-MOST]:
            del self._jobs[old]
        self._preferences.set(settings.FRAME_ORIGINS, json.dumps(self._jobs))

    def linked(self, order: Order) -> Order:
        """`order`, with the job that it continues where its first frame comes out of one."""
        image = order.request.image(FIRST_FRAME)
        job_id = self._jobs.get(PurePath(image.path).name, "") if image is not None and image.path else ""
        return replace(order, parent=job_id, relation=Relation.CONTINUED) if job_id and not order.parent else order


def _read(stored: str) -> dict[str, str]:
    try:
        data = json.loads(stored)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {str(name): job_id for name, job_id in data.items() if isinstance(job_id, str)}
