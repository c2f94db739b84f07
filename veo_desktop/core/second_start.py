"""What a second start of the program hands to the one that is open, and how it looks on the wire. Any thread."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from veo_desktop.core.options import Options

VERSION = 1
LONGEST = 64 * 1024  # bytes of a message, its line end included
ACCOUNTS = ("sandbox", "wiro")
MOST_FILES = 100
LONGEST_PATH = 4096  # characters
_TOKEN = re.compile(r"[!-~]{1,256}")


@dataclass(frozen=True, slots=True)
class SecondStart:
    """`account` "sandbox" or "wiro" is to be used from now on, "" leaves it as it is.

    `activation` is the desktop's permission to take the focus, "" where the desktop gives none. `files` are the
    absolute paths of clips to open.
    """

    account: str = ""
    activation: str = ""
    files: tuple[str, ...] = ()

    def to_line(self) -> bytes:
        """At most LONGEST bytes: of very many files the last ones are left out."""
        files = list(self.files[:MOST_FILES])
        while len(line := self._line(files)) > LONGEST and files:
            files.pop()
        return line

    def _line(self, files: list[str]) -> bytes:
        values = {"version": VERSION, "account": self.account, "activation": self.activation, "files": files}
        return json.dumps(values).encode() + b"\n"


def second_start(options: Options, environment: Mapping[str, str]) -> SecondStart:
    """What a start with these options asks of the program that is open.

    An address given with it is not handed over: the account in use stays the one whose address is in use.
    """
    elsewhere = bool(options.api_url or options.socket_url)
    account = "" if elsewhere or options.sandbox is None else "sandbox" if options.sandbox else "wiro"
    token = environment.get("XDG_ACTIVATION_TOKEN") or environment.get("DESKTOP_STARTUP_ID") or ""
    return SecondStart(account, token if _TOKEN.fullmatch(token) else "", options.files)


def read_second_start(line: bytes) -> SecondStart | None:
    """Read `to_line` of this or another version; what is not known is left out. None when it is no such message."""
    try:
        values: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict) or not isinstance(values.get("version"), int):
        return None
    account, token = values.get("account"), values.get("activation")
    return SecondStart(
        account if isinstance(account, str) and account in ACCOUNTS else "",
        token if isinstance(token, str) and _TOKEN.fullmatch(token) else "",
        _files(values.get("files")),
    )


def _files(found: object) -> tuple[str, ...]:
    named = [each for each in found if isinstance(each, str)] if isinstance(found, list) else []
    return tuple(each for each in named[:MOST_FILES] if len(each) <= LONGEST_PATH and Path(each).is_absolute())
