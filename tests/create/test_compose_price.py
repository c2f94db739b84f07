"""The cost is in sight before it is paid, and where nobody knows it the person is asked."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.create.conftest import PRICES
from veo_desktop.core.form import ModelForm
from veo_desktop.core.order import Order
from veo_desktop.core.price import Pricing
from veo_desktop.ui.create.compose_forms import KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.compose_spend import REST
from veo_desktop.ui.create.compose_unknown_price import UnknownPriceDialog

Sent = list[tuple[Order, ...]]
LEFT = Qt.MouseButton.LeftButton


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


def _dialog(panel: ComposePanel) -> UnknownPriceDialog:
    dialog = panel.findChild(UnknownPriceDialog, "unknown_price_dialog")
    assert isinstance(dialog, UnknownPriceDialog)
    return dialog


def _answer(panel: ComposePanel, button: str, qtbot: QtBot) -> None:
    dialog = _dialog(panel)
    found = dialog.findChild(QPushButton, button)
    assert isinstance(found, QPushButton)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(found, LEFT)


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


def test_an_unknown_price_is_asked_about_before_it_is_spent(unpriced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    unpriced.generate()
    assert sent == []
    _answer(unpriced, "unknown_price_cancel", qtbot)
    assert sent == []
    unpriced.generate()
    _answer(unpriced, "unknown_price_accept", qtbot)
    assert len(sent) == 1
    qtbot.wait(REST + 50)
    unpriced.generate()
    _answer(unpriced, "unknown_price_cancel", qtbot)
    assert len(sent) == 1


def test_asked_no_more_after_the_tick(unpriced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    unpriced.generate()
    box = _dialog(unpriced).findChild(QCheckBox, "unknown_price_no_more")
    assert isinstance(box, QCheckBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    _answer(unpriced, "unknown_price_accept", qtbot)
    qtbot.wait(REST + 50)
    unpriced.generate()
    assert len(sent) == 2
    assert unpriced.findChild(UnknownPriceDialog) is None


def test_generate_waits_for_prices_that_are_looked_up(
    panel: ComposePanel, form: ModelForm, sent: Sent, qtbot: QtBot
) -> None:
    panel.prompt.editor.value = "A cat"
    assert _cost(panel) == "Estimating…"
    panel.generate()
    assert sent == [] and panel.findChild(UnknownPriceDialog) is None
    panel.set_known(KnownModel(form, PRICES))
    assert len(sent) == 1


def test_a_price_that_does_not_come_in_time_counts_as_unknown(panel: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    panel.prompt.editor.value = "A cat"
    panel.generate()
    qtbot.waitUntil(lambda: panel.findChild(UnknownPriceDialog) is not None, timeout=15_000)
    _answer(panel, "unknown_price_cancel", qtbot)
    assert sent == []
