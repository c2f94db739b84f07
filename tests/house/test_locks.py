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
PACKAGING = ROOT / "packaging" / "requirements-package.txt"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SYSTEMS = [
    (python, platform, system)
    for python in ("3.11", "3.12", "3.13")
    for platform, system in (("linux", "Linux"), ("win32", "Windows"), ("darwin", "Darwin"))
]


def _environment(python: str, platform: str, system: str) -> dict[str, str]:
    """What markers of requirements ask of a system."""
    return {
        **{name: str(value) for name, value in default_environment().items()},
        "python_version": python,
        "python_full_version": f"{python}.5",
        "sys_platform": platform,
        "platform_system": system,
    }


def _locked(lock: Path, environment: dict[str, str]) -> dict[str, str]:
    """Version by name of what `lock` installs in that environment."""
    versions: dict[str, str] = {}
    lines = re.findall(r"^[A-Za-z][^\\\n]*", lock.read_text(), re.MULTILINE)
    for requirement in _asked_for([line.strip() for line in lines], environment):
        (pin,) = requirement.specifier
        assert pin.operator == "==", str(requirement)
        assert canonicalize_name(requirement.name) not in versions, str(requirement)
        versions[canonicalize_name(requirement.name)] = pin.version
    return versions


def _asked_for(requirements: list[str], environment: dict[str, str]) -> list[Requirement]:
    parsed = [Requirement(each) for each in requirements]
    return [each for each in parsed if each.marker is None or each.marker.evaluate(environment)]


@pytest.mark.parametrize(("python", "platform", "system"), SYSTEMS)
def test_lock_satisfies_the_project(python: str, platform: str, system: str) -> None:
    environment = _environment(python, platform, system)
    runtime, development, package = (_locked(lock, environment) for lock in (RUNTIME, DEVELOPMENT, PACKAGING))
    for lock, wanted in (
        (runtime, PROJECT["dependencies"]),
        (development, PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]),
        (package, PROJECT["dependencies"] + PROJECT["optional-dependencies"]["package"]),
    ):
        for requirement in _asked_for(wanted, environment):
            assert requirement.specifier.contains(lock[canonicalize_name(requirement.name)]), str(requirement)
    assert runtime.items() <= development.items() and runtime.items() <= package.items()


def test_pyside_that_aborts_is_shut_out_on_old_pythons() -> None:
    asked_for = _asked_for(PROJECT["dependencies"], _environment("3.11", "linux", "Linux"))
    (requirement,) = (each for each in asked_for if each.name == "PySide6")
    assert not requirement.specifier.contains("6.12.0")
    assert requirement.specifier.contains("6.11.3")


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT, PACKAGING], ids=lambda lock: lock.name)
def test_lock_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    assert not re.search(r"://|^\s*-|\bindex|find-links|\bfile:|@", text.replace("    --hash", ""), re.MULTILINE)
    entries = re.split(r"^(?=[A-Za-z])", text, flags=re.MULTILINE)[1:]
    assert entries
    assert all("--hash=sha256:" in each for each in entries)
