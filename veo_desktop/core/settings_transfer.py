"""Settings as a file that goes to another computer: without secrets, and without what means something here alone.

Pure; any thread.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from veo_desktop.core.preferences import Preferences
from veo_desktop.core.settings import ALL, Reach, Setting

FORMAT, VERSION = "veo-desktop settings", 1
LARGEST = 1024 * 1024  # bytes
SUFFIX = ".veosettings.json"

TRAVEL = {each.key: each for each in ALL if each.reach is Reach.CHOICE}


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that an import would change."""

    setting: Setting[Any]
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. `refused`: keys whose value cannot be; `unknown`: those that this version has not."""

    changes: tuple[Change, ...] = ()
    refused: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def undo(self) -> Plan:
        """What takes it back."""
        return Plan(tuple(Change(each.setting, each.after, each.before) for each in self.changes))


def exported(preferences: Preferences) -> bytes:
    """Every choice, those at their defaults too: the other computer is to be as this one."""
    values = {key: preferences.get(setting) for key, setting in TRAVEL.items()}
    return json.dumps({"format": FORMAT, "version": VERSION, "settings": values}, indent=1, ensure_ascii=False).encode()


def plan_import(raw: bytes, preferences: Preferences) -> Plan | None:
    """What a file would change here, each value checked by its declaration. None when it is no such file."""
    try:
        found = json.loads(raw.decode("utf-8")) if len(raw) <= LARGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("settings"), dict):
        return None
    changes: list[Change] = []
    refused: list[str] = []
    unknown: list[str] = []
    for key, value in found["settings"].items():
        setting = TRAVEL.get(key)
        if setting is None:
            unknown.append(str(key)[:60])
        elif type(value) is not type(setting.default) or setting.checked(value) != value:
            refused.append(key)
        elif (before := preferences.get(setting)) != value:
            changes.append(Change(setting, before, value))
    return Plan(tuple(changes), tuple(refused), tuple(unknown))
