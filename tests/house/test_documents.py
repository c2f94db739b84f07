"""What the documents for developers name is there: each path, each name in the code, each command of `dev.py`."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

import dev
from tests.helpers.environment import ROOT

INSIDE = ("", "veo_desktop", "veo_desktop/ui", "tests", "tests/house", "packaging")  # where the map is at the moment
PLACEHOLDER = re.compile(r"[A-Z]{4,}")  # of a name that is the reader's to fill in
MADE = ("build/", "dist/", "_internal/", "veo_desktop/resources")  # by a build alone
ENDINGS = ("py", "md", "toml", "txt", "spec", "qss", "yml")
LAYERS = "core|wiro|store|media|jobs|workers|ui|tests"


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "resources/translations/README.md"])
def test_what_a_document_names_is_there(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    quoted = set(re.findall(r"`([^`\n]+)`", text))
    missing = [each for each in quoted if _is_path(each) and not _exists(each)]
    missing += [each for each in quoted if re.fullmatch(rf"({LAYERS})(\.\w+)+", each) and not _is_in_the_code(each)]
    missing += [name for name in re.findall(r"dev\.py (\w+)", text) if name not in dev.COMMANDS]
    assert not missing, f"{document} names what is not there: {', '.join(missing)}"


def _is_path(quoted: str) -> bool:
    path = re.fullmatch(r"\w[\w.-]*(/[\w.-]+)*/?", quoted) is not None
    return path and ("/" in quoted or quoted.rpartition(".")[2] in ENDINGS) and not PLACEHOLDER.search(quoted)


def _exists(path: str) -> bool:
    return path.startswith(MADE) or any((ROOT / folder / path).exists() for folder in INSIDE)


def _is_in_the_code(dotted: str) -> bool:
    """Whether it is a module, or something in one."""
    inside = dotted if dotted.startswith("tests.") else f"veo_desktop.{dotted}"
    module, _, name = inside.rpartition(".")
    try:
        return hasattr(import_module(module), name) or import_module(inside) is not None
    except ModuleNotFoundError:
        return False
