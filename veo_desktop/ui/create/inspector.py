"""The panel on the right: everything about the selected job, and what can be done with it. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core import request as fields
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.order import Relation
from veo_desktop.ui.create.file_facts import FileFactsPage
from veo_desktop.ui.create.final_links import FinalLinks
from veo_desktop.ui.create.guest import is_guest
from veo_desktop.ui.create.inspector_prompt import PromptView
from veo_desktop.ui.create.inspector_rows import FactRows
from veo_desktop.ui.create.job_offers import Offer, offer, offer_words, remedy
from veo_desktop.ui.create.job_order import Turn
from veo_desktop.ui.create.job_words import Tone, percent, reason, state_line, waiting_words
from veo_desktop.ui.create.job_words import title as job_title
from veo_desktop.ui.create.job_words import tone as job_tone
from veo_desktop.ui.parts.actions import action_words
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.empty_state import EmptyState
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.rest import Rest
from veo_desktop.ui.parts.scrolling import scrolling
from veo_desktop.ui.parts.side_by_side import SideBySide
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.notes_list import NotesList
from veo_desktop.ui.review.stars import Stars
from veo_desktop.ui.review.tags_row import TagsRow
from veo_desktop.ui.review.verdict import VerdictButtons

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.facts import FileFacts


class Inspector(QFrame):
    """Shows one job. Signals carry its id; `action_requested(id, Action)` is what its error offers to do.

    What judges its clip (`stars`, `verdict`, `tags`, `notes`) speaks for itself.
    """

    reuse_requested = Signal(object)
    compare_requested = Signal(object)
    show_file_requested = Signal(object)
    details_requested = Signal(object)
    remove_requested = Signal(object)
    cancel_requested = Signal(object)
    retry_requested = Signal(object)
    edit_requested = Signal(object)
    final_requested = Signal(object)
    link_wanted = Signal(object)
    action_requested = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._job: Job | None = None
        self._turn: Turn | None = None
        self._sought: QWidget | None = None
        self._rest = Rest()
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setProperty("surface", "panel")
        self.setMinimumWidth(240)
        self.stars, self.verdict, self.tags, self.notes = (
            Stars(theme),
            VerdictButtons(theme),
            TagsRow(theme),
            NotesList(theme),
        )
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._build_empty())
        self._pages.addWidget(self._build_filled())
        self.file_page = FileFactsPage(theme)
        self._pages.addWidget(self.file_page)

    @property
    def job_id(self) -> str | None:
        return self._job.id if self._job is not None else None

    def sizeHint(self) -> QSize:
        return QSize(292, 480)

    def show_whether_any(self, there_are: bool) -> None:
        """What to do while nothing is selected: choose a card, where there is one."""
        if there_are:
            self.empty.say(_nothing_selected(), tr("Show the newest"))
        else:
            words = tr("Nothing here yet.\nOnce you have made a clip, its prompt, settings, cost and stars are here.")
            self.empty.say(words, tr("Write a prompt"))

    def show_job(self, job: Job | None, turn: Turn | None = None) -> None:
        """Show `job`, or what to do when nothing is selected. Cheap when nothing has changed."""
        if job == self._job and turn == self._turn:
            return
        before, self._job, self._turn = self._job, job, turn
        if job is not None and before is not None and job.id == before.id and offer(job) is not offer(before):
            self._rest.note_change(self)
        self._pages.setCurrentIndex(0 if job is None else 1)
        if job is not None:
            self._show_words(job, turn)
            self._rows.show_job(job)
            self._show_verdict(job)
            self._show_buttons(job)

    def show_links(self, parent: Job | None, relation: Relation, children: Sequence[Job]) -> None:
        """The job that the shown one came out of, by `relation`, and those that came out of it."""
        self._links.show_links(parent, relation, children)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part of what is shown, once it has its place."""
        self._sought = part
        QTimer.singleShot(0, self, self._scroll_to_sought)

    @Slot()
    def _scroll_to_sought(self) -> None:
        if self._sought is not None:
            self._scroll.ensureWidgetVisible(self._sought, 0, 16)

    def show_file(self, path: str, facts: FileFacts | None) -> None:
        """Show a file that no job of ours made, until a job is shown again; without `facts` one that is not read."""
        self._job, self._turn = None, None
        self.file_page.show_file(path, facts)
        self._pages.setCurrentWidget(self.file_page)

    def _show_words(self, job: Job, turn: Turn | None) -> None:
        self._title.setText(job_title(job))
        self._sandbox.setVisible(job.sandbox)
        self._prompt.show_prompt(job.request.value(fields.PROMPT))
        self._prompt.setVisible(bool(job.request.value(fields.PROMPT)) or not is_guest(job.id))
        why = reason(job)
        self._error.setVisible(bool(why))
        self._error_words.setText(why)
        set_role(self._error_words, "bad" if job.state is JobState.FAILED else "muted")
        self._state.setVisible(job.state not in (JobState.DONE, JobState.FAILED))
        self._state.setText(_state_words(job, turn))
        set_role(self._state, Tone.WARN.value if job_tone(job) is Tone.WARN else Tone.PLAIN.value)

    def _show_verdict(self, job: Job) -> None:
        clip = job.clip if job.clip is not None and not job.clip.in_bin else None
        for part in (self.stars, self.notes):
            part.setVisible(clip is not None)
        if clip is not None:
            self.stars.show_rating(clip.rating)
            self.verdict.show_flag(clip.flag)

    def _show_buttons(self, job: Job) -> None:
        what = offer(job)
        self._offer.setVisible(what not in (Offer.NONE, Offer.CHOOSE))  # the reason brings its own button
        self._edit.setVisible(job.state is JobState.DRAFTED)
        _name(self._offer, offer_words(what))
        in_place, ours = job.clip is not None and not job.clip.in_bin, not is_guest(job.id)
        self._file.setVisible(in_place)
        self._reuse.setVisible(bool(job.request.model))
        self._final.setVisible(job.state is JobState.DONE and in_place and ours)
        self._details.setVisible(ours)
        self.compare_button.setVisible(in_place)
        self._remove.setVisible(job.state.ended and (job.clip is None or in_place) and ours)
        _name(self._remove, tr("Move to bin") if in_place else tr("Remove from the list"))
        action = remedy(job)
        self._action.setVisible(action is not Action.NONE)
        _name(self._action, action_words(action))

    def _build_empty(self) -> QWidget:
        self.empty = EmptyState("inspector_hint", "inspector_empty_button")
        self.empty.say(_nothing_selected())
        return self.empty

    def _build_filled(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._build_heading())
        self._prompt = PromptView()
        column.addWidget(self._prompt)
        column.addWidget(self._build_error())
        self._state = wrapped(name="inspector_state")
        column.addWidget(self._state)
        self._rows = FactRows(self.verdict, self.tags)
        column.addWidget(self._rows)
        self._links = FinalLinks()
        self._links.wanted.connect(self.link_wanted)
        column.addWidget(self._links)
        column.addLayout(self._build_buttons())
        column.addWidget(self.notes)
        column.addStretch(1)
        self._scroll = scrolling(content)
        return self._scroll

    def _build_heading(self) -> QVBoxLayout:
        self._title = ElidedLabel()
        self._title.setObjectName("inspector_title")
        self._title.setProperty("role", "title")
        self._sandbox = QLabel(tr("Sandbox"))
        self._sandbox.setProperty("role", "small")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.stars)
        row.addStretch(1)
        row.addWidget(self._sandbox)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(row)
        return column

    def _build_error(self) -> QFrame:
        self._error = QFrame()
        self._error.setProperty("surface", "input")
        self._error_words = wrapped("", "bad", "inspector_error")
        self._error_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = self._button("inspector_action", "", None, self._take_action)
        column = QVBoxLayout(self._error)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._error_words)
        column.addWidget(self._action, 0, Qt.AlignmentFlag.AlignLeft)
        return self._error

    def _build_buttons(self) -> QVBoxLayout:
        self._offer = self._button("inspector_offer", "", None, self._take_offer)
        self._edit = self._button("edit_button", tr("Edit…"), None, self._emit_edit)
        self._reuse = self._button("reuse_button", tr("Reuse settings"), "reuse", self._emit_reuse)
        self._final = self._button("final_button", tr("Make the final…"), "many", self._emit_final)
        self.compare_button = self._button("compare_button", tr("Compare…"), "compare", self._emit_compare)
        self._file = self._button("show_file_button", tr("Show file"), "folder", self._emit_show_file)
        self._details = self._button("details_button", tr("Details"), "details", self._emit_details)
        self._remove = self._button("remove_button", tr("Move to bin"), "trash", self._emit_remove, kind="quiet")
        self._remove.setStyleSheet(f"color: {self._theme.palette.bad};")
        self._theme.changed.connect(self._tint_remove)
        pair = SideBySide(spacing=8)
        pair.addWidget(self._details)
        pair.addWidget(self._file)
        column = QVBoxLayout()
        column.setSpacing(8)
        first = SideBySide(spacing=8)
        first.addWidget(self._offer)
        first.addWidget(self._edit)
        column.addLayout(first)
        column.addWidget(self._reuse)
        column.addWidget(self._final)
        column.addWidget(self.compare_button)
        column.addLayout(pair)
        column.addWidget(self._remove)
        return column

    def _button(self, name: str, words: str, icon: str | None, slot: object, *, kind: str = "plain") -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", kind)
        _name(button, words)
        if icon is not None:
            button.setIcon(self._theme.icon(icon, "bad" if icon == "trash" else "text"))
        button.clicked.connect(slot)
        return button

    @Slot()
    def _tint_remove(self) -> None:
        self._remove.setStyleSheet(f"color: {self._theme.palette.bad};")

    @Slot()
    def _emit_reuse(self) -> None:
        self.reuse_requested.emit(self.job_id)

    @Slot()
    def _emit_final(self) -> None:
        self.final_requested.emit(self.job_id)

    @Slot()
    def _emit_edit(self) -> None:
        self.edit_requested.emit(self.job_id)

    @Slot()
    def _emit_compare(self) -> None:
        self.compare_requested.emit(self.job_id)

    @Slot()
    def _emit_show_file(self) -> None:
        self.show_file_requested.emit(self.job_id)

    @Slot()
    def _emit_details(self) -> None:
        self.details_requested.emit(self.job_id)

    @Slot()
    def _emit_remove(self) -> None:
        if not self._rest.lasts:
            self.remove_requested.emit(self.job_id)

    @Slot()
    def _take_offer(self) -> None:
        if self._job is not None and not self._rest.lasts:
            again = offer(self._job) in (Offer.RETRY, Offer.START)
            (self.retry_requested if again else self.cancel_requested).emit(self._job.id)

    @Slot()
    def _take_action(self) -> None:
        if self._job is not None:
            self.action_requested.emit(self._job.id, remedy(self._job))


def _state_words(job: Job, turn: Turn | None) -> str:
    """The stage and, where it is known, how far it is, or how long the line before it."""
    if job.state is JobState.DRAFTED:
        return " · ".join((waiting_words(job, turn), state_line(job, turn)))
    return " · ".join(filter(None, (state_line(job), percent(job))))


def _name(button: QPushButton, words: str) -> None:
    if button.text() != words:
        button.setText(words)
        button.setAccessibleName(words)


def _nothing_selected() -> str:
    return tr("Nothing selected.\nChoose a clip in the strip below to see its prompt, settings and cost.")
