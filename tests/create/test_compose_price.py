"""The cost is in sight before it is paid, and goes with the orders; prices that are on their way are waited for."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.create.conftest import PRICES
from veo_desktop.core.form import ModelForm
from veo_desktop.core.order import Order
from veo_desktop.core.price import Pricing
from veo_desktop.ui.create.compose_forms import KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.compose_spend import REST

Sent = list[tuple[Order, ...]]


@pytest.fixture
def unpriced(panel: ComposePanel, form: ModelForm) -> ComposePanel:
    panel.prompt.editor.value = "A cat"
    panel.set_known(KnownModel(form, Pricing()))
    assert _cost(panel) == "Price unknown"
    return panel


def _cost(panel: ComposePanel) -> str:
    label = panel.findChild(QLabel, "cost_estimate_label")
    assert isinstance(label, QLabel)
    return label.text()


def test_the_price_is_for_all_takes_with_that_of_one_in_the_hint(priced: ComposePanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: _cost(priced) == "$3.20")
    priced.footer.takes.value = "4"
    assert _cost(priced) == "$12.80"
    assert "$3.20" in priced.footer.cost.toolTip()
    assert "$12.80" in priced.footer.cost.accessibleName()


def test_a_change_is_priced_at_once(priced: ComposePanel) -> None:
    priced.settings.fields["resolution"].control.setProperty("value", "1080p")
    assert _cost(priced) == "$4.80"
    priced.settings.fields["durationSeconds"].control.setProperty("value", "4")
    assert _cost(priced) == "$2.40"
    priced.settings.fields["resolution"].control.setProperty("value", "720p")
    assert _cost(priced) == "$3.20"


def test_each_order_carries_its_own_price(priced: ComposePanel, sent: Sent) -> None:
    priced.prompt.editor.value = "A cat"
    priced.settings.fields["resolution"].control.setProperty("value", "1080p")
    priced.footer.takes.value = "2"
    priced.generate()
    assert [order.estimate for order in sent[0]] == [Decimal("4.80")] * 2


def test_the_prices_of_another_account_are_waited_for(priced: ComposePanel) -> None:
    priced.forget_prices()
    assert _cost(priced) == "Estimating…"


def test_orders_tell_that_nobody_knows_their_price(unpriced: ComposePanel, sent: Sent) -> None:
    unpriced.generate()
    assert [order.estimate for order in sent[0]] == [None]


def test_generate_waits_for_prices_that_are_looked_up(
    panel: ComposePanel, form: ModelForm, sent: Sent, qtbot: QtBot
) -> None:
    panel.prompt.editor.value = "A cat"
    assert _cost(panel) == "Estimating…"
    panel.generate()
    assert sent == []
    panel.set_known(KnownModel(form, PRICES))
    assert len(sent) == 1


def test_prices_that_do_not_come_in_time_are_waited_for_once(panel: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    panel.prompt.editor.value = "A cat"
    panel.generate()
    qtbot.waitUntil(lambda: len(sent) == 1)
    assert sent[0][0].estimate is None
    qtbot.wait(REST + 50)
    panel.generate()
    assert len(sent) == 2
