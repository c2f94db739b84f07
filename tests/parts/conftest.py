"""The look that the parts under test wear."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "dark")
