"""What a request will cost, by the provider's own price list. Runs on the pool for REST calls."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from decimal import Decimal

from veo_desktop.core.price import estimate
from veo_desktop.core.request import Request
from veo_desktop.jobs.provider import Provider
from veo_desktop.wiro.models import Tool

FRESH_SECONDS = 600.0


class PriceBook:
    """Keeps each model's price list for ten minutes, so that moving a control asks nothing of the network."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._tools: dict[tuple[str, str], tuple[float, Tool]] = {}

    def price(self, request: Request, provider: Provider) -> Decimal | None:
        """USD for one run of `request`; None when the list does not say. Raises VeoError when it cannot be read."""
        key = (provider.endpoint.api_url, request.model)
        with self._lock:
            kept = self._tools.get(key)
        if kept is None or self._clock() - kept[0] > FRESH_SECONDS:
            kept = (self._clock(), provider.client.tool_detail(request.model))
            with self._lock:
                self._tools[key] = kept
        return estimate(kept[1].pricing, request)
