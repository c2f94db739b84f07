"""A compose panel with the bundled form and an image intake that keeps files in the test's own folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from veo_desktop.core.form import ModelForm
from veo_desktop.core.order import Order
from veo_desktop.core.price import PriceMethod, PriceRule, Pricing
from veo_desktop.core.request import VEO_3_1
from veo_desktop.ui.create.compose_forms import KnownForms, KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import Answer


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "dark")


PRICES = Pricing(
    (
        PriceRule({}, Decimal("3.20"), PriceMethod.PER_RUN),
        PriceRule({"resolution": "1080p"}, Decimal("0.60"), PriceMethod.PER_OUTPUT_SECOND),
    ),
    listed=True,
)


@pytest.fixture
def forms() -> KnownForms:
    """The bundled forms, without prices yet."""
    return KnownForms()


@pytest.fixture
def form(forms: KnownForms) -> ModelForm:
    return forms.get(VEO_3_1).form


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
    assert intake.stop(PATIENCE)


class _Answers(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.by_ticket: dict[int, Answer] = {}

    @Slot(object)
    def note(self, answer: Answer) -> None:
        self.by_ticket[answer.ticket] = answer


@pytest.fixture
def wait(intake: ImageIntake, qtbot: QtBot) -> Callable[[int], Answer]:
    """The intake's answer to a ticket."""
    answers = _Answers()
    intake.answered.connect(answers.note)

    def wait(ticket: int) -> Answer:
        qtbot.waitUntil(lambda: ticket in answers.by_ticket)
        return answers.by_ticket[ticket]

    return wait


@pytest.fixture
def make_panel(theme: Theme, intake: ImageIntake, qtbot: QtBot) -> Callable[[], ComposePanel]:
    def make() -> ComposePanel:
        panel = ComposePanel(theme, KnownForms(), VEO_3_1, intake)
        qtbot.addWidget(panel)
        panel.resize(340, 700)
        with qtbot.waitActive(panel):
            panel.show()
            panel.activateWindow()
        return panel

    return make


@pytest.fixture
def panel(make_panel: Callable[[], ComposePanel]) -> ComposePanel:
    return make_panel()


@pytest.fixture
def priced(panel: ComposePanel, form: ModelForm) -> ComposePanel:
    """A panel that knows the model's prices: 3.20 USD, with 1080p 0.60 a second."""
    panel.set_known(KnownModel(form, PRICES))
    return panel


@pytest.fixture
def sent(panel: ComposePanel) -> list[tuple[Order, ...]]:
    """Everything that the panel asked to generate."""
    sent: list[tuple[Order, ...]] = []
    panel.generate_requested.connect(sent.append)
    return sent
