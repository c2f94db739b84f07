"""Secrets planted in every form and place: a search that does not find them proves nothing."""

from __future__ import annotations

import base64
import gzip
import os
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from tests.campaigns.secrets_search import Search
from tests.campaigns.secrets_watch import Watch

WAIT = [sys.executable, "-c", "import sys; sys.stdin.read()"]

PACKINGS: dict[str, Callable[[str], bytes]] = {
    "plain": lambda secret: f"x-api-key: {secret}\n".encode(),
    "base64": lambda secret: base64.b64encode(secret.encode()),
    "base64 in a pair": lambda secret: base64.b64encode(f"user:{secret}:more".encode()),
    "base64 shifted": lambda secret: base64.urlsafe_b64encode(f"us:{secret}".encode()),
    "URL-encoded": lambda secret: f"https://example.invalid/?key={quote(secret, safe='')}&x=1".encode(),
    "percent": lambda secret: "".join(f"%{byte:02X}" for byte in secret.encode()).encode(),
    "UTF-16 LE": lambda secret: f"key {secret}".encode("utf-16-le"),
    "UTF-16 BE": lambda secret: f"key {secret}".encode("utf-16-be"),
    "gzip": lambda secret: b"before it " + gzip.compress(f"log {secret}".encode()),
    "zlib": lambda secret: b"\0\1" + zlib.compress(f"log {secret}".encode()),
    "gzip of UTF-16": lambda secret: gzip.compress(secret.encode("utf-16-le")),
    "hex": lambda secret: secret.encode().hex().encode(),
}


def plant(folder: Path, secret: str, search: Search) -> dict[str, bool]:
    """Plant `secret` below `folder` in every form; whether each was found, by the form's name."""
    found = {}
    for form, pack in PACKINGS.items():
        path = folder / f"{form}.bin"
        path.write_bytes(os.urandom(1000) + pack(secret) + os.urandom(1000))
        found[form] = bool(search.look_in(path, form))
    found["database"] = _in_database(folder / "planted.sqlite", secret, search)
    found["a file's name"] = _in_name(folder, secret, search)
    found["command line"] = _in_process(search, [*WAIT, secret], {})
    found["environment"] = _in_process(search, WAIT, {"PLANTED": base64.b64encode(secret.encode()).decode()})
    child = ["sh", "-c", 'read -r key; "$0" -c "$1" "$key"; true', WAIT[0], WAIT[2]]
    found["child's command line"] = _in_process(search, child, {}, secret)
    return found


def _in_database(path: Path, secret: str, search: Search) -> bool:
    """In a row so long that it lies on many pages."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE planted (words)")
        connection.execute("INSERT INTO planted VALUES (?)", ("".join(f"{n} {secret}" for n in range(500)),))
        connection.commit()
    return bool(search.look_in(path, path.name))


def _in_name(folder: Path, secret: str, search: Search) -> bool:
    path = folder / f"clip {quote(secret, safe='')}.mp4"
    path.write_bytes(b"")
    return bool(search.look_below(folder, lambda each: each == path))


def _in_process(search: Search, command: list[str], variables: dict[str, str], line: str = "") -> bool:
    """In a process, or in a child of it that is started with the `line` it reads."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, env={**os.environ, **variables}) as process:
        assert process.stdin is not None
        process.stdin.write(f"{line}\n".encode())
        process.stdin.flush()
        with Watch(search, process.pid) as watch:
            for _ in range(200):
                watch.look()
                if watch.found:
                    break
        process.kill()
    return bool(watch.found)
