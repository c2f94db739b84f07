"""Serves a file's bytes as a CDN does: ETag, single ranges, If-Range, If-None-Match. No state; event loop thread."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import formatdate, parsedate_to_datetime
from pathlib import Path

from veo_desktop.sandbox.wire import FilePart, Reply

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def file_reply(path: Path, contenttype: str, etag: str, headers: Mapping[str, str]) -> Reply:
    """Answer a GET or HEAD for `path` with the request's `headers`; 404 when the file is not there."""
    try:
        stat = path.stat()
    except FileNotFoundError:
        return Reply(404)
    modified = formatdate(int(stat.st_mtime), usegmt=True)
    common = {
        "Content-Type": contenttype,
        "ETag": etag,
        "Last-Modified": modified,
        "Accept-Ranges": "bytes",
        "X-Content-Type-Options": "nosniff",
    }
    if headers.get("If-None-Match") == etag:
        return Reply(304, headers=common)
    wanted = headers.get("Range")
    if wanted is None or not _still_valid(headers.get("If-Range"), etag, modified):
        return Reply(200, headers=common, file=FilePart(path, 0, stat.st_size))
    return _ranged(path, stat.st_size, wanted, common)


def _ranged(path: Path, size: int, wanted: str, common: dict[str, str]) -> Reply:
    match = _RANGE.fullmatch(wanted.strip())
    if match is None or match.group(0) == "bytes=-":  # several ranges, another unit: all of it, as HTTP allows
        return Reply(200, headers=common, file=FilePart(path, 0, size))
    first, last = match.groups()
    start = int(first) if first else max(0, size - int(last))
    end = min(int(last), size - 1) if first and last else size - 1
    if start >= size or end < start:
        return Reply(416, headers={**common, "Content-Range": f"bytes */{size}"})
    headers = {**common, "Content-Range": f"bytes {start}-{end}/{size}"}
    return Reply(206, headers=headers, file=FilePart(path, start, end - start + 1))


def _still_valid(condition: str | None, etag: str, modified: str) -> bool:
    if condition is None:
        return True
    if condition.startswith(('"', "W/")):
        return condition == etag
    try:
        return parsedate_to_datetime(condition) == parsedate_to_datetime(modified)
    except ValueError:
        return False
