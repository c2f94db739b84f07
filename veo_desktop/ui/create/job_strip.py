"""The strip of jobs and recent takes: choosing, opening and asking, by mouse and keyboard. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.card_rail import MARGIN, STEP, CardRail
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_menu import JobMenu
from veo_desktop.ui.create.job_words import Offer, spoken, title
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme


class JobStrip(CardRail):
    """Cards of jobs, newest first. All signals carry a job id; `selected_changed` None when nothing is selected.

    `opened`: Enter or a double click on a finished clip. `remove_requested`: to the bin, or off the list.
    """

    selected_changed = Signal(object)
    opened = Signal(object)
    cancel_requested = Signal(object)
    retry_requested = Signal(object)
    details_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._selected: str | None = None
        self._menu = JobMenu(self)
        self._menu.chosen.connect(self._take_choice)
        self.setObjectName("job_strip")
        self.setAccessibleName(tr("Queue and recent takes"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.viewport().update)

    @property
    def selected(self) -> str | None:
        """The id of the selected job."""
        return self._selected

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

    def remove_job(self, job_id: str) -> None:
        """Take a job off the strip; when it was selected its neighbour is selected instead."""
        place = self._take_out(job_id)
        if place is not None and job_id == self._selected:
            last = len(self._jobs) - 1
            self.select(self._jobs.at(min(place, last)).id if last >= 0 else None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if len(self._jobs):
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._theme.color("muted"))
        area = self.viewport().rect().adjusted(MARGIN, 0, -MARGIN, 0)
        hint = tr("Your clips appear here while they are made. Write a prompt and press Generate.")
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self._selected is None and len(self._jobs):
            self.select(self._jobs.at(min(self._visible_places().start, len(self._jobs) - 1)).id)
        self._mark_cards()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark_cards()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = self._steps(event.key())
        if steps is not None and len(self._jobs):
            self._step(steps)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.select(self._id_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._id_at(event.position().toPoint()) == self._selected:
            self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.select(self._id_at(event.pos()))
            at = event.globalPos()
        else:
            at = self._middle_of_selected()
        if job := self._chosen():
            self._menu.popup_for(job, at)

    def _middle_of_selected(self) -> QPoint:
        place = self._jobs.place(self._selected) if self._selected is not None else None
        return self.viewport().mapToGlobal(self._rect(place or 0).center())

    def _make_card(self) -> JobCard:
        card = super()._make_card()
        card.offer_taken.connect(self._take_offer)
        return card

    def _mark(self, card: JobCard, job_id: str) -> None:
        card.set_current(job_id == self._selected, self.hasFocus())

    def _mark_cards(self) -> None:
        for job_id, card in self._cards.items():
            self._mark(card, job_id)

    def _steps(self, key: int) -> int | None:
        side = -1 if self.isRightToLeft() else 1
        page = max(1, self.viewport().width() // STEP)
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
        if not self._rest.lasts:
            (self.retry_requested if offer is Offer.RETRY else self.cancel_requested).emit(job_id)

    @Slot(object, str)
    def _take_choice(self, job_id: str, choice: str) -> None:
        {
            "open": self.opened,
            "cancel": self.cancel_requested,
            "retry": self.retry_requested,
            "details": self.details_requested,
            "remove": self.remove_requested,
        }[choice].emit(job_id)

    def _announce(self) -> None:
        """Cards are no focus widgets of their own (they are recycled), so the strip speaks for the selected one."""
        job = self._chosen()
        told = tr("{title}: {state}", title=title(job), state=spoken(job)) if job is not None else ""
        self.setAccessibleDescription(told)
        if told and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
