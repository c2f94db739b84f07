"""The negative prompt's chips: made by keys and mouse, walked, taken back, and mended where they say "no …"."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from veo_desktop.core.nouns import without_negation
from veo_desktop.ui.create.negative_chip import NounChip
from veo_desktop.ui.create.negative_input import NegativeInput
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def negative(theme: Theme, qtbot: QtBot) -> Iterator[NegativeInput]:
    field = Field("Negative prompt", made := NegativeInput(theme))
    qtbot.addWidget(field)
    field.resize(292, 200)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.focus()
    qtbot.waitUntil(made.typing.hasFocus)
    yield made
    field.close()


def _chips(negative: NegativeInput) -> list[NounChip]:
    shown = [each for each in negative.findChildren(NounChip) if not each.isHidden()]
    return sorted(shown, key=lambda chip: chip.index)


def _names(negative: NegativeInput) -> list[str]:
    return [chip.accessibleName() for chip in _chips(negative)]


def test_comma_and_enter_make_chips_and_what_is_being_typed_counts(negative: NegativeInput, qtbot: QtBot) -> None:
    said: list[str] = []
    negative.value_changed.connect(said.append)
    qtbot.keyClicks(negative.typing, "wall, picture frame")
    qtbot.keyClick(negative.typing, Qt.Key.Key_Return)
    qtbot.keyClicks(negative.typing, "te")
    assert _names(negative) == ["wall", "picture frame"]
    assert negative.value == said[-1] == "wall, picture frame, te"
    assert len(said) == len(set(said)), "one word on each change"


def test_repeated_things_merge(negative: NegativeInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(negative.typing, "wall,Wall , frame,")
    assert negative.value == "wall, frame"


def test_a_pasted_list_is_chips_at_once(negative: NegativeInput, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("wall, frame\nblurry background")
    qtbot.keyClick(negative.typing, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _names(negative) == ["wall", "frame", "blurry background"]
    assert negative.typing.text() == ""


def test_backspace_takes_the_last_back_into_typing(negative: NegativeInput, qtbot: QtBot) -> None:
    negative.value = "wall, frame"
    qtbot.keyClick(negative.typing, Qt.Key.Key_Backspace)
    assert (_names(negative), negative.typing.text(), negative.value) == (["wall"], "frame", "wall, frame")


def test_arrows_walk_and_delete_removes(negative: NegativeInput, qtbot: QtBot) -> None:
    negative.value = "wall, frame, text"
    qtbot.keyClick(negative.typing, Qt.Key.Key_Left)
    qtbot.keyClick(_chips(negative)[2], Qt.Key.Key_Left)
    assert _chips(negative)[1].hasFocus()
    qtbot.keyClick(_chips(negative)[1], Qt.Key.Key_Delete)
    assert negative.value == "wall, text"
    assert _chips(negative)[1].hasFocus(), "the next one is under the keyboard"
    qtbot.keyClick(_chips(negative)[1], Qt.Key.Key_Right)
    assert negative.typing.hasFocus()


def test_a_letter_on_a_chip_goes_on_typing(negative: NegativeInput, qtbot: QtBot) -> None:
    negative.value = "wall"
    qtbot.keyClick(negative.typing, Qt.Key.Key_Left)
    qtbot.keyClicks(_chips(negative)[0], "f")
    assert negative.typing.hasFocus() and negative.value == "wall, f"


def test_the_cross_removes(negative: NegativeInput, qtbot: QtBot) -> None:
    negative.value = "wall, frame"
    qtbot.mouseClick(_chips(negative)[0].cross, Qt.MouseButton.LeftButton)
    assert negative.value == "frame"


def test_no_walls_is_objected_to_and_mended_by_a_click(negative: NegativeInput, qtbot: QtBot) -> None:
    reason, mend = negative.findChild(QLabel, "negative_prompt_objection"), negative.findChild(QPushButton)
    qtbot.keyClicks(negative.typing, "walls, no walls, don't show text,")
    assert reason.isVisible() and "no walls" in reason.text() and negative.problem() is not None
    qtbot.mouseClick(mend, Qt.MouseButton.LeftButton)
    assert negative.value == "walls, don't show text", "what it becomes is there already"
    qtbot.mouseClick(mend, Qt.MouseButton.LeftButton)
    assert negative.value == "walls, text"
    assert not reason.isVisible() and negative.problem() is None


@pytest.mark.parametrize(
    ("noun", "bare"),
    [("No walls", "walls"), ("not a wall", "wall"), ("without frames", "frames"), ("don’t", ""), ("notebook", None)],
)
def test_what_negates(noun: str, bare: str | None) -> None:
    assert without_negation(noun) == bare


def test_leaving_makes_a_chip_of_what_was_typed(negative: NegativeInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(negative.typing, "wall")
    negative.typing.clearFocus()
    assert _names(negative) == ["wall"]


def test_keys_sent_to_the_whole_are_typed(negative: NegativeInput, qtbot: QtBot) -> None:
    negative.typing.clearFocus()
    qtbot.keyClicks(negative, "wall,")
    qtbot.keyClick(negative, Qt.Key.Key_Escape)
    assert _names(negative) == ["wall"]


def test_many_chips_wrap_and_none_is_wider_than_the_panel(negative: NegativeInput, qtbot: QtBot) -> None:
    negative.value = ", ".join(f"thing number {n}" for n in range(12)) + ", " + "long " * 40
    window = negative.window()
    qtbot.waitUntil(lambda: window.heightForWidth(292) > 7 * _chips(negative)[0].height())
    window.resize(292, window.heightForWidth(292))
    qtbot.waitUntil(lambda: _chips(negative)[-1].y() > 6 * _chips(negative)[0].height())
    assert all(chip.geometry().right() <= 292 for chip in _chips(negative))
    assert _chips(negative)[-1].geometry().bottom() <= negative.height()
