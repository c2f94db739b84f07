"""Settings that cannot be written are said, and hold until the program ends. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from veo_desktop.core.errors import StorageError
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.settings import Setting, T

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.preferences import Preferences


class CarefulSettings:
    """As the settings below it, but `set` never raises: what is wrong goes to `notify`."""

    def __init__(self, settings: Preferences, notify: Callable[[Notice], None]) -> None:
        self._settings = settings
        self._notify = notify

    def get(self, setting: Setting[T]) -> T:
        return self._settings.get(setting)

    def set(self, setting: Setting[T], value: T) -> None:
        try:
            self._settings.set(setting, value)
        except StorageError as error:
            self._notify(Notice("settings", Level.WARN, error.user_message, error.action, error.detail))
