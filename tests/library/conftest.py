"""What the tests of the library page stand on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from veo_desktop.ui.parts.theme import Theme


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "dark")
