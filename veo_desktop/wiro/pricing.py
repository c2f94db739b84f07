"""Reads a model's price list. Pure; any thread. Source: wiro-api "Price"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec

from veo_desktop.core.price import PriceMethod, PriceRule, Pricing
from veo_desktop.wiro.answers import mappings, number, plain, read_json

MOST_RULES = 1000  # of one list: it is gone through at each change of a control
_SCALAR = (str, int, float)


def pricing_from(tool: Mapping[str, Any]) -> Pricing:
    """Read the prices of one entry of `/Tool/Detail`; what cannot be read is left out."""
    raw = tool.get("dynamicprice")
    listed = raw not in (None, "", "[]", [])
    if isinstance(raw, str) and listed:
        try:
            raw = read_json(raw.encode(errors="replace"))
        except msgspec.DecodeError:
            raw = []
    rules = tuple(rule for each in mappings(raw)[:MOST_RULES] if (rule := _rule(each)) is not None)
    return Pricing(rules, listed, positive(tool.get("approximatelycost")), positive(tool.get("cps")))


def _rule(raw: Mapping[str, Any]) -> PriceRule | None:
    price, inputs = positive(raw.get("price")), raw.get("inputs") or {}
    if price is None or not isinstance(inputs, dict) or not all(isinstance(each, _SCALAR) for each in inputs.values()):
        return None
    try:
        method: PriceMethod | None = PriceMethod(plain(raw.get("priceMethod")))
    except ValueError:
        method = None
    return PriceRule({name: plain(value) for name, value in inputs.items()}, price, method)


def positive(raw: object) -> Decimal | None:
    """An amount above zero; Wiro writes 0 where it gives none."""
    value = number(raw)
    return value if value is not None and value > 0 else None
