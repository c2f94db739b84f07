"""The Create page: compose panel, player and inspector side by side over the strip of jobs. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.inspector import Inspector
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.key_splitter import KeySplitter
from veo_desktop.ui.player.player import Player

COMPOSE_WIDTH = 352
INSPECTOR_WIDTH = 280


class CreatePage(QWidget):
    """Assembles the panels and remembers how wide each is; it decides nothing.

    `layout_changed`: a panel is wider, narrower, folded away or back.
    """

    layout_changed = Signal()

    def __init__(
        self,
        compose: ComposePanel,
        player: Player,
        inspector: Inspector,
        strip: JobStrip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.compose = compose
        self.player = player
        self.inspector = inspector
        self.strip = strip
        self._splitter = KeySplitter(self)
        for number, panel in enumerate((compose, player, inspector)):
            self._splitter.addWidget(panel)
            self._splitter.setStretchFactor(number, 1 if panel is player else 0)
        self._splitter.setSizes([COMPOSE_WIDTH, 10_000, INSPECTOR_WIDTH])
        self._splitter.splitterMoved.connect(self._on_moved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.set_room(event.size().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the picture, so that its keys are at hand; where there is none, to what makes one."""
        player = self.player
        (player if player.path or player.expecting else self.compose.prompt.editor).setFocus(event.reason())

    @property
    def inspector_shown(self) -> bool:
        return not self.inspector.isHidden()

    def show_inspector(self, shown: bool) -> None:
        """Show the inspector, or fold it away for more picture."""
        self.inspector.setVisible(shown)
        self.layout_changed.emit()

    @Slot()
    def _on_moved(self) -> None:
        self.layout_changed.emit()

    def layout_state(self) -> str:
        """The panels' widths as text for the settings."""
        return self._splitter.state_text()

    def restore_layout(self, state: str) -> None:
        """Put the panels back; text that is none of ours changes nothing."""
        self._splitter.restore_text(state)
