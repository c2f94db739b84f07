"""The strip of jobs and recent takes: choosing, opening and asking, by mouse and keyboard. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.card_rail import GAP, MARGIN, CardRail
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_menu import JobMenu
from veo_desktop.ui.create.job_offers import Offer
from veo_desktop.ui.create.job_order import JobOrder, Turn
from veo_desktop.ui.create.job_words import spoken, title
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.empty_state import EmptyState
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.words import clip_words

MARKER = 3.0  # pixels: how wide the line is that shows where a dragged card would go


@dataclass
class Grab:
    """A waiting card that is held by the mouse; `gap`: the place whose left side it would go to."""

    job_id: str
    pressed: QPoint
    gap: int | None = None


class JobStrip(CardRail):
    """Cards of the current project's jobs, newest first; the line of those that wait is that of all projects.

    All signals carry a job id; `selected_changed` None when nothing is selected.

    `opened`: Enter or a double click on a finished clip, which is `watched` after the latter: the keys are
    the player's. `remove_requested`: to the bin, or off the list.
    `move_requested(id, before)`: a waiting card was dragged before another one in line, None behind all.
    `action_requested(id, Action)`: what its failure offers to do.
    """

    selected_changed = Signal(object)
    opened = Signal(object)
    watched = Signal()
    compare_requested = Signal(object)
    cancel_requested = Signal(object)
    retry_requested = Signal(object)
    details_requested = Signal(object)
    final_requested = Signal(object)
    remove_requested = Signal(object)
    move_requested = Signal(object, object)
    action_requested = Signal(object, object)
    write_wanted = Signal()  # the strip is empty, and somebody wants to begin

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._hint: EmptyState | None = None
        self._selected: str | None = None
        self._grab: Grab | None = None
        self._in_player: str | None = None
        self._project = ""
        self._projects = {"": self._jobs}  # the jobs of each project, in their order
        self._line = JobOrder()  # what waits, of every project
        self._menu = JobMenu(self)
        self._menu.chosen.connect(self._take_choice)
        give_role(self, Role.List)
        self.setObjectName("job_strip")
        self.setAccessibleName(tr("Queue and recent takes"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # until there is a card for the keyboard to be on
        theme.changed.connect(self.viewport().update)

    def set_queue_actions(self, actions: list[QAction]) -> None:
        """What the selected job offers while it waits: for the menu of its card, and by keys."""
        self.addActions(actions)
        self._menu.set_queue_actions(actions)

    @property
    def selected(self) -> str | None:
        """The id of the selected job."""
        return self._selected

    def mark_in_player(self, job_id: str | None) -> None:
        """Which job's clip the player holds, whatever is selected."""
        self._in_player = job_id
        self._mark_cards()

    def select(self, job_id: str | None) -> None:
        """Select a job and bring its card into sight; an id that is not here, or None, selects nothing."""
        chosen = job_id if job_id is not None and job_id in self._jobs else None
        changed, self._selected = chosen != self._selected, chosen
        if chosen is not None:
            self._bring_into_sight(self._jobs.place(chosen) or 0)
        self._mark_cards()
        if changed:
            self._announce()
            self.selected_changed.emit(chosen)

    def select_newest(self) -> bool:
        """Select the first card; False where there is none."""
        if len(self._jobs):
            self.select(self._jobs.at(0).id)
        return bool(len(self._jobs))

    def set_project(self, project: str) -> None:
        """Show the jobs of the project of this id from now on, and nothing selected."""
        if project != self._project:
            self._project = project
            self.select(None)
            self._show_order(self._of_project(project))

    def finished(self) -> tuple[Job, ...]:
        """The jobs of the current project that have a clip, newest first."""
        jobs = map(self._jobs.at, range(len(self._jobs)))
        return tuple(job for job in jobs if job.clip is not None and not job.clip.in_bin)

    def turn(self, job_id: str) -> Turn | None:
        number = self._line.number(job_id)
        return Turn(number, self._paused) if number is not None else None

    def update_jobs(self, jobs: tuple[Job, ...]) -> None:
        """Jobs of other projects are kept until theirs is the current one."""
        before = self._chosen()
        for job in jobs:
            if job.state is not JobState.DRAFTED:
                self._line.remove(job.id)
        self._line.put(tuple(job for job in jobs if job.state is JobState.DRAFTED))
        for project in {job.project for job in jobs} - {self._project}:
            self._of_project(project).put(tuple(job for job in jobs if job.project == project))
        super().update_jobs(tuple(job for job in jobs if job.project == self._project))
        self._fold()
        now = self._chosen()
        if before is not None and now is not None and clip_words(before.clip) != clip_words(now.clip):
            self._announce()  # a verdict that was given by a key alone is heard

    def beside(self, job_id: str, step: int, wanted: Callable[[Job], bool]) -> Job | None:
        """The nearest job after (`step` 1) or before (-1) `job_id` that is `wanted`; None when there is none."""
        place = self._jobs.place(job_id)
        while place is not None and 0 <= (place := place + step) < len(self._jobs):
            if wanted(job := self._jobs.at(place)):
                return job
        return None

    def remove_job(self, job_id: str) -> None:
        """Take a job off the strip; when it was selected its neighbour is selected instead."""
        if self._line.remove(job_id) is not None:
            self._show_cards()
        for project, order in self._projects.items():
            if project != self._project:
                order.remove(job_id)
        place = self._take_out(job_id)
        if place is not None and job_id == self._selected:
            last = len(self._jobs) - 1
            self.select(self._jobs.at(min(place, last)).id if last >= 0 else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if len(self._jobs):
            self._paint_marker(QPainter(self.viewport()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hint()

    def _fold(self) -> None:
        super()._fold()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if len(self._jobs) else Qt.FocusPolicy.NoFocus)
        if self._hint is None and self._may_fold and not len(self._jobs):  # most starts do without it
            self._hint = EmptyState("strip_hint", "strip_empty_button", self.viewport(), flat=True)
            self._hint.wanted.connect(self.write_wanted)
        if self._hint is not None:
            elsewhere = any(len(order) for order in self._projects.values())
            words = (
                tr("No clips in this project yet. They appear here while they are made.")
                if elsewhere
                else tr("Your clips appear here while they are made.")
            )
            self._hint.say(words, tr("Write a prompt"))
            self._hint.setVisible(not len(self._jobs))
            self._place_hint()

    def _place_hint(self) -> None:
        if self._hint is not None:
            self._hint.setGeometry(self.viewport().rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key:
            QTimer.singleShot(0, self, self._choose_in_sight)
        self._mark_cards()

    @Slot()
    def _choose_in_sight(self) -> None:
        """Who came by Tab is at a card; a keyboard that only passed, as when a field goes away, has chosen none."""
        if self.hasFocus() and self._selected is None and len(self._jobs):
            self.select(self._jobs.at(min(self._visible_places().start, len(self._jobs) - 1)).id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_cards()

    def event(self, event: QEvent) -> bool:
        """The keys that lead from card to card are not the player's while the strip has the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if plain and self._steps(event.key()) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._grab is not None and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return
        steps = self._steps(event.key())
        if steps is not None and len(self._jobs):
            self._step(steps)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() == Qt.Key.Key_Delete:  # Backspace is the player's, for normal speed
            self._remove()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.select(self._id_at(event.position().toPoint()))
        job = self._chosen()
        if job is not None and job.state is JobState.DRAFTED and event.button() is Qt.MouseButton.LeftButton:
            self._grab = Grab(job.id, event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grab is None:
            return
        here = event.position().toPoint()
        far = (here - self._grab.pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._grab.gap is not None:
            self._grab.gap = self._gap_at(here)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        grab = self._grab
        self._let_go()
        if grab is not None and grab.gap is not None and grab.job_id in self._jobs:
            before = self._jobs.at(grab.gap - 1).id if grab.gap else None  # who stands left is sent later
            if self._jobs.place(grab.job_id) not in (grab.gap, grab.gap - 1):
                self.move_requested.emit(grab.job_id, before)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._id_at(event.position().toPoint()) == self._selected:
            self._open()
            job = self._chosen()
            if job is not None and job.state is JobState.DONE:
                self.watched.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.select(self._id_at(event.pos()))
            at = event.globalPos()
        else:
            at = self._middle_of_selected()
        if job := self._chosen():
            self._menu.popup_for(job, at)

    def _of_project(self, project: str) -> JobOrder:
        return self._projects.setdefault(project, JobOrder())

    def _gap_at(self, point: QPoint) -> int:
        """The gap among the waiting cards that is nearest."""
        x = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
        gap = round((x + self._scroll() - MARGIN + GAP / 2) / self._pitch)
        return min(max(0, gap), len(self._jobs.waiting()))

    def _let_go(self) -> None:
        self._grab = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _paint_marker(self, painter: QPainter) -> None:
        if self._grab is None or self._grab.gap is None:
            return
        rect = QRectF(self._rect(self._grab.gap))
        middle = rect.right() + GAP / 2 if self.isRightToLeft() else rect.left() - GAP / 2
        line = QRectF(middle - MARKER / 2, MARGIN, MARKER, self._card.height())
        painter.fillRect(line, self._theme.color("accent"))

    def _middle_of_selected(self) -> QPoint:
        place = self._jobs.place(self._selected) if self._selected is not None else None
        return self.viewport().mapToGlobal(self._rect(place or 0).center())

    def _make_card(self) -> JobCard:
        card = super()._make_card()
        card.offer_taken.connect(self._take_offer)
        return card

    def _mark(self, card: JobCard, job_id: str) -> None:
        card.set_current(job_id == self._selected, self.hasFocus())
        card.set_in_player(job_id == self._in_player)

    def _mark_cards(self) -> None:
        for job_id, card in self._cards.items():
            self._mark(card, job_id)

    def _steps(self, key: int) -> int | None:
        side = -1 if self.isRightToLeft() else 1
        page = max(1, self.viewport().width() // self._pitch)
        return {
            Qt.Key.Key_Left: -side,
            Qt.Key.Key_Right: side,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(self._jobs),
            Qt.Key.Key_End: len(self._jobs),
        }.get(Qt.Key(key))

    def _step(self, steps: int) -> None:
        place = self._jobs.place(self._selected) if self._selected is not None else None
        aim = self._visible_places().start if place is None else place + steps
        self.select(self._jobs.at(min(max(0, aim), len(self._jobs) - 1)).id)

    def _chosen(self) -> Job | None:
        return self._jobs.get(self._selected) if self._selected is not None else None

    def _open(self) -> None:
        job = self._chosen()
        if job is not None:
            (self.opened if job.state is JobState.DONE else self.details_requested).emit(job.id)

    def _remove(self) -> None:
        job = self._chosen()
        if job is not None and job.state.ended:
            self.remove_requested.emit(job.id)

    @Slot(object, object)
    def _take_offer(self, job_id: str, offer: Offer) -> None:
        if self._rest.lasts:
            return
        if offer is Offer.CHOOSE:
            self.action_requested.emit(job_id, Action.CHOOSE_TASK)
        else:
            again = offer in (Offer.RETRY, Offer.START)
            (self.retry_requested if again else self.cancel_requested).emit(job_id)

    @Slot(object, object)
    def _take_choice(self, job_id: str, choice: str | Action) -> None:
        if isinstance(choice, Action):
            self.action_requested.emit(job_id, choice)
            return
        {
            "open": self.opened,
            "compare": self.compare_requested,
            "cancel": self.cancel_requested,
            "retry": self.retry_requested,
            "final": self.final_requested,
            "details": self.details_requested,
            "remove": self.remove_requested,
        }[choice].emit(job_id)

    def _announce(self) -> None:
        """Cards are no focus widgets of their own (they are recycled), so the strip speaks for the selected one."""
        job = self._chosen()
        told = tr("{title}: {state}", title=title(job), state=spoken(job, self.turn(job.id))) if job is not None else ""
        self.setAccessibleDescription(told)
        if self.hasFocus():
            announce(self, told)
