"""A seed is new for each Generate, unless somebody wants this one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from veo_desktop.ui.parts.seed_input import SeedInput
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def seed(theme: Theme, qtbot: QtBot) -> SeedInput:
    seed = SeedInput(theme)
    qtbot.addWidget(seed)
    seed.show()
    return seed


def test_each_generate_has_a_seed_of_its_own(seed: SeedInput) -> None:
    drawn = [seed.next_seed() for _ in range(5)]
    assert len(set(drawn)) == 5
    assert all(0 <= int(each) < 2**31 for each in drawn)
    assert seed.value == drawn[-1]


def test_no_seed_is_drawn_that_the_model_does_not_take(theme: Theme, qtbot: QtBot) -> None:
    seed = SeedInput(theme, largest=3)
    qtbot.addWidget(seed)
    assert {int(seed.next_seed()) for _ in range(40)} <= {0, 1, 2, 3}


def test_locked_keeps_the_seed(seed: SeedInput, qtbot: QtBot) -> None:
    first = seed.next_seed()
    qtbot.mouseClick(seed.lock_button, Qt.MouseButton.LeftButton)
    assert [seed.next_seed(), seed.next_seed()] == [first, first]


def test_typing_a_seed_locks_it_and_emptying_unlocks(seed: SeedInput, qtbot: QtBot) -> None:
    qtbot.keyClicks(seed, "42")
    assert (seed.locked, seed.next_seed(), seed.next_seed()) == (True, "42", "42")
    seed.selectAll()
    qtbot.keyClick(seed, Qt.Key.Key_Delete)
    assert not seed.locked


def test_the_dice_s_seed_is_the_next_one_sent(seed: SeedInput, qtbot: QtBot) -> None:
    used = seed.next_seed()
    qtbot.mouseClick(seed.dice_button, Qt.MouseButton.LeftButton)
    rolled = seed.value
    assert rolled != used
    assert seed.next_seed() == rolled


def test_value_property_locks(seed: SeedInput) -> None:
    seed.setProperty("value", "7")
    assert (seed.property("value"), seed.locked) == ("7", True)
