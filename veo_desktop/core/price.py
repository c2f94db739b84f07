"""What one run will cost, by the model's own price list. Pure; any thread. Source: wiro-api "Price".

An amount that the list does not give is unknown (None), never zero.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum

from veo_desktop.core.request import DURATION, Request

_QUANTITY = "QUANTITY:"


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


class Basis(Enum):
    """Where an estimate comes from."""

    LIST = "list"
    APPROXIMATE = "approximate"
    PROCESSING_TIME = "processing time"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Estimate:
    """USD for one run, or None, and where it comes from."""

    amount: Decimal | None
    basis: Basis


UNKNOWN = Estimate(None, Basis.UNKNOWN)


def estimate(pricing: Pricing, request: Request) -> Decimal | None:
    """USD for one run of `request`; None when the list does not say."""
    return explain(pricing, request).amount


def explain(pricing: Pricing, request: Request, usual_seconds: Decimal | None = None) -> Estimate:
    """The price of `request` and its basis; `usual_seconds` is the processing time of such runs, where known."""
    if pricing.listed:
        matching = [rule for rule in pricing.rules if _matches(rule, request)]
        if not matching:
            return UNKNOWN
        rule = max(matching, key=lambda each: len(each.inputs))  # the first of the most exact ones
        return _by_method(rule, request, usual_seconds)
    if pricing.approximate is not None:
        return Estimate(pricing.approximate, Basis.APPROXIMATE)
    if pricing.per_second is not None and usual_seconds is not None:
        return Estimate(pricing.per_second * usual_seconds, Basis.PROCESSING_TIME)
    return UNKNOWN


def _by_method(rule: PriceRule, request: Request, usual_seconds: Decimal | None) -> Estimate:
    match rule.method:
        case PriceMethod.PER_RUN | PriceMethod.PER_OUTPUT:  # a run makes one clip
            return Estimate(rule.price, Basis.LIST)
        case PriceMethod.PER_OUTPUT_SECOND:
            length = _seconds(request.value(DURATION))
            return UNKNOWN if length is None else Estimate(rule.price * length, Basis.LIST)
        case PriceMethod.PER_PROCESSING_SECOND if usual_seconds is not None:
            return Estimate(rule.price * usual_seconds, Basis.PROCESSING_TIME)
    return UNKNOWN


def _matches(rule: PriceRule, request: Request) -> bool:
    return all(_has(request, name, wanted) for name, wanted in rule.inputs.items())


def _has(request: Request, name: str, wanted: str) -> bool:
    if wanted.startswith(_QUANTITY):
        count = sum(1 for image in request.images if image.field == name)
        return str(count) == wanted.removeprefix(_QUANTITY).strip()
    return request.value(name) == wanted


def _seconds(value: str) -> Decimal | None:
    try:
        length = Decimal(value)
    except InvalidOperation:
        return None
    return length if length.is_finite() and length > 0 else None
