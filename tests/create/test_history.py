"""The popup of prompts: searching, walking and taking, by keyboard and mouse, and its states without any."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.prompts import PromptsFound, UsedPrompt
from veo_desktop.ui.create.history_popup import PAGE, HistoryPopup
from veo_desktop.ui.create.job_pictures import JobPictures
from veo_desktop.ui.create.picture_list import PictureList
from veo_desktop.ui.parts.theme import Theme

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
BOAT = UsedPrompt("A paper boat in the rain", time.time(), 3, ("boat-2", "boat-1"), ("/no/2.jpg", "/no/1.jpg"))
TOWER = UsedPrompt("A lighthouse in fog", time.time() - 90_000, 1, ("tower-1",), ("",))


class Heard:
    """Everything that the popup said, in its order."""

    def __init__(self, popup: HistoryPopup) -> None:
        self.said: list[tuple[object, ...]] = []
        popup.search_wanted.connect(lambda words, limit: self.said.append(("search", words, limit)))
        popup.prompt_chosen.connect(lambda prompt: self.said.append(("prompt", prompt)))
        popup.settings_chosen.connect(lambda job_id: self.said.append(("settings", job_id)))
        popup.clip_chosen.connect(lambda job_id: self.said.append(("clip", job_id)))


@pytest.fixture
def popup(theme: Theme, qtbot: QtBot) -> HistoryPopup:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 700)
    host.show()
    popup = HistoryPopup(theme, JobPictures(host), host)
    popup.open_at(host)
    return popup


@pytest.fixture
def heard(popup: HistoryPopup) -> Heard:
    return Heard(popup)


def _list(popup: HistoryPopup) -> PictureList:
    rows = popup.findChild(PictureList, "history_list")
    assert rows is not None
    return rows


def _search(popup: HistoryPopup) -> QLineEdit:
    field = popup.findChild(QLineEdit, "history_search")
    assert field is not None
    return field


def _button(popup: HistoryPopup, name: str) -> QPushButton:
    button = popup.findChild(QPushButton, name)
    assert button is not None
    return button


def _words(popup: HistoryPopup) -> str:
    label = popup.findChild(QLabel, "history_words")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_each_letter_asks_and_an_answer_to_other_words_is_dropped(
    popup: HistoryPopup, heard: Heard, qtbot: QtBot
) -> None:
    qtbot.keyClicks(_search(popup), "bo")
    assert heard.said == [("search", "b", PAGE), ("search", "bo", PAGE)]
    popup.show_found(PromptsFound("b", (TOWER,)))
    assert _list(popup).current is None
    popup.show_found(PromptsFound("bo", (BOAT,)))
    assert _list(popup).current is not None


def test_arrows_walk_from_the_search_and_enter_takes_the_prompt(
    popup: HistoryPopup, heard: Heard, qtbot: QtBot
) -> None:
    popup.show_found(PromptsFound("", (BOAT, TOWER)))
    qtbot.keyClick(_search(popup), Qt.Key.Key_Down)
    qtbot.keyClick(_search(popup), Qt.Key.Key_Return)
    assert heard.said == [("prompt", TOWER.prompt)]
    assert not popup.isVisible()


@pytest.mark.parametrize("place", ["history_search", "history_list"])
def test_control_enter_takes_the_settings_of_the_newest_job(
    popup: HistoryPopup, heard: Heard, qtbot: QtBot, place: str
) -> None:
    popup.show_found(PromptsFound("", (BOAT, TOWER)))
    qtbot.keyClick(popup.findChild(QWidget, place), Qt.Key.Key_Return, CTRL)
    assert heard.said == [("settings", "boat-2")]


def test_a_click_takes_the_prompt_its_picture_the_clip_its_button_the_settings(
    popup: HistoryPopup, heard: Heard, qtbot: QtBot
) -> None:
    found = PromptsFound("", (BOAT, TOWER))
    popup.show_found(found)
    rows = _list(popup)
    pictures, actions = rows.part_rects(BOAT.prompt)
    assert len(pictures) == 2 and rows.part_rects(TOWER.prompt)[0] == []
    beside = rows.visualRect(rows.model().index(1, 0)).topLeft() + QPoint(20, 20)
    for point in (pictures[1].center(), actions[0].center(), beside):
        qtbot.mouseClick(rows.viewport(), LEFT, pos=point)
        popup.open_at(popup.parentWidget())
        popup.show_found(found)
    taken = [each for each in heard.said if each[0] != "search"]
    assert taken == [("clip", "boat-1"), ("settings", "boat-2"), ("prompt", TOWER.prompt)]


def test_a_prompt_that_made_nothing_offers_no_clip(popup: HistoryPopup, qtbot: QtBot) -> None:
    popup.show_found(PromptsFound("", (BOAT, TOWER)))
    assert _button(popup, "history_open_clip").isEnabled()
    qtbot.keyClick(_search(popup), Qt.Key.Key_Down)
    assert not _button(popup, "history_open_clip").isEnabled()
    assert _button(popup, "history_use_prompt").isEnabled()


def test_without_any_prompt_and_without_a_match_it_says_so(popup: HistoryPopup, qtbot: QtBot) -> None:
    popup.show_found(PromptsFound("", ()))
    assert _words(popup).startswith("No prompt was used yet.")
    qtbot.keyClicks(_search(popup), "<b>zz")
    popup.show_found(PromptsFound("<b>zz", ()))
    assert "“<b>zz”" in _words(popup)
    assert not _button(popup, "history_use_prompt").isEnabled()


def test_the_end_of_a_long_list_asks_for_more_and_keeps_the_place(
    popup: HistoryPopup, heard: Heard, qtbot: QtBot
) -> None:
    many = tuple(UsedPrompt(f"Scene {n}", 1e9 - n, 1) for n in range(2 * PAGE))
    popup.show_found(PromptsFound("", many[:PAGE]))
    rows = _list(popup)
    rows.setCurrentIndex(rows.model().index(PAGE - 1, 0))
    rows.scrollToBottom()
    qtbot.waitUntil(lambda: ("search", "", 2 * PAGE) in heard.said)
    before = rows.verticalScrollBar().value()
    popup.show_found(PromptsFound("", many))
    assert rows.model().rowCount() == 2 * PAGE
    assert rows.verticalScrollBar().value() == before
    assert rows.current is not None and rows.current.key == f"Scene {PAGE - 1}"


def test_escape_leaves_everything_as_it_was(popup: HistoryPopup, heard: Heard, qtbot: QtBot) -> None:
    popup.show_found(PromptsFound("", (BOAT,)))
    qtbot.keyClick(_search(popup), Qt.Key.Key_Escape)
    assert not popup.isVisible() and heard.said == []
