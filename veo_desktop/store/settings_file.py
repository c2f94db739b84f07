"""Reads and writes the settings: one small JSON file, private, whole at any moment. Any thread."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

from veo_desktop.core.files import private_folder, set_aside, storage_error, write_atomically
from veo_desktop.core.settings import ALL, Setting, T
from veo_desktop.core.text import Text, text

_LARGEST = 16 * 1024 * 1024  # bytes


class SettingsFile:
    """The settings of `path`, in memory from `load` on; keys of other versions are kept as they are.

    `notice` says what was wrong with the file, or is None. `safe`: only what is vital is taken from the file, and
    nothing is written to it; what is set holds until the program ends.
    """

    def __init__(self, path: Path, *, safe: bool = False) -> None:
        self._path = path
        self._safe = safe
        self._stored: dict[str, Any] = {}  # in safe mode: what the file says
        self._lock = threading.Lock()
        self._values: dict[str, Any] = {}
        self.notice: Text | None = None

    def load(self) -> None:
        """Read the file. A broken one is kept aside and the defaults hold; this never raises."""
        try:
            with self._path.open("rb") as file:
                raw = file.read(_LARGEST + 1)
        except FileNotFoundError:
            return
        except OSError as error:
            self.notice = text(
                "The settings could not be read; the usual ones are in use. ({reason})",
                reason=error.strerror or str(error),
            )
            return
        try:
            self._values = _parsed(raw)
        except (ValueError, RecursionError):
            self.notice = None if self._safe else self._set_aside()
        if self._safe:
            vital = {each.key for each in ALL if each.vital}
            self._stored = self._values
            self._values = {key: value for key, value in self._stored.items() if key in vital}

    def stored(self, setting: Setting[T]) -> T:
        """What the file says, where safe mode goes by the default."""
        return setting.checked(self._stored.get(setting.key, setting.default))

    def get(self, setting: Setting[T]) -> T:
        """The value, or the default where there is none that fits."""
        with self._lock:
            return setting.checked(self._values.get(setting.key, setting.default))

    def set(self, setting: Setting[T], value: T) -> None:
        """Change one setting and write the file. Raises StorageError; the value holds until the program ends then.

        Not synced to the disk: a power cut may bring the last value back, and the window must not wait for a disk.
        """
        with self._lock:
            checked = setting.checked(value)
            if self._values.get(setting.key) == checked and setting.key in self._values:
                return
            self._values[setting.key] = checked
            if self._safe:
                return
            try:
                private_folder(self._path.parent)
                write_atomically(self._path, json.dumps(self._values, indent=1).encode(), durable=False)
            except OSError as error:
                raise storage_error(error, self._path) from error

    def _set_aside(self) -> Text:
        try:
            aside = set_aside(self._path)
        except OSError as error:
            return text("The settings are damaged; the usual ones are in use. ({reason})", reason=str(error))
        return text(
            "The settings were damaged; the usual ones are in use. The old file was kept: {file}", file=str(aside)
        )


def _parsed(raw: bytes) -> dict[str, Any]:
    if len(raw) > _LARGEST:
        raise ValueError("too large for a settings file")
    values = json.loads(raw.decode("utf-8"))
    if not isinstance(values, dict):
        raise ValueError("no JSON object")
    return values
