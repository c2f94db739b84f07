"""What people choose in the settings, as frozen values. Any thread."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core import settings
from veo_desktop.core.account import Credentials

ACCOUNT, GENERAL, SPENDING, KEYBOARD = 0, 1, 2, 3  # the pages of the dialog

SANDBOX = "sandbox"
WIRO = "wiro"
PROXY_SYSTEM = "system"
PROXY_NONE = "none"
IMAGES_UPLOADED = "upload"
IMAGES_INLINE = "inline"


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """`kind` is "sandbox" or "wiro"; `credentials` None keeps the keys that are there."""

    kind: str
    credentials: Credentials | None = None


@dataclass(frozen=True, slots=True)
class GeneralChoice:
    """`theme`: "system", "dark", "light"; `library_folder` absolute; `proxy`: "system", "none" or its http address.

    `images_by`: "upload" or "inline"; `player_memory` in MB. `delete_at_wiro`: a clip's files there, once it is here.
    """

    theme: str
    library_folder: str
    notifications: bool
    proxy: str = PROXY_SYSTEM
    images_by: str = IMAGES_UPLOADED
    player_memory: int = settings.PLAYER_MEMORY.default
    delete_at_wiro: bool = False


@dataclass(frozen=True, slots=True)
class BudgetChoice:
    """Amounts in USD as settings keep them, "" for none."""

    warn_above: str
    day_limit: str
    month_limit: str
    count_sandbox: bool
