"""The files that were opened last, the newest first. Any thread; pure."""

from __future__ import annotations

import json

MOST = 10


def with_recent(stored: str, path: str) -> str:
    """The list as text for the settings, `path` at its head."""
    return _text((path, *(each for each in recent(stored) if each != path)))


def recent(stored: str) -> tuple[str, ...]:
    """The absolute paths that `stored` holds; text that is none of ours holds none."""
    try:
        found = json.loads(stored) if stored else []
    except (ValueError, RecursionError):
        return ()
    paths = [each for each in found if isinstance(each, str) and each] if isinstance(found, list) else []
    return tuple(paths[:MOST])


def _text(paths: tuple[str, ...]) -> str:
    return json.dumps(paths[:MOST])
