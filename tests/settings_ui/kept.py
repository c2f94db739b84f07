"""Settings in memory, for pages that are tested without a window."""

from __future__ import annotations

from typing import Any

from veo_desktop.core.settings import Setting, T


class Kept:
    """What was chosen, checked as the settings file checks it."""

    def __init__(self, **values: object) -> None:
        self.values: dict[str, object] = dict(values)

    def get(self, setting: Setting[T]) -> T:
        return setting.checked(self.values.get(setting.key, setting.default))

    def set(self, setting: Setting[Any], value: object) -> None:
        self.values[setting.key] = value
