"""The Debian package, built from this tree, in a bare Debian that never had Python packages or Qt."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

import veo_desktop
from tests.helpers.environment import ROOT
from tests.helpers.services import run_xvfb
from tests.packaging.bare_root import BareRoot, why_not
from tools.packages.trim import LANGUAGES, PARTS

LIBRARY = "usr/lib/veo-desktop/"
WANTED = {
    "usr/bin/veo-desktop",
    "usr/share/applications/veo-desktop.desktop",
    "usr/share/metainfo/io.github.veo_desktop.VeoDesktop.metainfo.xml",
    "usr/share/icons/hicolor/16x16/apps/veo-desktop.png",
    "usr/share/icons/hicolor/512x512/apps/veo-desktop.png",
    "usr/share/icons/hicolor/scalable/apps/veo-desktop.svg",
    "usr/share/man/man1/veo-desktop.1.gz",
    "usr/share/doc/veo-desktop/copyright",
    f"{LIBRARY}_internal/licences/INDEX.txt",
    f"{LIBRARY}_internal/certifi/cacert.pem",
    f"{LIBRARY}_internal/veo_desktop/resources/manual/de/index.md",
}
REASON = why_not()
MOST_MB, MOST_INSTALLED_MB = 90, 300


@pytest.mark.skipif(bool(REASON), reason=REASON)
@pytest.mark.timeout(900)  # the program is frozen, and a system is made
def test_it_installs_runs_and_goes_without_a_trace(tmp_path: Path) -> None:
    bare = BareRoot(tmp_path / "root")  # first: it is what may not be possible here
    bare.apt("update")
    deb, archive = _build(tmp_path)
    _check_contents(_names(deb), deb)
    _check_archive(archive)

    before = bare.files()
    assert not any("python3" in name or "libQt" in name for name in before)
    (bare.folder / "root" / deb.name).write_bytes(deb.read_bytes())
    bare.apt("install", "--no-install-recommends", f"/root/{deb.name}")
    (bare.folder / "root" / deb.name).unlink()
    assert bare.run(["dpkg", "--verify", "veo-desktop"]).stdout == ""
    assert not any("site-packages" in name for name in bare.files() - before), "no Python came with it but its own"

    _check_libraries(bare)
    _check_command(bare)
    with run_xvfb(tmp_path) as shown:
        done = bare.as_person("veo-desktop", "--smoke-test", DISPLAY=shown["DISPLAY"])
    assert done.returncode == 0, done.stdout + done.stderr
    said = json.loads(done.stdout)
    assert said["status"] == "ok" and said["audio_samples"] > 48_000

    bare.apt("purge", "--autoremove", "veo-desktop")
    assert bare.files() == before


def _build(folder: Path) -> tuple[Path, Path]:
    """The package and the archive, as `dev.py package` makes them, packed quickly."""
    done = subprocess.run(
        [sys.executable, "dev.py", "package", "deb", "archive", "--fast", "--out", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (deb,), (archive,) = folder.glob("*.deb"), folder.glob("*.tar.gz")
    assert deb.name.startswith(f"veo-desktop_{veo_desktop.__version__}_")
    return deb, archive


def _names(deb: Path) -> set[str]:
    listing = subprocess.run(["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True).stdout
    return {re.split(r" -> ", line.split(None, 5)[5])[0].removeprefix("./") for line in listing.splitlines()}


def _check_contents(names: set[str], deb: Path) -> None:
    fields = ["dpkg-deb", "--field", str(deb), "Version", "Installed-Size"]
    said = subprocess.run(fields, capture_output=True, text=True, check=True).stdout
    version, installed = re.findall(r": (.*)", said)
    assert version == veo_desktop.__version__
    assert int(installed) * 1024 < MOST_INSTALLED_MB * 1e6 and deb.stat().st_size < MOST_MB * 1e6
    assert names >= WANTED
    resources = {p.relative_to(ROOT).as_posix() for p in (ROOT / "resources").rglob("*") if p.is_file()}
    shipped = {name.removeprefix(f"{LIBRARY}_internal/veo_desktop/") for name in names}
    assert {name for name in resources if not name.endswith((".ts", ".md"))} <= shipped
    for language in set(LANGUAGES) - {"en"}:
        assert f"resources/translations/veo_desktop_{language}.qm" in shipped
        assert f"{LIBRARY}_internal/PySide6/Qt/translations/qtbase_{language}.qm" in names
    assert len([name for name in names if "libavcodec" in name and not name.endswith("/")]) == 1, "one FFmpeg"
    assert {part for name in names for part in re.findall(r"/(?:lib)?Qt6?([A-Z]\w*)\.", name)} <= PARTS
    assert not [name for name in names if re.search(r"lib(stdc\+\+|glib|xcb|X11|ssl|pulse)[-\w.]*\.so\.\d$", name)]


def _check_archive(archive: Path) -> None:
    with tarfile.open(archive) as tar:
        members = {member.name.partition("/")[2]: member for member in tar}
    assert {"veo-desktop", "README", "LICENSE", "share/applications/veo-desktop.desktop"} <= members.keys()
    assert any(name.startswith("_internal/libssl.so") for name in members), "it brings what systems may lack"
    assert not any(re.search(r"/lib(stdc\+\+|glib-2|X11|xcb)\.", name) for name in members)
    assert members["veo-desktop"].mode == 0o755 and {each.uid for each in members.values()} == {0}


def _check_libraries(bare: BareRoot) -> None:
    """The loader finds what each file needs, with nothing but the package's dependencies installed."""
    script = (
        f"find /{LIBRARY} -type f ! -name libqgtk3.so -exec sh -c "
        '\'head -c4 "$1" | grep -q ELF && ldd "$1" | grep "not found" && echo "$1"\' sh {} \';\''
    )
    assert bare.run(["sh", "-c", script], LD_LIBRARY_PATH=f"/{LIBRARY}_internal").stdout == ""


def _check_command(bare: BareRoot) -> None:
    assert bare.as_person("veo-desktop", "--version").stdout == f"Veo Desktop {veo_desktop.__version__}\n"
    report_file = ("--diagnostics", "/home/person/report.json")
    assert bare.as_person("veo-desktop", *report_file, QT_QPA_PLATFORM="offscreen").returncode == 0
    report = json.loads((bare.folder / "home/person/report.json").read_text())
    assert report["trusted_certificates"] > 50
    assert {"PySide6", "av", "keyring", "libavcodec"} <= report["libraries"].keys() and report["frozen"]
    assert "screens" in report["desk"], "a child of the frozen program has told it"
    nobody = bare.as_person("veo-desktop", "--child", "nobody")
    assert nobody.returncode == 2 and "nobody" in nobody.stderr
