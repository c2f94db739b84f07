"""The controls of a comparison: how clips are laid against each other, and by how many frames apart. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from veo_desktop.ui.compare.lane import LETTERS
from veo_desktop.ui.compare.look import GAINS, Look, Mode
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.stepper import Stepper
from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.tool_row import dress, tool_button

ONE_ROW = 860  # pixels: from here on everything is in one row
NARROW = 520  # pixels: below it some words are left to tool tips
FURTHEST = 999  # frames that clips may be apart
SLIDER, FIGURE = 120, 44  # pixels
STEPS = 100  # of a slider


class CompareBar(QFrame):
    """`look_changed(Look)`; `offset_changed(int)`: frames that the clip compared with A is ahead of it.

    `swap_wanted`: A and that clip change places.
    """

    look_changed = Signal(object)
    offset_changed = Signal(int)
    swap_wanted = Signal()

    def __init__(self, theme: Theme, table: QAction, leave: QAction, parent: QWidget | None = None) -> None:
        """`table`: shows what differs; `leave`: ends the comparison."""
        super().__init__(parent)
        self.setObjectName("compare_bar")
        self.setProperty("surface", "panel")
        self._look, self._count, self._offset = Look(), 2, 0
        self._showing = False
        self._modes = self._build_modes(theme)
        self._against = self._build_against(theme)
        self._slider_name = QLabel()
        self._slider_name.setProperty("role", "muted")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("compare_slider")
        self._slider.setMaximumWidth(SLIDER)
        self._slider.setMinimumWidth(60)
        self._slider.valueChanged.connect(self._on_slider)
        self._figure = QLabel()
        self._figure.setProperty("role", "muted")
        self._figure.setFont(fixed_width(self._figure.font()))
        give_room(self._figure, FIGURE)
        self._stacked = self._button(theme, "compare_stacked_button", "line-across", tr("Line across"))
        self._stacked.setCheckable(True)
        self._stacked.toggled.connect(self._on_stacked)
        self._offset_name = QLabel()
        self._offset_name.setProperty("role", "muted")
        self._stepper = Stepper(theme, tr("Offset in frames"), -FURTHEST, FURTHEST, signed=True)
        self._stepper.setObjectName("compare_offset_input")
        self._stepper.value_changed.connect(self._on_offset)
        self._swap = self._button(theme, "compare_swap_button", "swap", tr("Swap"))
        self._swap.clicked.connect(self.swap_wanted)
        self._end = _row(tool_button(table, "compare_table_button"), tool_button(leave, "compare_leave_button"))
        self._middle = self._build_middle()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 12, 6)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._one_row: bool | None = None
        self._narrow = False
        self._arrange(False)
        self.show_look(self._look, 2, 0)

    def show_look(self, look: Look, count: int, offset: int) -> None:
        """Show how `count` clips are laid against each other; `offset` of the one that A is compared with."""
        self._showing = True
        self._look, self._count, self._offset = look, count, offset
        self._modes.value = look.mode.value
        self._against.value = str(look.against)
        self._against.setVisible(count > 2)
        for place in range(1, len(LETTERS)):
            if (segment := self._against.segment(str(place))) is not None:
                segment.setVisible(place < count)
        self._show_slider(look)
        self._stacked.setVisible(look.mode is Mode.WIPE)
        self._stacked.setChecked(look.stacked)
        letter = LETTERS[look.against]
        self._offset_name.setVisible(not self._narrow)
        self._stepper.setToolTip(tr("Frames that {letter} is ahead of A", letter=letter))
        if (segment := self._modes.segment(Mode.DIFFERENCE.value)) is not None:
            segment.setText(tr("Diff.") if self._narrow else tr("Difference"))
        self._offset_name.setText(tr("Offset") if count > 2 else tr("Offset of {letter}", letter=letter))
        self._stepper.value = str(offset)
        words = tr("Swap A and {letter}", letter=letter)
        self._swap.setToolTip(words)
        self._swap.setAccessibleName(words)
        self._showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width() >= ONE_ROW)
        if (self.width() < NARROW) != self._narrow:
            self._narrow = self.width() < NARROW
            self.show_look(self._look, self._count, self._offset)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, super().minimumSizeHint().height())

    def _show_slider(self, look: Look) -> None:
        name, high, value, figure = {
            Mode.WIPE: (tr("Line"), STEPS, round(look.line * STEPS), tr("{n} %", n=round(look.line * 100))),
            Mode.OVERLAY: (tr("Opacity"), STEPS, round(look.opacity * STEPS), tr("{n} %", n=round(look.opacity * 100))),
            Mode.DIFFERENCE: (tr("Gain"), len(GAINS) - 1, GAINS.index(look.gain), tr("{n}×", n=look.gain)),
        }.get(look.mode, ("", STEPS, 0, ""))
        for part in (self._slider_name, self._slider, self._figure):
            part.setVisible(bool(name) and (part is self._slider or not self._narrow))
        if look.mode is Mode.WIPE:  # as the line runs over the pictures
            self._slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            self._slider.unsetLayoutDirection()
        self._slider_name.setText(name)
        self._slider.setAccessibleName(name)
        self._slider.setToolTip(f"{name}: {figure}")
        self._slider.setRange(0, high)
        self._slider.setPageStep(1 if look.mode is Mode.DIFFERENCE else 10)
        self._slider.setValue(value)
        self._figure.setText(figure)

    def _arrange(self, one_row: bool) -> None:
        if one_row == self._one_row:
            return
        self._one_row = one_row
        for part in (self._modes, self._middle, self._end):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._modes, 0, 0, 1, 1 if one_row else 3)
        self._grid.addWidget(self._middle, *((0, 1) if one_row else (1, 0, 1, 2)))
        self._grid.addWidget(self._end, 0 if one_row else 1, 2)
        order_tabs(self._modes, self._middle, self._end)

    def _build_modes(self, theme: Theme) -> Segmented:
        choices = [
            (Mode.TILES, tr("Tiles"), tr("Side by side")),
            (Mode.WIPE, tr("Wipe"), tr("One beside the other, with a line between them that you drag")),
            (Mode.FLIP, tr("Flip"), tr("One at a time; Tab changes between them")),
            (Mode.OVERLAY, tr("Overlay"), tr("One over the other, see-through")),
            (Mode.DIFFERENCE, tr("Difference"), tr("Only what differs; black where they are the same")),
        ]
        modes = Segmented(theme, [(mode.value, words) for mode, words, _tip in choices])
        for mode, _words, tip in choices:
            if (segment := modes.segment(mode.value)) is not None:
                segment.setToolTip(tip)
        modes.setObjectName("compare_mode_input")
        modes.setAccessibleName(tr("Compare by"))
        modes.value_changed.connect(self._on_mode)
        return modes

    def _build_against(self, theme: Theme) -> Segmented:
        against = Segmented(theme, [(str(place), LETTERS[place]) for place in range(1, len(LETTERS))])
        against.setObjectName("compare_against_input")
        against.setAccessibleName(tr("Compare A with"))
        against.setToolTip(tr("Compare A with"))
        against.value_changed.connect(self._on_against)
        return against

    def _build_middle(self) -> QWidget:
        slider = (self._slider_name, self._slider, self._figure, self._stacked)
        middle = _row(self._against, *slider)
        layout = middle.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addStretch(1)
        for part in (self._offset_name, self._stepper, self._swap):
            layout.addWidget(part)
        return middle

    def _button(self, theme: Theme, name: str, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(theme.icon(icon))
        button.setToolTip(words)
        button.setAccessibleName(words)
        dress(button)
        return button

    def _tell(self, change: Callable[[Look], Look]) -> None:
        if not self._showing:
            self.look_changed.emit(change(self._look))

    @Slot(str)
    def _on_mode(self, value: str) -> None:
        self._tell(lambda look: replace(look, mode=Mode(value)))

    @Slot(str)
    def _on_against(self, value: str) -> None:
        self._tell(lambda look: replace(look, against=int(value), front=int(value)))

    @Slot(int)
    def _on_slider(self, value: int) -> None:
        if self._look.mode is Mode.DIFFERENCE:
            self._tell(lambda look: replace(look, gain=GAINS[value]))
        elif self._look.mode is Mode.OVERLAY:
            self._tell(lambda look: replace(look, opacity=value / STEPS))
        else:
            self._tell(lambda look: replace(look, line=value / STEPS))

    @Slot(bool)
    def _on_stacked(self, stacked: bool) -> None:
        self._tell(lambda look: replace(look, stacked=stacked))

    @Slot(str)
    def _on_offset(self, value: str) -> None:
        if not self._showing:
            self.offset_changed.emit(int(value))


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        layout.addWidget(part)
    return row
