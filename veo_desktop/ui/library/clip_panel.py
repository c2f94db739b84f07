"""What is known of the selected clip, and the verdict on all that are selected. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.clip_notes import ClipNotes
from veo_desktop.core.judging import Flag
from veo_desktop.core.library import ClipFacts, ClipRow
from veo_desktop.ui.create.inspector_prompt import PromptView
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.action_buttons import ActionButtons
from veo_desktop.ui.library.clip_facts import FactGrid
from veo_desktop.ui.library.kin_links import KinLinks
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.figures import time_of_day
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.scrolling import scrolling
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_input import TextBox
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.notes_list import About, NotesList
from veo_desktop.ui.review.stars import Stars
from veo_desktop.ui.review.tags_row import TagsRow
from veo_desktop.ui.review.verdict import VerdictButtons


class ClipPanel(QFrame):
    """`stars`, `verdict`, `tags` and `notes` tell what a person wants of the clips that are shown.

    `kin_wanted(clip id)`: show that clip. The other signals are the buttons.
    """

    kin_wanted = Signal(str)
    open_wanted = Signal()
    reuse_wanted = Signal()
    show_file_wanted = Signal()
    relink_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clip_id = ""  # the one that is shown, or was last
        self.setObjectName("library_inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setProperty("surface", "panel")
        self.setMinimumWidth(240)
        self.stars, self.verdict = Stars(theme), VerdictButtons(theme)
        self.tags = TagsRow(theme)
        self.notes = NotesList(theme)
        self.notes.set_about(About.CLIP)
        for part, name in ((self.stars, "rating"), (self.tags, "tags"), (self.notes, "notes")):
            part.setObjectName(f"library_{name}")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._build_empty())
        self._pages.addWidget(self._build_filled())

    def show_none(self) -> None:
        """Nothing is selected."""
        self._pages.setCurrentIndex(0)

    def show_row(self, row: ClipRow) -> None:
        """One clip, as far as the grid knows it: its facts follow."""
        self._pages.setCurrentIndex(1)
        if row.id != self._clip_id:  # its settings follow with its facts
            self._clip_id = row.id
            self._reuse.setEnabled(False)
        self._title.setText(words.title(row))
        away = words.away(row)
        self._away.setText(_away(row) if away else "")
        self._away.setVisible(bool(away))
        self._relink.setVisible(row.missing and not row.in_bin)
        self._restore.setVisible(row.in_bin)
        self.show_verdict(row.rating, row.flag)
        self._sandbox.setVisible(row.sandbox)
        for button in (self._open, self._file):
            button.setEnabled(not away)
        self._set_single(True)

    def show_facts(self, facts: ClipFacts) -> None:
        """All of the clip that is shown."""
        self._prompt.show_prompt(facts.row.prompt)
        self._prompt.setVisible(bool(facts.row.prompt))
        self._facts.show_facts(facts)
        self._kin.show_facts(facts)
        self._synth.setVisible(facts.synth_id)
        self._reuse.setEnabled(facts.request is not None)
        self._history.setPlainText("\n".join(_line(*each) for each in facts.history))
        self._more.setVisible(bool(facts.history))
        self._history.setVisible(bool(facts.history) and self._more.isChecked())

    def offer(self, actions: Sequence[QAction]) -> None:
        """What can be done with several clips at once, as buttons."""
        self._many.show_actions(actions)

    def name_projects(self, names: Mapping[str, str]) -> None:
        """What the projects are called, by id."""
        self._facts.name_projects(names)

    def show_many(self, count: int, rating: int, flag: Flag, known: Sequence[ClipRow]) -> None:
        """Several: a verdict or tag goes to all of them. `rating` and `flag` are what they have in common.

        `known` are those whose rows are here.
        """
        self._sums.setText(words.sums(known) if len(known) == count else "")
        self._sums.setVisible(len(known) == count)
        self._pages.setCurrentIndex(1)
        self._title.setText(trn("{n} clip selected", "{n} clips selected", count))
        self._away.setVisible(False)
        self._relink.hide()
        self._restore.hide()
        self._sandbox.setVisible(False)
        self.show_verdict(rating, flag)
        self._set_single(False)

    def show_verdict(self, rating: int, flag: Flag) -> None:
        self.stars.show_rating(rating)
        self.verdict.show_flag(flag)

    def show_notes(self, found: ClipNotes, row: ClipRow) -> None:
        self.notes.show_notes(found.notes, row.rate)

    def _set_single(self, single: bool) -> None:
        for part in self._of_one:
            part.setVisible(single)
        self._tags_hint.setVisible(not single)
        self._many.setVisible(not single)
        self._sums.setVisible(not single and bool(self._sums.text()))
        if not single:
            self._kin.hide()
            self._history.hide()
            self._synth.hide()

    def _build_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        hint = wrapped(
            tr("Nothing selected.\nChoose a clip to see how it was made, or several to judge them at once."), "muted"
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        return page

    def _build_filled(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        self._title = ElidedLabel()
        self._title.setObjectName("library_title")
        self._title.setProperty("role", "title")
        self._sandbox = QLabel(tr("Sandbox"))
        self._sandbox.setProperty("role", "small")
        self._away = _wrapped("library_away", "warn")
        self._relink = self._button("library_relink", tr("Find it in a folder…"), "search", self.relink_wanted)
        self._restore = self._button("library_restore", tr("Bring it back"), "undo", self.restore_wanted)
        self._sums = _wrapped("library_sums", "muted")
        self._prompt = PromptView()
        self._prompt.setObjectName("library_prompt")
        self._facts, self._kin = FactGrid(), KinLinks()
        self._kin.wanted.connect(self.kin_wanted)
        self._tags_hint = _wrapped("library_tags_hint", "small")
        self._tags_hint.setText(
            tr("These tags are on all of them. Stars, verdict, tags and a note go to every clip selected.")
        )
        self._synth = _wrapped("library_synth_id", "small")
        self._synth.setText(tr("Every picture carries Google's SynthID: an invisible mark that says it was generated."))
        self._build_history()
        column.addWidget(self._title)
        column.addWidget(self._sums)
        column.addWidget(self._away)
        column.addWidget(self._relink)
        column.addWidget(self._restore)
        column.addLayout(self._build_verdict())
        buttons = self._build_buttons()
        self._many = ActionButtons()
        parts: tuple[QWidget, ...] = (
            *(self.verdict, self.tags, self._tags_hint, buttons, self._many, self._prompt, self._facts, self._kin),
            *(self.notes, self._synth, self._more, self._history),
        )
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        self._of_one = (self._prompt, self._facts, buttons, self._more)
        return scrolling(content)

    def _build_verdict(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.stars)
        row.addStretch(1)
        row.addWidget(self._sandbox)
        return row

    def _build_history(self) -> None:
        self._more = named_button("library_history_button", tr("History"), "disclosure", self)
        self._more.setCheckable(True)
        self._more.setIcon(self._theme.icon("chevron-right", "muted"))
        self._more.toggled.connect(self._on_more)
        self._history = TextBox()
        self._history.setObjectName("library_history")
        self._history.setAccessibleName(tr("History"))
        self._history.setReadOnly(True)
        self._history.hide()

    def _build_buttons(self) -> QWidget:
        holder = QWidget()
        self._open = self._button("library_open", tr("Open"), "play", self.open_wanted)
        self._reuse = self._button("library_reuse", tr("Reuse settings"), "reuse", self.reuse_wanted)
        self._file = self._button("library_show_file", tr("Show file"), "folder", self.show_file_wanted)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(self._open, 1)
        pair.addWidget(self._file, 1)
        column.addLayout(pair)
        column.addWidget(self._reuse)
        return holder

    def _button(self, name: str, text: str, icon: str, signal: object) -> QPushButton:
        button = named_button(name, text, "plain", self)
        button.setIcon(self._theme.icon(icon))
        button.clicked.connect(signal)
        return button

    @Slot(bool)
    def _on_more(self, shown: bool) -> None:
        self._more.setIcon(self._theme.icon("chevron-down" if shown else "chevron-right", "muted"))
        self._history.setVisible(shown)


def _away(row: ClipRow) -> str:
    """Why the file is not to be had, and what to do."""
    if row.in_bin:
        return tr("This clip is in the system's bin, until that is emptied.")
    if row.offline:
        return tr("Its disk is not connected. Picture and recipe stay; the clip plays when the disk is back.")
    return tr("The file is not where it was. Put it back, or drop it here: it is known by its content.")


def _line(when: float, kind: str, detail: str) -> str:
    time = time_of_day(QDateTime.fromSecsSinceEpoch(int(when)).time(), to_seconds=True)
    return f"{time}  {' '.join(filter(None, (kind, detail)))}"


def _wrapped(name: str, role: str) -> QLabel:
    label = wrapped("", role, name)
    label.hide()
    return label
