"""Which ceilings hold: what the person set for everything and for a project, asked at each use. Any thread."""

from __future__ import annotations

from collections.abc import Callable

from veo_desktop.core import settings
from veo_desktop.core.budget import Limits
from veo_desktop.core.limit_text import limit_from
from veo_desktop.core.preferences import Preferences
from veo_desktop.core.projects import Project


class Ceilings:
    """`own` answers a project by its id, None where there is no such; `current` is the id of the one in use."""

    def __init__(
        self, preferences: Preferences, own: Callable[[str], Project | None], current: Callable[[], str]
    ) -> None:
        self._preferences = preferences
        self._own = own
        self._current = current

    def hold(self, sandbox: bool) -> bool:
        """Whether there are ceilings at this account: the sandbox's money is no money, unless it is to be counted."""
        return not sandbox or self._preferences.get(settings.COUNT_SANDBOX)

    def of_all(self) -> Limits:
        get = self._preferences.get
        return Limits(limit_from(get(settings.DAY_LIMIT)), limit_from(get(settings.MONTH_LIMIT)))

    def project(self, project: str) -> Project | None:
        """The project of a job, with its ceilings; None for the one that everybody has."""
        return self._own(project) if project else None

    def current_project(self) -> Project | None:
        return self.project(self._current())
