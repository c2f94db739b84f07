"""Which version is newer than this one, out of what a releases API says. Pure; any thread.

What is asked is `settings.RELEASES_AT`: the project's page at GitHub, or what answers as its
`https://api.github.com/repos/OWNER/NAME/releases/latest` does.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

LARGEST = 256 * 1024  # bytes of an answer
_PAGE = re.compile(r"/([\w.-]{1,100})/([\w.-]{1,100}?)(?:\.git)?(?:/.*)?", re.ASCII)
_VERSION = re.compile(r"v?(\d{1,5}(?:\.\d{1,5}){1,3})")


def is_releases_address(value: str) -> bool:
    """ "" or an https address without a user name; http is for this computer alone."""
    if value == "":
        return True
    try:
        parts = urlsplit(value)
        host, named = parts.hostname, parts.username is not None or parts.port == 0
    except ValueError:
        return False
    local = parts.scheme == "http" and host in ("127.0.0.1", "localhost")
    return bool(host) and not named and value.isprintable() and " " not in value and (parts.scheme == "https" or local)


def asked_at(address: str) -> str:
    """Where the releases of `address` can be asked for: a project's page at GitHub, as people copy it, has an API."""
    parts = urlsplit(address)
    page = _PAGE.fullmatch(parts.path) if parts.hostname in ("github.com", "www.github.com") else None
    return f"https://api.github.com/repos/{page[1]}/{page[2]}/releases/latest" if page is not None else address


def newer_version(answer: bytes, present: str) -> str:
    """The version that `answer` tells of, where it is newer than `present`; "" in every other case."""
    try:
        told: Any = json.loads(answer)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(told, dict) or told.get("draft") is True or told.get("prerelease") is True:
        return ""
    name = told.get("tag_name")
    found = _VERSION.fullmatch(name) if isinstance(name, str) and len(name) <= 40 else None
    return found[1] if found is not None and _order(found[1]) > _order(present) else ""


def _order(version: str) -> tuple[int, ...]:
    numbers = [int(each) for each in re.findall(r"\d{1,5}", version)[:4]]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
