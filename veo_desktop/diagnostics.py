"""`--diagnostics FILE`: a report for support, without keys, prompts or names of clips. Main thread."""

from __future__ import annotations

import json
import platform
import shutil
import sqlite3
import sys
from importlib import metadata
from pathlib import Path

from veo_desktop import __version__
from veo_desktop.core.files import write_atomically
from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.store.folders import Folders, folders_below, usual_folders

PACKAGES = ("PySide6", "av", "requests", "urllib3", "websocket-client", "keyring", "msgspec", "aiohttp", "platformdirs")
PRIVATE = {"draft"}  # settings that hold what a person wrote
LOG_LINES = 300


def write_report(options: Options) -> int:
    """Write the report; answers the exit code. The file is for its owner alone (mode 0600)."""
    assert options.diagnostics is not None
    folders = folders_below(options.data_dir) if options.data_dir else usual_folders()
    report = {
        "veo_desktop": __version__,
        "python": sys.version,
        "system": platform.platform(),
        "packages": {name: _version(name) for name in PACKAGES},
        "sqlite": sqlite3.sqlite_version,
        "folders": {name: _folder(getattr(folders, name)) for name in ("data", "library", "logs", "cache")},
        "settings": _settings(folders),
        "jobs": _jobs(folders.database),
        "log": _log(folders),
    }
    words = Redactor().clean(json.dumps(report, indent=1, ensure_ascii=False)).replace(str(Path.home()), "~")
    try:
        write_atomically(options.diagnostics.absolute(), words.encode())
    except OSError as error:
        print(f"veo-desktop: the report could not be written: {error}", file=sys.stderr)
        return 1
    return 0


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def _folder(path: Path) -> dict[str, object]:
    there = path.is_dir()
    return {"path": str(path), "there": there, "free_bytes": shutil.disk_usage(path).free if there else None}


def _settings(folders: Folders) -> dict[str, object]:
    try:
        stored = json.loads(folders.settings.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {key: value for key, value in stored.items() if key not in PRIVATE} if isinstance(stored, dict) else {}


def _jobs(path: Path) -> dict[str, int] | str:
    """How many jobs are in which state; the database is opened read-only."""
    if not path.exists():
        return {}
    try:
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        try:
            return dict(connection.execute("SELECT state, count(*) FROM jobs GROUP BY state").fetchall())
        finally:
            connection.close()
    except sqlite3.Error as error:
        return str(error)


def _log(folders: Folders) -> list[str]:
    try:
        lines = (folders.logs / "veo-desktop.log").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return lines[-LOG_LINES:]
