"""Which ceilings hold: what the person set for everything and for a project, asked at each use. Any thread."""

from __future__ import annotations

from collections.abc import Callable

from veo_desktop.core import settings
from veo_desktop.core.budget import Limits, OwnBudget, limit_from
from veo_desktop.core.preferences import Preferences


class Ceilings:
    """`own` answers a project by its id, None where there is none such; `current` is the id of the one in use."""

    def __init__(
        self, preferences: Preferences, own: Callable[[str], OwnBudget | None], current: Callable[[], str]
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

    def of_project(self, project: str) -> OwnBudget | None:
        return self._own(project) if project else None

    def of_current(self) -> OwnBudget | None:
        return self.of_project(self._current())
