"""Spending: what was spent, what is asked about first, and the ceilings; each right amount counts at once.

UI thread only.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QVBoxLayout, QWidget

from veo_desktop.core.budget import NOTHING, Span, Spending, left_of, limit_from
from veo_desktop.ui.parts.amount_input import AmountInput
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.figures import fixed_width, money
from veo_desktop.ui.parts.money_words import own_words, parts_words, spent_words, used_up
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import BudgetChoice

FULL = 1000  # steps of a bar


class BudgetPage(QWidget):
    """`changed(BudgetChoice)` with every change that is complete and right."""

    changed = Signal(object)

    def __init__(self, theme: Theme, choice: BudgetChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choice = choice
        self._spending = Spending()
        self._build()
        self._fill()
        for amount in (self._warn, self._day, self._month):
            amount.editingFinished.connect(self._take)
            amount.amount_changed.connect(self._clear_errors)
        self._sandbox.value_changed.connect(self._take)

    @property
    def choice(self) -> BudgetChoice:
        return self._choice

    def show_spending(self, spending: Spending) -> None:
        """What was spent, and how much of the ceilings is left."""
        self._spending = spending
        for span, meter in self._meters.items():
            meter.show_spent(span, spending)
        pretend = tr("The sandbox's prices, since you count them.") if spending.sandbox else ""
        note = " ".join(filter(None, (own_words(spending), pretend)))
        _say(self._own, note)
        _say(self._parts, parts_words(spending.spent.month))
        for span, row in ((Span.DAY, self._day_row), (Span.MONTH, self._month_row)):
            row.set_note(_until(span) if used_up(span, spending) else "", "warn")

    def focus_ceiling(self) -> None:
        """Put the keyboard where a ceiling can be raised: the one that leaves least."""
        day, month = (left_of(span, self._spending.spent, self._spending.limits) for span in Span)
        amount = self._month if month is not None and (day is None or month < day) else self._day
        amount.setFocus(Qt.FocusReason.OtherFocusReason)
        amount.selectAll()

    # building

    def _build(self) -> None:
        heading = QLabel(tr("Spending"))
        heading.setProperty("role", "title")
        self._warn = self._amount("warn_above_input", tr("Never"))
        self._day = self._amount("day_limit_input", tr("No limit"))
        self._month = self._amount("month_limit_input", tr("No limit"))
        self._sandbox = Switch(self._theme, tr("Count the sandbox's prices too"))
        self._sandbox.setObjectName("count_sandbox_input")
        self._warn_row = Field(tr("Ask me before a click that costs more than"), self._warn)
        self._day_row = Field(tr("At most in a day"), self._day)
        self._month_row = Field(tr("At most in a month"), self._month)
        sandbox = Field(tr("Count the sandbox's prices too"), self._sandbox, labelled=False)
        sandbox.set_note(tr("To try the limits out. It is no money, and is never counted with what you really spend."))
        why = QLabel(
            tr(
                "When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. "
                "They are sent by themselves when you raise it, or when the day or month is over."
            )
        )
        why.setProperty("role", "small")
        why.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        for part in (heading, self._build_card(), self._warn_row, self._day_row, self._month_row, why, sandbox):
            column.addWidget(part)
        column.addStretch(1)

    def _build_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        self._meters = {Span.DAY: _Meter("spent_today"), Span.MONTH: _Meter("spent_month")}
        self._parts, self._own = _note("spent_parts"), _note("spent_project")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        for part in (*self._meters.values(), self._parts, self._own):
            column.addWidget(part)
        return card

    def _amount(self, name: str, hint: str) -> AmountInput:
        amount = AmountInput(self._theme, hint)
        amount.setObjectName(name)
        amount.setMaximumWidth(200)
        return amount

    def _fill(self) -> None:
        self._warn.set_amount(limit_from(self._choice.warn_above))
        self._day.set_amount(limit_from(self._choice.day_limit))
        self._month.set_amount(limit_from(self._choice.month_limit))
        self._sandbox.value = "true" if self._choice.count_sandbox else "false"
        self.show_spending(self._spending)

    # what people do

    @Slot()
    def _clear_errors(self) -> None:
        for row in (self._warn_row, self._day_row, self._month_row):
            row.set_error("")

    @Slot()
    def _take(self) -> None:
        """A wrong amount is said at its place, and the one before it holds."""
        choice = BudgetChoice(
            self._taken(self._warn_row, self._warn, self._choice.warn_above),
            self._taken(self._day_row, self._day, self._choice.day_limit),
            self._taken(self._month_row, self._month, self._choice.month_limit),
            self._sandbox.value == "true",
        )
        if choice != self._choice:
            self._choice = choice
            self.changed.emit(choice)

    def _taken(self, row: Field, amount: AmountInput, before: str) -> str:
        if amount.valid:
            row.set_error("")
            return "" if amount.amount is None else f"{amount.amount:f}"
        row.set_error(
            tr("Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.", before=_held(before))
        )
        return before


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


def _note(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("role", "small")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _held(before: str) -> str:
    amount = limit_from(before)
    return tr("No limit") if amount is None else money(amount)


def _until(span: Span) -> str:
    if span is Span.DAY:
        return tr("Used up: clips wait until tomorrow, or until you raise it.")
    return tr("Used up: clips wait until next month, or until you raise it.")
