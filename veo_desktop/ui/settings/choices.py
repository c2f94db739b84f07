"""What people choose in the settings, as frozen values, and the names of the sections. Any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.account import Entered


ACCOUNT, LIBRARY, PLAYER, BUDGET, APPEARANCE = "account", "library", "player", "budget", "appearance"
LANGUAGE, SHORTCUTS, NETWORK, PRIVACY, ADVANCED = "language", "shortcuts", "network", "privacy", "advanced"

SANDBOX = "sandbox"
WIRO = "wiro"


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """`kind` is "sandbox" or "wiro"; `entered` None keeps the keys that are there."""

    kind: str
    entered: Entered | None = None
