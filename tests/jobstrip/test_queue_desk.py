"""The queue's order and holds by menu, keys and mouse, on the strip alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import NOW, a_job, generating
from veo_desktop.core.job import Hold, Job, JobState
from veo_desktop.core.notice import QUEUE_PAUSED, Level, Notice
from veo_desktop.core.text import text
from veo_desktop.ui.create.card_rail import MARGIN, STEP
from veo_desktop.ui.create.compose_draft import Edit
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.create.queue_desk import QueueDesk
from veo_desktop.ui.parts.theme import Theme

Key, Left, Alt = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


class Editing(QObject):
    """Which job is being changed, as the compose panel tells it."""

    changed = Signal()
    edit: Edit | None = None

    def put(self, job_id: str | None) -> None:
        self.edit = Edit(job_id, True, "") if job_id else None
        self.changed.emit()


class Compose(QObject):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.editing = Editing(self)


class Page(QObject):
    """As much of the Create page as the queue needs."""

    def __init__(self, strip: JobStrip) -> None:
        super().__init__(strip)
        self.strip = strip
        self.compose = Compose(self)


class Below(QObject):
    """In the backend's place: keeps what it is asked, and answers a move as the engine does."""

    jobs_changed = Signal(object)
    notice = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.jobs: dict[str, Job] = {}

    def show(self, *jobs: Job) -> None:
        self.jobs.update((job.id, job) for job in jobs)
        self.jobs_changed.emit(jobs)

    def settle_move(self) -> None:
        """Write the last move down, somewhat later than it was asked."""
        name, job_id, before = self.asked[-1]
        assert name == "move"
        line = [each for each in self.line() if each != job_id]
        line.insert(line.index(str(before)) if before else len(line), str(job_id))
        self.show(*(replace(self.jobs[each], position=NOW + n) for n, each in enumerate(line)))

    def line(self) -> list[str]:
        return sorted(self.jobs, key=lambda each: self.jobs[each].position)

    def move_job(self, job_id: str, before: str | None) -> None:
        self.asked.append(("move", job_id, before))

    def pause_job(self, job_id: str) -> None:
        self.asked.append(("pause", job_id))

    def retry(self, job_id: str) -> None:
        self.asked.append(("start", job_id))

    def cancel(self, job_id: str) -> None:
        self.asked.append(("cancel", job_id))

    def pause_queue(self, paused: bool) -> None:
        self.asked.append(("pause all", paused))


@pytest.fixture
def below(qapp: QApplication) -> Below:
    assert qapp
    return Below()


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme, below: Below) -> JobStrip:
    QCursor.setPos(QPoint(5000, 5000))
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(1000, strip.height())
    below.jobs_changed.connect(strip.update_jobs)
    with qtbot.waitActive(strip):
        strip.show()
        strip.activateWindow()
    strip.setFocus()
    return strip


@pytest.fixture
def desk(strip: JobStrip, below: Below) -> QueueDesk:
    desk = QueueDesk(Page(strip), below, below.jobs.get)  # type: ignore[arg-type]
    below.show(*(a_job(name, position=NOW + n) for n, name in enumerate("abc")))
    return desk


def ids(strip: JobStrip) -> str:
    cards = sorted((card for card in strip.findChildren(JobCard) if card.isVisible()), key=lambda card: card.x())
    return " ".join(card.job.id for card in cards if card.job is not None)


def test_alt_and_an_arrow_move_the_card_that_way(qtbot: QtBot, strip: JobStrip, desk: QueueDesk, below: Below) -> None:
    strip.select("c")
    assert ids(strip) == "c b a"
    assert desk.earlier.isEnabled() and not desk.later.isEnabled()
    qtbot.keyClick(strip, Key.Key_Right, Alt)
    assert below.asked == [("move", "c", "b")]
    below.settle_move()
    assert ids(strip) == "b c a"
    qtbot.keyClick(strip, Key.Key_Left, Alt)
    assert below.asked[-1] == ("move", "c", None)


def test_steps_in_quick_succession_all_count(qtbot: QtBot, strip: JobStrip, desk: QueueDesk, below: Below) -> None:
    strip.select("c")
    qtbot.keyClick(strip, Key.Key_Right, Alt)
    qtbot.keyClick(strip, Key.Key_Right, Alt)
    below.settle_move()
    assert below.asked == [("move", "c", "b"), ("move", "c", "a")]
    below.settle_move()
    assert ids(strip) == "b a c" and not desk.earlier.isEnabled()


