"""The strip of jobs and recent takes: as many card widgets as fit the window, whatever the number of jobs.

UI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.job_card import CARD, PICTURE, JobCard
from veo_desktop.ui.create.job_menu import JobMenu
from veo_desktop.ui.create.job_order import JobOrder
from veo_desktop.ui.create.job_pictures import JobPictures
from veo_desktop.ui.create.job_words import Offer, spoken, title
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

MARGIN = 12
GAP = 8
STEP = CARD.width() + GAP
SCROLL_BAR = 12
# A button that has just come under a resting pointer is not what was aimed at: Retry costs money, Stop a clip.
INERT_MS = 500


class JobStrip(QAbstractScrollArea):
    """Cards of jobs, newest first. All signals carry a job id.

    `opened`: Enter or a double click on a finished clip. `remove_requested`: to the bin, or off the list.
    """

    selected_changed = Signal(object)
    opened = Signal(object)
    cancel_requested = Signal(object)
    retry_requested = Signal(object)
    details_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._jobs = JobOrder()
        self._pictures = JobPictures(self)
        self._cards: dict[str, JobCard] = {}
        self._spare: list[JobCard] = []
        self._selected: str | None = None
        self._moved = QElapsedTimer()
        self._wheel = 0.0
        self._menu = JobMenu(self)
        self._menu.chosen.connect(self._emit_choice)
        self.setObjectName("job_strip")
        self.setAccessibleName(tr("Queue and recent takes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "ground")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalScrollBar().setSingleStep(STEP // 2)
        self.setFixedHeight(CARD.height() + MARGIN + SCROLL_BAR)
        theme.changed.connect(self.viewport().update)

    @property
    def selected(self) -> str | None:
        """The id of the selected job."""
        return self._selected

    @property
    def count(self) -> int:
        return len(self._jobs)

    def job(self, job_id: str) -> Job | None:
        """The newest picture of a job that was handed in."""
        return self._jobs.get(job_id)

    def update_jobs(self, jobs: tuple[Job, ...]) -> None:
        """Insert new jobs, replace those of the same id. Cards outside the window cost nothing."""
        offset = self._scroll()
        first = max(0, (offset - MARGIN) // STEP)
        anchor = self._jobs.at(first).id if offset > 0 and first < len(self._jobs) else None
        if new := self._jobs.put(jobs):
            self._keep_in_sight(anchor, first)
            if any((place := self._jobs.place(each)) is not None and self._visible(place) for each in new):
                self._note_move()
            self._lay_out()
        for job in jobs:
            if card := self._cards.get(job.id):
                self._show(card, self._jobs.get(job.id) or job)

    def remove_job(self, job_id: str) -> None:
        """Take a job off the strip; when it was selected its neighbour is selected instead."""
        place = self._jobs.remove(job_id)
        if place is None:
            return
        if place < self._scroll() // STEP:
            self._set_scroll(self._scroll() - STEP)
        self._note_move()
        self._lay_out()
        if job_id == self._selected:
            self._selected = None
            if len(self._jobs):
                self.select(self._jobs.at(min(place, len(self._jobs) - 1)).id)
            else:
                self.selected_changed.emit(None)

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

    def sizeHint(self) -> QSize:
        return QSize(4 * STEP, self.height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._place_cards()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if len(self._jobs):
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._theme.color("muted"))
        area = self.viewport().rect().adjusted(MARGIN, 0, -MARGIN, 0)
        hint = tr("Your clips appear here while they are made. Write a prompt and press Generate.")
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lay_out()

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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._id_at(event.position().toPoint()) == self._selected:
            self._open()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Both directions of a wheel move sideways; a touch pad's pixels are taken as they are."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() * (STEP / 120)
        self._wheel += delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
        whole = int(self._wheel)
        self._wheel -= whole
        self._set_scroll(self._scroll() - whole)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            place = self._jobs.place(self._selected) if self._selected is not None else None
            if place is not None:
                self._popup_menu(self.viewport().mapToGlobal(self._rect(place).center()))
        elif self._id_at(event.pos()) is not None:
            self.select(self._id_at(event.pos()))
            self._popup_menu(event.globalPos())

    # where cards are

    def _rect(self, place: int) -> QRect:
        """Where the card of `place` is in the viewport; mirrored where people read from right to left."""
        left = MARGIN + place * STEP - self._scroll()
        if self.isRightToLeft():
            left = self.viewport().width() - left - CARD.width()
        return QRect(QPoint(left, MARGIN), CARD)

    def _visible(self, place: int) -> bool:
        return place in self._visible_places()

    def _visible_places(self) -> range:
        first = max(0, (self._scroll() - MARGIN) // STEP)
        last = (self._scroll() + self.viewport().width() - MARGIN - 1) // STEP
        return range(first, min(last + 1, len(self._jobs)))

    def _id_at(self, point: QPoint) -> str | None:
        x = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
        place, inside = divmod(x + self._scroll() - MARGIN, STEP)
        inside_card = inside < CARD.width() and MARGIN <= point.y() < MARGIN + CARD.height()
        return self._jobs.at(place).id if inside_card and 0 <= place < len(self._jobs) else None

    def _scroll(self) -> int:
        return self.horizontalScrollBar().value()

    def _set_scroll(self, value: int) -> None:
        self.horizontalScrollBar().setValue(value)

    def _keep_in_sight(self, anchor: str | None, was: int) -> None:
        """Jobs that came in before a strip that is scrolled away push nothing about."""
        place = self._jobs.place(anchor) if anchor is not None else None
        self._update_range()
        if place is not None:
            self._set_scroll(self._scroll() + (place - was) * STEP)

    def _bring_into_sight(self, place: int) -> None:
        left = place * STEP
        if left < self._scroll():
            self._set_scroll(left)
        elif left + STEP + 2 * MARGIN - GAP > self._scroll() + self.viewport().width():
            self._set_scroll(left + STEP + 2 * MARGIN - GAP - self.viewport().width())

    # cards

    def _update_range(self) -> None:
        bar = self.horizontalScrollBar()
        width = self.viewport().width()
        bar.setPageStep(width)
        bar.setRange(0, max(0, len(self._jobs) * STEP - GAP + 2 * MARGIN - width))

    def _lay_out(self) -> None:
        self._update_range()
        self._place_cards()
        self.viewport().update()

    def _place_cards(self) -> None:
        """Give every visible place a card: its own where it has one, else one that has left the window."""
        ratio = self.devicePixelRatioF()
        self._pictures.set_size(QSize(round(PICTURE.width() * ratio), round(PICTURE.height() * ratio)))
        visible = {self._jobs.at(place).id: place for place in self._visible_places()}
        for job_id in [each for each in self._cards if each not in visible]:
            self._spare.append(self._cards.pop(job_id))
        for job_id, place in visible.items():
            card = self._cards.get(job_id) or self._take_card(job_id)
            card.move(self._rect(place).topLeft())
            card.show()
        for card in self._spare:
            card.hide()

    def _take_card(self, job_id: str) -> JobCard:
        card = self._spare.pop() if self._spare else self._make_card()
        self._cards[job_id] = card
        job = self._jobs.get(job_id)
        assert job is not None
        self._show(card, job)
        self._mark(card, job_id)
        return card

    def _make_card(self) -> JobCard:
        card = JobCard(self._theme, self._pictures, self.viewport())
        card.offer_taken.connect(self._take_offer)
        return card

    def _show(self, card: JobCard, job: Job) -> None:
        if card.show_job(job) and card.button_rect().contains(card.mapFromGlobal(QCursor.pos())):
            self._moved.start()

    def _mark_cards(self) -> None:
        for job_id, card in self._cards.items():
            self._mark(card, job_id)

    def _mark(self, card: JobCard, job_id: str) -> None:
        card.set_current(job_id == self._selected, self.hasFocus())

    def _note_move(self) -> None:
        if self.viewport().rect().contains(self.viewport().mapFromGlobal(QCursor.pos())):
            self._moved.start()

    # what people do

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
        if job is None:
            return
        (self.opened if job.state is JobState.DONE else self.details_requested).emit(job.id)

    def _remove(self) -> None:
        job = self._chosen()
        if job is not None and job.state.ended:
            self.remove_requested.emit(job.id)

    def _popup_menu(self, at: QPoint) -> None:
        if job := self._chosen():
            self._menu.popup_for(job, at)

    @Slot(object, object)
    def _take_offer(self, job_id: str, offer: Offer) -> None:
        if self._moved.isValid() and self._moved.elapsed() < INERT_MS:
            return
        signal = {
            Offer.CANCEL: self.cancel_requested,
            Offer.STOP: self.cancel_requested,
            Offer.RETRY: self.retry_requested,
        }.get(offer)
        if signal is not None:
            signal.emit(job_id)

    @Slot(object, str)
    def _emit_choice(self, job_id: str, choice: str) -> None:
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
