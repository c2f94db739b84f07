"""dev.py, run for real in a small tree of its own whose lock is empty, so that nothing is fetched."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from tests.helpers.environment import ROOT

PROGRAM = "import json, os, sys; print(json.dumps([sys.argv[1:], os.environ.get('QT_QPA_PLATFORM'), os.getcwd()]))\n"
pytestmark = pytest.mark.timeout(120)  # a virtual environment is made, more than once


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree in which dev.py has run once."""
    tree = tmp_path_factory.mktemp("tree")
    (tree / "packaging").mkdir()
    (tree / "veo_desktop").mkdir()
    for name in dev.CONTENTS:
        (tree / "packaging" / name).write_text("# nothing\n")
    (tree / "veo_desktop" / "__main__.py").write_text(PROGRAM)
    shutil.copy(ROOT / "dev.py", tree)
    first = _dev(tree, "run")
    assert first.returncode == 0, first.stderr
    assert "Making the virtual environment" in first.stderr
    return tree


def _dev(tree: Path, *args: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "PYTHONPATH")}
    return subprocess.run(
        [sys.executable, str(tree / "dev.py"), *args],
        env={**environment, **variables},
        cwd=tree.parent,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_second_run_only_starts_the_program(made: Path) -> None:
    again = _dev(made, "run", "--data-dir", "here", DISPLAY=":1")
    args, platform, folder = json.loads(again.stdout)
    assert args == ["--sandbox", "--data-dir", "here"]
    assert folder == str(made.parent), "a path among the arguments means what it says"
    assert platform is None
    assert again.stderr == ""


@pytest.mark.skipif(not dev.LINUX, reason="other systems always have a display")
def test_without_a_display_it_draws_off_screen(made: Path) -> None:
    assert json.loads(_dev(made, "run").stdout)[1] == "offscreen"
    assert json.loads(_dev(made, "run", QT_QPA_PLATFORM="minimal").stdout)[1] == "minimal"


def test_installation_broken_off_is_made_anew(made: Path) -> None:
    """As after Ctrl+C in the middle: the stamp is there, and says nothing was finished."""
    (made / ".venv" / "veo-desktop.json").write_text("{}")
    left = made / ".venv" / "half.txt"
    left.write_text("")
    again = _dev(made, "run")
    assert again.returncode == 0, again.stderr
    assert "Making the virtual environment" in again.stderr
    assert not left.exists()


def test_environment_that_somebody_made_is_kept(made: Path) -> None:
    (made / ".venv" / "veo-desktop.json").unlink()
    own = made / ".venv" / "own.txt"
    own.write_text("")
    again = _dev(made, "run")
    assert again.returncode == 0, again.stderr
    assert "Making" not in again.stderr
    assert "Installing" in again.stderr
    assert own.exists()


def test_changed_lock_is_installed_once(made: Path) -> None:
    with (made / "packaging" / dev.RUNTIME).open("a") as lock:
        lock.write("# changed\n")
    assert "Installing" in _dev(made, "run").stderr
    assert _dev(made, "run", DISPLAY=":1").stderr == ""


def test_what_cannot_be_installed_is_told(made: Path) -> None:
    lock = made / "packaging" / dev.RUNTIME
    before = lock.read_text()
    lock.write_text(f"veo-desktop-nothing-of-this-name==1.0 --hash=sha256:{'0' * 64}\n")
    failed = _dev(made, "run", PIP_NO_INDEX="1")
    lock.write_text(before)
    assert failed.returncode == 1
    assert "Is this machine online?" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert _dev(made, "run").returncode == 0, "and the next call mends it"


@pytest.mark.parametrize("args", [["--sandbox"], ["--account"], ["--api-url=x"], ["--api-url", "x"], ["--version"]])
def test_sandbox_is_not_added_where_the_choice_is_made(args: list[str]) -> None:
    assert dev.with_sandbox(args) == args
    assert dev.with_sandbox(["--smoke-test"]) == ["--sandbox", "--smoke-test"]


@pytest.mark.parametrize("version", [(3, 10), (3, 6)])
def test_older_pythons_can_read_as_far_as_the_message(version: tuple[int, int]) -> None:
    """`python3` is 3.10 on some systems: they get a sentence, not a SyntaxError."""
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=version)
    assert source.index("sys.version_info < (3, 11)") < source.index("\ndef ")


@pytest.mark.skipif(
    shutil.which("dpkg") is None or not dev.LINUX, reason="only Debian can say whether the names are right"
)
def test_debian_packages_of_the_libraries_that_qt_loads() -> None:
    qt = next(Path(sys.prefix).glob("lib/python*/site-packages/PySide6/Qt"))
    listing = subprocess.run(
        ["ldd", *(qt / each for each in (*dev.QT_FILES, *dev.PLATFORM_PLUGINS.values()))],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    ).stdout
    wanted = r"^\s+(lib(?:xcb|xkb|EGL|GL|dbus|glib|gthread|fontconfig|pulse|X|wayland|brotli)\S*\.so\.\d+) => /"
    libraries = set(re.findall(wanted, listing, re.MULTILINE))
    assert len(libraries) > 10
    query = ["dpkg-query", "-W", "-f", "${Package} ${Provides} "]  # a renamed package provides its old name
    installed = subprocess.run(query, capture_output=True, text=True, check=True, timeout=30).stdout
    assert {dev.debian_package(each) for each in libraries} <= set(re.findall(r"[a-z0-9][a-z0-9.+-]+", installed))
