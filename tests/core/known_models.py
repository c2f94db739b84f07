"""The bundled models as the window knows them, with a price list of the test's own."""

from __future__ import annotations

from decimal import Decimal

from veo_desktop.core.form import load_form
from veo_desktop.core.models import ModelNews
from veo_desktop.core.price import PriceMethod, PriceRule, Pricing
from veo_desktop.core.request import RESOLUTION, VEO_3_1, Request
from veo_desktop.core.resources import resource

FAST = "google/veo3-1-fast"
DEFAULTS = {
    "prompt": "A cat",
    "aspectRatio": "16:9",
    "durationSeconds": "8",
    "resolution": "720p",
    "generateAudio": "true",
    "enhancePrompt": "true",
    "personGeneration": "allow_adult",
}


def known(model: str = VEO_3_1, *, priced: bool = True) -> ModelNews:
    """720p costs 0.40 a second and 1080p 0.50, a quarter of it with the fast model."""
    share = Decimal("0.25") if model == FAST else Decimal(1)
    rules = tuple(
        PriceRule({RESOLUTION: resolution}, Decimal(price) * share, PriceMethod.PER_OUTPUT_SECOND)
        for resolution, price in (("720p", "0.40"), ("1080p", "0.50"))
    )
    form = load_form(model, resource("models", f"{model}.json"))
    return ModelNews(model, form, Pricing(rules, listed=True) if priced else None)


def models(*names: str) -> dict[str, ModelNews]:
    return {name: known(name) for name in names or (VEO_3_1,)}


def base(**values: str) -> Request:
    """What a panel holds that nobody has touched, and a prompt."""
    return Request(VEO_3_1, {**DEFAULTS, **values})
