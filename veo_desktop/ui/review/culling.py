"""Culling mode: clips fill the screen one after the other, one key decides on each. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from veo_desktop.core.judging import Change, Flag, Judgement
from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.whats_this import explanation
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.cull_deck import CullDeck
from veo_desktop.ui.review.cull_round import CullRound
from veo_desktop.ui.review.cull_summary import CullSummary
from veo_desktop.ui.review.stars import Stars
from veo_desktop.ui.review.verdict_keys import VERDICTS, pressed
from veo_desktop.ui.review.words import flag_words, picked_words, rejected_words

SIDE = 240  # pixels beside the title
CLOSE_SECONDS = 1.0  # that its end waits for its players, which have nothing to do as a rule
_STEPS = {"previous_clip": -1, "next_clip": 1}
_END = "end"
_FIXED = {Qt.Key.Key_Escape.value: _END, Qt.Key.Key_Backspace.value: "previous_clip"}
_ROLES = {Flag.NONE: "muted", Flag.PICK: "good", Flag.REJECT: "bad"}


class Culling(QFrame):
    """`judged(clip id, Change)`; `bin_wanted(tuple of job ids)`, once no player holds their files; `closed`.

    The keys that judge a clip in the window decide here and go on; those that lead to the clip before and after go
    there without a verdict, Backspace goes back too, Esc ends it. All are those of the players' key map.
    """

    judged = Signal(object, object)
    bin_wanted = Signal(object)
    undo_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, make_player: Callable[[], Player], round_: CullRound, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        give_role(self, Role.Dialog)
        self._theme = theme
        self._round = round_
        self._shown = ""  # id of the clip on the screen
        self.setObjectName("culling")
        self.setWindowTitle(tr("Go through the clips"))
        self.setAccessibleName(tr("Go through the clips"))
        self.setProperty("surface", "ground")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWhatsThis(
            explanation(
                tr("Go through the clips"),
                tr("A key decides on the clip that plays, and the next one follows. What was decided can be undone."),
            )
        )
        self._deck = CullDeck(make_player)
        self._deck.shown.connect(self._on_shown)
        self._deck.released.connect(self._on_released)
        self._keys: KeyMap = self._deck.front.commands.keys.map
        self._summary = CullSummary()
        self._summary.back_wanted.connect(partial(self._go, -1))
        self._summary.bin_wanted.connect(self._deck.let_go)
        self._summary.done.connect(self.close)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._build_page())
        self._pages.addWidget(self._summary)

    def start(self, beside: QWidget) -> None:
        """Fill the screen that `beside` is on, with the first clip."""
        self.setScreen(beside.screen())
        self.setGeometry(beside.screen().geometry())
        self.showFullScreen()
        self.activateWindow()
        self._show()

    def update_judgements(self, known: Mapping[str, Judgement]) -> None:
        """Clips, by id, were judged, or that was undone."""
        self._round.update(known)
        self._tell()

    def shut_down(self, seconds: float) -> bool:
        """End its players, for good; False when a thread still runs after `seconds`: this is not to be deleted then."""
        return self._deck.shut_down(seconds)

    def event(self, event: QEvent) -> bool:
        """Its keys are not the player's here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self._meaning(event)
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif not meaning or (event.isAutoRepeat() and meaning not in _STEPS):
            event.ignore()
        elif meaning == _END:
            self.close()
        elif meaning in _STEPS:
            self._go(_STEPS[meaning])
        else:
            self._decide(VERDICTS[meaning])

    def _meaning(self, event: QKeyEvent) -> str:
        """What a key is here: a verdict or a step, by the name in the key map, _END, or ""."""
        chosen = pressed(event, self._keys, (*VERDICTS, *_STEPS))
        return chosen or _FIXED.get(event.keyCombination().toCombined(), "")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.shut_down(CLOSE_SECONDS)
        super().closeEvent(event)
        self.closed.emit()

    def _decide(self, change: Change, _checked: bool = False) -> None:
        item = self._round.judge(change)
        if item is not None:
            self.judged.emit(item.clip_id, change)
            self._show()

    def _go(self, steps: int, _checked: bool = False) -> None:
        self._round.go(steps)
        self._show()

    def _show(self) -> None:
        """The clip that is to be judged now, or what came of it all."""
        item = self._round.item
        self._pages.setCurrentIndex(0 if item is not None else 1)
        self._tell()
        if item is None:
            self._shown = ""
            self._deck.front.pause()
            self._summary.show_round(self._round)
        elif item.clip_id != self._shown:
            self._shown = item.clip_id
            self._deck.play(item.path)
            self.setFocus()

    def _tell(self) -> None:
        item = self._round.item
        if item is None:
            self._summary.show_round(self._round)
            return
        picked, rejected = (len(self._round.flagged(flag)) for flag in (Flag.PICK, Flag.REJECT))
        place = tr("{n} of {all}", n=self._round.place + 1, all=len(self._round.items))
        words = " · ".join((place, picked_words(picked), rejected_words(rejected)))
        self._progress.setText(words)
        self.setAccessibleDescription(words)
        self._title.setText(item.title)
        self._flag.setText(flag_words(item.flag))
        set_role(self._flag, _ROLES[item.flag])
        self._stars.show_rating(item.rating)
        self._pick.setChecked(item.flag is Flag.PICK)
        self._reject.setChecked(item.flag is Flag.REJECT)
        self._back.setEnabled(self._round.place > 0)

    @Slot()
    def _on_shown(self) -> None:
        """The clip is there: get the next one ready behind it."""
        following = self._round.following
        if following is not None and self._shown:
            self._deck.prepare(following.path)

    @Slot()
    def _on_released(self) -> None:
        self.bin_wanted.emit(tuple(item.job_id for item in self._round.flagged(Flag.REJECT)))
        self.close()

    @Slot(int)
    def _on_rated(self, stars: int) -> None:
        self._decide(Change(rating=stars))

    def _build_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        column.addWidget(self._deck, 1)
        column.addLayout(self._build_foot())
        return page

    def _build_head(self) -> QHBoxLayout:
        self._progress = QLabel()
        self._progress.setObjectName("culling_progress")
        self._title = ElidedLabel()
        self._title.setProperty("role", "muted")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._flag = QLabel()
        self._flag.setObjectName("culling_flag")
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        self._flag.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        for side in (self._progress, self._flag):  # of one width: the title stays in the middle
            side.setMinimumWidth(SIDE)
        row.addWidget(self._progress)
        row.addWidget(self._title, 1)
        row.addWidget(self._flag)
        return row

    def _build_foot(self) -> QHBoxLayout:
        self._back = self._button("culling_back_button", tr("Back"), native("Backspace"), partial(self._go, -1))
        self._pick, self._reject, neither = (
            self._button(f"culling_{name}_button", words, self._key(name), self._decider(name), toggles=toggles)
            for name, words, toggles in (
                ("pick", tr("Pick"), True),
                ("reject", tr("Reject"), True),
                ("unflag", tr("Neither"), False),
            )
        )
        end = self._button("culling_close_button", tr("Close"), native("Esc"), self.close)
        self._stars = Stars(self._theme)
        self._stars.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._stars.show_keys(self._keys)
        self._stars.rated.connect(self._on_rated)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 12)
        row.setSpacing(8)
        row.addWidget(self._back)
        row.addStretch(1)
        for part in (self._pick, self._reject, neither):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self._stars)
        row.addStretch(1)
        row.addWidget(end)
        return row

    def _button(
        self, name: str, words: str, key: str, slot: Callable[..., object], *, toggles: bool = False
    ) -> QPushButton:
        """A click leaves the keyboard where it is: the keys go on deciding."""
        shown = tr("{words}  {key}", words=words, key=key) if key else words
        button = named_button(name, shown, "plain", self, toggles=toggles)
        button.setAccessibleName(words)
        button.setProperty("part", "verdict")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(slot)
        return button

    def _decider(self, name: str) -> Callable[..., object]:
        return partial(self._decide, VERDICTS[name])

    def _key(self, name: str) -> str:
        """The first key of an action; "" where a person has taken all away."""
        keys = self._keys.keys(name)
        return native(keys[0]) if keys else ""
