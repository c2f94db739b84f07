"""The strip by mouse and keyboard, as people use it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import NOW, a_job, done, failed, generating, many
from veo_desktop.core.job import Job
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.theme import Theme

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> JobStrip:
    QCursor.setPos(QPoint(5000, 5000))
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(1000, strip.height())
    with qtbot.waitActive(strip):
        strip.show()
        strip.activateWindow()
    return strip


def card_of(strip: JobStrip, job_id: str) -> JobCard:
    return next(card for card in strip.findChildren(JobCard) if card.job is not None and card.job.id == job_id)


def button_of(strip: JobStrip, job_id: str) -> QPushButton:
    button = card_of(strip, job_id).findChild(QPushButton)
    assert button is not None
    return button


def test_a_click_selects_and_a_double_click_opens(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs((done("clip", created=NOW + 1), a_job("other")))
    with qtbot.waitSignal(strip.selected_changed) as selected:
        qtbot.mouseClick(card_of(strip, "clip"), Left)
    assert selected.args == ["clip"] and strip.selected == "clip"
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.mouseDClick(card_of(strip, "clip"), Left)
    assert opened.args == ["clip"]
    qtbot.mouseClick(strip.viewport(), Left, pos=QPoint(900, 60))
    assert strip.selected is None


def test_arrows_move_and_bring_into_sight(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs(many(50))
    strip.select("j49")
    for _ in range(12):
        qtbot.keyClick(strip, Key.Key_Right)
    assert strip.selected == "j37"
    assert strip.viewport().rect().contains(card_of(strip, "j37").geometry())
    qtbot.keyClick(strip, Key.Key_Left)
    assert strip.selected == "j38"
    qtbot.keyClick(strip, Key.Key_End)
    assert strip.selected == "j0"
    qtbot.keyClick(strip, Key.Key_Right)
    assert strip.selected == "j0"
    qtbot.keyClick(strip, Key.Key_Home)
    assert strip.selected == "j49"


def test_enter_opens_a_clip_and_shows_the_details_of_what_is_none(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs((done("clip", created=NOW + 1), failed("bad")))
    strip.select("clip")
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.keyClick(strip, Key.Key_Return)
    assert opened.args == ["clip"]
    strip.select("bad")
    with qtbot.waitSignal(strip.details_requested) as details:
        qtbot.keyClick(strip, Key.Key_Return)
    assert details.args == ["bad"]


def test_delete_asks_to_remove_what_has_ended_only(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs((generating("runs", created=NOW + 1), failed("bad")))
    strip.select("runs")
    with qtbot.assertNotEmitted(strip.remove_requested):
        qtbot.keyClick(strip, Key.Key_Delete)
    strip.select("bad")
    with qtbot.waitSignal(strip.remove_requested) as caught:
        qtbot.keyClick(strip, Key.Key_Delete)
    assert caught.args == ["bad"]


@pytest.mark.parametrize(
    ("job", "words", "signal"),
    [
        (a_job("x"), "Cancel", "cancel_requested"),
        (generating("x"), "Stop", "cancel_requested"),
        (failed("x"), "Retry", "retry_requested"),
    ],
)
def test_the_cards_button(qtbot: QtBot, strip: JobStrip, job: Job, words: str, signal: str) -> None:
    strip.update_jobs((job,))
    button = button_of(strip, "x")
    assert button.text() == words
    assert button.accessibleName() == f"{words}: A detective lights a cigarette"
    with qtbot.waitSignal(getattr(strip, signal)) as caught:
        qtbot.mouseClick(button, Left)
    assert caught.args == ["x"]


def test_the_selected_cards_button_is_reached_by_tab(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs((generating("x", created=NOW + 1), generating("y")))
    strip.clearFocus()
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    strip.clearFocus()  # on its way elsewhere the keyboard chooses nothing
    QApplication.processEvents()
    assert strip.selected is None
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: strip.selected == "x")
    qtbot.keyClick(strip, Key.Key_Tab)
    assert QApplication.focusWidget() is button_of(strip, "x")
    with qtbot.waitSignal(strip.cancel_requested):
        qtbot.keyClick(button_of(strip, "x"), Key.Key_Space)


def test_a_button_that_turns_into_another_under_the_pointer_rests_a_moment(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs((generating("x"),))
    button = button_of(strip, "x")
    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    strip.update_jobs((failed("x"),))
    with qtbot.assertNotEmitted(strip.retry_requested):
        qtbot.mouseClick(button, Left)
    qtbot.waitUntil(lambda: _clicked(qtbot, strip, button))


def _clicked(qtbot: QtBot, strip: JobStrip, button: QPushButton) -> bool:
    heard: list[object] = []
    strip.retry_requested.connect(heard.append)
    qtbot.mouseClick(button, Left)
    strip.retry_requested.disconnect(heard.append)
    return heard == ["x"]


def test_the_wheel_moves_sideways(strip: JobStrip) -> None:
    strip.update_jobs(many(50))
    where = QPointF(100, 60)
    event = QWheelEvent(
        where,
        QPointF(strip.mapToGlobal(where.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(strip.viewport(), event)
    assert strip.horizontalScrollBar().value() > 0


# the offscreen platform has no window manager that could raise a menu or give it the keyboard
@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard)", extend=True)
def test_the_context_menu_key_offers_what_the_state_allows(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs((done("clip", created=NOW + 1), generating("runs")))
    menu = strip.findChild(QMenu, "job_menu")
    assert menu is not None
    strip.select("runs")
    QApplication.sendEvent(strip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    assert [action.text() for action in menu.actions()] == ["Stop", "Details…"]
    menu.close()
    strip.select("clip")
    QApplication.sendEvent(strip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    to_bin = next(action for action in menu.actions() if action.text() == "Move to bin")
    with qtbot.waitSignal(strip.remove_requested) as caught:
        qtbot.mouseClick(menu, Left, pos=menu.actionGeometry(to_bin).center())
    assert caught.args == ["clip"]


def test_the_strip_says_which_job_is_selected(strip: JobStrip) -> None:
    strip.update_jobs((done("clip"),))
    strip.select("clip")
    assert strip.accessibleDescription().startswith("A detective lights a cigarette: Done")


def test_cards_run_from_the_right_where_people_read_so(qtbot: QtBot, strip: JobStrip) -> None:
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    strip.update_jobs(many(3))
    assert card_of(strip, "j2").x() > card_of(strip, "j1").x()
    qtbot.mouseClick(card_of(strip, "j1"), Left)
    assert strip.selected == "j1"
    qtbot.keyClick(strip, Key.Key_Left)
    assert strip.selected == "j0"


def test_an_empty_strip_takes_little_room_once_it_is_known_to_be_empty(strip: JobStrip) -> None:
    full = strip.height()
    strip.fold_while_empty()
    assert strip.height() == 64
    strip.update_jobs((a_job("a"),))
    assert strip.height() == full
    strip.remove_job("a")
    assert strip.height() == 64


def test_the_card_whose_clip_is_in_the_player_is_marked(strip: JobStrip) -> None:
    strip.update_jobs((failed("bad", created=NOW + 1), done("clip")))
    before = card_of(strip, "clip").grab().toImage()
    strip.mark_in_player("clip")
    strip.select("bad")
    marked = card_of(strip, "clip").grab().toImage()
    strip.mark_in_player(None)
    assert marked != before == card_of(strip, "clip").grab().toImage()


def test_arrows_lead_from_card_to_card_though_the_player_has_them_too(qtbot: QtBot, strip: JobStrip) -> None:
    strip.update_jobs((done("b", created=NOW + 1), done("a")))
    step = QAction(strip)
    step.setShortcut(Key.Key_Right)
    strip.addAction(step)
    strip.setFocus()
    strip.select("b")
    with qtbot.assertNotEmitted(step.triggered):
        qtbot.keyClick(strip, Key.Key_Right)
    assert strip.selected == "a"
