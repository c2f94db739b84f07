"""Finds secrets in bytes, in every form that a careless program leaves them in. Any thread."""

from __future__ import annotations

import base64
import re
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from urllib.parse import quote, quote_plus

Find = tuple[str, str, str]  # where, whose name, in which form

DEEPEST = 2  # something packed inside something packed
LARGEST_UNPACKED = 16 * 1024 * 1024  # bytes
_PACKED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_SQLITE = b"SQLite format 3\0"


def forms(secret: str) -> dict[str, list[bytes]]:
    """How a secret may look, by the form's name. In base64 it may begin at any of three places of a longer text."""
    plain = secret.encode()
    percent = "".join(f"%{byte:02x}" for byte in plain)
    encoded = [_core(plain, shift) for shift in range(3)]
    found = {
        "plain": [plain],
        "base64": [*encoded, *(each.translate(bytes.maketrans(b"+/", b"-_")) for each in encoded)],
        "URL-encoded": [quote(secret, safe="").encode(), quote_plus(secret).encode(), quote(secret).encode()],
        "percent": [percent.encode(), percent.upper().encode()],
        "UTF-16": [secret.encode("utf-16-le"), secret.encode("utf-16-be")],
        "hex": [plain.hex().encode(), plain.hex().upper().encode()],
    }
    return {form: [each for each in needles if form == "plain" or each != plain] for form, needles in found.items()}


class Search:
    """Looks for `secrets`, by their names; each by `look` in bytes or text, or by `look_below` in a folder."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self._needles = [
            (name, form, needle)
            for name, secret in secrets.items()
            for form, needles in forms(secret).items()
            for needle in needles
        ]
        self._any = re.compile(b"|".join(re.escape(needle) for _, _, needle in self._needles))

    def look(self, where: str, data: bytes | str, depth: int = 0) -> set[Find]:
        """What is in `data`, unpacked where it is packed."""
        raw = data.encode("utf-8", "surrogateescape") if isinstance(data, str) else data
        found: set[Find] = set()
        if self._any.search(raw):
            found = {(where, name, form) for name, form, needle in self._needles if needle in raw}
        if depth < DEEPEST:
            for inner in _unpacked(raw):
                found |= {(where, name, f"gzip, {form}") for _, name, form in self.look(where, inner, depth + 1)}
        return found

    def look_in(self, path: Path, where: str) -> set[Find]:
        """What is in a file and in its name; the rows of a database besides its pages."""
        try:
            raw = path.read_bytes()
        except OSError:  # gone meanwhile
            return set()
        found = self.look(where, raw) | self.look(f"name of {where}", path.name)
        if raw.startswith(_SQLITE):
            found |= self.look(where, _rows(path))
        return found

    def look_below(self, folder: Path, wanted: Callable[[Path], bool] = lambda _path: True) -> set[Find]:
        """What is in the files below `folder`."""
        found: set[Find] = set()
        for path in sorted(folder.rglob("*")):
            if path.is_file() and wanted(path):
                found |= self.look_in(path, str(path.relative_to(folder)))
        return found


def _core(plain: bytes, shift: int) -> bytes:
    """The signs of base64 that depend on `plain` alone when it begins `shift` bytes into a group of three."""
    encoded = base64.b64encode(b"\0" * shift + plain)
    return encoded[-(-shift * 8 // 6) : (shift + len(plain)) * 8 // 6]


def _unpacked(raw: bytes) -> Iterator[bytes]:
    """Whatever begins like gzip or zlib and can be unpacked, at least at its beginning."""
    for match in _PACKED.finditer(raw):
        unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        try:
            inner = unpacker.decompress(raw[match.start() :], LARGEST_UNPACKED)
        except zlib.error:
            continue
        if inner:
            yield inner


def _rows(path: Path) -> bytes:
    """Every value of every table: a secret could lie across two pages of the file."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            rows = [row for name in tables for row in connection.execute(f'SELECT * FROM "{name}"')]  # noqa: S608
    except sqlite3.Error:
        return b""
    values = [value for row in rows for value in row if isinstance(value, str | bytes)]
    return b"\n".join(value.encode() if isinstance(value, str) else value for value in values)
