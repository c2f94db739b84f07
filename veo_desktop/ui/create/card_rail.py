"""A row of job cards that scrolls sideways and makes as many card widgets as fit its window. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from veo_desktop.core.job import Job
from veo_desktop.ui.create.card_form import FULL, LOW
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_order import JobOrder, Turn
from veo_desktop.ui.create.job_pictures import JobPictures
from veo_desktop.ui.parts.rest import Rest
from veo_desktop.ui.parts.text_size import grown, grown_size
from veo_desktop.ui.parts.theme import Theme

MARGIN = 12
GAP = 8
STEP = FULL.card.width() + GAP  # from card to card, at the usual size of text
SCROLL_BAR = 12
BESIDE = MARGIN + SCROLL_BAR  # what the rail is higher than a card
LARGEST_PART = 4  # the strip takes a quarter of its page at most; where that is too little, its cards are lower
FOLDED_HEIGHT = 64  # room for a hint, while there is no card


class CardRail(QAbstractScrollArea):
    """Jobs in their order; those in sight have a card. Whoever derives from it connects and marks the cards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form, self._room = FULL, 0
        theme.text_resized.connect(self._on_text_resized)
        self._jobs = JobOrder()
        self._pictures = JobPictures(self)
        self._cards: dict[str, JobCard] = {}
        self._spare: list[JobCard] = []
        self._wheel = 0.0
        self._paused = False
        self._rest = Rest()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "ground")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalScrollBar().setSingleStep(self._pitch // 2)
        self._may_fold = False
        self.setFixedHeight(self._card.height() + BESIDE)

    @property
    def _card(self) -> QSize:
        """How large a card is, in pixels."""
        return grown_size(self._form.card)

    @property
    def _pitch(self) -> int:
        """From card to card, in pixels."""
        return self._card.width() + GAP

    @property
    def count(self) -> int:
        return len(self._jobs)

    def job(self, job_id: str) -> Job | None:
        """The newest picture of a job that was handed in."""
        return self._jobs.get(job_id)

    def turn(self, job_id: str) -> Turn | None:
        """Where a waiting job stands in line; None for one that a person holds, or that does not wait."""
        number = self._jobs.number(job_id)
        return Turn(number, self._paused) if number is not None else None

    def waiting(self) -> list[Job]:
        """What waits to be sent, the next one first."""
        return self._jobs.waiting()

    def set_queue_paused(self, paused: bool) -> None:
        """Whether the whole queue rests: its cards say so."""
        self._paused = paused
        self._show_cards()

    def set_room(self, height: int) -> None:
        """How high the page is that it stands on, in pixels."""
        self._room = height
        self._choose_form()

    def fold_while_empty(self) -> None:
        """Take less room as long as there is no job; until it is known that there is none, nothing moves."""
        self._may_fold = True
        self._fold()

    def update_jobs(self, jobs: tuple[Job, ...]) -> None:
        """Insert new jobs, replace those of the same id. Cards outside the window cost nothing."""
        first = self._visible_places().start
        scrolled = self._scroll() >= self._pitch // 2 and first < len(self._jobs)
        anchor = self._jobs.at(first).id if scrolled else None
        if self._jobs.put(jobs):
            self._fold()
            self._update_range()
            place = self._jobs.place(anchor) if anchor is not None else None
            if place is not None:  # what came in before a row that is scrolled away pushes nothing about
                self._set_scroll(self._scroll() + (place - first) * self._pitch)
            else:
                self._rest.note_change(self.viewport())
            self._lay_out()
        self._show_cards()

    def sizeHint(self) -> QSize:
        return QSize(4 * self._pitch, self.height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._place_cards()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lay_out()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Both directions of a wheel move sideways; a touch pad's pixels are taken as they are."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() * (self._pitch / 120)
        self._wheel += delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
        whole = int(self._wheel)
        self._wheel -= whole
        self._set_scroll(self._scroll() - whole)
        event.accept()

    def _show_order(self, jobs: JobOrder) -> None:
        """Show other jobs, from the beginning of their row."""
        self._jobs = jobs
        self._spare += self._cards.values()
        self._cards = {}
        self._fold()
        self._update_range()
        self._set_scroll(0)
        self._rest.note_change(self.viewport())
        self._lay_out()

    @Slot()
    def _on_text_resized(self) -> None:
        place = self._scroll() / self._pitch
        self.horizontalScrollBar().setSingleStep(self._pitch // 2)
        self._fold()
        self._update_range()
        self._set_scroll(round(place * self._pitch))
        self._lay_out()
        self._choose_form()

    def _choose_form(self) -> None:
        """Low cards where full ones would take too much of the page."""
        low = self._room > 0 and LARGEST_PART * (grown(FULL.card.height()) + BESIDE) > self._room
        form = LOW if low else FULL
        if form is self._form:
            return
        self._form = form
        for card in (*self._cards.values(), *self._spare):
            card.set_form(form)
        self._fold()
        self._lay_out()

    def _fold(self) -> None:
        folded = self._may_fold and not len(self._jobs)
        self.setFixedHeight(grown(FOLDED_HEIGHT) if folded else self._card.height() + BESIDE)

    def _show_cards(self) -> None:
        """Whatever changes in the queue may change what the cards beside it say."""
        for job_id, card in self._cards.items():
            job = self._jobs.get(job_id)
            if job is not None and card.show_job(job, self.turn(job_id)):
                self._rest.note_change(card, card.button_rect())

    def _make_card(self) -> JobCard:
        return JobCard(self._theme, self._pictures, self.viewport())

    def _mark(self, card: JobCard, job_id: str) -> None:
        """Show whether `card`, which now shows `job_id`, is the chosen one."""

    def _take_out(self, job_id: str) -> int | None:
        """Remove a job; the place it had, None when it was not here."""
        place = self._jobs.remove(job_id)
        if place is not None:
            if place < self._scroll() // self._pitch:
                self._set_scroll(self._scroll() - self._pitch)
            self._fold()
            self._rest.note_change(self.viewport())
            self._lay_out()
            self._show_cards()
        return place

    def _rect(self, place: int) -> QRect:
        """Where the card of `place` is in the viewport; mirrored where people read from right to left."""
        left = MARGIN + place * self._pitch - self._scroll()
        if self.isRightToLeft():
            left = self.viewport().width() - left - self._card.width()
        return QRect(QPoint(left, MARGIN), self._card)

    def _visible_places(self) -> range:
        first = max(0, (self._scroll() - MARGIN) // self._pitch)
        last = (self._scroll() + self.viewport().width() - MARGIN - 1) // self._pitch
        return range(first, min(last + 1, len(self._jobs)))

    def _id_at(self, point: QPoint) -> str | None:
        x = self.viewport().width() - point.x() if self.isRightToLeft() else point.x()
        place, inside = divmod(x + self._scroll() - MARGIN, self._pitch)
        inside_card = inside < self._card.width() and MARGIN <= point.y() < MARGIN + self._card.height()
        return self._jobs.at(place).id if inside_card and 0 <= place < len(self._jobs) else None

    def _bring_into_sight(self, place: int) -> None:
        left, right = place * self._pitch, place * self._pitch + self._card.width() + 2 * MARGIN
        if left < self._scroll():
            self._set_scroll(left)
        elif right > self._scroll() + self.viewport().width():
            self._set_scroll(right - self.viewport().width())

    def _scroll(self) -> int:
        return self.horizontalScrollBar().value()

    def _set_scroll(self, value: int) -> None:
        self.horizontalScrollBar().setValue(value)

    def _update_range(self) -> None:
        bar = self.horizontalScrollBar()
        width = self.viewport().width()
        bar.setPageStep(width)
        bar.setRange(0, max(0, len(self._jobs) * self._pitch - GAP + 2 * MARGIN - width))

    def _lay_out(self) -> None:
        self._update_range()
        self._place_cards()
        self.viewport().update()

    def _place_cards(self) -> None:
        """Give every visible place a card: its own where it has one, else one that has left the window."""
        self._pictures.set_size((grown_size(self._form.picture).toSizeF() * self.devicePixelRatioF()).toSize())
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
        card.set_form(self._form)
        card.show_job(job, self.turn(job_id))
        self._mark(card, job_id)
        return card
