"""What was spent today and this month, and how much of the ceilings is left. UI thread only."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from veo_desktop.core.budget import NOTHING, Span, Spending
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.money_words import own_words, parts_words, spent_words
from veo_desktop.ui.parts.text import tr

FULL = 1000  # steps of a bar


class BudgetCard(QFrame):
    """The head of the budget's section."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._meters = {Span.DAY: _Meter("spent_today"), Span.MONTH: _Meter("spent_month")}
        self._parts, self._own = wrapped("", "small", "spent_parts"), wrapped("", "small", "spent_project")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        for part in (*self._meters.values(), self._parts, self._own):
            column.addWidget(part)
        self.show_spending(Spending())

    def show_spending(self, spending: Spending) -> None:
        for span, meter in self._meters.items():
            meter.show_spent(span, spending)
        pretend = tr("The sandbox's prices, since you count them.") if spending.sandbox else ""
        _say(self._own, " ".join(filter(None, (own_words(spending), pretend))))
        _say(self._parts, parts_words(spending.spent.month))


class _Meter(QWidget):
    """One span: its amount in words, and how much of its ceiling is used."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = QLabel()
        self._words.setObjectName(f"{name}_label")
        self._words.setFont(fixed_width(self._words.font()))
        self._bar = QProgressBar()
        self._bar.setObjectName(f"{name}_bar")
        self._bar.setRange(0, FULL)
        self._bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._words)
        column.addWidget(self._bar)

    def show_spent(self, span: Span, spending: Spending) -> None:
        limit, tally = spending.limits.of(span), spending.spent.of(span)
        words = spent_words(span, spending)
        self._words.setText(words)
        self._bar.setVisible(limit is not None)
        self._bar.setAccessibleName(words)
        if limit is not None:
            share = float(tally.total / limit) if limit > NOTHING else 1.0
            self._bar.setValue(min(FULL, round(share * FULL)))
            self._bar.setProperty("role", "warn" if share >= 1 else "")
            self._bar.style().polish(self._bar)


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