def test_hold_and_start_edit_and_remove(qtbot: QtBot, strip: JobStrip, desk: QueueDesk, below: Below) -> None:
    strip.select("b")
    assert desk.hold.text() == "Pause"
    qtbot.keyClick(strip, Key.Key_P, Alt)
    below.show(a_job("b", position=NOW + 1, hold=Hold.USER))
    assert desk.hold.text() == "Start"
    qtbot.keyClick(strip, Key.Key_P, Alt)
    with qtbot.waitSignal(desk.edit_requested) as edit:
        qtbot.keyClick(strip, Key.Key_F2)
    qtbot.keyClick(strip, Key.Key_Delete)
    assert edit.args == ["b"]
    assert below.asked == [("pause", "b"), ("start", "b"), ("cancel", "b")]


def test_a_job_that_is_being_changed_cannot_be_started(strip: JobStrip, desk: QueueDesk, below: Below) -> None:
    page = desk.parent()
    assert isinstance(page, Page)
    strip.select("b")
    below.show(a_job("b", position=NOW + 1, hold=Hold.USER))
    page.compose.editing.put("b")
    assert not desk.hold.isEnabled() and desk.earlier.isEnabled()
    page.compose.editing.put(None)
    assert desk.hold.isEnabled()


def test_nothing_of_it_is_offered_for_what_does_not_wait(strip: JobStrip, desk: QueueDesk, below: Below) -> None:
    assert not any(action.isEnabled() for action in desk.for_job)
    strip.select("a")
    assert desk.edit.isEnabled()
    below.show(a_job("a", JobState.SUBMITTING, position=NOW))
    assert not any(action.isEnabled() for action in desk.for_job)


# the offscreen platform has no window manager that could raise a menu or give it the keyboard
@pytest.mark.qt_log_ignore(r"does not support (raise|grabbing the keyboard)", extend=True)
def test_the_cards_menu_brings_them(qtbot: QtBot, strip: JobStrip, desk: QueueDesk, below: Below) -> None:
    menu = strip.findChild(QMenu, "job_menu")
    assert menu is not None
    strip.select("b")
    QApplication.sendEvent(strip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Pause", "Move earlier", "Move later", "Edit…", "Remove from the queue", "Details…"]
    qtbot.mouseClick(menu, Left, pos=menu.actionGeometry(_named(menu, "Move earlier")).center())
    assert below.asked == [("move", "b", "a")]


def _named(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def test_a_paused_queue_is_checked_in_the_menu_and_told(qtbot: QtBot, desk: QueueDesk, below: Below) -> None:
    desk.pause_all.trigger()
    assert below.asked == [("pause all", True)]
    with qtbot.waitSignal(desk.paused_changed) as caught:
        below.notice.emit(Notice(QUEUE_PAUSED, Level.INFO, text("Paused")))
    assert caught.args == [True] and desk.pause_all.isChecked()
    with qtbot.waitSignal(desk.paused_changed) as caught:
        below.notice.emit(Notice(QUEUE_PAUSED, Level.INFO, None))
    assert caught.args == [False] and not desk.pause_all.isChecked()


def _drag(qtbot: QtBot, strip: JobStrip, job_id: str, x: int) -> None:
    card = next(card for card in strip.findChildren(JobCard) if card.job is not None and card.job.id == job_id)
    view = strip.viewport()
    qtbot.mousePress(card, Left, pos=QPoint(20, 100))
    for at in (card.pos() + QPoint(40, 100), QPoint(x, MARGIN + 100)):
        qtbot.mouseMove(card, card.mapFrom(view, at))
    qtbot.mouseRelease(card, Left, pos=card.mapFrom(view, QPoint(x, MARGIN + 100)))


@pytest.mark.parametrize(
    ("job_id", "gap", "asked"),
    [
        ("c", 2, [("move", "c", "b")]),  # between b and a
        ("c", 3, [("move", "c", "a")]),  # right of all that wait
        ("c", 4, [("move", "c", "a")]),  # over a running one: as near as it can be
        ("a", 0, [("move", "a", None)]),
        ("b", 1, []),
        ("b", 2, []),
    ],
)
def test_a_waiting_card_is_dragged_to_its_place(
    qtbot: QtBot, strip: JobStrip, desk: QueueDesk, below: Below, job_id: str, gap: int, asked: list[object]
) -> None:
    assert desk
    below.show(generating("runs", position=NOW - 5))
    _drag(qtbot, strip, job_id, MARGIN + gap * STEP - 4)
    assert below.asked == asked


def test_a_running_card_cannot_be_dragged(qtbot: QtBot, strip: JobStrip, desk: QueueDesk, below: Below) -> None:
    assert desk
    below.show(generating("runs", position=NOW - 5))
    _drag(qtbot, strip, "runs", MARGIN)
    assert below.asked == []
