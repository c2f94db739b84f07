"""Takes at the panel's foot: how many, with which seeds, and what they cost together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.order import Order
from veo_desktop.ui.create.compose_panel import ComposePanel

Sent = list[tuple[Order, ...]]
LEFT = Qt.MouseButton.LeftButton


def _part(panel: ComposePanel, name: str) -> QWidget:
    found = panel.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def _choose_random(panel: ComposePanel, qtbot: QtBot) -> None:
    """With the keyboard alone, from the takes on."""
    _part(panel, "takes_input").setFocus()
    qtbot.keyClick(_part(panel, "takes_input"), Qt.Key.Key_Tab)
    now = QApplication.focusWidget()
    assert now is not None and now.objectName() == "seed_steps_input"
    qtbot.keyClick(now, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def _seeds(sent: Sent) -> list[int]:
    return [int(order.request.value("seed")) for order in sent[-1]]


def test_twenty_takes_by_keyboard_each_with_its_price(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    qtbot.keyClicks(_part(priced, "takes_input"), "20")
    qtbot.keyClick(_part(priced, "takes_input"), Qt.Key.Key_Up)
    qtbot.mouseClick(_part(priced, "generate_button"), LEFT)
    seeds = _seeds(sent)
    assert seeds == list(range(seeds[0], seeds[0] + 20))
    assert {str(order.estimate) for order in sent[0]} == {"3.20"}


def test_random_seeds_are_chosen_in_the_menu_and_stay_in_the_draft(
    priced: ComposePanel, sent: Sent, qtbot: QtBot
) -> None:
    priced.prompt.editor.value = "A cat"
    priced.footer.takes.value = "4"
    _choose_random(priced, qtbot)
    assert "Random" in _part(priced, "seed_steps_input").accessibleName()
    qtbot.mouseClick(_part(priced, "generate_button"), LEFT)
    seeds = _seeds(sent)
    assert len(set(seeds)) == 4 and seeds != list(range(seeds[0], seeds[0] + 4))
    draft = priced.draft()
    priced.footer.seed_steps.value = "apart"
    priced.restore_draft(draft)
    assert priced.footer.seed_steps.value == "random"


def test_the_sum_is_in_sight_where_there_is_room_and_on_the_button_always(priced: ComposePanel) -> None:
    priced.resize(360, 700)
    priced.footer.takes.value = "12"
    assert (priced.footer.caption.text(), priced.footer.cost.text()) == ("$3.20 × 12 =", "$38.40")
    assert "$3.20 × 12 = $38.40" in _part(priced, "generate_button").toolTip()
    priced.footer.takes.value = "1"
    assert priced.footer.caption.text() == "Estimated"
    assert "$3.20" in _part(priced, "generate_button").toolTip()
