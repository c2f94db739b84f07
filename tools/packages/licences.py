"""Collects the licences of what is bundled: texts from the packages' own metadata, one index. Main thread of a tool.

What lies inside a wheel beside its own code, or comes from the system, says nothing of itself there: it is in the
tables below, and a library that no table knows ends the build.
"""

from __future__ import annotations

import re
import shutil
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from tools.packages.names import PACKAGING, ROOT, PackageError, version
from tools.packages.trim import BROUGHT

TEXTS = PACKAGING / "licences"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)

IN_PYAV = {  # library: its name for people and its licence
    "avcodec avdevice avfilter avformat avutil swresample swscale": ("FFmpeg", "GPL-3.0-or-later"),
    "x264": ("x264", "GPL-2.0-or-later"),
    "x265": ("x265", "GPL-2.0-or-later"),
    "SvtAv1Enc": ("SVT-AV1", "BSD-3-Clause-Clear"),
    "dav1d": ("dav1d", "BSD-2-Clause"),
    "vpx": ("libvpx", "BSD-3-Clause"),
    "webp webpmux sharpyuv": ("libwebp", "BSD-3-Clause"),
    "opus": ("Opus", "BSD-3-Clause"),
    "mp3lame": ("LAME", "LGPL-2.0-or-later"),
    "opencore-amrnb opencore-amrwb": ("OpenCORE AMR", "Apache-2.0"),
    "gnutls": ("GnuTLS", "LGPL-2.1-or-later"),
    "nettle hogweed": ("Nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    "gmp": ("GMP", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    "unistring": ("libunistring", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    "vpl": ("Intel VPL", "MIT"),
    "drm": ("libdrm", "MIT"),
    "asound": ("alsa-lib", "LGPL-2.1-or-later"),
    "Xau xcb xcb-shape xcb-shm xcb-xfixes X11": ("X.Org client libraries", "MIT"),
}
FROM_SYSTEM = {
    "crypto ssl": ("OpenSSL", "Apache-2.0"),
    "ffi": ("libffi", "MIT"),
    "sqlite3": ("SQLite", "public domain"),
    "bz2": ("bzip2", "bzip2-1.0.6"),
    "lzma": ("XZ Utils", "0BSD"),
    "uuid": ("libuuid", "BSD-3-Clause"),
    "expat": ("Expat", "MIT"),
    "xcb-cursor xcb-icccm xcb-image xcb-keysyms xcb-render-util xcb-util": ("xcb-util", "MIT"),
}
UNTOLD = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}  # its metadata say it in a sentence
_KNOWN = {
    table: {library: about for names, about in entries.items() for library in names.split()}
    for table, entries in (("av", IN_PYAV), ("system", FROM_SYSTEM))
}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is bundled. `files`: where its licence's texts are."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...] = ()


def collect(bundled: Iterable[metadata.Distribution], names: Iterable[str], target: Path) -> None:
    """Write `target`/INDEX.txt and the texts for what was `bundled`, and for the libraries `names` as shipped."""
    parts = sorted(
        [*_fixed(), *map(_part, bundled), *_libraries(names)],
        key=lambda part: part.name.lower(),
    )
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for text in TEXTS.glob("*.txt"):
        shutil.copyfile(text, target / text.name)
    shutil.copyfile(ROOT / "LICENSE", target / "GPL-3.txt")
    for part in parts:
        for file in part.files:
            folder = target / part.name.replace("/", "-")
            folder.mkdir(exist_ok=True)
            shutil.copyfile(file, folder / file.name)
    (target / "INDEX.txt").write_text(_index(parts), encoding="utf-8")


def _fixed() -> list[Part]:
    """What is there in each build, on each system."""
    qt = metadata.version("PySide6")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    text = tuple(path for path in (python, debian) if path.is_file())[:1]
    return [
        Part("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0", text),
        Part("Qt", qt, "LGPL-3.0-only"),
        Part("ICU (in Qt)", qt, "Unicode-3.0"),
        Part("Inter", "", "OFL-1.1", (ROOT / "resources" / "fonts" / "OFL.txt",)),
    ]


def distributions(sources: Iterable[Path]) -> list[metadata.Distribution]:
    """Those of which a file is among `sources`."""
    bundled = {path.resolve() for path in sources}
    return [each for each in metadata.distributions() if any(path.resolve() in bundled for path in _files(each))]


def _files(each: metadata.Distribution) -> list[Path]:
    return [Path(str(file.locate())) for file in each.files or ()]


def _part(each: metadata.Distribution) -> Part:
    own = [path for path in _files(each) if ".dist-info" in str(path)]
    texts = tuple(path for path in own if _TEXT.search(path.name) and path.suffix != ".py")
    return Part(each.metadata["Name"], each.version, _licence(each), texts)


def _licence(each: metadata.Distribution) -> str:
    said = UNTOLD.get(each.metadata["Name"]) or each.metadata["License-Expression"] or each.metadata["License"] or ""
    if said and "\n" not in said:
        return said
    classifiers = each.metadata.get_all("Classifier") or []
    return "; ".join(c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License ::")) or "see its text"


def _libraries(names: Iterable[str]) -> list[Part]:
    """What came with PyAV and from the system, by the names of the libraries."""
    found = set()
    for name in names:
        folder, _, file = name.replace("\\", "/").rpartition("/")
        library = re.split(r"(?:-\d*)?-[0-9a-f]{8,}|\.so|\.dylib|\.dll", file)[0].removeprefix("lib")
        if folder.endswith("av.libs") or (folder == "" and file.startswith(BROUGHT)):
            table = "av" if folder.endswith("av.libs") else "system"
            about = _KNOWN[table].get(library)
            if about is None and sys.platform.startswith("linux"):
                raise PackageError(f"{name}: its licence is not in tools/packages/licences.py")
            found.add((about or (library, "see PyAV"), "in PyAV" if table == "av" else "from the build system"))
    return [Part(f"{name} ({where})", "", licence) for (name, licence), where in found]


def _index(parts: list[Part]) -> str:
    lines = [f"{part.name:40} {part.version:14} {part.licence}".rstrip() for part in parts]
    return (
        f"Veo Desktop {version()} is free software under the GNU General Public License, version 3 or later\n"
        "(GPL-3.txt). These are the parts of other people that this build brings, each with its licence. Texts are in\n"
        "the folders of that name, and in the files beside this one.\n\n"
        "Qt and PySide6 are used under the LGPL, version 3 (LGPL-3.txt): their libraries are separate files, which\n"
        "may be replaced by your own builds of them. FFmpeg is PyAV's build of it, with x264 and x265, and so under\n"
        "the GPL. The source of each part is at its own project, under the version named here; the recipe of this\n"
        "build is in the folder packaging/ of the program's source.\n\n" + "\n".join(lines) + "\n"
    )
