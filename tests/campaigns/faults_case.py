"""One thing that goes wrong, and what must come of it. Immutable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.campaigns.faults_lane import Lane


class NotHere(Exception):
    """The case cannot be brought about on this machine (no mount, no strace), or its fault did not fire."""


@dataclass(frozen=True)
class Case:
    """`check` brings the fault about on a lane and answers its complaints, none when all came as it must.

    `group` is where it belongs ("call", "upload", "submit", "follow", "fetch", "disk", "keyring", "system call").
    """

    group: str
    name: str
    check: Callable[[Lane], list[str]]

    @property
    def full_name(self) -> str:
        return f"{self.group}: {self.name}"
