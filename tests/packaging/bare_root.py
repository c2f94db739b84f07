"""A Debian root with nothing in it but what apt needs, made by debootstrap from where this machine's apt fetches."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

_OFFLINE = r"Failed getting release file|Invalid Release file, no entry|Couldn't download"
PATIENCE = 400  # seconds for one step
USER = "1000:1000"
HOME = "/home/person"

# `sh -c MOUNTED sh ROOT COMMAND...` in a mount namespace of its own: what is mounted goes when the command ends
_MOUNTED = """
root=$1; user=$2; shift 2
mount -t proc proc "$root/proc" && mkdir -p "$root/tmp/.X11-unix" || exit 125
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" || exit 125
exec chroot ${user:+--userspec="$user"} "$root" "$@"
"""
# what apt writes for itself, the person's own home, and the sockets of the X server that is outside
_NOT_OURS = re.compile(r"^(var/cache/apt|var/lib/apt|var/log/apt|home|tmp/\.X11-unix)(/|$)")


def why_not() -> str:
    """Why no such root can be made here; "" when it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "making a bare root takes root's rights"
    missing = [each for each in ("debootstrap", "unshare", "chroot", "apt-get", "dpkg-deb") if not shutil.which(each)]
    if missing:
        return f"not installed: {', '.join(missing)}"
    tried = ["unshare", "--mount", "sh", "-c", "mount -t tmpfs none /mnt"]
    if subprocess.run(tried, capture_output=True, check=False).returncode != 0:
        return "nothing may be mounted here"
    return "" if _suites() else "apt names no place for this system's packages"


def _suites() -> list[tuple[str, str]]:
    """Address and suite of each index that apt reads for this very release, its own first."""
    release = Path("/etc/os-release").read_text()
    code = re.search(r"^VERSION_CODENAME=\"?(\w+)", release, re.MULTILINE)
    form = "$(REPO_URI) $(RELEASE) $(ORIGIN)"
    command = ["apt-get", "indextargets", "--format", form, "Created-By: Packages", "Component: main"]
    said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    wanted = [f"{code[1]}{part}" for part in ("", "-updates", "-security")] if code else []
    found = dict.fromkeys(
        (uri, suite)
        for uri, suite, origin in (line.split() for line in said.splitlines())
        if suite in wanted and origin in ("Debian", "Ubuntu", "$(ORIGIN)")  # the last: no index was fetched yet
    )
    return sorted(found, key=lambda pair: wanted.index(pair[1]))


class BareRoot:
    """Commands run in it as root, or as a person with a home."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)  # noqa: S108 (where X servers are found)
        suites = _suites()
        uri, suite = suites[0]
        command = ["debootstrap", "--variant=minbase", suite, str(folder), uri]
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
        if re.search(_OFFLINE, done.stdout + done.stderr):
            pytest.skip(
                f"this machine's place for packages cannot be reached: {done.stderr.strip() or done.stdout.strip()}"
            )
        if done.returncode != 0:
            pytest.fail(f"debootstrap failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        sources = "".join(f"deb {each} {name} main\n" for each, name in suites)
        (folder / "etc/apt/sources.list").write_text(sources)
        home = folder / HOME.lstrip("/")
        for path in (home, home / "run"):
            path.mkdir(mode=0o700)
            os.chown(path, 1000, 1000)

    def run(self, command: Sequence[str], user: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        """`command` there, with no variables of this machine but `variables`."""
        clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": HOME if user else "/root"}
        given = [f"{name}={value}" for name, value in {**clean, **variables}.items()]
        inside = ["env", "-i", *given, *command]
        return subprocess.run(
            ["unshare", "--mount", "sh", "-c", _MOUNTED, "sh", str(self.folder), user, *inside],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def as_person(self, *command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        return self.run(command, USER, XDG_RUNTIME_DIR=f"{HOME}/run", **variables)

    def apt(self, *words: str) -> None:
        done = self.run(["apt-get", "-y", "-o", "Acquire::Retries=3", *words], DEBIAN_FRONTEND="noninteractive")
        assert done.returncode == 0, done.stdout + done.stderr

    def files(self) -> set[str]:
        """What is there, apart from what is not a package's to remove."""
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*"))
        return {name for name in found if not _NOT_OURS.match(name)}
