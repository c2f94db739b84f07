"""Tells a plain web address from anything else that can be typed into a field. Any thread."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_NEVER_INSIDE = re.compile(r"[\s\x00-\x1f\x7f\\<>\"]")


def is_web_address(url: str) -> bool:
    """True for http and https with a host, and no user name, blank or control character in it."""
    if _NEVER_INSIDE.search(url):
        return False
    try:
        parts = urlsplit(url)
        return (
            parts.scheme.lower() in ("http", "https")
            and bool(parts.hostname)
            and parts.port != 0  # reading it raises where it is no number
            and parts.username is None
        )
    except ValueError:
        return False
