"""What only other systems build, and what describes the program to a desktop: whole, and of one version."""

from __future__ import annotations

import plistlib
import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import yaml

from tests.helpers.environment import ROOT
from tests.house.test_imports import WINDOW
from tools.packages import icons, names, share, trim
from veo_desktop.core.languages import LANGUAGES

PACKAGING = ROOT / "packaging"
WORKFLOWS = ROOT / ".github" / "workflows"
LINUX = PACKAGING / "linux"
FLATPAK = PACKAGING / "flatpak" / f"{names.APP_ID}.yml"
INSTALLER = PACKAGING / "windows" / "veo-desktop.iss"
DESKTOP = LINUX / "veo-desktop.desktop"
DEFINITIONS = sorted(
    path
    for folder in (PACKAGING, WORKFLOWS, ROOT / "tools" / "packages")
    for path in folder.rglob("*")
    if path.is_file() and path.suffix != ".pyc" and path.parent.name != "licences" and "requirements" not in path.name
)
VIDEO = ["video/mp4", "video/quicktime", "video/webm", "video/x-matroska"]


def _entry() -> dict[str, str]:
    lines = DESKTOP.read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree `share/` as packages get it, with pictures in place of the drawn icons."""
    folder = tmp_path_factory.mktemp("share")
    patch = pytest.MonkeyPatch()
    patch.setattr(share, "icon", lambda _size: icons.SOURCE)
    patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    share.write_share(folder)
    patch.undo()
    return folder


def test_the_version_is_in_one_place() -> None:
    assert names.version() == __import__("veo_desktop").__version__
    told = [path for path in DEFINITIONS if re.search(rf"\b{re.escape(names.version())}\b", path.read_text("utf-8"))]
    assert told == [], "these name the version themselves"
    for given in (LINUX / "veo-desktop.1", LINUX / "veo-desktop.metainfo.xml"):
        assert "@VERSION@" in given.read_text(encoding="utf-8")
    assert "{#AppVersion}" in INSTALLER.read_text(encoding="utf-8")


def test_the_desktop_knows_the_program_by_one_name(shared: Path) -> None:
    assert 'setDesktopFileName("veo-desktop")' in (ROOT / "veo_desktop" / "app.py").read_text(encoding="utf-8")
    entry = _entry()
    assert (entry["Icon"], entry["StartupWMClass"]) == ("veo-desktop", "veo-desktop")
    assert entry["Exec"] == "veo-desktop %F" and entry["MimeType"].split(";")[:-1] == VIDEO
    metainfo = ElementTree.parse(shared / "metainfo" / f"{names.APP_ID}.metainfo.xml").getroot()  # noqa: S314 (ours)
    assert metainfo.findtext("id") == names.APP_ID and metainfo.findtext("launchable") == DESKTOP.name
    assert [each.text for each in metainfo.iterfind("provides/mediatype")] == VIDEO
    release = metainfo.find("releases/release")
    assert release is not None and release.attrib == {"version": names.version(), "date": "2023-11-14"}
    assert (shared / "icons/hicolor/scalable/apps/veo-desktop.svg").is_file()
    assert len(list((shared / "icons").rglob("veo-desktop.png"))) == len(icons.SIZES)
    translated = set(re.findall(r"^Comment\[(\w+)\]", DESKTOP.read_text("utf-8"), re.MULTILINE))
    assert {"en", *translated} == {each.code for each in LANGUAGES}


def test_each_option_is_in_the_man_page() -> None:
    options = set(re.findall(r'"(--[a-z-]+)"', (ROOT / "veo_desktop/core/options.py").read_text(encoding="utf-8")))
    page = (LINUX / "veo-desktop.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert options and {each for each in options if each not in page} == set()


def test_what_is_shipped_of_qt_is_what_is_imported_and_what_is_spoken() -> None:
    assert {each.removeprefix("Qt") for each in WINDOW} <= trim.PARTS
    assert {each.code for each in LANGUAGES} == set(trim.LANGUAGES)


@pytest.mark.parametrize(
    ("name", "shipped"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", True),
        ("PySide6\\Qt6Quick.dll", False),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/QtQml.abi3.so", False),
        ("libQt6FFmpegStub-ssl.so.3", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\multimedia\\windowsmediaplugin.dll", False),
        ("PySide6/Qt/lib/libavcodec.so.61", False),
        ("PySide6\\avcodec-61.dll", False),
        ("av.libs/libavcodec-5e6b81c2.so.62.28.102", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("veo_desktop/resources/icons/app.svg", True),
    ],
)
def test_qt_is_told_from_the_rest(name: str, shipped: bool) -> None:
    assert trim.is_shipped(name) is shipped


def test_what_the_definitions_refer_to_is_there() -> None:
    for path in DEFINITIONS:
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r"\b(?:packaging|tools/packages|resources)/[\w./-]+\.\w+", text):
            assert (ROOT / name).exists(), f"{path.name} names {name}"
        assert not re.search(r"pypi|pythonhosted|conda|npmjs|dl\.flathub|ghcr\.io|docker\.io", text), path.name
    installer = INSTALLER.read_text(encoding="utf-8")
    assert set(re.findall(r"\{#(\w+)\}", installer)) == {"AppVersion", "Source", "Root", "Icons"}
    assert set(re.findall(r"\{#Root\}\\([\w.]+)", installer)) == {"LICENSE"}
    with (PACKAGING / "macos" / "entitlements.plist").open("rb") as file:
        assert all(plistlib.load(file).values())


def test_the_workflows_and_the_flatpak_can_be_read() -> None:
    for path in WORKFLOWS.glob("*.yml"):
        jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
        assert all(job["runs-on"] and job["steps"] for job in jobs.values())
    packages = (WORKFLOWS / "packages.yml").read_text(encoding="utf-8")
    assert not set(re.findall(r"dev\.py package ([\w ]+)", packages.replace("\n", "|"))) - {
        "wheel archive deb", "appimage", "installer", "dmg",
    }  # fmt: skip
    manifest = yaml.safe_load(FLATPAK.read_text(encoding="utf-8"))
    assert manifest["app-id"] == names.APP_ID and manifest["rename-desktop-file"] == DESKTOP.name
    source = manifest["modules"][0]["sources"][0]["path"]
    assert (FLATPAK.parent / source).resolve() == names.BUILD / "stage"


def test_icons_of_windows_and_macos_hold_their_pictures() -> None:
    ico = icons.windows_icon({16: b"small", 256: b"large"})
    assert struct.unpack_from("<HHH", ico) == (0, 1, 2)
    width, length, offset = struct.unpack_from("<B7xII", ico, 6 + 16)
    assert (width, ico[offset : offset + length]) == (0, b"large")
    assert icons.macos_icon({b"ic07": b"png"}) == b"icns\0\0\0\x13ic07\0\0\0\x0bpng"


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", "applications/veo-desktop.desktop"),
        ("appstreamcli", "validate", "--no-net", f"metainfo/{names.APP_ID}.metainfo.xml"),
        ("man", "--warnings", "--local-file", "man/man1/veo-desktop.1"),
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_judges_have_no_complaint(command: tuple[str, ...], shared: Path) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"not installed: {command[0]}")
    done = subprocess.run(command, cwd=shared, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0 and done.stderr == "", done.stdout + done.stderr


def test_shell_scripts_have_no_faults() -> None:
    if shutil.which("shellcheck") is None:
        pytest.skip("not installed: shellcheck")
    done = subprocess.run(["shellcheck", LINUX / "AppRun"], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stdout
