"""How the line to the provider stands, as the status bar shows it. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Line(Enum):
    """CONNECTING until the account answers; OFFLINE while it cannot be reached."""

    NO_ACCOUNT = "no account"
    CONNECTING = "connecting"
    ONLINE = "online"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Connection:
    """The line and whose account it is for."""

    line: Line
    sandbox: bool
    account: str = ""  # the id of the Wiro account
