"""The compose panel's content of each project that is not the current one. UI thread only."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from veo_desktop.core import settings
from veo_desktop.core.request import PROMPT, SEED
from veo_desktop.ui.create.compose_draft import Draft

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.preferences import Preferences

MOST = 100  # projects whose drafts are kept; those left longest ago go first


class ProjectDrafts:
    """Kept in the settings as JSON text: a draft by the id of its project, the one left last at the end."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def put(self, project: str, draft: str) -> None:
        """Keep what the panel held when `project` was left."""
        drafts = self._all()
        drafts.pop(project, None)
        self._keep({**drafts, project: draft})

    def take(self, project: str) -> str:
        """What it held; "" where `project` was never left. It is the panel's own from now on."""
        drafts = self._all()
        found = drafts.pop(project, "")
        if found:
            self._keep(drafts)
        return found

    def _all(self) -> dict[str, str]:
        try:
            stored = json.loads(self._preferences.get(settings.PROJECT_DRAFTS) or "{}")
        except (ValueError, RecursionError):
            return {}
        if not isinstance(stored, dict):
            return {}
        return {name: draft for name, draft in stored.items() if isinstance(draft, str)}

    def _keep(self, drafts: dict[str, str]) -> None:
        kept = dict(list(drafts.items())[-MOST:])
        while kept and len(stored := json.dumps(kept, ensure_ascii=False)) > settings.LONGEST_TEXT:
            del kept[next(iter(kept))]
        self._preferences.set(settings.PROJECT_DRAFTS, stored if kept else "")


def settings_only(draft: str) -> str:
    """What new work may begin with: the model and its settings, without prompt, pictures and seed."""
    read = Draft.from_json(draft)
    if read is None:
        return ""
    values = {name: value for name, value in read.request.values.items() if name not in (PROMPT, SEED)}
    return replace(
        read, request=replace(read.request, values=values, images=()), seed_locked=False, edit=None
    ).to_json()
