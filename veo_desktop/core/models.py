"""What the window hears of models: their form and prices, what a search found, a request as text. Any thread."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from veo_desktop.core.form import ModelForm
from veo_desktop.core.price import Pricing
from veo_desktop.core.request import Request
from veo_desktop.core.text import Text

VIDEO_CATEGORIES = ("text-to-video", "image-to-video", "video")
"""Wiro's categories of models that make clips; a search takes one of them, or "" for all models."""


@dataclass(frozen=True, slots=True)
class ModelNews:
    """What is known of a model now; `form` and `pricing` are None where nothing ever was.

    `gone` says that Wiro does not offer it (any more), `problem` why it could not be asked: form and prices are then
    the last known ones.
    """

    model: str
    form: ModelForm | None
    pricing: Pricing | None
    gone: Text | None = None
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class ModelSummary:
    """One model of a search. `price` is about what a run costs in USD, None where the list does not tell."""

    model: str
    title: str
    description: str
    categories: tuple[str, ...]
    price: Decimal | None


@dataclass(frozen=True, slots=True)
class ModelsFound:
    """One page of a search, from number `start` on. With a `problem` nothing was found out."""

    search: str
    category: str
    start: int
    models: tuple[ModelSummary, ...] = ()
    more: bool = False
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class RequestText:
    """A request as it would be sent: its fields as indented JSON, and commands for bash that send it.

    The keys stand in neither: the commands take them from WIRO_API_KEY and WIRO_API_SECRET.
    """

    request: Request
    json: str
    curl: str
