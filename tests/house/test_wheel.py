"""What is built from the tree is whole: resources, entry point, version, licence; and the source archive builds it."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

import veo_desktop
from tests.helpers.environment import ROOT


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and with the wheel that was built from the unpacked sdist."""
    folder = tmp_path_factory.mktemp("dist")
    _build("sdist", ROOT, folder)
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        # set, not passed: Python 3.11.3 and older know no filters
        tar.extraction_filter = getattr(tarfile, "data_filter", lambda member, _path: member)
        tar.extractall(folder)  # noqa: S202 (built by ourselves, just now)
    _build("wheel", folder / archive.name.removesuffix(".tar.gz"), folder)
    return folder


def _build(target: str, source: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", str(folder)]
    subprocess.run(command, cwd=source, check=True, timeout=50, stdout=subprocess.DEVNULL)


def _files(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def installed(built: Path) -> Path:
    """The wheel's files, unpacked as an installer would."""
    (wheel,) = built.glob("*.whl")
    target = built / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)  # noqa: S202 (built by ourselves, just now)
    return target


def test_every_resource_is_in_the_wheel(installed: Path) -> None:
    wanted = _files(ROOT / "resources")
    assert wanted
    assert wanted <= _files(installed / "veo_desktop" / "resources")


def test_the_manual_is_in_the_wheel(installed: Path) -> None:
    wanted = _files(ROOT / "docs" / "manual")
    assert Path("index.md") in wanted
    assert wanted == _files(installed / "veo_desktop" / "resources" / "manual")


def test_the_installed_program_finds_them(installed: Path) -> None:
    code = "from veo_desktop.core.resources import resource; print(resource('theme').is_dir(), resource('theme'))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed)},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=30,
    )
    found, where = done.stdout.strip().split(" ", 1)
    assert found == "True"
    assert Path(where).is_relative_to(installed)


def test_metadata_names_version_entry_point_and_licence(installed: Path) -> None:
    (info,) = installed.glob("*.dist-info")
    metadata = (info / "METADATA").read_text(encoding="utf-8")
    assert info.name == f"veo_desktop-{veo_desktop.__version__}.dist-info"
    assert "veo-desktop = veo_desktop.__main__:main" in (info / "entry_points.txt").read_text()
    assert "License-Expression: GPL-3.0-or-later" in metadata
    assert (info / "licenses" / "LICENSE").is_file()


def test_nothing_but_the_program_is_in_the_wheel(installed: Path) -> None:
    assert {path.name.split("-")[0] for path in installed.iterdir()} == {"veo_desktop"}
