"""What is known of models, from Wiro, from what was kept and from what ships. Blocks; on the pool for REST calls."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import ModelGone, unexpected
from veo_desktop.core.form import ModelForm, load_form
from veo_desktop.core.form_news import merge
from veo_desktop.core.models import ModelNews, ModelsFound, ModelSummary
from veo_desktop.core.price import PriceMethod, Pricing
from veo_desktop.core.resources import resource
from veo_desktop.core.text import Text, text
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.model_cache import ModelCache
from veo_desktop.wiro.models import Tool, tool_from
from veo_desktop.wiro.outgoing import is_model

FRESH_SECONDS = 600.0
PAGE = 20

_NO_ACCOUNT = text("No Wiro account is in use, so nobody could be asked about this model.")
_TELLS_NOTHING = text("Wiro does not say what can be set for this model.")


@dataclass(frozen=True, slots=True)
class _Said:
    """What was last said of a model; `at` by the clock, None for what an earlier run kept."""

    raw: Mapping[str, Any]
    pricing: Pricing | None
    gone: Text | None
    at: float | None


class ModelBook:
    """Keeps each model's description for ten minutes, and the last one on the disk."""

    def __init__(
        self,
        provider: Callable[[], Provider | None],
        cache: ModelCache,
        clock: Callable[[], float] = time.monotonic,
        page: int = PAGE,
    ) -> None:
        self._provider = provider
        self._cache = cache
        self._clock = clock
        self._page = page
        self._lock = threading.Lock()
        self._said: dict[tuple[str, str], _Said] = {}

    def fresh(self, model: str) -> bool:
        """Whether Wiro said so within the last ten minutes."""
        provider = self._provider()
        said = None if provider is None else self._last(provider, model)
        return said is not None and said.at is not None and self._clock() - said.at <= FRESH_SECONDS

    def kept(self, model: str) -> ModelNews | None:
        """What is known without asking; None where that is nothing, or there is nobody whose prices they would be."""
        provider = self._provider()
        if provider is None:
            return None
        news = self._news(provider, model)
        return news if news.form is not None or news.gone is not None else None

    def news(self, model: str) -> ModelNews:
        """Ask Wiro. What goes wrong is in the answer."""
        provider = self._provider()
        if provider is None:
            return ModelNews(model, _bundled(model), None, problem=_NO_ACCOUNT)
        try:
            self._ask(provider, model)
        except Exception as fault:
            return self._news(provider, model, unexpected(fault).user_message)
        news = self._news(provider, model)
        silent = news.form is None and news.gone is None
        return self._news(provider, model, _TELLS_NOTHING) if silent else news

    def form(self, model: str) -> ModelForm | None:
        """The model's form as far as it is known without asking."""
        provider = self._provider()
        return _bundled(model) if provider is None else self._news(provider, model).form

    def split_fields(self, model: str) -> frozenset[str]:
        """The fields of the model that take addresses apart from files, as far as they are known without asking."""
        form = self.form(model)
        return frozenset() if form is None else form.split_fields

    def find(self, search: str, category: str, start: int, cancel: CancelToken) -> ModelsFound:
        """One page of the models on offer. What goes wrong is in the answer."""
        provider = self._provider()
        if provider is None:
            return ModelsFound(search, category, start, problem=_NO_ACCOUNT)
        categories = (category,) if category else ()
        try:
            tools = provider.client.tool_list(
                start=start, limit=self._page + 1, search=search, categories=categories, cancel=cancel
            )
        except Exception as fault:
            return ModelsFound(search, category, start, problem=unexpected(fault).user_message)
        found = {tool.model: _summary(tool) for tool in tools[: self._page] if is_model(tool.model)}
        return ModelsFound(search, category, start, tuple(found.values()), len(tools) > self._page)

    def _ask(self, provider: Provider, model: str) -> None:
        try:
            tool = provider.client.tool_detail(model)
        except ModelGone as error:
            former = self._last(provider, model)
            self._note(provider, model, _Said(former.raw if former else {}, None, error.user_message, self._clock()))
            return
        former = self._last(provider, model)
        raw = dict(tool.raw)
        if not tool.form.fields and former is not None:  # it may leave the form out: the last known one stays
            raw["parameters"] = former.raw.get("parameters")
        self._note(provider, model, _Said(raw, tool.pricing, None, self._clock()))
        self._cache.keep(_account(provider), model, raw)

    def _news(self, provider: Provider, model: str, problem: Text | None = None) -> ModelNews:
        said, form = self._last(provider, model), _bundled(model)
        if said is None:
            return ModelNews(model, form, None, problem=problem)
        return ModelNews(model, merge(form, tool_from(said.raw, model).form), said.pricing, said.gone, problem)

    def _last(self, provider: Provider, model: str) -> _Said | None:
        with self._lock:
            said = self._said.get((provider.endpoint.api_url, model))
        if said is not None:
            return said
        raw = self._cache.load(_account(provider), model)
        if raw is None:
            return None
        said = _Said(raw, tool_from(raw, model).pricing, None, None)
        self._note(provider, model, said)
        return said

    def _note(self, provider: Provider, model: str, said: _Said) -> None:
        with self._lock:
            self._said[provider.endpoint.api_url, model] = said


def _account(provider: Provider) -> str:
    """Who says it: the sandbox has another address at each start."""
    return "sandbox" if provider.sandbox else provider.endpoint.api_url


def _bundled(model: str) -> ModelForm | None:
    if not is_model(model):
        return None
    try:
        return load_form(model, resource("models", f"{model}.json"))
    except (OSError, ValueError):
        return None


def _summary(tool: Tool) -> ModelSummary:
    return ModelSummary(tool.model, tool.title, tool.description, tool.categories, _about(tool.pricing))


def _about(pricing: Pricing) -> Decimal | None:
    """The price that a list names for a model: its own estimate, or the least of a run."""
    a_run = [rule.price for rule in pricing.rules if rule.method in (PriceMethod.PER_RUN, PriceMethod.PER_OUTPUT)]
    return pricing.approximate or min(a_run, default=None)
