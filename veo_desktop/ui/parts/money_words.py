"""What was spent, in the words that the status bar and the settings share. UI thread only."""

from __future__ import annotations

from veo_desktop.core.budget import NOTHING, SeenBalance, Span, Spending, Tally, left_of, own_limits
from veo_desktop.ui.parts.figures import clock, money
from veo_desktop.ui.parts.text import tr, trn


def spent_words(span: Span, spending: Spending) -> str:
    """`Today $9.60 of $25.00`, without a ceiling `Today $9.60`."""
    total, limit = money(spending.spent.of(span).total), spending.limits.of(span)
    if limit is None:
        return tr("Today {amount}", amount=total) if span is Span.DAY else tr("This month {amount}", amount=total)
    if span is Span.DAY:
        return tr("Today {amount} of {limit}", amount=total, limit=money(limit))
    return tr("This month {amount} of {limit}", amount=total, limit=money(limit))


def parts_words(tally: Tally) -> str:
    """What in an amount is not certain, or is not in it; "" where all of it was charged."""
    parts = []
    if tally.committed:
        parts.append(tr("{amount} of it is for clips in the making.", amount=money(tally.committed)))
    if tally.unknown:
        parts.append(
            trn(
                "One clip of unknown price is not counted.",
                "{n} clips of unknown price are not counted.",
                tally.unknown,
            )
        )
    return " ".join(parts)


def used_up(span: Span, spending: Spending) -> bool:
    """Whether a ceiling leaves nothing."""
    left = left_of(span, spending.spent, spending.limits)
    return left is not None and left <= NOTHING


def own_words(spending: Spending) -> str:
    """The current project's own budget, `“Noir”: $3.20 of $10.00 today`; "" where it has none."""
    if spending.own is None:
        return ""
    limits = own_limits(spending.own)
    parts = []
    if limits.day is not None:
        spent = money(spending.own_spent.day.total)
        parts.append(tr("{amount} of {limit} today", amount=spent, limit=money(limits.day)))
    if limits.month is not None:
        spent = money(spending.own_spent.month.total)
        parts.append(tr("{amount} of {limit} this month", amount=spent, limit=money(limits.month)))
    return tr("“{project}”: {parts}", project=spending.own.name, parts=", ".join(parts)) if parts else ""


def balance_words(balance: SeenBalance | None) -> str:
    """`Balance $12.40, seen at 15:04 · one clip at a time`; "" where Wiro has named none."""
    if balance is None:
        return ""
    parts = []
    if balance.amount is not None:
        parts.append(tr("Balance {amount}, seen at {time}", amount=money(balance.amount), time=clock(balance.at)))
    if balance.limit is not None:
        parts.append(trn("one clip at a time", "{n} clips at a time", balance.limit))
    return " · ".join(parts)
