"""A compose panel with the bundled form and an image intake that keeps files in the test's own folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from veo_desktop.core.form import ModelForm, load_form
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.resources import resource
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "dark")


@pytest.fixture
def form() -> ModelForm:
    return load_form(VEO_3_1, resource("models", "google", "veo3-1.json"))


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    folder = tmp_path / "kept"
    folder.mkdir()
    return folder


@pytest.fixture
def keep(kept: Path) -> Callable[[bytes], str]:
    def keep(data: bytes) -> str:
        path = kept / hashlib.sha256(data).hexdigest()
        path.write_bytes(data)
        return str(path)

    return keep


@pytest.fixture
def intake(qapp: QApplication, keep: Callable[[bytes], str]) -> Iterator[ImageIntake]:
    assert qapp
    intake = ImageIntake(keep)
    yield intake
    assert intake.stop()


@pytest.fixture
def make_panel(theme: Theme, form: ModelForm, intake: ImageIntake, qtbot: QtBot) -> Callable[[], ComposePanel]:
    def make() -> ComposePanel:
        panel = ComposePanel(theme, form, intake)
        qtbot.addWidget(panel)
        panel.resize(340, 700)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        panel.set_price(Decimal("3.20"))
        return panel

    return make


@pytest.fixture
def panel(make_panel: Callable[[], ComposePanel]) -> ComposePanel:
    return make_panel()


@pytest.fixture
def priced(panel: ComposePanel) -> ComposePanel:
    """A panel whose every price question is answered at once with 3.20 USD."""
    panel.price_wanted.connect(lambda _request: panel.set_price(Decimal("3.20")))
    return panel


@pytest.fixture
def sent(panel: ComposePanel) -> list[tuple[Request, ...]]:
    """Everything that the panel asked to generate."""
    sent: list[tuple[Request, ...]] = []
    panel.generate_requested.connect(sent.append)
    return sent
