"""What the settings can look at and clear away, as one handful for the window's side. Each part says where it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from veo_desktop.core.answers import LineCheck, PrivateThings
from veo_desktop.core.cancel import CancelToken
from veo_desktop.store.kept import KeptPrompts, clear_logs, log_files


@dataclass(frozen=True, slots=True)
class SettingsWorks:
    """`check_line(proxy setting)` and `ask_version(address)` block on the network, the rest on the disk."""

    check_line: Callable[[str, CancelToken], LineCheck]
    ask_version: Callable[[str, CancelToken], str]
    prompts: KeptPrompts
    logs: Path

    def look(self) -> PrivateThings:
        """What is kept now. Raises StorageError and OSError."""
        count, some = self.prompts.look()
        return PrivateThings(count, some, log_files(self.logs))

    def clear_logs(self) -> None:
        clear_logs(self.logs)
