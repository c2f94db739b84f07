"""A model's price list as data. Pure; any thread. Source: wiro-api "Price"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec

from veo_desktop.wiro.answers import mappings, number, plain, read_json


class PriceMethod(Enum):
    """What a price is for."""

    PER_RUN = "cpr"
    PER_OUTPUT = "cpo"
    PER_OUTPUT_SECOND = "cp-outputVideoLength"
    PER_PROCESSING_SECOND = "cps"


@dataclass(frozen=True, slots=True)
class PriceRule:
    """`price` in USD holds where every entry of `inputs` matches; `method` is None when it is not one we know."""

    inputs: Mapping[str, str]
    price: Decimal
    method: PriceMethod | None


@dataclass(frozen=True, slots=True)
class Pricing:
    """A model's prices. `listed` tells an empty price list from one that could not be read or does not match."""

    rules: tuple[PriceRule, ...] = ()
    listed: bool = False
    approximate: Decimal | None = None
    per_second: Decimal | None = None


def pricing_from(tool: Mapping[str, Any]) -> Pricing:
    """Read the prices of one entry of `/Tool/Detail`; what cannot be read is left out."""
    raw = tool.get("dynamicprice")
    listed = raw not in (None, "", "[]", [])
    if isinstance(raw, str) and listed:
        try:
            raw = read_json(raw.encode(errors="replace"))
        except msgspec.DecodeError:
            raw = []
    rules = tuple(rule for each in mappings(raw) if (rule := _rule(each)) is not None)
    return Pricing(rules, listed, positive(tool.get("approximatelycost")), positive(tool.get("cps")))


def _rule(raw: Mapping[str, Any]) -> PriceRule | None:
    price, inputs = positive(raw.get("price")), raw.get("inputs") or {}
    if price is None or not isinstance(inputs, dict):
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
