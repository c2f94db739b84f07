"""What stands in the player's place while clips are compared: controls, the table of differences, the pictures.

UI thread only.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from veo_desktop.ui.compare.compare_bar import CompareBar
from veo_desktop.ui.compare.compare_surface import CompareSurface
from veo_desktop.ui.compare.comparison import Comparison
from veo_desktop.ui.compare.difference_table import DifferenceTable
from veo_desktop.ui.compare.look import Look, Mode
from veo_desktop.ui.parts.key_words import sequence, tip
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.zoom import Zoom
from veo_desktop.ui.player.zoom_badge import ZoomBadge
from veo_desktop.ui.player.zoom_hand import ZoomHand

LEAVE_KEYS = ("F6", "Esc")
TABLE_SHARE = 0.45  # of the height, at most
LEAST_TABLE = 96  # pixels


class CompareView(QWidget):
    """Shows one Comparison. `flip` and `wipe` are actions made elsewhere, for their keys can be changed."""

    def __init__(
        self, theme: Theme, comparison: Comparison, flip: QAction, wipe: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare_view")
        self._comparison = comparison
        self._look = Look()
        self._table_action = self._action(tr("What differs"), "action_compare_table")
        self._table_action.setIcon(theme.icon("details"))
        self._table_action.setCheckable(True)
        self._leave = self._action(tr("Leave the comparison"), "action_leave_compare")
        self._leave.setIcon(theme.icon("close"))
        self._leave.setShortcuts([sequence(key) for key in LEAVE_KEYS])
        self._leave.setToolTip(tip(tr("Leave the comparison"), LEAVE_KEYS))
        self._bar = CompareBar(theme, self._table_action, self._leave)
        self._table = DifferenceTable(theme)
        self._table.hide()
        self.surface = CompareSurface(theme)
        self.hand = ZoomHand(self.surface, self.surface.is_near_line)
        ZoomBadge(theme, self.surface)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar, self._table):
            column.addWidget(part)
        column.addWidget(self.surface, 1)
        self.surface.addAction(flip)
        wipe.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        flip.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(wipe)
        self._connect(flip, wipe)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the pictures. A focus proxy among its children would leave the bar out of Tab's way."""
        self.surface.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._table.setMaximumHeight(max(LEAST_TABLE, round(self.height() * TABLE_SHARE)))

    @property
    def look(self) -> Look:
        return self._look

    def begin(self) -> None:
        """Another comparison has begun: side by side, as large as fits."""
        self.surface.set_zoom(Zoom())
        self.set_look(Look())
        self._on_room()
        self._show_table(self._table_action.isChecked())

    @Slot(object)
    def set_look(self, look: Look) -> None:
        """Lay the clips against each other so."""
        self._look = look
        self._refresh()

    @Slot()
    def flip(self) -> None:
        """Show the other clip, alone; of more than two the next one."""
        count = len(self._comparison.lanes)
        look = self._look
        if look.mode is not Mode.FLIP:
            self.set_look(replace(look, mode=Mode.FLIP, front=look.against))
        else:
            self.set_look(replace(look, front=(look.front + 1) % max(1, count)))

    @Slot()
    def wipe(self) -> None:
        """Wipe; again, and the line lies the other way."""
        look = self._look
        self.set_look(replace(look, mode=Mode.WIPE, stacked=look.stacked != (look.mode is Mode.WIPE)))

    def _connect(self, flip: QAction, wipe: QAction) -> None:
        comparison = self._comparison
        comparison.changed.connect(self._refresh)
        comparison.opened.connect(self._on_opened)
        self._bar.look_changed.connect(self.set_look)
        self._bar.offset_changed.connect(self._on_offset)
        self._bar.swap_wanted.connect(self._on_swap)
        self.surface.look_changed.connect(self.set_look)
        self.surface.room_changed.connect(self._on_room)
        self._table_action.toggled.connect(self._show_table)
        self._leave.triggered.connect(comparison.end)
        flip.triggered.connect(self.flip)
        wipe.triggered.connect(self.wipe)

    def _action(self, words: str, name: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action

    @Slot()
    def _refresh(self) -> None:
        lanes = self._comparison.lanes
        if lanes:
            self._bar.show_look(self._look, len(lanes), self._comparison.offset(self._look.against))
            self.surface.show_lanes(lanes, self._look)

    @Slot()
    def _on_opened(self) -> None:
        """How large pictures are depends on the proportions of the clips; what is known of their files too."""
        self._on_room()
        self._table.show_lanes(self._comparison.lanes)

    @Slot()
    def _on_room(self) -> None:
        if self._comparison.lanes and len(self.surface.boxes) == len(self._comparison.lanes):
            self._comparison.set_boxes(self.surface.boxes)

    @Slot(int)
    def _on_offset(self, frames: int) -> None:
        self._comparison.set_offset(self._look.against, frames)
        self._refresh()

    @Slot()
    def _on_swap(self) -> None:
        self._comparison.swap(self._look.against)
        self._table.show_lanes(self._comparison.lanes)
        self._on_room()

    @Slot(bool)
    def _show_table(self, shown: bool) -> None:
        self._table.show_lanes(self._comparison.lanes)
        self._table.setVisible(shown)
