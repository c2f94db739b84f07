"""Amounts that ceilings are set to, as text: how settings keep them and how people type them. Pure; any thread.

In USD; "" is no ceiling.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

MOST = Decimal(1_000_000)


def limit_from(stored: str) -> Decimal | None:
    """A ceiling as it is kept; None for "" and for what is no amount."""
    try:
        amount = Decimal(stored)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() and 0 <= amount <= MOST else None


def typed_limit(typed: str, point: str, group: str) -> Decimal | None:
    """An amount as people type it, with the `point` and the `group` separator of their language; None when it is none.

    A group separator groups three figures: where the dot is one, "25.60" is no two and a half thousand.
    """
    plain = "".join(typed.split()).removeprefix("$")
    grouping = re.escape("".join(group.split()))
    whole = rf"\d{{1,3}}(?:{grouping}\d{{3}})+|\d+" if grouping else r"\d+"
    found = re.fullmatch(rf"({whole})(?:[.,{re.escape(point)}](\d{{1,2}}))?", plain, re.ASCII)
    if found is None:
        return None
    figures = re.sub(r"[^0-9]", "", found[1])
    return limit_from(f"{figures}.{found[2]}" if found[2] else figures)


def is_limit(stored: str) -> bool:
    """Whether a setting may hold this: "" or an amount."""
    return not stored or limit_from(stored) is not None
