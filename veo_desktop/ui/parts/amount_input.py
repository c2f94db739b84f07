"""A field for an amount of money, which may be left empty. UI thread only."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, QLocale, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from veo_desktop.core.limit_text import typed_limit
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

SIGN = 12  # pixels for "$"
INSET = 10


class AmountInput(QLineEdit):
    """USD, with the decimal point or comma of the person's language. `hint` stands in it while it is empty."""

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(hint)
        self.setMaxLength(16)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._make_room()

    @property
    def amount(self) -> Decimal | None:
        """What is entered; None where nothing is, or what is no amount."""
        locale = QLocale()
        return typed_limit(self.text(), locale.decimalPoint(), locale.groupSeparator())

    @property
    def valid(self) -> bool:
        """Whether it is empty or holds an amount."""
        return not self.text().strip() or self.amount is not None

    def set_amount(self, amount: Decimal | None) -> None:
        words = "" if amount is None else f"{amount:f}"
        self.setText(words.replace(".", QLocale().decimalPoint()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setTextMargins(margins(grown(SIGN), 0, 0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.color("muted"))
        left = self.width() - INSET - grown(SIGN) if self.isRightToLeft() else INSET
        painter.drawText(QRect(left, 0, grown(SIGN), self.height()), int(Qt.AlignmentFlag.AlignVCenter), "$")
