"""Remembers what Wiro said of the account when it refused a job: its balance and its slots. Any thread.

No call asks for a balance, so what a refusal names is all that is known. It is kept with its time, by account.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from veo_desktop.core.budget import SeenBalance
from veo_desktop.core.errors import BalanceError, BudgetReached, BusyError, VeoError
from veo_desktop.core.job import Failure
from veo_desktop.core.limit_text import limit_from
from veo_desktop.core.text import Text, text, textn
from veo_desktop.store.ledger import Ledger


def _key(sandbox: bool, account: str) -> str:
    return "balance sandbox" if sandbox else f"balance wiro {account}".rstrip()


class SeenAccount:
    """What is kept outlasts a restart; one that cannot be written is missed."""

    def __init__(self, ledger: Ledger, clock: Callable[[], float] = time.time) -> None:
        self._ledger = ledger
        self._clock = clock

    def note(self, error: VeoError, sandbox: bool, account: str = "") -> None:
        """Keep what `error` tells of the account, if it tells anything."""
        seen = _seen(error, self._clock())
        if seen is not None:
            amount = None if seen.amount is None else str(seen.amount)
            words = json.dumps({"at": seen.at, "amount": amount, "limit": seen.limit})
            self._ledger.post(lambda: self._ledger.keep_note(_key(sandbox, account), words))

    def of(self, sandbox: bool, account: str = "") -> SeenBalance | None:
        """The account as it was last seen; None when it never was. Blocks on the database."""
        words = self._ledger.note(_key(sandbox, account))
        if not words:
            return None
        kept: dict[str, Any] = json.loads(words)
        return SeenBalance(kept["at"], limit_from(kept["amount"] or ""), kept["limit"])


def waiting_failure(error: VeoError) -> Failure:
    """What a job says that waits because of `error`: with the balance and the slots where they were told."""
    short = error.short if isinstance(error, BudgetReached) else None
    message = error.user_message
    seen = _seen(error, 0.0)
    if isinstance(error, BusyError) and error.limit is not None:
        short = textn("Your {n} slot is in use", "{n} of your {n} slots in use", error.limit)
    if seen is not None and seen.amount is not None:
        message = text("{message} {balance}", message=message, balance=_balance(seen.amount, seen.limit))
    return Failure(message, error.detail, error.action, short)


def _balance(amount: Decimal, limit: int | None) -> Text:
    if limit is None:
        return text("Your balance is {amount}.", amount=amount)
    return textn(
        "Your balance of {amount} allows one clip at a time.",
        "Your balance of {amount} allows {n} clips at a time.",
        limit,
        amount=amount,
    )


def _seen(error: VeoError, at: float) -> SeenBalance | None:
    if not isinstance(error, BusyError | BalanceError):
        return None
    limit = error.limit if isinstance(error, BusyError) else None
    amount = None if error.balance is None else Decimal(str(error.balance))
    return None if limit is None and amount is None else SeenBalance(at, amount, limit)
