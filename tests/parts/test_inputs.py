"""The inputs speak the API's values, and work by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.ui.parts.amount_input import SIGN, AmountInput
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.stepper import Stepper
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.wrapping_button import WrappingButton
from veo_desktop.ui.settings.key_field import KeyField

RATIOS = (("16:9", "16:9"), ("9:16", "9:16"), ("match", "Match image"))


def _segmented(theme: Theme, qtbot: QtBot) -> Segmented:
    ratio = Segmented(theme, RATIOS)
    qtbot.addWidget(ratio)
    with qtbot.waitActive(ratio):
        ratio.show()
        ratio.activateWindow()
    return ratio


def test_segment_is_chosen_by_a_click_anywhere_on_it(theme: Theme, qtbot: QtBot) -> None:
    ratio = _segmented(theme, qtbot)
    tall = ratio.segment("9:16")
    assert tall is not None
    with qtbot.waitSignal(ratio.value_changed, check_params_cb=lambda value: value == "9:16"):
        qtbot.mouseClick(tall, Qt.MouseButton.LeftButton, pos=QPoint(tall.width() - 3, 3))
    assert ratio.property("value") == "9:16"


def test_arrow_keys_move_the_choice_and_step_over_closed_ones(theme: Theme, qtbot: QtBot) -> None:
    ratio = _segmented(theme, qtbot)
    ratio.set_choice_enabled("9:16", False, "Not now.")
    ratio.focus_choice()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert ratio.value == "match"
    closed = ratio.segment("9:16")
    assert closed is not None
    assert closed.toolTip() == closed.accessibleDescription() == "Not now."


def test_value_is_set_by_property_and_an_unknown_one_is_ignored(theme: Theme, qtbot: QtBot) -> None:
    ratio = _segmented(theme, qtbot)
    ratio.setProperty("value", "match")
    ratio.value = "4:3"
    assert ratio.value == "match"


def test_choices_are_equally_wide_where_the_longest_has_room_in_its_share(theme: Theme, qtbot: QtBot) -> None:
    ratio = _segmented(theme, qtbot)
    each = [ratio.segment(value) for value in ratio.values]

    def spread() -> int:
        assert sum(one.width() for one in each) <= ratio.width()
        return max(one.width() for one in each) - min(one.width() for one in each)

    for width in (282, 600):
        ratio.resize(width, ratio.height())
        qtbot.waitUntil(lambda: spread() <= 1)
    ratio.resize(170, ratio.height())  # the long words keep their room
    qtbot.waitUntil(lambda: spread() > 20 and all(one.words_width() < one.width() for one in each))


def test_switch_flips_by_click_on_its_label_and_by_space(theme: Theme, qtbot: QtBot) -> None:
    audio = Switch(theme, "Generate audio")
    qtbot.addWidget(audio)
    audio.show()
    qtbot.mouseClick(audio, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert audio.value == "true"
    with qtbot.waitSignal(audio.value_changed, check_params_cb=lambda value: value == "false"):
        qtbot.keyClick(audio, Qt.Key.Key_Space)
    audio.setProperty("value", "true")
    assert audio.isChecked()


def test_wheel_over_a_list_scrolls_the_panel_not_the_list(theme: Theme, qtbot: QtBot) -> None:
    assert theme.shade
    people = Choice((("allow_adult", "Allow adults"), ("dont_allow", "No people")))
    qtbot.addWidget(people)
    people.show()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    people.clearFocus()
    QApplication.sendEvent(people, turn)
    assert people.value == "allow_adult"
    people.setProperty("value", "dont_allow")
    assert people.value == "dont_allow"


def test_an_open_list_shows_every_choice_whole(theme: Theme, qtbot: QtBot) -> None:
    assert theme.shade
    names = ("Veo Desktop", "Like mpv", "Like Premiere", "Like Resolve, with every key where it is there")
    keys = Choice([(name, name) for name in names])
    qtbot.addWidget(keys)
    keys.setFixedWidth(120)
    keys.show()
    keys.showPopup()
    view = keys.view()
    qtbot.waitUntil(view.isVisible)
    rows = [view.visualRect(keys.model().index(row, 0)) for row in range(len(names))]
    assert all(view.viewport().rect().contains(row) for row in rows), rows
    assert view.viewport().width() >= keys.widest
    keys.hidePopup()


def test_stepper_stays_in_its_range(theme: Theme, qtbot: QtBot) -> None:
    takes = Stepper(theme, "Takes", 1, 4)
    qtbot.addWidget(takes)
    takes.show()
    for _ in range(6):
        qtbot.keyClick(takes, Qt.Key.Key_Up)
    assert takes.value == "4"
    qtbot.keyClick(takes, Qt.Key.Key_2)
    assert takes.accessibleName() == "Takes: 2"
    for wrong in ("9", "0", "-1", "1.5", "many", "²", "99999999999"):
        takes.value = wrong
        assert takes.value in ("1", "2", "4")
    takes.value = "1"
    with qtbot.waitSignal(takes.value_changed):
        qtbot.keyClick(takes, Qt.Key.Key_Right)
    takes.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # where the plus is at the left
    qtbot.keyClick(takes, Qt.Key.Key_Left)
    assert takes.value == "3"


def test_field_shows_the_error_and_then_the_note_again(theme: Theme, qtbot: QtBot) -> None:
    people = Choice((("a", "A"),))
    field = Field("People", people)
    qtbot.addWidget(field)
    field.show()
    assert theme.shade
    field.set_note("A hint.")
    field.set_error("Wrong.")
    assert (field.message.text(), people.accessibleDescription()) == ("Wrong.", "Wrong.")
    assert field.message.property("role") == "bad"
    field.set_error("")
    assert (field.message.text(), field.message.property("role")) == ("A hint.", "small")
    field.set_note("")
    assert not field.message.isVisible()
    assert people.accessibleName() == "People"


def test_a_long_key_ends_beside_its_button_where_people_read_from_the_right(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        field = KeyField("key")
        qtbot.addWidget(field)
        field.resize(300, 36)
        field.show()
        field.setText("0123456789" * 20)
        for at in (0, len(field.text())):  # both ends of the words in sight
            field.setCursorPosition(at)
            assert not field.cursorRect().intersects(field.findChild(QToolButton).geometry())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_sign_before_an_amount_keeps_its_room_when_text_grows(theme: Theme, qtbot: QtBot) -> None:
    field = AmountInput(theme, "No limit")
    qtbot.addWidget(field)
    field.show()
    before = field.textMargins().left()
    theme.set_text("150")
    try:
        qtbot.waitUntil(lambda: field.textMargins().left() >= SIGN * 3 // 2)
    finally:
        theme.set_text("system")
    qtbot.waitUntil(lambda: field.textMargins().left() == before == SIGN)


def test_words_on_a_button_go_on_in_a_second_line_when_text_grows(theme: Theme, qtbot: QtBot) -> None:
    column = QWidget()
    qtbot.addWidget(column)
    layout = QVBoxLayout(column)
    button = WrappingButton("write_button", "Write verdict and notes into the files", column)
    layout.addWidget(button)
    layout.addStretch(1)
    column.setFixedSize(320, 200)
    column.show()
    qtbot.waitUntil(lambda: button.width() > 250 and "\n" not in button.text())

    def widest() -> int:
        return max(map(button.fontMetrics().horizontalAdvance, button.text().split("\n")))

    theme.set_text("150")
    try:
        qtbot.waitUntil(lambda: "\n" in button.text() and widest() < button.width())
    finally:
        theme.set_text("system")
    qtbot.waitUntil(lambda: "\n" not in button.text())
