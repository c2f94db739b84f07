"""All sample prompts as cards in rows, as many beside each other as fit. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from veo_desktop.core.samples import Sample
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.welcome.sample_card import Colour, SampleCard, card_height

GAP = 10
CARD = 158  # pixels: about as wide as a card is meant to be
MOST = 220
FEWEST_COLUMNS, MOST_COLUMNS = 2, 4
SCROLL_BAR = 12


class SamplesShelf(QScrollArea):
    """`chosen(Sample)`. One stop for the Tab key; arrows lead from card to card."""

    chosen = Signal(object)

    def __init__(self, samples: tuple[Sample, ...], colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.Grouping)
        self.setObjectName("samples_shelf")
        self.setAccessibleName(tr("Sample prompts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QScrollArea, #samples_content { background: transparent; border: none; }")
        self._content = QWidget()
        self._content.setObjectName("samples_content")
        self._cards = [SampleCard(each, colour, self._content) for each in samples]
        self._columns = FEWEST_COLUMNS
        for number, card in enumerate(self._cards):
            card.clicked.connect(self._on_clicked)
            card.installEventFilter(self)
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if number == 0 else Qt.FocusPolicy.ClickFocus)
        self.setWidget(self._content)
        self.setFocusProxy(self._cards[0])

    def sizeHint(self) -> QSize:
        return QSize(MOST_COLUMNS * (CARD + GAP), self._content.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(FEWEST_COLUMNS * 120, 96)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk the rows, Enter takes; the card that the keyboard is on is the one that Tab comes back to."""
        if isinstance(watched, SampleCard) and watched in self._cards:
            if event.type() is QEvent.Type.FocusIn:
                for card in self._cards:
                    current = card is watched
                    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
                self.setFocusProxy(watched)
                self.ensureWidgetVisible(watched, 0, GAP)
            if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
                event.accept()  # arrows are no commands of the player's here
                return True
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(self._cards.index(watched), event)
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        taken = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        return plain and (event.key() in taken or self._step(event.key()) is not None)

    def _on_key(self, at: int, event: QKeyEvent) -> bool:
        if not self._is_ours(event):
            return False
        step = self._step(event.key())
        if step is None:
            self.chosen.emit(self._cards[at].sample)
        elif 0 <= at + step < len(self._cards):
            self._cards[at + step].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _step(self, key: int) -> int | None:
        side = -1 if self.isRightToLeft() else 1
        return {
            Qt.Key.Key_Left: -side,
            Qt.Key.Key_Right: side,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }.get(Qt.Key(key))

    def _arrange(self) -> None:
        """Cards in rows, the rows in the middle; the shelf wants no more height than they take."""
        beside = self.width()
        width, whole = self._fit(beside)
        if whole > self.height():
            beside -= SCROLL_BAR
            width, whole = self._fit(beside)
        height = card_height(width)
        edge = (beside - self._columns * (width + GAP) + GAP) // 2
        self._content.resize(beside, whole)
        for number, card in enumerate(self._cards):
            row, column = divmod(number, self._columns)
            box = QRect(edge + column * (width + GAP), row * (height + GAP), width, height)
            if self.isRightToLeft():
                box.moveLeft(beside - box.left() - width)
            card.setGeometry(box)
        self.setMaximumHeight(self._content.height())

    def _fit(self, room: int) -> tuple[int, int]:
        """How wide a card is in so much room, and how high all rows are; it chooses how many are in a row."""
        self._columns = max(FEWEST_COLUMNS, min(MOST_COLUMNS, (room + GAP) // (CARD + GAP)))
        width = min(MOST, (room + GAP) // self._columns - GAP)
        rows = -(-len(self._cards) // self._columns)
        return width, rows * (card_height(width) + GAP) - GAP

    @Slot()
    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, SampleCard):
            self.chosen.emit(card.sample)
