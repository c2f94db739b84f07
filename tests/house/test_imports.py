"""What import-linter cannot see: which parts of Qt are used where, and imports hidden in functions."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.helpers.environment import ROOT

PACKAGE = ROOT / "veo_desktop"
WINDOW = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtMultimedia", "QtNetwork"}
ALLOWED_QT = {  # everything else of Qt is left out of the packages: no web engine, no QML
    "ui": WINDOW,
    "app": WINDOW,
    "workers": {"QtCore", "QtGui", "QtNetwork"},  # no widgets: images are read, the system's proxy is asked for
    "sandbox": {"QtCore", "QtGui"},  # draws text in any script
}
ALLOWED_SOUND = {"QAudio", "QAudioDevice", "QAudioFormat", "QAudioSink", "QMediaDevices", "QtAudio"}
DISTRIBUTIONS = {
    "websocket": "websocket-client",
    "enchant": "pyenchant",
    "shiboken6": "pyside6",  # which brings it
}  # where the names of module and package differ
SOURCES = sorted(PACKAGE.rglob("*.py"))


def _layer(source: Path) -> str:
    """The layer's name; the modules beside the layers belong to the composition root, `app`."""
    parts = source.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else "app"


def _qt_imports(source: Path) -> Iterator[tuple[str, str]]:
    """Module and name of each import from Qt, as in `("QtCore", "QObject")`."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            for alias in node.names:
                module = (node.module or "").removeprefix("PySide6").lstrip(".")
                yield (module, alias.name) if module else (alias.name, "*")
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("PySide6"):
                    yield alias.name.removeprefix("PySide6").lstrip("."), "*"


def _violations(source: Path, layer: str) -> list[str]:
    found = []
    for module, name in _qt_imports(source):
        if module not in ALLOWED_QT.get(layer, set()):
            found.append(f"{module} in {layer}")
        if module == "QtMultimedia" and name not in ALLOWED_SOUND:
            found.append(f"{module}.{name}: the picture is decoded and painted by ourselves")
    return found


def _foreign_imports(source: Path) -> set[str]:
    """The packages from elsewhere that `source` imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    packages = {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"veo_desktop"}
    return {DISTRIBUTIONS.get(each, each).lower() for each in packages}


def _hidden_imports(source: Path) -> list[int]:
    """Lines of imports inside functions that say nowhere why they wait.

    A comment on the line or above it says so for one; one on "imported" anywhere, for the whole module.
    """
    text = source.read_text(encoding="utf-8")
    lines, tree = text.splitlines(), ast.parse(text)
    if any("imported" in line.partition("#")[2] for line in lines):
        return []
    functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    imports = {n.lineno for f in functions for n in ast.walk(f) if isinstance(n, ast.Import | ast.ImportFrom)}
    return sorted(line for line in imports if "#" not in lines[line - 1] + lines[line - 2])


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: str(source.relative_to(PACKAGE)))
def test_only_what_is_used_of_qt_and_where(source: Path) -> None:
    assert _violations(source, _layer(source)) == []


def test_the_rule_sees_every_way_to_import(tmp_path: Path) -> None:
    source = tmp_path / "bad.py"
    source.write_text(
        "import PySide6.QtQml\n"
        "from PySide6 import QtWebEngineCore\n"
        "from PySide6.QtMultimedia import QMediaPlayer\n"
        "def late():\n    from PySide6.QtMultimediaWidgets import QVideoWidget\n"
    )
    assert len(_violations(source, "ui")) == 4
    assert _hidden_imports(source) == [5]


def test_what_is_imported_is_declared_and_what_is_declared_is_imported() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {Requirement(each).name.lower() for each in project["dependencies"]}
    imported = set().union(*map(_foreign_imports, SOURCES))
    assert imported == declared


@pytest.mark.parametrize("layer", sorted(each.name for each in PACKAGE.iterdir() if each.is_dir()))
def test_an_import_in_a_function_says_why_it_waits(layer: str) -> None:
    hidden = {str(source.relative_to(ROOT)): _hidden_imports(source) for source in SOURCES if _layer(source) == layer}
    assert {source: lines for source, lines in hidden.items() if lines} == {}


def test_no_object_keeps_an_icon_of_the_theme() -> None:
    """Collected as garbage together with its drawing, it ends the process: see `Theme.icon`."""
    kept = re.compile(r"self\.\w+ = (self\._)?theme\.icon\(")
    sources = (PACKAGE / "ui").rglob("*.py")
    assert [str(each) for each in sources if kept.search(each.read_text(encoding="utf-8"))] == []
