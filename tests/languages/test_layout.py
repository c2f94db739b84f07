"""Walks through every page, panel, dialog and menu of the real window, 1024×640: nothing is cut off, nothing left out.

In the pseudo-language, whose texts are two fifths longer, and in the two that strain a layout most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.studio import studio
from tests.helpers.program_widgets import unmet, widget_classes
from tests.helpers.tongues import speaks_as_before
from tests.languages.places import everywhere
from tests.languages.walk import Walk
from veo_desktop.core.languages import PSEUDO
from veo_desktop.ui.language.spoken import speak


@pytest.fixture
def spoken(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    with speaks_as_before(qapp):
        yield lambda code: speak(qapp, code, tmp_path / "cache") and None


@pytest.mark.timeout(120)
@pytest.mark.qt_log_ignore(r"^This plugin does not support (raise|grabbing)")
@pytest.mark.parametrize("code", [PSEUDO.code, "de", "ar"])
def test_nothing_is_cut_off(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, spoken: Callable[[str], None], code: str
) -> None:
    spoken(code)
    with studio(qapp, qtbot, data_dir=tmp_path / "data", sandbox_speed=100.0, newcomer=True) as room:
        going = Walk(room, code)
        everywhere(going, tmp_path)
    assert not going.found, "\n".join(f"{place}: {words}" for words, place in going.found.items())
    left = unmet(widget_classes(), going.met)
    assert not left, f"no place shows {', '.join(left)}: lead the walk there"
