"""The locks hold what pyproject.toml asks for, for every system, and name no place to get it from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.helpers.environment import ROOT

RUNTIME = ROOT / "packaging" / "requirements.txt"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.txt"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SYSTEMS = [
    (python, platform, system)
    for python in ("3.11", "3.12", "3.13")
    for platform, system in (("linux", "Linux"), ("win32", "Windows"), ("darwin", "Darwin"))
]


def _locked(lock: Path, python: str, platform: str, system: str) -> dict[str, str]:
    """Version by name of what `lock` installs on that system."""
    environment = {
        **default_environment(),
        "python_version": python,
        "python_full_version": f"{python}.5",
        "sys_platform": platform,
        "platform_system": system,
    }
    versions: dict[str, str] = {}
    for line in re.findall(r"^[A-Za-z][^\\\n]*", lock.read_text(), re.MULTILINE):
        requirement = Requirement(line.strip())
        if requirement.marker is None or requirement.marker.evaluate({k: str(v) for k, v in environment.items()}):
            (pin,) = requirement.specifier
            assert pin.operator == "==", line
            assert canonicalize_name(requirement.name) not in versions, line
            versions[canonicalize_name(requirement.name)] = pin.version
    return versions


def _asked_for(requirements: list[str], python: str) -> list[Requirement]:
    parsed = [Requirement(each) for each in requirements]
    return [each for each in parsed if each.marker is None or each.marker.evaluate({"python_version": python})]


@pytest.mark.parametrize(("python", "platform", "system"), SYSTEMS)
def test_lock_satisfies_the_project(python: str, platform: str, system: str) -> None:
    runtime = _locked(RUNTIME, python, platform, system)
    development = _locked(DEVELOPMENT, python, platform, system)
    for lock, wanted in (
        (runtime, PROJECT["dependencies"]),
        (development, PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]),
    ):
        for requirement in _asked_for(wanted, python):
            assert requirement.specifier.contains(lock[canonicalize_name(requirement.name)]), str(requirement)
    assert runtime.items() <= development.items()


def test_pyside_that_aborts_is_shut_out_on_old_pythons() -> None:
    (requirement,) = (each for each in _asked_for(PROJECT["dependencies"], "3.11") if each.name == "PySide6")
    assert not requirement.specifier.contains("6.12.0")
    assert requirement.specifier.contains("6.11.3")


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT], ids=lambda lock: lock.name)
def test_lock_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    assert not re.search(r"://|^\s*-|\bindex|find-links|\bfile:|@", text.replace("    --hash", ""), re.MULTILINE)
    entries = re.split(r"^(?=[A-Za-z])", text, flags=re.MULTILINE)[1:]
    assert entries
    assert all("--hash=sha256:" in each for each in entries)
