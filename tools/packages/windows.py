"""The Windows installer, by Inno Setup, signed where a certificate is given. Main thread of a tool on Windows."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tools.packages.names import BUILD, FROZEN, NAME, PACKAGING, SUMMARY, TITLE, WORK, say, version
from tools.packages.tools import need, run

SCRIPT = PACKAGING / "windows" / f"{NAME}.iss"
CERTIFICATE, PASSWORD, TIMESTAMP = "VEO_WINDOWS_CERTIFICATE", "VEO_WINDOWS_PASSWORD", "VEO_WINDOWS_TIMESTAMP"


def build_installer(out: Path) -> Path:
    """Write `out`/veo-desktop-VERSION-setup.exe. CERTIFICATE names a .pfx file, TIMESTAMP the server that dates it."""
    compiler = need("iscc", "Inno Setup 6")
    target = out / f"{NAME}-{version()}-setup.exe"
    _sign(FROZEN / f"{NAME}.exe")
    say(f"Writing {target.name}")
    given = {"AppVersion": version(), "Source": FROZEN, "Root": PACKAGING.parent, "Icons": BUILD / "icons"}
    run([compiler, "/Q", *(f"/D{name}={value}" for name, value in given.items()), f"/O{out}", SCRIPT])
    _sign(target)
    return target


def _sign(file: Path) -> None:
    certificate = os.environ.get(CERTIFICATE)
    if not certificate:
        say(f"{file.name} is not signed: {CERTIFICATE} names no certificate")
        return
    tool = shutil.which("signtool") or need("signtool", "the Windows SDK")
    stamp = ["/tr", os.environ[TIMESTAMP], "/td", "sha256"] if os.environ.get(TIMESTAMP) else []
    run([tool, "sign", "/fd", "sha256", "/f", certificate, "/p", os.environ.get(PASSWORD, ""), *stamp, file])


def write_version_file() -> Path:
    """What Windows shows under "Details", in PyInstaller's form."""
    numbers = tuple([*map(int, version().split(".")), 0, 0, 0][:4])
    words = {"ProductName": TITLE, "FileDescription": SUMMARY, "ProductVersion": version(), "FileVersion": version()}
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    path = WORK / "version.txt"
    path.write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),\n"
        f" kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),\n"
        "  VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
    return path
