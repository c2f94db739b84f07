"""Counts and amounts as people write them in their language. UI thread only."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QLocale

_CENT = Decimal("0.01")


def number(count: int) -> str:
    """With its thousands apart, `1,204`."""
    return QLocale().toString(count)


def decimal(amount: float, most: int) -> str:
    """With at most so many figures behind the point, `23.976` or `23,976`, and none that say nothing: `24`."""
    _, _, behind = f"{amount:.{most}f}".rstrip("0").partition(".")
    return QLocale().toString(amount, "f", len(behind))


def money(amount: Decimal) -> str:
    """USD with cents, `$3.20` or `3,20 $`; parts of a cent are shown where there are any, `$0.005`."""
    if not amount.is_finite():
        return "$?"
    sign = "-" if amount < 0 else ""
    cents = abs(amount).quantize(_CENT, ROUND_HALF_UP)
    exact = abs(amount).normalize()
    digits = max(2, -int(exact.as_tuple().exponent))
    plain = digits > 4 or cents == exact
    words = QLocale().toString(float(cents if plain else exact), "f", 2 if plain else digits)
    return f"{sign}{words}\u00a0$" if _sign_behind() else f"{sign}${words}"


def plain_figure(typed: str) -> str:
    """A figure as the provider takes it, `0.5`, out of one with the decimal sign of the person's language, `0,5`."""
    return typed.strip().replace(QLocale().decimalPoint(), ".")


def own_figure(plain: str) -> str:
    """The way back: with the decimal sign of the person's language."""
    return plain.replace(".", QLocale().decimalPoint())


def _sign_behind() -> bool:
    """Whether people write the sign of a currency behind the amount."""
    locale = QLocale()
    return locale.language() is not QLocale.Language.C and locale.toCurrencyString(1.0, "$", 0).endswith("$")
