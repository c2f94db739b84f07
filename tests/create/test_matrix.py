"""A matrix is put together by mouse and keyboard, looked over with its price, and sent by one click."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from tests.core.known_models import FAST, base, known
from veo_desktop.core.order import Order
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.ui.create.matrix_dialog import MatrixDialog
from veo_desktop.ui.create.matrix_sheet import JobsSheet
from veo_desktop.ui.parts.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Person:
    """The dialog and who sits before it."""

    def __init__(self, theme: Theme, request: Request, qtbot: QtBot) -> None:
        self.bot = qtbot
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        form = known().form
        assert form is not None
        self.dialog = MatrixDialog(theme, request, form, (VEO_3_1, FAST), self.parent)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.asked: list[str] = []
        self.sent: list[tuple[Order, ...]] = []
        self.dialog.model_wanted.connect(self.asked.append)
        self.dialog.wanted.connect(self.sent.append)
        self.dialog.take_news(known())
        with qtbot.waitActive(self.dialog):
            self.dialog.show()
            self.dialog.activateWindow()

    @property
    def sheet(self) -> JobsSheet:
        return self.dialog.sheet

    def part(self, name: str) -> QWidget:
        found = self.dialog.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def words(self, name: str) -> str:
        label = self.part(name)
        assert isinstance(label, QLabel)
        return label.text()

    def click(self, setting: str, value: str) -> None:
        chip = self.part(f"matrix_{setting}").findChild(QPushButton, f"option_{value}")
        assert isinstance(chip, QPushButton), value
        self.bot.mouseClick(chip, LEFT)

    def sees(self, bill: str) -> None:
        self.bot.waitUntil(lambda: self.words("jobs_bill") == bill)

    def generate(self) -> None:
        self.bot.mouseClick(self.part("jobs_generate"), LEFT)


@pytest.fixture
def person(theme: Theme, qtbot: QtBot) -> Person:
    return Person(theme, base(prompt="A {who} on a roof", seed="41"), qtbot)


def test_words_settings_and_takes_make_a_grid_that_is_sent_as_it_was_shown(person: Person) -> None:
    assert "{who}" in person.words("jobs_words") and not person.part("jobs_generate").isEnabled()
    box = person.part("matrix_words_who")
    assert isinstance(box, QPlainTextEdit)
    for word in ("cat", "dog", "cat"):
        person.bot.keyClicks(box, word)
        person.bot.keyClick(box, Qt.Key.Key_Return)
    person.sees("2 clips · $6.40")
    person.click("resolution", "1080p")
    person.click("durationSeconds", "4")
    person.bot.keyClick(person.part("matrix_takes"), Qt.Key.Key_3)
    person.sees("24 clips · $64.80")
    titles = [column.title for column in person.dialog.sheet.rows.columns]
    assert titles.index("Resolution") < titles.index("Note") == len(titles) - 1  # what differs is seen first
    assert person.sent == []
    assert person.part("jobs_generate").accessibleName() == "Generate 24 clips"
    person.generate()
    (orders,) = person.sent
    assert sum(order.estimate or Decimal(0) for order in orders) == Decimal("64.80")
    assert {order.request.value("prompt") for order in orders} == {"A cat on a roof", "A dog on a roof"}
    assert {order.request.value("seed") for order in orders} == {"41", "42", "43"}
    assert len({order.request.to_json() for order in orders}) == 24


def test_single_clips_are_left_out_by_keyboard_and_by_mouse_and_stay_so(person: Person) -> None:
    person.part("matrix_words_who").setProperty("value", "cat\ndog")
    person.click("durationSeconds", "4")
    person.click("durationSeconds", "6")
    person.sees("6 clips · $14.40")
    table = person.sheet.table
    table.setFocus()
    table.selectRow(1)
    person.bot.keyClick(table, Qt.Key.Key_Space)
    person.sees("5 clips · $12.00")
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.rect = table.visualRect(person.sheet.rows.index(0, 0))
    option.features = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    tick: QRect = table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, table)
    person.bot.mouseClick(table.viewport(), LEFT, pos=tick.center())
    person.sees("4 clips · $10.40")
    person.click("resolution", "1080p")  # the grid is laid out anew around them
    person.sees("10 clips · $28.40")
    left = {row.request.value("durationSeconds") for row in person.sheet.rows.left_out}
    assert left == {"4", "6"}
    person.bot.mouseClick(person.part("choose_none"), LEFT)
    person.sees("Nothing chosen")
    assert not person.part("jobs_generate").isEnabled()
    person.bot.mouseClick(person.part("choose_all"), LEFT)
    person.sees("12 clips · $32.40")


def test_another_model_is_looked_up_and_its_unknown_prices_are_said(theme: Theme, qtbot: QtBot) -> None:
    person = Person(theme, base(), qtbot)
    person.sees("1 clip · $3.20")
    person.click("models", FAST)
    qtbot.waitUntil(lambda: person.asked == [FAST])
    assert not person.part("jobs_generate").isEnabled()
    person.dialog.take_news(known(FAST, priced=False))
    person.sees("2 clips · $3.20 + 1 of unknown price")
    person.dialog.take_news(known(FAST))
    person.sees("2 clips · $4.00")
    person.click("models", VEO_3_1)
    person.sees("1 clip · $0.80")
    person.click("models", FAST)  # one always stays
    qtbot.wait(300)
    person.sees("1 clip · $0.80")


def test_too_many_clips_are_refused_in_words(theme: Theme, qtbot: QtBot) -> None:
    person = Person(theme, base(prompt="A {who}"), qtbot)
    person.part("matrix_words_who").setProperty("value", "\n".join(map(str, range(501))))
    person.click("durationSeconds", "4")
    qtbot.waitUntil(lambda: "1,002" in person.words("jobs_words"))
    assert not person.part("jobs_generate").isEnabled()
    person.click("durationSeconds", "4")
    person.sees("501 clips · $1,603.20")


def test_what_rules_decide_is_no_choice_and_says_why(theme: Theme, qtbot: QtBot) -> None:
    person = Person(theme, base(), qtbot)
    match = person.part("matrix_aspectRatio").findChild(QPushButton, "option_match_input_image")
    assert isinstance(match, QPushButton)
    assert not match.isEnabled() and "first frame" in match.toolTip()


def test_everything_is_reached_by_tab_and_ctrl_enter_sends(person: Person) -> None:
    person.part("matrix_words_who").setProperty("value", "cat")
    person.sees("1 clip · $3.20")
    person.part("matrix_prompt").setFocus()
    names = []
    for _ in range(40):
        now = person.dialog.focusWidget()
        names.append(now.objectName())
        if now.objectName() == "jobs_generate":
            break
        person.bot.keyClick(now, Qt.Key.Key_Tab)
    wanted = ["matrix_prompt", "matrix_words_who", "option_16:9", "option_1080p", "matrix_takes", "seed_steps_input"]
    wanted += ["choose_none", "jobs_table", "jobs_cancel", "jobs_generate"]
    assert [name for name in names if name in wanted] == wanted
    assert any(name.startswith("option_google/") for name in names[: names.index("option_16:9")])  # the models
    person.bot.keyClick(person.part("matrix_prompt"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [len(orders) for orders in person.sent] == [1]
