"""A report for support, without keys, prompts or names of clips. Any thread that may block; it needs no window.

Every part of it may fail without the others: what is broken is what the report is for.
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
import shutil
import sqlite3
import ssl
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from veo_desktop import __version__
from veo_desktop.core.children import child_command
from veo_desktop.core.files import storage_error, write_atomically
from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.core.settings import ALL, Reach
from veo_desktop.core.text import text
from veo_desktop.store.crashes import last_trace
from veo_desktop.store.folders import Folders, folders_below, usual_folders
from veo_desktop.store.settings_file import SettingsFile

LOG_LINES = 300
CHECK_SECONDS = 10.0  # for the check of the database
DESK_SECONDS = 20.0  # for the child that asks Qt
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"


def write_report(options: Options) -> int:
    """`--diagnostics FILE`: write the report; answers the exit code."""
    assert options.diagnostics is not None
    folders = folders_below(options.data_dir) if options.data_dir else usual_folders()
    try:
        save_report(options.diagnostics.absolute(), folders, Redactor(), ask_desk)
    except OSError as error:
        from veo_desktop.app_terminal import tell_failed  # imported here: it brings Qt

        why = storage_error(error, options.diagnostics).user_message
        return tell_failed(options, text("The report could not be written: {reason}", reason=why))
    return 0


def save_report(path: Path, folders: Folders, redactor: Redactor, desk: Callable[[], Any]) -> None:
    """Write the report, for its owner alone (mode 0600). Raises OSError. `desk` tells what Qt found."""
    report = {
        "veo_desktop": __version__,
        "made": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "python": sys.version,
        "frozen": bool(getattr(sys, "frozen", False)),
        "system": _tried(_system),
        "libraries": _tried(_libraries),
        "trusted_certificates": _tried(_certificates),
        "desk": _tried(desk),
        "folders": {name: _tried(partial(_folder, each)) for name, each in _places(folders)},
        "settings": _tried(lambda: _settings(folders)),
        "database": _tried(lambda: _database(folders.database)),
        "log": _tried(lambda: _log(folders)),
        "last_crash": _tried(lambda: _crash(folders)),
    }
    write_atomically(path, masked(json.dumps(report, indent=1, ensure_ascii=False), redactor).encode())


def masked(words: str, redactor: Redactor) -> str:
    """`words` without keys, and with "~" for the person's own folder, whose name is often their own."""
    home = str(Path.home())
    cleaned = redactor.clean(words)
    return cleaned if len(home) < 2 else cleaned.replace(home, "~").replace(json.dumps(home)[1:-1], "~")


def head() -> str:
    """What runs where, in one line for the top of a trace."""
    return f"Veo Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"


def ask_desk() -> Any:
    """What Qt finds, by a child process; in words why not where there is no screen."""
    try:
        child = subprocess.run(
            child_command("desk"),
            check=False,
            capture_output=True,
            timeout=DESK_SECONDS,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
    except subprocess.TimeoutExpired:
        return f"Qt did not answer within {DESK_SECONDS:.0f} seconds"
    if child.returncode == 0:
        return json.loads(child.stdout)
    return f"Qt ended with {child.returncode}: {child.stderr.decode(errors='replace')[-2000:]}"


def _tried(part: Callable[[], Any]) -> Any:
    """One part of the report, or why there is none."""
    try:
        return part()
    except Exception as error:
        return f"not known: {type(error).__name__}: {error}"


def _system() -> dict[str, Any]:
    names = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "LANG", "LC_ALL")
    return {
        "platform": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "environment": {name: os.environ[name] for name in names if name in os.environ},
        "container": Path("/.flatpak-info").exists() or bool(os.environ.get("APPIMAGE") or os.environ.get("SNAP")),
    }


def _libraries() -> dict[str, str]:
    found = {each.metadata["Name"]: each.version for each in metadata.distributions() if each.metadata["Name"]}
    linked = {"SQLite": sqlite3.sqlite_version, "OpenSSL": ssl.OPENSSL_VERSION}
    return {**dict(sorted(found.items(), key=lambda pair: pair[0].lower())), **linked, **_ffmpeg()}


def _ffmpeg() -> dict[str, str]:
    import av  # only here: it is large

    return {name: ".".join(map(str, version)) for name, version in av.library_versions.items()}


def _places(folders: Folders) -> tuple[tuple[str, Path], ...]:
    return tuple((name, getattr(folders, name)) for name in ("data", "library", "logs", "cache"))


def _certificates() -> int:
    """How many certificates the connections trust: an installation that lost their file can send nothing."""
    # imported here: the window may want a report, and what makes it must not bring the network's libraries at a start
    from veo_desktop.wiro.connections import Network, no_proxy

    return len(Network(no_proxy).tls.get_ca_certs())


def _folder(path: Path) -> dict[str, object]:
    there = path.is_dir()
    facts: dict[str, object] = {"path": str(path), "there": there}
    if there:
        facts |= {"free_bytes": shutil.disk_usage(path).free, "writable": os.access(path, os.W_OK)}
    return facts


def _settings(folders: Folders) -> dict[str, object]:
    """The choices that differ from their defaults; never what a person wrote, nor what was left open."""
    stored = SettingsFile(folders.settings, safe=True)  # safe: a damaged file stays where it is
    stored.load()
    chosen = {each.key: stored.stored(each) for each in ALL if each.reach is not Reach.MEMORY}
    differs = {each.key: chosen[each.key] for each in ALL if each.key in chosen and chosen[each.key] != each.default}
    return {"differ": differs, "notice": None if stored.notice is None else str(stored.notice)}


def _database(path: Path) -> dict[str, Any]:
    """Its health and how many rows of what there are. It is opened read-only."""
    if not path.exists():
        return {"there": False}
    facts: dict[str, Any] = {"there": True, "bytes": path.stat().st_size}
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=2.0)) as connection:
        for name in ("user_version", "application_id", "journal_mode", "page_count", "freelist_count"):
            facts[name] = _tried(partial(_number, connection, f"PRAGMA {name}"))
        facts["check"] = _tried(lambda: _checked(connection))
        facts["rows"] = _tried(lambda: _counts(connection))
        states = "SELECT state, count(*) FROM jobs GROUP BY state"
        facts["jobs"] = _tried(lambda: dict(connection.execute(states).fetchall()))
        sandbox = "SELECT count(*) FROM jobs WHERE sandbox"
        facts["jobs_of_the_sandbox"] = _tried(partial(_number, connection, sandbox))
    return facts


def _number(connection: sqlite3.Connection, question: str) -> Any:
    return connection.execute(question).fetchone()[0]


def _checked(connection: sqlite3.Connection) -> str:
    """What SQLite says of its health; a large one may take longer than this is worth."""
    end = time.monotonic() + CHECK_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    try:
        return "; ".join(row[0] for row in connection.execute("PRAGMA quick_check(5)"))
    finally:
        connection.set_progress_handler(None, 0)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.execute(_TABLES)]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608


def _log(folders: Folders) -> list[str]:
    lines = (folders.logs / "veo-desktop.log").read_text(encoding="utf-8", errors="replace").splitlines()
    return lines[-LOG_LINES:]


def _crash(folders: Folders) -> dict[str, object] | None:
    crash = last_trace(folders.logs)
    if crash is None:
        return None
    at = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(crash.at))
    return {"at": at, "trace": crash.trace.splitlines()}
