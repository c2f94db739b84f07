"""A home of its own for the tests, without screen, sound, keyring, proxy or language of the person who runs them."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FOREIGN = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "NETRC",
    "LANGUAGE",
    "QT_LOGGING_RULES",
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME",
    "XDG_CURRENT_DESKTOP",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "SSL_CERT_FILE",
    "SSLKEYLOGFILE",
)
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "ftp_proxy")


def enter_private_environment() -> Path:
    """Point this process and its children at an empty home that goes when the process ends. Returns that home.

    Called before Qt is imported. The folder's name is short, for sockets are made below it.
    """
    home = Path(tempfile.mkdtemp(prefix="veo-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name in (*_FOREIGN, *_PROXIES, *map(str.upper, _PROXIES)):
        if name != "DISPLAY" or "QT_QPA_PLATFORM" not in os.environ:  # whoever names a platform wants to watch
            os.environ.pop(name, None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(home_variables(home))
    os.environ.update(
        LANG="C.UTF-8",
        LC_ALL="C.UTF-8",
        PYTHONUTF8="1",
        PYTHONPATH=str(ROOT),  # children run `python -m veo_desktop` from any folder
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",  # never the keyring of whoever runs the tests
        PULSE_SERVER=f"unix:{home / 'no-sound'}",  # nor their loudspeakers; naming one also keeps it from being started
    )
    return home


def home_variables(home: Path) -> dict[str, str]:
    """The variables that make `home` the home on every system; the folders they name are made."""
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_STATE_HOME": home / "state",
        "XDG_RUNTIME_DIR": home / "run",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}
