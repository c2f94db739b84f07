"""What the tests of the library page stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks
from tests.library.fake import FakeLibrary, a_clip
from tests.library.opened import open_desks
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "dark")


@pytest.fixture
def desks(theme: Theme, qtbot: QtBot) -> Iterator[Desks]:
    """The page over forty clips."""
    made = open_desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(40)]))
    yield made
    made.stop()
