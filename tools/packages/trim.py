"""Which parts of Qt, Python and the system are shipped. Main thread of a tool, no Qt.

Names are the same on every system: `libQt6Core.so.6`, `Qt6Core.dll` and `QtCore.framework` are all "Core".
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]  # PyInstaller's: name below the folder, source, kind

LANGUAGES = ("ar", "de", "en", "es", "fr", "ja", "pt_BR", "tr", "zh_CN")  # those of the program

PARTS = {  # of Qt; the rest is left out
    *("Core", "Gui", "Widgets", "Svg", "Multimedia", "Network"),  # what the program imports: tests/house/test_imports
    *("Concurrent", "DBus", "OpenGL", "XcbQpa", "WaylandClient", "WlShellIntegration"),  # what these need themselves
}

PLUGINS = {  # of Qt, by folder, without "lib" and ending; a folder that is not here is left out whole
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"},
    "platformthemes": {"qgtk3", "qxdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qicns", "qico", "qjpeg", "qmacheif", "qsvg", "qtga", "qtiff", "qwbmp", "qwebp"},
    "styles": {"qmodernwindowsstyle", "qmacstyle"},
}

MODULES = [  # of Python, that some library would use if it were asked for what it is not
    *("tkinter", "turtle", "idlelib", "lib2to3", "pydoc", "test", "curses", "readline"),
    *("setuptools", "pkg_resources", "distutils", "_distutils_hack", "pip", "ensurepip", "venv"),
]

# Of the system's libraries, those that the archive brings because other distributions may lack them; the Debian
# package names them as dependencies instead. All others belong to the system: display, sound, C and C++, GLib.
BROUGHT = (
    *("libcrypto", "libssl", "libffi", "libsqlite3", "libbz2", "liblzma", "libuuid", "libexpat"),  # Python's own
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util"),
)

_PART = re.compile(r"(?:^|/)(?:lib)?Qt6?(?P<part>[A-Z]\w*)(?=[.-])")
_FFMPEG = re.compile(r"(?:^|/)(?:lib)?(?:av(?:codec|format|util|filter|device)|sw(?:scale|resample))\b")


def is_shipped(name: str) -> bool:
    """Whether the file that will be called `name` below the folder is used; of what is not Qt's, every one is."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    of_qt = "PySide6" in parts or len(parts) == 1  # PyInstaller links at the top what Qt's libraries look for there
    if "plugins" in parts and "PySide6" in parts:
        folder, *rest = parts[parts.index("plugins") + 1 :]
        return bool(rest) and _stem(rest[-1]) in PLUGINS.get(folder, set())
    if "translations" in parts and "PySide6" in parts:
        return path.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if of_qt and ("qml" in parts or _FFMPEG.search(path.as_posix())):
        return False  # the one FFmpeg is PyAV's; Qt's sound sink needs none
    part = _PART.search(path.as_posix())
    return part is None or part["part"] in PARTS


def _stem(name: str) -> str:
    return name.partition(".")[0].removeprefix("lib")


def shipped(entries: Iterable[Entry]) -> list[Entry]:
    """Of PyInstaller's entries, those that are used, and that the system does not bring."""
    used = [entry for entry in entries if is_shipped(entry[0])]
    return [entry for entry in used if not is_from_system(entry) or entry[0].startswith(BROUGHT)]


def is_from_system(entry: Entry) -> bool:
    """A library that was found where Linux keeps its own: the loader's search brings it to the top of the folder."""
    name, source, kind = entry
    return (
        sys.platform.startswith("linux")
        and kind == "BINARY"
        and "/" not in name
        and not name.startswith("libpython")
        and not Path(source).is_relative_to(sys.prefix)
    )
