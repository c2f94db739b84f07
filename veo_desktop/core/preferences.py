"""How the window reads and keeps settings, without knowing where they last. UI thread."""

from __future__ import annotations

from typing import Protocol

from veo_desktop.core.settings import Setting, T


class Preferences(Protocol):
    """`set` raises StorageError when the value could not be written; it holds until the program ends then."""

    def get(self, setting: Setting[T]) -> T: ...

    def set(self, setting: Setting[T], value: T) -> None: ...
