"""The sandbox's own books for tests: every request it received, and every task with its bill. Event loop thread."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from typing import Any

from veo_desktop.sandbox.books import Books, Task

_LONGEST = 50_000  # requests kept; older ones are forgotten
_MASKED = frozenset({"x-api-key", "x-signature", "authorization", "cookie"})


class Ledger:
    """Requests in the order they came. An entry is filled in while its call is served."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._requests: deque[dict[str, Any]] = deque(maxlen=_LONGEST)
        self._count = 0

    def open(self, call: str, method: str, path: str, headers: Mapping[str, str]) -> dict[str, Any]:
        """Note a request; the entry's `status`, `task`, `fields` and `fault` are set by who serves it."""
        self._count += 1
        entry: dict[str, Any] = {
            "number": self._count,
            "time": time.time(),
            "call": call,
            "method": method,
            "path": path,
            "headers": {name.lower(): _masked(name, value) for name, value in headers.items()},
            "fields": [],
            "task": None,
            "fault": None,
            "status": None,
        }
        self._requests.append(entry)
        return entry

    def picture(self) -> dict[str, Any]:
        """`{"balance", "limit", "active", "tasks": […], "requests": […]}`; money as decimal text in USD."""
        return {
            "balance": str(self._books.balance),
            "limit": self._books.limit,
            "active": self._books.active,
            "tasks": [_task(task) for task in self._books.tasks()],
            "requests": list(self._requests),
        }


def _task(task: Task) -> dict[str, Any]:
    return {
        "id": task.id,
        "token": task.token,
        "model": task.model,
        "parameters": task.values,
        "images": task.images,
        "status": task.status,
        "pexit": task.pexit,
        "billed": task.billed,
        "totalcost": task.cost,
        "createtime": task.times["createtime"],
        "outputs": [{"name": each.name, "size": each.size, "sha256": each.sha256} for each in task.outputs],
        "deleted": task.deleted,
    }


def _masked(name: str, value: str) -> str:
    return "masked" if name.lower() in _MASKED else value
