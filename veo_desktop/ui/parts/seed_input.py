"""The seed: a number field with dice and lock. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Property, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from veo_desktop.core.request import draw_seed
from veo_desktop.core.takes import MAX_SEED
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

BUTTONS_WIDTH = 50


class SeedInput(QLineEdit):
    """A seed as the API's text.

    Unlocked, each Generate sends a seed that was not sent before; locked, the one that is shown is kept.
    Typing a seed or setting `value` locks it, for a seed given by hand is meant. The dice shows a fresh one.
    """

    value_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, largest: int = MAX_SEED) -> None:
        """None that is drawn is beyond `largest`."""
        super().__init__(parent)
        self.largest = largest
        self._theme = theme
        self._used = False
        self.setPlaceholderText(tr("Random"))
        self.dice_button = self._button("seed_dice", tr("Draw another seed"))
        self.lock_button = self._button("seed_lock", "")
        self.lock_button.setCheckable(True)
        self.dice_button.setIcon(theme.icon("dice", "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(0, 0, 4, 0))
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.dice_button)
        row.addWidget(self.lock_button)
        self._leave_room()
        self.dice_button.clicked.connect(self._on_dice)
        self.lock_button.toggled.connect(self._show_lock)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self.value_changed)
        self._show_lock(False)

    @property
    def locked(self) -> bool:
        return self.lock_button.isChecked()

    def set_locked(self, locked: bool) -> None:
        self.lock_button.setChecked(locked)

    def release(self) -> None:
        """Unlock, and count the seed that is shown as used: as it was when a program with it quit."""
        self.set_locked(False)
        self._used = True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def _leave_room(self) -> None:
        """Keep the text off the buttons, which are on the left where people write from the right."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(BUTTONS_WIDTH if mirrored else 0, 0, 0 if mirrored else BUTTONS_WIDTH, 0)

    def next_seed(self) -> str:
        """The seed for the Generate that happens now; it is shown, and counts as used. The value must be sound."""
        if not self._get() or (self._used and not self.locked):
            self._show(draw_seed(self.largest))
        self._used = True
        return self._get()

    def _button(self, name: str, label: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setProperty("kind", "quiet")
        button.setProperty("part", "inside")
        button.setIconSize(QSize(16, 16))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(label)
        button.setToolTip(label)
        return button

    def _show(self, seed: str) -> None:
        self._used = False
        self.setText(seed)
        self.setCursorPosition(0)

    def _get(self) -> str:
        return self.text().strip()

    def _set(self, value: str) -> None:
        self._show(value)
        self.set_locked(bool(value))

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _on_dice(self) -> None:
        self._show(draw_seed(self.largest))

    @Slot(str)
    def _on_edited(self, typed: str) -> None:
        self._used = False
        self.set_locked(bool(typed.strip()))

    @Slot(bool)
    def _show_lock(self, locked: bool) -> None:
        says = (
            tr("Seed is kept. Click for a new one each time") if locked else tr("New seed each time. Click to keep it")
        )
        self.lock_button.setToolTip(says)
        self.lock_button.setAccessibleName(tr("Keep this seed"))
        self.lock_button.setAccessibleDescription(says)
        self.lock_button.setIcon(self._theme.icon("lock" if locked else "unlock", "text" if locked else "muted"))
