"""The Debian package: the frozen folder in /usr/lib, without what Debian has itself. Main thread of a tool."""

from __future__ import annotations

import gzip
import re
import shutil
from pathlib import Path

from tools.packages.freeze import size, system_libraries
from tools.packages.names import BUILD, FROZEN, MAINTAINER, NAME, ROOT, SUMMARY, epoch, say, version
from tools.packages.share import LINUX, write_share
from tools.packages.tools import run

LEVEL = 6  # of xz
RECOMMENDS = ["libpipewire-0.3-0", "libenchant-2-2", "hunspell-en-us", "xdg-utils", "gnome-keyring | kwalletmanager"]
OPTIONAL = ("platformthemes/libqgtk3.so",)  # loaded where their libraries are, left alone where not


def build_deb(out: Path, level: int = LEVEL) -> Path:
    """Write `out`/veo-desktop_VERSION_ARCHITECTURE.deb."""
    root = BUILD / "deb" / "root"
    shutil.rmtree(root.parent, ignore_errors=True)
    _fill(root)
    _write_control(root)
    target = out / f"{NAME}_{version()}_{_architecture()}.deb"
    say(f"Writing {target.name}")
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build"]
    run([*command, root, target])
    return target


def _fill(root: Path) -> None:
    """/usr/lib/veo-desktop, the command, and what the desktop and Debian want to know."""
    library = root / "usr" / "lib" / NAME
    taken = system_libraries()
    shutil.copytree(FROZEN, library, symlinks=True, ignore=lambda _, names: taken.intersection(names))
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    write_share(share)
    manual = share / "man" / "man1" / f"{NAME}.1"
    _pack(manual, manual.with_name(f"{manual.name}.gz"))
    manual.unlink()
    doc = share / "doc" / NAME
    doc.mkdir(parents=True)
    _pack(ROOT / "CHANGELOG.md", doc / "changelog.gz")
    (doc / "copyright").write_text((LINUX / "copyright").read_text(encoding="utf-8"), encoding="utf-8")
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == library / NAME else 0o644)


def _pack(source: Path, target: Path) -> None:
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=epoch()))


def _write_control(root: Path) -> None:
    depends, optional = _dependencies(root)
    fields = {
        "Package": NAME,
        "Version": version(),
        "Architecture": _architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str((size(root) + 1023) // 1024),
        "Depends": depends,
        "Recommends": ", ".join(RECOMMENDS),
        "Suggests": optional,
        "Section": "video",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n{_description()}",
    }
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text("".join(f"{name}: {value}\n" for name, value in fields.items() if value), encoding="utf-8")


def _description() -> str:
    words = (LINUX / "description").read_text(encoding="utf-8").strip()
    return "\n".join(f" {line}" if line else " ." for line in words.splitlines())


def _dependencies(root: Path) -> tuple[str, str]:
    """What the bundled files need of Debian, by Debian's own tool: (needed, needed by what may be missing)."""
    folder = root.parent / "shlibdeps"
    (folder / "debian").mkdir(parents=True)
    (folder / "debian" / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
    binaries = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    optional = [path for path in binaries if str(path).endswith(OPTIONAL)]
    own = sorted({path.parent for path in binaries})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0"]
    command += [f"-l{path}" for path in own]  # libraries of our own need no package
    command += ["-dDepends", *(f"-e{path}" for path in binaries if path not in optional)]
    command += ["-dSuggests", *(f"-e{path}" for path in optional)]
    said = dict(re.findall(r"^shlibs:(\w+)=(.*)$", run(command, folder), re.MULTILINE))
    return said["Depends"], said.get("Suggests", "")


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _architecture() -> str:
    return run(["dpkg", "--print-architecture"]).strip()
