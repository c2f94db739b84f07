"""Leads a newcomer through three steps to a first clip, over the real window. UI thread only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QWidget

from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.stars import Stars
from veo_desktop.ui.welcome.coach_card import CoachCard

WRITTEN = 3  # words that are a beginning of a prompt
PAUSE = 1500  # milliseconds without a key until a prompt counts as written
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
    QEvent.Type.LayoutDirectionChange,
}


@dataclass(frozen=True)
class Step:
    """`targets` are what the arrow points at: those of the first group that is in sight. `avoid` is left uncovered."""

    title: str
    words: str
    targets: tuple[tuple[QWidget, ...], ...]
    avoid: Callable[[], Sequence[QWidget | None]]


class CoachDesk(QObject):
    """A step is over once the person has done it, or goes on by hand. `ended`: after the last one, or when skipped."""

    ended = Signal()

    def __init__(
        self, window: QMainWindow, page: CreatePage, theme: Theme, shelf: Callable[[], QWidget | None]
    ) -> None:
        """`shelf` is where the sample prompts are, None while there are none."""
        super().__init__(window)
        room = window.centralWidget()
        assert room is not None
        self._room = room
        self._page = page
        self._card = CoachCard(theme, self._room)
        self._steps = self._make_steps(shelf)
        self._at = -1  # the step; -1 while none is on
        self._awaits_clip = False
        self._watched: list[QWidget] = []
        self._written = QTimer(self, singleShot=True, interval=PAUSE)
        self._written.timeout.connect(self._on_written)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self._card.next_wanted.connect(self._next)
        self._card.skip_wanted.connect(self.end)
        page.compose.content.changed.connect(self._on_changed)
        page.compose.generate_requested.connect(self._on_generate)
        page.player.opened.connect(self._on_opened)
        page.inspector.stars.rated.connect(self._on_judged)
        for action in (page.player.commands.step_back, page.player.commands.step_forward):
            action.triggered.connect(self._on_judged)

    @property
    def step(self) -> int | None:
        """Which one is on, from 0."""
        return self._at if self._at >= 0 else None

    @Slot()
    def begin(self) -> None:
        """From the first step on."""
        self._awaits_clip = False
        self._show(0)

    @Slot()
    def end(self) -> None:
        """No more steps; the keyboard goes back to what the card pointed at."""
        if self._at < 0:
            return
        target = self._target_widgets()
        had_keyboard = self._card.has_keyboard
        self._at = -1
        self._written.stop()
        self._watch(())
        self._card.hide()
        if had_keyboard:
            able = [each for each in target if each.isEnabled()]
            (able[0] if able else self._page.compose.prompt.editor).setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()

    @Slot()
    def page_shown(self) -> None:
        """Another page is open: what the step speaks of may be there too."""
        stars = self._library_stars()
        if stars is not None:
            stars.rated.connect(self._on_judged, Qt.ConnectionType.UniqueConnection)
        if self._at >= 0:
            self._watch(set(chain.from_iterable(self._groups())))
            self._placing.start()

    @Slot()
    def prompt_taken(self) -> None:
        """A sample is in the panel."""
        if self._at == 0:
            self._next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._placing.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _next(self) -> None:
        if self._at + 1 < len(self._steps):
            self._show(self._at + 1)
        else:
            self.end()

    def _show(self, number: int) -> None:
        self._at = number
        step = self._steps[number]
        had_keyboard = self._card.has_keyboard
        self._card.hide()
        self._card.show_step(number + 1, len(self._steps), step.title, step.words)
        self._watch(set(chain.from_iterable(self._groups())))
        self._place()
        if had_keyboard and self._card.isVisible():
            self._card.take_keyboard()

    @Slot()
    def _place(self) -> None:
        """Beside its target, or away while that is out of sight."""
        if self._at < 0:
            return
        targets, shown = self._target_widgets(), False
        if targets and not self._awaits_clip:
            target = QRect()
            for each in targets:
                target = target.united(self._rect(each))
            avoid = [self._rect(each) for each in self._steps[self._at].avoid() if each is not None]
            shown = self._card.point_at(target, self._room.rect(), avoid, self._texts())
        if shown and self._card.isHidden():
            self._card.show()
            self._card.raise_()
            self._card.follow_in_tab_order(targets[-1])
            self._card.announce()
        elif not shown:
            self._card.hide()

    def _groups(self) -> tuple[tuple[QWidget, ...], ...]:
        """What the step points at, the last one on the Library page too once there is one."""
        stars = self._library_stars() if self._at == len(self._steps) - 1 else None
        return (*self._steps[self._at].targets, *(((stars,),) if stars is not None else ()))

    def _library_stars(self) -> Stars | None:
        found = self._room.findChild(Stars, "library_rating")
        return found if isinstance(found, Stars) else None

    def _library_inspector(self) -> QWidget | None:
        return self._room.findChild(QWidget, "library_inspector")

    def _target_widgets(self) -> tuple[QWidget, ...]:
        for group in self._groups():
            if all(each.isVisible() and not each.visibleRegion().isEmpty() for each in group):
                return group
        return ()

    def _rect(self, widget: QWidget) -> QRect:
        """What is in sight of it, in the window's coordinates."""
        seen = widget.visibleRegion().boundingRect() if widget.isVisible() else QRect()
        return QRect(widget.mapTo(self._room, seen.topLeft()), seen.size()) if not seen.isEmpty() else QRect()

    def _texts(self) -> list[QRect]:
        """Where there are words in sight, on labels and on buttons."""
        found: list[QLabel | QAbstractButton] = [*self._room.findChildren(QLabel)]
        found += self._room.findChildren(QAbstractButton)
        worded = (each for each in found if each.text() and each.isVisible() and not self._card.isAncestorOf(each))
        return [rect for each in worded if not (rect := self._rect(each)).isEmpty()]

    def _watch(self, targets: set[QWidget] | tuple[()]) -> None:
        """Hear when one of them, or what it stands in, moves."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        watched: set[QWidget] = set()
        for widget in targets:
            above: QWidget | None = widget
            while above is not None and above not in watched:
                watched.add(above)
                above = above.parentWidget() if above is not self._room else None
        self._watched = list(watched)
        for widget in self._watched:
            widget.installEventFilter(self)

    @Slot()
    def _on_changed(self) -> None:
        if self._at == 0:
            self._written.start()

    @Slot()
    def _on_written(self) -> None:
        if self._at == 0 and len(self._page.compose.prompt.editor.value.split()) >= WRITTEN:
            self._next()

    @Slot()
    def _on_generate(self) -> None:
        """What there is to watch is still to come: the card waits for it."""
        if 0 <= self._at < len(self._steps) - 1:
            self._awaits_clip = True
            self._show(len(self._steps) - 1)

    @Slot()
    def _on_opened(self) -> None:
        if self._awaits_clip:
            self._awaits_clip = False
            self._placing.start()

    @Slot()
    def _on_judged(self) -> None:
        if self._at == len(self._steps) - 1 and not self._awaits_clip:
            self._next()

    def _make_steps(self, shelf: Callable[[], QWidget | None]) -> tuple[Step, ...]:
        compose, player = self._page.compose, self._page.player
        commands = player.commands
        back, forward = (native(each.shortcut()) for each in (commands.step_back, commands.step_forward))
        buttons = (player.findChild(QWidget, name) for name in ("step_back_button", "step_forward_button"))
        empty = [player.findChild(QLabel, name) for name in ("player_state", "player_state_hint")]
        strip = self._page.strip.findChild(QLabel, "strip_hint")
        stepping = tuple(each for each in buttons if each is not None)
        return (
            Step(
                tr("Say what happens"),
                tr(
                    "Write who is in the picture, what happens, how the camera moves and what is heard. Or pick a "
                    "sample prompt."
                ),
                ((compose.prompt.editor,),),
                lambda: (shelf(), *empty),
            ),
            Step(
                tr("See the price, then generate"),
                tr(
                    "The estimate follows your settings. Nothing is made and nothing is paid before you press Generate."
                ),
                ((compose.footer.cost, compose.footer.button),),
                lambda: (compose.prompt.editor, shelf(), *empty, strip),
            ),
            Step(
                tr("Watch it and judge it"),
                tr(
                    "Step from frame to frame with the keys {back} and {forward}, and give it stars with 1 to 5.",
                    back=back,
                    forward=forward,
                ),
                ((self._page.inspector.stars,), stepping),
                lambda: (player, strip) if player.isVisible() else (self._library_inspector(),),
            ),
        )
